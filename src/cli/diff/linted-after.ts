/** What `lint` says of the new manifests that matters to whoever compares them with the old ones. */

import type { Problem } from '../../problem/problem.ts';
import { PROOF_RULES } from '../../proof/proof-rules.ts';
import type { ManifestFile } from '../../review/manifest-state.ts';
import { reviewProblem } from '../../review/review-problems.ts';

/**
 * Of each new manifest that can be read: that `gen` would write nothing from it, and which claims it makes that were
 * proven as they were before. Each is linted once.
 *
 * @param unread the files that cannot be read, with their origin: they are told as that
 */
export async function lintedAfter(after: readonly ManifestFile[], unread: readonly string[]): Promise<Problem[]> {
  if (after.length === 0) return [];
  const { lintManifest } = await import('../../lint/lint-manifest.ts');
  return after.flatMap((manifest) => {
    const { id, text, record } = manifest;
    const file = placeOf(manifest);
    if (unread.includes(file)) return [];
    const { problems } = lintManifest(text, file, id, record);
    const refusing = problems.filter(({ rule, severity }) => severity === 'error' && !(rule in PROOF_RULES));
    return [...refused(manifest, refusing), ...problems.filter(({ rule }) => rule in PROOF_RULES)];
  });
}

function placeOf({ file, origin = '' }: ManifestFile): string {
  return `${origin}${file}`;
}

/** What a new manifest means is said all the same where it breaks rules; but `gen` would write nothing from it. */
function refused(manifest: ManifestFile, [first, ...others]: readonly Problem[]): Problem[] {
  if (first === undefined) return [];
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  const problem = reviewProblem(
    'manifest-does-not-lint',
    placeOf(manifest),
    `The new manifest does not lint: ${first.message}${more}`,
    `Run: npx scimanifest lint ${manifest.file}`,
  );
  return [{ ...problem, line: first.line, column: first.column, pointer: first.pointer }];
}
