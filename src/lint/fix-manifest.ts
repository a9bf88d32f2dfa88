/** A manifest with every certain repair made, and not a byte changed besides: names of products become place-holders. */

import { readJsonDocument } from '../json/json-document.ts';
import { nodeAt } from '../json/json-node.ts';
import { offsetInString } from '../json/json-string.ts';
import { writtenNames } from '../markdown/product-names.ts';
import type { Problem } from '../problem/problem.ts';
import { lintManifest } from './lint-manifest.ts';
import { productNameWritten } from './rules/product-name-written.ts';

export interface FixedManifest {
  readonly text: string;
  /** What was mended, each at the place that it had. */
  readonly fixed: readonly Problem[];
}

/** A manifest that cannot be read, or that does not fit its schema, stays as it is. */
export function fixManifest(text: string, file: string, id: string): FixedManifest {
  const { document, problems: slips } = readJsonDocument(text, file);
  // A byte order mark would shift every place.
  if (document === null || slips.length > 0 || document.text !== text) return { text, fixed: [] };
  const { problems } = lintManifest(text, file, id);
  const fixed = problems.filter(({ rule }) => rule === productNameWritten.id);
  const edits = [...new Set(fixed.map(({ pointer }) => pointer))].flatMap((pointer) => {
    const node = nodeAt(document.root, pointer);
    const said: unknown = JSON.parse(text.slice(node.start, node.end));
    if (typeof said !== 'string') return [];
    return writtenNames(said).map(({ kind, start, end }) => ({
      start: offsetInString(text, node.start, node.end, start),
      end: offsetInString(text, node.start, node.end, end),
      kind,
    }));
  });
  const mended = edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, { start, end, kind }) => `${rest.slice(0, start)}{${kind}}${rest.slice(end)}`, text);
  return { text: mended, fixed };
}
