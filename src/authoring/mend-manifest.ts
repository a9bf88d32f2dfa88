/** A manifest with every error mended that has one answer only: what an editor would propose at each, and nothing else. */
import { lintManifest } from '../lint/lint-manifest.ts';
import type { ManifestFile } from '../manifest/manifest-file.ts';
import type { Problem } from '../problem/problem.ts';
import { quickFixes } from './quick-fixes.ts';

export interface MendedManifest {
  readonly text: string;
  /** What was mended, each at the place that it had then. */
  readonly fixed: readonly Problem[];
}

/** More slips than this are no slips: the rest is for a person. */
const MOST_ROUNDS = 50;

/**
 * One error after the other, since a mended comma shows what stands behind it. Warnings stay: what is odd can be what
 * its author means. A second run finds nothing to do.
 */
export function mendManifest(manifest: ManifestFile): MendedManifest {
  const fixed: Problem[] = [];
  let { text } = manifest;
  while (fixed.length < MOST_ROUNDS) {
    const mended = mendOne({ ...manifest, text });
    if (mended === null) break;
    text = mended.text;
    fixed.push(mended.problem);
  }
  return { text, fixed };
}

function mendOne(manifest: ManifestFile): { readonly text: string; readonly problem: Problem } | null {
  const { text, file, id, record } = manifest;
  // A byte order mark would shift every place.
  if (text.startsWith('\uFEFF')) return null;
  const { problems } = lintManifest(text, file, id, record);
  // What a comment says is lost with it: that is its author's to decide.
  const errors = problems.filter(({ severity, rule }) => severity === 'error' && rule !== 'json-comment');
  for (const problem of errors) {
    const [fix] = quickFixes(manifest, problem).filter(({ preferred }) => preferred);
    if (fix === undefined) continue;
    const { start, end, text: put } = fix.edit;
    return { text: text.slice(0, start) + put + text.slice(end), problem };
  }
  return null;
}
