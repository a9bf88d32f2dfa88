/** `scimanifest new`: the draft of a connector, and what is still open in it. */

import { unblocked } from '../../disk/look.ts';
import { type Place, placeIn } from '../../disk/place.ts';
import { writeWhole } from '../../disk/write-file.ts';
import { idLike, isConnectorId, unusableId } from '../../manifest/connector-id.ts';
import { printManifest } from '../../manifest/print-manifest.ts';
import { printJsonDocument } from '../../problem/json-documents.ts';
import { onlyOne } from '../only-one.ts';
import type { CommonOptions } from '../report-options.ts';
import { CannotRun, type ExitCode, type Shell } from '../shell.ts';
import { Interrupted } from '../terminal/dialogue.ts';
import { askForDraft, type Draft, type GivenDraft, isComplete } from './ask-for-draft.ts';
import { draftManifest, FIRST_CHOICE, schemaPath } from './draft-manifest.ts';
import { idFrom, nameFrom } from './names.ts';
import { openIn, tellOpen } from './open-in-draft.ts';

export interface NewOptions
  extends CommonOptions<'text' | 'json'>,
    Pick<GivenDraft, 'id' | 'name' | 'method' | 'groups'> {
  /** The sources of facts: a file, an address, a file. One of them at most. */
  readonly page?: string;
  readonly endpoint?: string;
  readonly graph?: string;
  /** Ask nothing: what was not given is as without a terminal. */
  readonly yes: boolean;
}

/** Nothing is written before the last answer is given: an interrupt leaves nothing behind. */
export async function newConnector(options: NewOptions, shell: Shell): Promise<ExitCode> {
  const given = givenDraft(options);
  checkGiven(options.root, given);
  const dialogue = options.yes || options.format === 'json' || isComplete(given) ? null : (shell.dialogue?.() ?? null);
  try {
    const draft = dialogue === null ? withDefaults(given) : await askForDraft(given, dialogue, shell.err);
    checkGiven(options.root, draft);
    dialogue?.close();
    return await writeDraft(draft, options, shell);
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    shell.err('\nNothing was written.\n');
    return 130;
  } finally {
    dialogue?.close();
  }
}

function givenDraft({ id, name, page, endpoint, graph, method, groups }: NewOptions): GivenDraft {
  const sources = { page, endpoint, graph };
  const isStated = method !== undefined || groups !== undefined;
  for (const [kind, where] of Object.entries(sources))
    onlyOne({ [`--${kind}`]: where !== undefined, '--method and --groups': isStated });
  onlyOne({ '--page': page !== undefined, '--endpoint': endpoint !== undefined, '--graph': graph !== undefined });
  const source = (['page', 'endpoint', 'graph'] as const).flatMap((kind) => {
    const where = sources[kind];
    return where === undefined ? [] : [{ kind, where }];
  });
  return {
    ...(id !== undefined && { id }),
    ...(name !== undefined && { name }),
    ...(source[0] !== undefined && { source: source[0] }),
    ...(method !== undefined && { method }),
    ...(groups !== undefined && { groups }),
  };
}

function otherId(id: string): string {
  return `Use lower-case words, digits and dashes: ${idLike(id) ?? 'acme-hr'}.`;
}

/** What cannot be is told before anything is asked. */
function checkGiven(root: string, { id, name }: Pick<GivenDraft, 'id' | 'name'>): void {
  const unusable = id === undefined ? null : unusableId(id);
  if (id !== undefined && unusable !== null) throw new CannotRun(unusable, otherId(id));
  if (name !== undefined && name.trim() === '')
    throw new CannotRun(
      'The name of the app is empty.',
      'Write it as the gallery prints it: --name "Acme"; or leave --name out.',
    );
  if (id === undefined) return;
  const place = placeOf(root, id);
  if (unblocked(place).kind !== 'missing') throw new CannotRun(`${place.shown} exists already; it was not touched.`);
}

function placeOf(root: string, id: string): Place {
  return placeIn(root, 'connectors', `${id}.json`);
}

function withDefaults({ id, name, source, method, groups }: GivenDraft): Draft {
  const known = id ?? idFrom(name ?? '');
  if (!isConnectorId(known))
    throw new CannotRun('The connector has no id.', 'Name it: scimanifest new acme --name "Acme"');
  const { method: usual, groups: unsaid } = FIRST_CHOICE;
  return {
    id: known,
    name: name ?? nameFrom(known),
    source: source ?? { kind: 'nothing', method: method ?? usual, groups: groups ?? unsaid },
  };
}

async function writeDraft(draft: Draft, options: NewOptions, shell: Shell): Promise<ExitCode> {
  const { root, format, quiet } = options;
  const { id, name, source } = draft;
  const code = source.kind === 'nothing' ? 0 : await readSource(draft, source, options, shell);
  if (source.kind === 'nothing') {
    const place = placeOf(root, id);
    writeWhole(place, printManifest(draftManifest(name, schemaPath(root), source)), null);
    const files = [{ path: place.shown, status: 'created' }];
    if (format === 'json') shell.out(printJsonDocument('new', { files, open: openIn(root, id)?.questions ?? [] }));
    else if (!quiet) shell.out(`created   ${place.shown}\n`);
  }
  if (!quiet) tellOpen(root, id, shell);
  return code;
}

/** Each source has a command of its own, which says what it found there. */
async function readSource(
  { id, name }: Draft,
  { kind, where }: NonNullable<GivenDraft['source']>,
  options: NewOptions,
  shell: Shell,
): Promise<ExitCode> {
  if (kind === 'page') {
    const { importPages } = await import('../library/import.ts');
    return importPages(
      { ...options, files: [where], force: false, report: false, write: true, as: { id, name } },
      shell,
    );
  }
  if (kind === 'endpoint') {
    const { importScim } = await import('../discovery/import-scim.ts');
    return importScim({ ...options, id, name, source: where, tokenEnv: 'SCIM_TOKEN' }, shell);
  }
  const { importGraph } = await import('../graph/import-graph.ts');
  return importGraph({ ...options, id, name, file: where, force: false }, shell);
}
