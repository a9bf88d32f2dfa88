import type { Problem } from '../problem/problem.ts';
import type { Page, PageFacts } from './page.ts';
import { PAGE_RULES } from './page-rules.ts';

/** Every breach of every page rule, in the order of the page. */
export function checkPage(page: Page, facts: PageFacts, file: string): Problem[] {
  const problems = PAGE_RULES.flatMap(({ id, severity, check }) =>
    check(page, facts).map(({ message, hint, start, end }): Problem => {
      const from = page.lines.locate(start);
      const to = page.lines.locate(end);
      return { rule: id, severity, message, hint, file, pointer: '', ...from, endLine: to.line, endColumn: to.column };
    }),
  );
  return problems.sort((a, b) => a.line - b.line || a.column - b.column);
}
