/** `scimanifest export graph`: a manifest as the provisioning service holds it. */

import { namedPlace } from '../../disk/place.ts';
import { readIfThere } from '../../disk/read-file.ts';
import { writeWhole } from '../../disk/write-file.ts';
import { type MergedSchema, mergeSchema } from '../../graph/merge-schema.ts';
import { wholeSchema } from '../../graph/whole-schema.ts';
import { printJsonDocument } from '../../problem/json-documents.ts';
import { printProblems } from '../print-problems.ts';
import type { CommonOptions } from '../report-options.ts';
import type { ExitCode, Shell } from '../shell.ts';
import { readListings, readLive, type TenantFiles } from './read-live.ts';
import { readManifestSide } from './read-manifest-side.ts';

export interface ExportGraphOptions extends CommonOptions<'text' | 'json'>, TenantFiles {
  readonly id: string;
  /** A fetched schema to merge into. */
  readonly onto?: string;
  /** The object mappings alone. */
  readonly mappings: boolean;
  /** Where to write; left out: the standard output. */
  readonly out?: string;
}

/** 0: exported. 1: something in the manifest has no form in Graph, and nothing is written. */
export async function exportGraph(options: ExportGraphOptions, shell: Shell): Promise<ExitCode> {
  const made = makeSchema(options, shell);
  const { text, problems, sources } = made;
  if (options.format === 'json') {
    const { changes, left } = made;
    const schema: unknown = text === null ? null : JSON.parse(text.replace(/^\uFEFF/u, ''));
    shell.out(printJsonDocument('export-graph', { schema, changes, left, problems }));
  } else if (problems.length > 0) await printProblems(problems, sources, { ...options, format: 'text' }, shell);
  if (text === null) return 1;
  if (options.out !== undefined) {
    const place = namedPlace(shell.cwd, options.out);
    writeWhole(place, text, readIfThere(place));
  } else if (options.format === 'text') shell.out(text);
  if (!options.quiet && options.format === 'text') shell.err(told(made, options));
  return 0;
}

interface Made extends MergedSchema {
  readonly sources: ReadonlyMap<string, string>;
}

function makeSchema(options: ExportGraphOptions, shell: Shell): Made {
  const { connector, document } = readManifestSide(options.root, options.id, options.onto !== undefined);
  const listings = readListings(options, shell);
  const sources = new Map([[document.file, document.text]]);
  if (options.onto !== undefined) {
    const { live, file } = readLive(options.onto, options, listings, shell);
    const merged = mergeSchema(connector, document, live, listings);
    sources.set(file.document.file, file.document.text);
    return { ...merged, text: merged.text === null ? null : `${file.mark}${merged.text}`, sources };
  }
  const { schema, mappings, problems } = wholeSchema(connector, document, listings);
  const shown = options.mappings ? mappings : schema;
  const text = problems.length > 0 ? null : `${JSON.stringify(shown, null, 2)}\n`;
  return { text, changes: [], left: [], problems, sources };
}

/** What a merge changed, and what it left. */
function told({ changes, left }: MergedSchema, { onto }: ExportGraphOptions): string {
  if (onto === undefined) return '';
  const lines = [...changes.map((line) => `changed  ${line}`), ...left.map((line) => `left     ${line}`)];
  const ending = changes.length === 0 ? `${onto} says what the manifest says: nothing was changed.` : '';
  return [...lines, ...(ending === '' ? [] : [ending])].map((line) => `${line}\n`).join('');
}
