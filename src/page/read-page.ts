import { parseFully } from './full-parser.ts';
import type { Page } from './page.ts';
import { pageOfTree } from './page-of-tree.ts';
import { readInParts } from './plain/page-in-parts.ts';
import { readPlainPage } from './plain/plain-page.ts';
import { keepPage, recentPage } from './recent-pages.ts';

/** The page as a syntax tree, and what is asked for besides. `parsePage` gives the same. */
export function readPage(text: string): Page {
  return recentPage(text) ?? keepPage(pageOfTree(text, readPlainPage(text) ?? readInParts(text, parseFully)));
}
