import type { Connector } from '../connector/connector.ts';
import type { Problem } from '../problem/problem.ts';
import { checkPage } from './check-page.ts';
import type { Page } from './page.ts';
import { findPageLimit } from './page-limits.ts';
import { parsePage } from './parse-page.ts';

/** Slips in what people write: their page is readable. All else in a generated page is the toolkit's to get right. */
const PEOPLES_SLIPS: ReadonlySet<string> = new Set(['page-slip', 'page-heading-reused', 'page-table-broken']);

/**
 * A page that is about to be written, held to the rules and to what its connector says. What is a warning in a page
 * written by hand is an error here, for such a page is not written.
 */
export async function checkGeneratedPage(text: string, file: string, connector: Connector): Promise<Problem[]> {
  const limit = findPageLimit(text, file);
  return limit === null ? generatedPageProblems(await parsePage(text), file, connector) : [limit];
}

/** The same for a page that is parsed already. */
export function generatedPageProblems(page: Page, file: string, connector: Connector): Problem[] {
  const problems = checkPage(page, { groups: connector.groups !== null }, file);
  return problems.map((problem) => ({ ...problem, severity: PEOPLES_SLIPS.has(problem.rule) ? 'warning' : 'error' }));
}
