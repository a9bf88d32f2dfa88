/** What can be done about a problem at once: edits after which it is gone, and nothing else is wrong that was not. */
import type { Stretch } from '../json/loose-json.ts';
import { type LintedManifest, lintManifest } from '../lint/lint-manifest.ts';
import type { ManifestFile } from '../manifest/manifest-file.ts';
import { OLD_VERSION } from '../manifest/version/version-rules.ts';
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
 * The fixes of a problem of `lint`, the likeliest first; each was tried, and held to every rule on manifests: its problem
 * is gone, and no other came. Where a manifest did not fit its schema before, most rules had not been asked yet: then no
 * error may come. Empty where a person has to decide, and where the text changed since.
 */
export function quickFixes(manifest: ManifestFile, problem: Problem): QuickFix[] {
  const { text } = manifest;
  const before = lintText(manifest, text);
  if (before.problems.every(({ rule }) => rule !== problem.rule)) return [];
  const attempts = attemptsAt(text, problem).slice(0, MOST_ATTEMPTS);
  const texts = [...new Set(attempts.map((attempt) => attempt.text))].filter((each) => each !== text);
  const mending = texts.filter((each) => mends(before, lintText(manifest, each), problem.rule)).slice(0, MOST_FIXES);
  return mending.map((each) => {
    const title = attempts.find((attempt) => attempt.text === each)?.title ?? '';
    const isFirst = each === attempts[0]?.text;
    return { title, edit: editBetween(text, each), preferred: isFirst && isCertain(problem, title, mending.length) };
  });
}

/** A guess at the word that is meant; or what reads as one proposal, and was the only one that does. */
function isCertain({ rule, hint }: Problem, title: string, count: number): boolean {
  if (!/^(?:Write|Put|Remove the) /u.test(title)) return false;
  if (rule === OLD_VERSION) return true;
  return /^Did you mean/u.test(hint ?? '') || (count === 1 && /^(?:Write|Put a comma|Remove)/u.test(hint ?? ''));
}

function lintText({ file, id, record }: ManifestFile, text: string): LintedManifest {
  return lintManifest(text, file, id, record);
}

function mends(before: LintedManifest, after: LintedManifest, rule: string): boolean {
  const wasAsked = before.manifest !== null;
  const judged = after.problems.filter(({ severity }) => wasAsked || severity === 'error');
  const [earlier, later] = [countByRule(before.problems), countByRule(judged)];
  if ((later.get(rule) ?? 0) >= (earlier.get(rule) ?? 0)) return false;
  return [...later].every(([other, count]) => count <= (earlier.get(other) ?? 0));
}

function countByRule(problems: readonly Problem[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of problems) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}
