import type { Page } from './page.ts';

type ReadPage = (text: string) => Page;

let loaded: Promise<ReadPage> | null = null;

/** The page as rules read it. The parser is loaded with the first page: a command that reads none goes without. */
export async function parsePage(text: string): Promise<Page> {
  loaded ??= import('./read-page.ts').then(({ readPage }) => readPage);
  return (await loaded)(text);
}
