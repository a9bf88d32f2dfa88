/** What can be done about a problem at once: edits after which it is gone, and nothing else is wrong that was not. */
import type { Stretch } from '../json/loose-json.ts';
import { lintManifest } from '../lint/lint-manifest.ts';
import type { ManifestFile } from '../manifest/manifest-file.ts';
import type { Problem } from '../problem/problem.ts';
import { editBetween } from './edit-between.ts';
import { attemptsAt } from './fix-attempts.ts';

export interface QuickFix {
  /** What it does, in a few words. */
  readonly title: string;
  /** In UTF-16 units of the text. */
  readonly edit: Stretch & { readonly text: string };
  /** It is the one thing that its problem proposes. */
  readonly preferred: boolean;
}

/** More than these help nobody to choose. */
const MOST_FIXES = 8;
const MOST_ATTEMPTS = 24;

/**
 * The fixes of a problem of `lint`, the likeliest first; each was tried, and held to every rule on manifests. Empty where
 * a person has to decide, and where the text changed since.
 */
export function quickFixes(manifest: ManifestFile, problem: Problem): QuickFix[] {
  const { text } = manifest;
  const before = countByRule(problemsOf(manifest, text));
  if (!before.has(problem.rule)) return [];
  const tried = new Set<string>([text]);
  const fixes: Omit<QuickFix, 'preferred'>[] = [];
  for (const attempt of attemptsAt(text, problem).slice(0, MOST_ATTEMPTS)) {
    if (tried.has(attempt.text) || fixes.length === MOST_FIXES) continue;
    tried.add(attempt.text);
    if (!mends(before, countByRule(problemsOf(manifest, attempt.text)), problem.rule)) continue;
    fixes.push({ title: attempt.title, edit: editBetween(text, attempt.text) });
  }
  return fixes.map((fix, index) => ({ ...fix, preferred: index === 0 && isCertain(problem, fix.title, fixes.length) }));
}

/** A guess at the word that is meant; or what reads as one proposal, and was the only one that does. */
function isCertain({ hint }: Problem, title: string, count: number): boolean {
  if (!/^(?:Write|Put|Remove the) /u.test(title)) return false;
  return /^Did you mean/u.test(hint ?? '') || (count === 1 && /^(?:Write|Put a comma|Remove)/u.test(hint ?? ''));
}

function problemsOf({ file, id, record }: ManifestFile, text: string): readonly Problem[] {
  return lintManifest(text, file, id, record).problems;
}

function countByRule(problems: readonly Problem[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of problems) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

/** Fewer of its rule, and of no rule more. */
function mends(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>, rule: string): boolean {
  if ((after.get(rule) ?? 0) >= (before.get(rule) ?? 0)) return false;
  return [...after].every(([other, count]) => count <= (before.get(other) ?? 0));
}
