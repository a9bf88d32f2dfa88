import { checkPublishedPage } from '../page/check-published-page.ts';
import type { Problem } from '../problem/problem.ts';

export interface PageSource {
  readonly text: string;
  /** What problems name. */
  readonly file: string;
}

/** A tutorial page that people wrote, held to the rules on pages. */
export async function lintPage({ text, file }: PageSource): Promise<readonly Problem[]> {
  return checkPublishedPage(text, file);
}
