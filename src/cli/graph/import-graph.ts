/** `scimanifest import graph`: what a tenant runs, as a manifest; and an account of what no manifest can say. */

import { resolveConnector } from '../../connector/resolve-connector.ts';
import { type Place, placeIn } from '../../disk/place.ts';
import { readIfThere } from '../../disk/read-file.ts';
import { writeWhole } from '../../disk/write-file.ts';
import type { Kept, LiveSchema } from '../../graph/live-schema.ts';
import { takeOver } from '../../graph/take-over.ts';
import type { JsonDocument } from '../../json/json-document.ts';
import { lintManifest } from '../../lint/lint-manifest.ts';
import { unusableId } from '../../manifest/connector-id.ts';
import { isManifest } from '../../manifest/is-manifest.ts';
import type { Manifest } from '../../manifest/manifest.generated.ts';
import { printManifest } from '../../manifest/print-manifest.ts';
import { printJsonDocument } from '../../problem/json-documents.ts';
import type { Problem } from '../../problem/problem.ts';
import { schemaPath, smallestManifest } from '../new/draft-manifest.ts';
import { printProblems } from '../print-problems.ts';
import type { CommonOptions } from '../report-options.ts';
import { CannotRun, type ExitCode, type Shell } from '../shell.ts';
import { readListings, readLive, type TenantFiles } from './read-live.ts';
import { isOfNames } from './read-manifest-side.ts';

export interface ImportGraphOptions extends CommonOptions<'text' | 'json'>, TenantFiles {
  readonly file: string;
  /** The connector; left out: the name of the file. */
  readonly id?: string;
  /** The name of the app, for a connector that is not there yet. */
  readonly name?: string;
  /** Take over into a manifest that exists. */
  readonly force: boolean;
}

/** 0: written, or the same. 1: the manifest that it would give has errors, or exists. */
export async function importGraph(options: ImportGraphOptions, shell: Shell): Promise<ExitCode> {
  const id = options.id ?? idOf(options.file);
  const unusable = unusableId(id);
  if (unusable !== null) throw new CannotRun(unusable, 'Say --id, with lower-case words and dashes.');
  const { live } = readLive(options.file, options, readListings(options, shell), shell);
  const place = placeIn(options.root, 'connectors', `${id}.json`);
  const before = readIfThere(place);
  if (before !== null && !options.force)
    throw new CannotRun(
      `${place.shown} exists; it was not touched.`,
      'Import with --force: what is documented of the app is kept, and what flows is taken from the schema.',
    );
  const start = before === null ? newManifest(options, id) : ownManifest(before, place, id);
  const connector = resolveConnector(start, id, place.shown);
  const { manifest, unread } = takeOver(start, connector, live, before === null ? 'new' : 'imported');
  const text = printManifest(manifest);
  const problems = lintManifest(text, place.shown, id).problems.filter(
    (problem) => problem.severity === 'error' && !isOfNames(problem),
  );
  const isSame = before !== null && JSON.stringify(manifest) === JSON.stringify(start);
  if (!isSame) writeWhole(place, text, before);
  const status = isSame ? 'unchanged' : before === null ? 'created' : 'updated';
  await report({ place, status, live, unread, problems, text }, options, shell);
  return problems.length > 0 ? 1 : 0;
}

function idOf(file: string): string {
  const name = file.split(/[\\/]/u).at(-1) ?? '';
  return name
    .replace(/\.json$/iu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '');
}

function newManifest({ root, name }: ImportGraphOptions, id: string): Manifest {
  const words = id.split('-').map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`);
  const manifest: unknown = JSON.parse(smallestManifest(name ?? words.join(' '), schemaPath(root)));
  if (!isManifest(manifest)) throw new CannotRun('A new manifest could not be made.');
  return manifest;
}

function ownManifest(text: string, { shown }: Place, id: string): Manifest {
  const { manifest } = lintManifest(text, shown, id);
  if (manifest !== null) return manifest;
  throw new CannotRun(
    `${shown} is no sound manifest; it was not touched.`,
    `Mend it: "scimanifest lint ${shown}" says how.`,
  );
}

interface Imported {
  readonly place: Place;
  readonly status: 'created' | 'updated' | 'unchanged';
  readonly live: LiveSchema;
  readonly unread: readonly Kept[];
  readonly problems: readonly Problem[];
  readonly text: string;
}

async function report(imported: Imported, options: ImportGraphOptions, shell: Shell): Promise<void> {
  const { place, status, live, unread, problems, text } = imported;
  const { document, users, groups, kept } = live;
  if (options.format === 'json') {
    const counts = { users: users?.attributes.length ?? 0, groups: groups?.attributes.length ?? 0 };
    const listed = (parts: readonly Kept[]) => parts.map((part) => ({ line: lineOf(document, part), ...part }));
    const account = {
      manifest: place.shown,
      status,
      mappings: counts,
      notModelled: listed(unread),
      kept: listed(kept),
    };
    shell.out(printJsonDocument('import-graph', { ...account, problems }));
    return;
  }
  const line = (word: string) => (part: Kept) =>
    `  ${document.file}:${lineOf(document, part)}  ${word}  ${part.what}\n`;
  const most = 40;
  if (!options.quiet) {
    const mapped = `${users?.attributes.length ?? 0} attributes of users, ${groups?.attributes.length ?? 0} of groups`;
    shell.out(
      `${status.padEnd(9)} ${place.shown}  from ${document.file}: ${mapped}; ${unread.length} not modelled, ${kept.length} kept\n`,
    );
  }
  shell.out(unread.map(line('not modelled')).join(''));
  if (!options.quiet) {
    shell.out(kept.slice(0, most).map(line('kept        ')).join(''));
    if (kept.length > most)
      shell.out(`  and ${kept.length - most} more parts that no manifest says: a merge keeps them all\n`);
  }
  if (problems.length > 0)
    await printProblems(problems, new Map([[place.shown, text]]), { ...options, format: 'text' }, shell);
}

function lineOf(document: JsonDocument, { pointer }: Kept): number {
  return document.place(pointer, { part: 'label' }).line;
}
