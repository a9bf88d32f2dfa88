import type { Page } from './page.ts';
import { pageOfTree } from './page-of-tree.ts';
import { readInParts } from './plain/page-in-parts.ts';
import { readPlainPage } from './plain/plain-page.ts';
import { keepPage, recentPage } from './recent-pages.ts';

/** The page as rules read it. The full parser is loaded with the first page that needs it. */
export async function parsePage(text: string): Promise<Page> {
  const recent = recentPage(text);
  if (recent !== null) return recent;
  const tree = readPlainPage(text) ?? readInParts(text, (await import('./full-parser.ts')).parseFully);
  return keepPage(pageOfTree(text, tree));
}
