import type { Problem } from '../problem/problem.ts';
import type { Fix } from './apply-fixes.ts';
import { EVERY_PAGE_RULES } from './every-page-rules.generated.ts';
import type { Page, PageFacts } from './page.ts';
import type { PageRule } from './page-rule.ts';

/** Every breach of the rules, in the order of the page. */
export function checkPage(
  page: Page,
  facts: PageFacts,
  file: string,
  rules: readonly PageRule[] = EVERY_PAGE_RULES,
): Problem[] {
  return findProblems(page, facts, file, rules).map(({ problem }) => problem);
}

/** A breach, and how to mend it where that is certain. */
export interface FoundProblem {
  readonly problem: Problem;
  readonly fix: Fix | null;
}

export function findProblems(page: Page, facts: PageFacts, file: string, rules: readonly PageRule[]): FoundProblem[] {
  const found = rules.flatMap(({ id, severity, check }) =>
    check(page, facts).map(({ message, hint, start, end, fix = null }): FoundProblem => {
      const from = page.lines.locate(start);
      const { line: endLine, column: endColumn } = page.lines.locate(end);
      const problem = { rule: id, severity, message, hint, file, pointer: '', ...from, endLine, endColumn };
      return { problem, fix };
    }),
  );
  return found.sort((a, b) => a.problem.line - b.problem.line || a.problem.column - b.problem.column);
}
