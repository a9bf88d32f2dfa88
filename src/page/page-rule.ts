import type { RuleEntry } from '../problem/problem.ts';
import type { Page, PageFacts, PageFinding } from './page.ts';

/** A page rule: what it says about itself, and how it looks at a page. */
export interface PageRule extends RuleEntry {
  readonly example: 'page';
  /**
   * Whether only pages that people wrote are held to it. Such a rule reads facts out of sentences; about a generated page
   * its manifest knows better, and says so itself, of a manager for example whose type the app's documentation gives.
   */
  readonly handWrittenOnly?: true;
  readonly check: (page: Page, facts: PageFacts) => PageFinding[];
}

/** Findings for every place where a pattern occurs in a text of the page's length. */
export function findAll(
  text: string,
  pattern: RegExp,
  finding: (match: RegExpExecArray) => Omit<PageFinding, 'start' | 'end'>,
): PageFinding[] {
  return matchesOf(text, pattern).map((match) => ({
    ...finding(match),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const LAST_OF_ONE_UNIT = 0xffff;

/** What `matchAll` finds. That one copies the pattern for each text. */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > LAST_OF_ONE_UNIT ? 2 : 1;
  }
  return matches;
}

/**
 * The same slip in several places of one table or text as one problem: at the first place, with the number of the
 * others, and with the repairs of all of them.
 */
export function grouped(findings: readonly PageFinding[], where: string): PageFinding[] {
  const first = new Map<string, PageFinding[]>();
  for (const finding of findings) {
    const alike = first.get(finding.message);
    if (alike === undefined) first.set(finding.message, [finding]);
    else alike.push(finding);
  }
  return [...first.values()].flatMap((alike) => {
    const [finding] = alike;
    if (finding === undefined) return [];
    if (alike.length === 1) return [finding];
    const fix = alike.flatMap((each) => each.fix ?? []);
    const message = `${finding.message} It occurs ${alike.length} times in ${where}.`;
    return [{ ...finding, message, ...(fix.length === 0 ? {} : { fix }) }];
  });
}
