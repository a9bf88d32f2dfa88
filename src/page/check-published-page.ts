import { fileSlip } from '../problem/file-slip.ts';
import type { Problem } from '../problem/problem.ts';
import { checkPage } from './check-page.ts';
import { findPageLimit } from './page-limits.ts';
import { PAGE_RULES } from './page-rules.generated.ts';
import { parsePage } from './parse-page.ts';
import { readPageFacts } from './read-page-facts.ts';
import { withoutMarks } from './without-marks.ts';

/** A page that people wrote: nothing is known about its app beyond what the page says. */
export async function checkPublishedPage(text: string, file: string): Promise<Problem[]> {
  const slip = fileSlip(text, file);
  if (slip !== null) return [slip];
  const limit = findPageLimit(text, file);
  if (limit !== null) return [limit];
  const page = await parsePage(withoutMarks(text));
  return checkPage(page, readPageFacts(page), file, PAGE_RULES);
}
