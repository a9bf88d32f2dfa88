import type { Connector } from '../connector/connector.ts';
import type { Problem } from '../problem/problem.ts';
import { checkPage } from './check-page.ts';
import type { Page } from './page.ts';
import { findPageLimit } from './page-limits.ts';
import { parsePage } from './parse-page.ts';

/**
 * A page that is about to be written, held to the rules and to what its connector says. A rule is as grave as it is in a
 * page written by hand: a page with an error is not written, and what is a slip in somebody's words is told.
 */
export async function checkGeneratedPage(text: string, file: string, connector: Connector): Promise<Problem[]> {
  const limit = findPageLimit(text, file);
  return limit === null ? generatedPageProblems(await parsePage(text), file, connector) : [limit];
}

/** The same for a page that is parsed already. */
export function generatedPageProblems(page: Page, file: string, connector: Connector): Problem[] {
  return checkPage(page, { groups: connector.groups !== null }, file);
}
