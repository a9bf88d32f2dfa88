/** The counts of several pages in all. */
import type { ImportedPage } from '../import/import-page.ts';
import type { FactCounts } from '../page/outline/count-facts.ts';

export interface ImportTotals extends Pick<ImportedPage, 'facts' | 'placed' | 'boilerplate' | 'kept'> {
  readonly pages: number;
  /** Everything of them has a place. */
  readonly complete: number;
  readonly partial: number;
  /** Not read, or no tutorials. */
  readonly failed: number;
  /** Facts of any kind, and those that have a place. */
  readonly factsFound: number;
  readonly factsPlaced: number;
  readonly unplaced: number;
  readonly problems: number;
}

export function totalsOf(pages: readonly ImportedPage[]): ImportTotals {
  const sum = (count: (page: ImportedPage) => number) => pages.reduce((total, page) => total + count(page), 0);
  const facts = (kind: keyof FactCounts) => sum((page) => page.facts[kind]);
  const read = pages.filter(({ manifest }) => manifest !== null);
  const complete = read.filter(({ unplaced }) => unplaced.length === 0).length;
  return {
    pages: pages.length,
    ...{ complete, partial: read.length - complete, failed: pages.length - read.length },
    facts: { links: facts('links'), images: facts('images'), labels: facts('labels'), rows: facts('rows') },
    factsFound: sum(({ found }) => found),
    factsPlaced: sum(({ found, lost }) => found - lost),
    placed: sum(({ placed }) => placed),
    boilerplate: sum(({ boilerplate }) => boilerplate),
    kept: sum(({ kept }) => kept),
    unplaced: sum(({ unplaced }) => unplaced.length),
    problems: sum(({ problems }) => problems.length),
  };
}
