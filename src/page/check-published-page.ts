import type { Problem } from '../problem/problem.ts';
import { checkPage } from './check-page.ts';
import { parsePage } from './parse-page.ts';

/** A page that people wrote: nothing is known about its app beyond what the page says. */
export async function checkPublishedPage(text: string, file: string): Promise<Problem[]> {
  const page = await parsePage(text);
  return checkPage(page, { groups: null }, file);
}
