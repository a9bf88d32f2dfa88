import type { Connector } from '../connector/connector.ts';
import type { Problem } from '../problem/problem.ts';
import { checkPage } from './check-page.ts';
import { EVERY_PAGE_RULES } from './every-page-rules.generated.ts';
import type { Page, PageFacts } from './page.ts';
import { findPageLimit } from './page-limits.ts';
import { parseOnce } from './parse-page.ts';
import { type SearchedParts, searchedParts } from './rules/slip.ts';

/**
 * A page that is about to be written, held to the rules and to what its connector says. A rule is as grave as it is in a
 * page written by hand: a page with an error is not written, and what is a slip in somebody's words is told.
 */
export async function checkGeneratedPage(text: string, file: string, connector: Connector): Promise<CheckedPage> {
  const limit = findPageLimit(text, file);
  if (limit !== null) return { problems: [limit], searched: null };
  const page = await parseOnce(text);
  return { problems: checkPage(page, factsOf(connector), file), searched: searchedParts(page, connector.name) };
}

export interface CheckedPage {
  readonly problems: readonly Problem[];
  /** Which of its parts have something that may be a slip: the others need not be searched again. `null`: nobody looked. */
  readonly searched: SearchedParts | null;
}

/** What keeps a page that is parsed already from being written; the other rules are not asked. */
export function generatedPageErrors(page: Page, file: string, connector: Connector): Problem[] {
  return checkPage(page, factsOf(connector), file, ERRORS);
}

const ERRORS = EVERY_PAGE_RULES.filter(({ severity }) => severity === 'error');

/** What is known about the app that the page of a connector is about. */
export function factsOf({ name, groups }: Connector): PageFacts {
  return { app: name, groups: groups !== null };
}
