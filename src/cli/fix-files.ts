/** `lint --fix`: pages and manifests with their certain repairs made, written whole or not at all. */

import { namedPlace } from '../disk/place.ts';
import { writeWhole } from '../disk/write-file.ts';
import { fixManifest } from '../lint/fix-manifest.ts';
import { hasConflict } from '../problem/conflict-marks.ts';
import type { Problem } from '../problem/problem.ts';
import { count } from './gen/gen-report.ts';
import type { Shell } from './shell.ts';

export interface PageFile {
  /** Relative to the project, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

export interface FixedFile extends PageFile {
  readonly fixed: readonly Problem[];
  readonly problems: readonly Problem[];
}

/** The page as it is now on the disk, what was mended in it, and what remains. */
export async function fixFile(root: string, { file, text }: PageFile, shell: Shell): Promise<FixedFile> {
  const reason = reasonToLeave(text);
  if (reason !== null) {
    const { checkPublishedPage } = await import('../page/check-published-page.ts');
    shell.err(`${file}: left as it is, because ${reason}.\n`);
    return { file, text, fixed: [], problems: await checkPublishedPage(text, file) };
  }
  const { fixPage } = await import('../page/fix-page.ts');
  const page = await fixPage(text, file);
  if (page.text !== text) writeWhole(namedPlace(root, file), page.text, text);
  return { file, ...page };
}

/** The manifest with the names of products as place-holders. */
export function fixManifestFile(root: string, { file, text }: PageFile, id: string): Pick<FixedFile, 'text' | 'fixed'> {
  if (text.includes('\uFFFD')) return { text, fixed: [] };
  const fixed = fixManifest(text, file, id);
  if (fixed.text !== text) writeWhole(namedPlace(root, file), fixed.text, text);
  return fixed;
}

function reasonToLeave(text: string): string | null {
  // Bytes that are no UTF-8 were read as this character; writing it back would change them.
  if (text.includes('\uFFFD')) return 'it is not all UTF-8';
  if (hasConflict(text)) return 'a merge conflict in it waits for somebody to decide';
  if (/^# Generated from .+ Edit that file, not this page\.\r?$/m.test(text)) return 'it is generated';
  return null;
}

/** "Fixed 3 places in acme.md: 2 page-double-space, 1 page-slip." */
export function fixedLines(files: readonly FixedFile[]): string {
  return files.flatMap(({ file, fixed }) => (fixed.length === 0 ? [] : [`${fixedLine(file, fixed)}\n`])).join('');
}

function fixedLine(file: string, fixed: readonly Problem[]): string {
  const rules = new Map<string, number>();
  for (const { rule } of fixed) rules.set(rule, (rules.get(rule) ?? 0) + 1);
  const list = [...rules].map(([rule, times]) => `${times} ${rule}`);
  return `Fixed ${count(fixed.length, 'place')} in ${file}: ${list.join(', ')}.`;
}
