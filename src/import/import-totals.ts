/** The counts of several pages in all. */
import type { ImportedPage } from './import-page.ts';

export interface ImportTotals {
  readonly pages: number;
  /** Everything of them has a place. */
  readonly complete: number;
  readonly partial: number;
  /** Not read, or no tutorials. */
  readonly failed: number;
  readonly facts: ImportedPage['facts'];
  /** Facts of any kind, and those that have a place. */
  readonly factsFound: number;
  readonly factsPlaced: number;
  readonly placed: number;
  readonly boilerplate: number;
  readonly kept: number;
  readonly unplaced: number;
  readonly problems: number;
}

export function totalsOf(pages: readonly ImportedPage[]): ImportTotals {
  const sum = (count: (page: ImportedPage) => number) => pages.reduce((total, page) => total + count(page), 0);
  const read = pages.filter(({ manifest }) => manifest !== null);
  const complete = read.filter(({ unplaced }) => unplaced.length === 0).length;
  return {
    pages: pages.length,
    complete,
    partial: read.length - complete,
    failed: pages.length - read.length,
    facts: {
      links: sum(({ facts }) => facts.links),
      images: sum(({ facts }) => facts.images),
      labels: sum(({ facts }) => facts.labels),
      rows: sum(({ facts }) => facts.rows),
    },
    factsFound: sum(({ found }) => found),
    factsPlaced: sum(({ found, lost }) => found - lost),
    placed: sum(({ placed }) => placed),
    boilerplate: sum(({ boilerplate }) => boilerplate),
    kept: sum(({ kept }) => kept),
    unplaced: sum(({ unplaced }) => unplaced.length),
    problems: sum(({ problems }) => problems.length),
  };
}
