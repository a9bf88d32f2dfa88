import type { Problem } from '../problem/problem.ts';
import { checkPage } from './check-page.ts';
import { PAGE_RULES } from './page-rules.ts';
import { parsePage } from './parse-page.ts';
import { readPageFacts } from './read-page-facts.ts';
import { withoutMarks } from './without-marks.ts';

/** A page that people wrote: nothing is known about its app beyond what the page says. */
export async function checkPublishedPage(text: string, file: string): Promise<Problem[]> {
  const page = await parsePage(withoutMarks(text));
  return checkPage(page, readPageFacts(page), file, PAGE_RULES);
}
