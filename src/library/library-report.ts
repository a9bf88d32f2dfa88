/** What a folder of pages is, and what it needs a person for: the pages that need one most come first. */
import type { FormNames } from '../emit/tutorial/page-form.ts';
import { textOrder } from '../problem/text-order.ts';
import { NEEDS, type Need, type PageReport } from './page-report.ts';

export interface LibraryReport {
  /** Whether manifests were written. */
  readonly written: boolean;
  readonly pages: readonly PageReport[];
  readonly totals: LibraryTotals;
}

export interface LibraryTotals {
  readonly pages: number;
  /** How many pages need a person for what, each counted once. */
  readonly needs: Readonly<Record<Need, number>>;
  /** How many pages have which form, for each of the five things that make one. */
  readonly forms: Readonly<Record<keyof FormNames, Readonly<Record<string, number>>>>;
  readonly facts: PageReport['facts'];
  readonly parts: PageReport['parts'];
}

export function reportLibrary(pages: readonly PageReport[], written: boolean): LibraryReport {
  const sorted = pages.toSorted(
    (a, b) => gravity(a) - gravity(b) || weight(b) - weight(a) || textOrder(a.file, b.file),
  );
  return { written, pages: sorted, totals: totalsOf(pages) };
}

function gravity({ needs }: PageReport): number {
  return NEEDS.indexOf(needs);
}

/** How much there is to do. */
export function weight({ refused, unplaced, contradicted, missing, kept }: PageReport): number {
  return refused.length + unplaced.length + contradicted.length + missing.length + kept.length;
}

function totalsOf(pages: readonly PageReport[]): LibraryTotals {
  const sum = (count: (page: PageReport) => number) => pages.reduce((total, page) => total + count(page), 0);
  const needing = (need: Need) => pages.filter(({ needs }) => needs === need).length;
  const formed = (kind: keyof FormNames) => tally(pages.flatMap(({ form }) => (form === null ? [] : [form[kind]])));
  return {
    pages: pages.length,
    needs: {
      ...{ refused: needing('refused'), unplaced: needing('unplaced'), contradicted: needing('contradicted') },
      ...{ missing: needing('missing'), kept: needing('kept'), nothing: needing('nothing') },
    },
    forms: {
      ...{ edition: formed('edition'), vocabulary: formed('vocabulary'), portal: formed('portal') },
      ...{ navigation: formed('navigation'), includes: formed('includes') },
    },
    facts: { found: sum(({ facts }) => facts.found), placed: sum(({ facts }) => facts.placed) },
    parts: {
      ...{ placed: sum(({ parts }) => parts.placed), kept: sum(({ parts }) => parts.kept) },
      ...{ platform: sum(({ parts }) => parts.platform), unplaced: sum(({ parts }) => parts.unplaced) },
    },
  };
}

/** Names by how often they occur, the most frequent first. */
function tally(names: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a, x], [b, y]) => y - x || textOrder(a, b)));
}
