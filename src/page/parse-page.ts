import type { Page } from './page.ts';
import { pageOfTree } from './page-of-tree.ts';
import { readInParts } from './plain/page-in-parts.ts';
import { readPlainPage } from './plain/plain-page.ts';
import { keepPage, recentPage } from './recent-pages.ts';

/** The page as rules read it. The full parser is loaded with the first page that needs it. */
export async function parsePage(text: string): Promise<Page> {
  return recentPage(text) ?? keepPage(await parseOnce(text));
}

/**
 * The same of a page that nobody asks for again, as those of a library that are generated one after the other. It is not
 * remembered: it would still be there when the next ones have filled the memory, and be moved about with all its tree.
 */
export async function parseOnce(text: string): Promise<Page> {
  const tree = readPlainPage(text) ?? readInParts(text, (await import('./full-parser.ts')).parseFully);
  return pageOfTree(text, tree);
}
