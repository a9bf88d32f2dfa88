import type { RuleEntry } from '../problem/problem.ts';
import type { Page, PageFacts, PageFinding } from './page.ts';

/** A page rule: what it says about itself, and how it looks at a page. */
export interface PageRule extends RuleEntry {
  readonly example: 'page';
  readonly check: (page: Page, facts: PageFacts) => PageFinding[];
}

/** Findings for every place where a pattern occurs in a text of the page's length. */
export function findAll(
  text: string,
  pattern: RegExp,
  finding: (match: RegExpExecArray) => Omit<PageFinding, 'start' | 'end'>,
): PageFinding[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    ...finding(match),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
