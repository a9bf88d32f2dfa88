/** What changed between two sets of manifests: connectors that came, went, moved to another file, or changed. */
import { type Mask, secretMask } from '../manifest/secret-mask.ts';
import type { Problem } from '../problem/problem.ts';
import { changeFingerprint } from './approval/change-fingerprint.ts';
import type { Change, PageRange, Plain, PlainRecord, Witness } from './change.ts';
import type { Finding } from './change-rule.ts';
import { type CompareOptions, compareChanges, compareConnectors, type ManifestState } from './compare-connectors.ts';
import { CONNECTOR_RULES, type ConnectorRuleId } from './connector-rules.ts';
import { canonicalText } from './edits/plain.ts';
import { pageFile } from './lines/affected-lines.ts';
import { type ManifestFile, type ReadState, readManifestState } from './manifest-state.ts';
import { pairItems } from './pair-items.ts';
import { quoted } from './words.ts';

export interface ReviewedManifests {
  readonly changes: readonly Change[];
  /** Of manifests that cannot be read: errors in the new state, warnings in the old one, which nobody can mend any more. */
  readonly problems: readonly Problem[];
  /** Id → name of the app, for headings. */
  readonly names: ReadonlyMap<string, string>;
}

/** Either list may leave out what is the same in both. */
export function reviewManifests(
  before: readonly ManifestFile[],
  after: readonly ManifestFile[],
  options: CompareOptions,
): ReviewedManifests {
  const [old, now] = [before.map(readBoth), after.map(readBoth)];
  const { pairs, removed, added } = pairItems(old, now, [({ file }) => file.id, contentOf, nameOf]);
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
  const mask = secretMask([...before, ...after].map(({ text }) => text));
  return {
    changes: changes.sort(compareChanges).map((change) => masked(change, mask)),
    problems,
    names: new Map(named),
  };
}

/** A sentence quotes what a manifest says, and its witness what the mapping gave. */
function masked(change: Change, mask: Mask): Change {
  const { message, witness } = change;
  return { ...change, message: mask(message), witness: witness === null ? null : maskedWitness(witness, mask) };
}

function maskedWitness(witness: Witness, mask: Mask): Witness {
  return { ...witness, before: maskedRecord(witness.before, mask), after: maskedRecord(witness.after, mask) };
}

function maskedRecord(record: PlainRecord, mask: Mask): PlainRecord {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, maskedValue(value, mask)]));
}

function maskedValue(value: Plain, mask: Mask): Plain {
  if (typeof value === 'string') return mask(value);
  if (typeof value !== 'object' || value === null) return value;
  return isPlainList(value) ? value.map((item) => maskedValue(item, mask)) : maskedRecord(value, mask);
}

function isPlainList(value: PlainRecord | readonly Plain[]): value is readonly Plain[] {
  return Array.isArray(value);
}

interface Read {
  readonly file: ManifestFile;
  readonly read: ReadState;
}

function readBoth(file: ManifestFile): Read {
  return { file, read: readManifestState(file) };
}

/** A manifest that moved to another file is the same connector where its content, or the name of its app, is. */
function contentOf({ read }: Read): string | null {
  return read.state === null ? null : canonicalText(read.state.manifest);
}

function nameOf({ read }: Read): string | null {
  return read.state?.manifest.name ?? null;
}

function changesOf(before: Read, after: Read, options: CompareOptions): Change[] {
  const [old, now] = [before.read.state, after.read.state];
  if (now === null) return [];
  if (old === null) return [fileChange('connector-not-comparable', now, null, 'mended', [])];
  const renamed =
    before.file.id === after.file.id
      ? []
      : [fileChange('connector-renamed', now, before.file.id, after.file.id, wholePage(now, options))];
  return [...renamed, ...compareConnectors(old, now, options)];
}

function removedConnector({ read: { state } }: Read): Change[] {
  return state === null ? [] : [fileChange('connector-removed', state, state.connector.name, null, [])];
}

function addedConnector({ read: { state } }: Read, options: CompareOptions): Change[] {
  return state === null
    ? []
    : [fileChange('connector-added', state, null, state.connector.name, wholePage(state, options))];
}

function fileChange(
  id: ConnectorRuleId,
  { connector, file }: ManifestState,
  before: string | null,
  after: string | null,
  affects: readonly PageRange[],
): Change {
  const { severity, say } = CONNECTOR_RULES[id];
  const message = say({ name: quoted(connector.name), before: before ?? '', after: after ?? '' });
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
    message,
    file,
    line: 1,
    column: 1,
    pointer: '',
    witness: null,
    affects,
  };
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
