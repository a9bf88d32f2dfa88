/** What changed between two sets of manifests: connectors that came, went, moved to another file, or changed. */
import { type Mask, maskOf, secretsOf } from '../manifest/secret-mask.ts';
import type { Problem } from '../problem/problem.ts';
import { changeFingerprint } from './approval/change-fingerprint.ts';
import type { Change, PageRange, Plain, PlainRecord, Witness } from './change.ts';
import type { Finding } from './change-rule.ts';
import { type CompareOptions, compareChanges, compareConnectors, type ManifestState } from './compare-connectors.ts';
import { CONNECTOR_RULES, type ConnectorRuleId } from './connector-rules.ts';
import { dataOf } from './edits/plain.ts';
import { gatherPageForms } from './forms/gather-page-forms.ts';
import { pageFile } from './lines/affected-lines.ts';
import { type ManifestFile, type ReadState, readManifestState } from './manifest-state.ts';
import { type NamedManifest, pairManifests } from './pair-manifests.ts';
import { quoted } from './words.ts';

export interface ReviewedManifests {
  readonly changes: readonly Change[];
  /** Of manifests that cannot be read: errors in the new state, warnings in the old one, which nobody can mend any more. */
  readonly problems: readonly Problem[];
  /** Id → name of the app, for headings. */
  readonly names: ReadonlyMap<string, string>;
  /** The files that cannot be read, as problems name them: nothing is known of what changed in them. */
  readonly unread: readonly string[];
}

/** Either list may leave out what is the same in both. */
export function reviewManifests(
  before: readonly ManifestFile[],
  after: readonly ManifestFile[],
  options: CompareOptions,
): ReviewedManifests {
  const [old, now] = [before.map(readBoth), after.map(readBoth)];
  const { pairs, removed, added } = pairManifests(old, now);
  const changes = [
    ...pairs.flatMap((pair) => changesOf(pair.before, pair.after, options)),
    ...removed.flatMap(({ item }) => removedConnector(item)),
    ...added.flatMap(({ item }) => addedConnector(item, options)),
  ];
  const problems = [
    ...old.flatMap(({ read }) => read.problems.map((problem): Problem => ({ ...problem, severity: 'warning' }))),
    ...now.flatMap(({ read }) => read.problems),
  ];
  const named = [...old, ...now].flatMap(({ file, read }) =>
    read.state === null ? [] : [[file.id, read.state.connector.name] as const],
  );
  const mask = maskOf([...old, ...now].flatMap(({ secrets }) => secrets));
  return {
    changes: gatherPageForms(changes.sort(compareChanges).map((change) => masked(change, mask))),
    problems,
    names: new Map(named.map(([id, name]) => [id, mask(name)])),
    unread: [...old, ...now].flatMap(({ file, read }) =>
      read.state === null ? [`${file.origin ?? ''}${file.file}`] : [],
    ),
  };
}

/** A sentence quotes what a manifest says, and its witness what the mapping gave. */
function masked(change: Change, mask: Mask): Change {
  const { message, witness } = change;
  return { ...change, message: mask(message), witness: witness === null ? null : maskedWitness(witness, mask) };
}

/** A witness is a user who has what the mapping asks for: the names of attributes are words of the manifest as well. */
function maskedWitness({ user, group, before, after }: Witness, mask: Mask): Witness {
  return {
    ...(user === undefined ? {} : { user: maskedRecord(user, mask) }),
    ...(group === undefined ? {} : { group: maskedRecord(group, mask) }),
    before: maskedRecord(before, mask),
    after: maskedRecord(after, mask),
  };
}

function maskedRecord(record: PlainRecord, mask: Mask): PlainRecord {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [mask(key), maskedValue(value, mask)]));
}

function maskedValue(value: Plain, mask: Mask): Plain {
  if (typeof value === 'string') return mask(value);
  if (typeof value !== 'object' || value === null) return value;
  return isPlainList(value) ? value.map((item) => maskedValue(item, mask)) : maskedRecord(value, mask);
}

function isPlainList(value: PlainRecord | readonly Plain[]): value is readonly Plain[] {
  return Array.isArray(value);
}

interface Read extends NamedManifest {
  readonly file: ManifestFile;
  readonly read: ReadState;
  /** To be hidden wherever one of the manifests is quoted. */
  readonly secrets: readonly string[];
}

function readBoth(file: ManifestFile): Read {
  const read = readManifestState(file);
  return { id: file.id, manifest: read.state?.manifest ?? null, file, read, secrets: secretsOf(file.text) };
}

function changesOf(before: Read, after: Read, options: CompareOptions): Change[] {
  const [old, now] = [before.read.state, after.read.state];
  if (now === null) return [];
  if (old === null) return [fileChange('connector-not-comparable', now, null, dataOf(now.manifest), [])];
  const changes = compareConnectors(old, now, options);
  if (before.file.id === after.file.id) return changes;
  const moved = fileChange('connector-renamed', now, before.file.id, after.file.id, wholePage(now, options));
  const [oldName, name] = [old.connector.name, now.connector.name];
  if (oldName === name) return [moved, ...changes];
  // Renamed and moved at once is one change.
  const renamed = { ...moved, message: `${quoted(name)} was called ${quoted(oldName)}. ${moved.message}` };
  return [renamed, ...changes.filter(({ id }) => id !== 'app-name')];
}

/** One that nobody can read is gone all the same. */
function removedConnector({ file, read: { state } }: Read): Change[] {
  const thing = state ?? { connector: { id: file.id, name: file.id }, file: file.file };
  return [fileChange('connector-removed', thing, state === null ? file.text : dataOf(state.manifest), null, [])];
}

function addedConnector({ read: { state } }: Read, options: CompareOptions): Change[] {
  return state === null
    ? []
    : [fileChange('connector-added', state, null, dataOf(state.manifest), wholePage(state, options))];
}

interface FileOfConnector {
  readonly connector: { readonly id: string; readonly name: string };
  readonly file: string;
}

function fileChange(
  id: ConnectorRuleId,
  { connector, file }: FileOfConnector,
  before: Plain,
  after: Plain,
  affects: readonly PageRange[],
): Change {
  const { severity, say } = CONNECTOR_RULES[id];
  const message = say({ name: quoted(connector.name), before: nameOrNothing(before), after: nameOrNothing(after) });
  const finding: Finding = {
    severity,
    subject: '',
    message,
    before,
    after,
    pointer: '',
    covers: { before: [], after: [] },
  };
  const fingerprint = changeFingerprint(connector.id, id, finding, 0);
  return {
    id,
    fingerprint,
    connector: connector.id,
    severity,
    subject: '',
    message,
    file,
    line: 1,
    column: 1,
    pointer: '',
    witness: null,
    affects,
  };
}

function nameOrNothing(value: Plain): string {
  return typeof value === 'string' ? value : '';
}

function wholePage({ connector }: ManifestState, { renderPage }: CompareOptions): PageRange[] {
  try {
    const text = renderPage?.(connector) ?? '';
    const lines = text.replace(/\n$/u, '').split('\n').length;
    return text === '' ? [] : [{ file: pageFile(connector), line: 1, endLine: lines }];
  } catch {
    return [];
  }
}
