/** `lint --fix`: pages and manifests with their certain repairs made, written whole or not at all. */

import { namedPlace } from '../disk/place.ts';
import { writeWhole } from '../disk/write-file.ts';
import { fixManifest } from '../lint/fix-manifest.ts';
import type { ManifestFile } from '../manifest/manifest-file.ts';
import { hasConflict } from '../problem/conflict-marks.ts';
import type { Problem } from '../problem/problem.ts';
import type { Shell } from './shell.ts';

export interface PageFile {
  /** Relative to the project, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

export interface LintedFile extends PageFile {
  /** What was mended, or would be. */
  readonly fixed: readonly Problem[];
  /** Of the text. */
  readonly problems: readonly Problem[];
  /** What the text would be, where that is only shown. */
  readonly mended?: string;
}

/** A text with its certain repairs, and what was mended in it. */
export interface Mended {
  readonly text: string;
  readonly fixed: readonly Problem[];
}

/** With the problems that remain in it. */
export async function mendPage(
  { file, text }: PageFile,
  shell: Pick<Shell, 'err'>,
): Promise<Mended & Pick<LintedFile, 'problems'>> {
  const reason = reasonToLeave(text);
  if (reason !== null) {
    const { checkPublishedPage } = await import('../page/check-published-page.ts');
    shell.err(`${file}: left as it is, because ${reason}.\n`);
    return { text, fixed: [], problems: await checkPublishedPage(text, file) };
  }
  const { fixPage } = await import('../page/fix-page.ts');
  return fixPage(text, file);
}

/** Every error that has one answer, and the names of products as place-holders. */
export async function mendManifestFile(manifest: ManifestFile): Promise<Mended> {
  const { file, id, text } = manifest;
  if (text.includes('\uFFFD')) return { text, fixed: [] };
  const { mendManifest } = await import('../authoring/mend-manifest.ts');
  const sound = mendManifest(manifest);
  const named = fixManifest(sound.text, file, id);
  return { text: named.text, fixed: [...sound.fixed, ...named.fixed] };
}

export function writeMended(root: string, { file, text }: PageFile, mended: Mended): void {
  if (mended.text !== text) writeWhole(namedPlace(root, file), mended.text, text);
}

function reasonToLeave(text: string): string | null {
  // Bytes that are no UTF-8 were read as this character; writing it back would change them.
  if (text.includes('\uFFFD')) return 'it is not all UTF-8';
  if (hasConflict(text)) return 'a merge conflict in it waits for somebody to decide';
  if (/^# Generated from .+ Edit that file, not this page\.\r?$/m.test(text)) return 'it is generated';
  return null;
}
