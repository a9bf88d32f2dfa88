import type { Problem } from '../problem/problem.ts';
import { applyFixes } from './apply-fixes.ts';
import { blockShape } from './block-shape.ts';
import { type FoundProblem, findProblems } from './check-page.ts';
import type { Page } from './page.ts';
import { findPageLimit } from './page-limits.ts';
import { PAGE_RULES } from './page-rules.generated.ts';
import { parsePage } from './parse-page.ts';
import { readPageFacts } from './read-page-facts.ts';
import { withoutMarks } from './without-marks.ts';

export interface FixedPage {
  readonly text: string;
  /** What was mended, each at the place it had when it was. */
  readonly fixed: readonly Problem[];
  /** What is left for a person. */
  readonly problems: readonly Problem[];
}

/** A mended place can show the next one: a list is counted again after a note in it was indented. More rounds are a defect. */
const MOST_ROUNDS = 20;

/**
 * A page with every certain repair made, and not a byte changed besides. Rounds follow until none changes anything,
 * so that a second run finds nothing to do. A byte order mark stays, and no place counts it.
 */
export async function fixPage(given: string, file: string): Promise<FixedPage> {
  const limit = findPageLimit(given, file);
  if (limit !== null) return { text: given, fixed: [], problems: [limit] };
  const text = withoutMarks(given);
  const mark = given.slice(0, given.length - text.length);
  const fixed: Problem[] = [];
  let page = await parsePage(text);
  for (let round = 0; ; round++) {
    const found = findProblems(page, readPageFacts(page), file, PAGE_RULES);
    const next = round < MOST_ROUNDS ? await mend(page, found) : null;
    if (next === null) return { text: mark + page.text, fixed, problems: found.map(({ problem }) => problem) };
    fixed.push(...next.mended);
    page = next.page;
  }
}

interface Mended {
  readonly page: Page;
  readonly mended: readonly Problem[];
}

/** One round: all repairs at once; where they would change the blocks of the page, each one that does not. */
async function mend(page: Page, found: readonly FoundProblem[]): Promise<Mended | null> {
  const fixable = found.filter(({ fix }) => fix !== null);
  if (fixable.length === 0) return null;
  const all = await attempt(page, fixable);
  if (all !== null) return all;
  let best: Mended | null = null;
  let kept: readonly FoundProblem[] = [];
  for (const one of fixable) {
    const next = await attempt(page, [...kept, one]);
    if (next === null || next.mended.length === kept.length) continue;
    best = next;
    kept = [...kept, one];
  }
  return best;
}

async function attempt(page: Page, found: readonly FoundProblem[]): Promise<Mended | null> {
  const { text, applied } = applyFixes(
    page.text,
    found.flatMap(({ fix }) => (fix === null ? [] : [fix])),
  );
  if (applied.length === 0) return null;
  const next = await parsePage(text);
  if (blockShape(next.tree) !== blockShape(page.tree)) return null;
  return { page: next, mended: found.flatMap(({ fix, problem }) => (fix && applied.includes(fix) ? [problem] : [])) };
}
