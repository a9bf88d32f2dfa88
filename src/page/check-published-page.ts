import { fileSlip } from '../problem/file-slip.ts';
import type { Problem } from '../problem/problem.ts';
import { checkPage } from './check-page.ts';
import { findPageLimit } from './page-limits.ts';
import type { PageRule } from './page-rule.ts';
import { PAGE_RULES } from './page-rules.generated.ts';
import { parsePage } from './parse-page.ts';
import { readPageFacts } from './read-page-facts.ts';
import { withoutMarks } from './without-marks.ts';

/**
 * A page that people wrote: nothing is known about its app beyond what the page says.
 *
 * @param more rules of a team, besides those of the toolkit
 */
export async function checkPublishedPage(
  text: string,
  file: string,
  more: readonly PageRule[] = [],
): Promise<Problem[]> {
  const slip = fileSlip(text, file);
  if (slip !== null) return [slip];
  const limit = findPageLimit(text, file);
  if (limit !== null) return [limit];
  const page = await parsePage(withoutMarks(text));
  return checkPage(page, readPageFacts(page), file, [...PAGE_RULES, ...more]);
}
