/**
 * The readings of a whole page held against the order of what an edition prints. What is out of order is no sentence
 * of the template there, however it reads: a limitation may say "Select **Save**." too. And where two parts print the
 * same, the order says which of them did.
 */
import type { Reading, Recognised, Script } from './wordings.ts';

export interface AlignedPage {
  readonly edition: string;
  readonly vocabulary: string;
  /** For each phrase of the page; `null`: people wrote it, or nobody knows it. */
  readonly readings: readonly (Reading | null)[];
}

/** One way to read a phrase at one place of the edition. */
type Spot = Reading['spots'][number] & { readonly reading: Reading };

interface Candidate extends Spot {
  readonly phrase: number;
  /** How much of the page is read in order up to here. */
  readonly weight: number;
  readonly before: Candidate | null;
}

/** @param found for each phrase of the page, in reading order, what the templates make of it */
export function alignReadings(found: readonly (Recognised | null)[], scripts: readonly Script[]): AlignedPage | null {
  const spots = spotsByScript(found, scripts);
  const chains = spots.map((own, index) => ({ script: scripts[index], last: longestChain(own) }));
  const [best] = chains.toSorted((a, b) => (b.last?.weight ?? 0) - (a.last?.weight ?? 0));
  if (best?.script === undefined || best.last === null) return null;
  const { edition, vocabulary } = best.script;
  const readings: (Reading | null)[] = found.map(() => null);
  for (let each: Candidate | null = best.last; each !== null; each = each.before) readings[each.phrase] = each.reading;
  return { edition, vocabulary, readings };
}

/** The chain of readings in the edition's order that holds the most of the page. */
function longestChain(spots: readonly (readonly Spot[])[]): Candidate | null {
  const orders = ordersOf(spots);
  const ends: (Candidate | null)[] = Array.from(orders, () => null);
  spots.forEach((own, phrase) => {
    // All ways to read one phrase are looked at before any of them counts.
    const candidates = own.map((spot) => {
      const before = heaviestOf(ends, (orders.get(spot.order) ?? 0) + (spot.isRepeated ? 1 : 0));
      return { ...spot, phrase, weight: (before?.weight ?? 0) + spot.reading.weight, before };
    });
    for (const candidate of candidates) {
      const rank = orders.get(candidate.order) ?? 0;
      if (candidate.weight > (ends[rank]?.weight ?? 0)) ends[rank] = candidate;
    }
  });
  return heaviestOf(ends, ends.length);
}

/** The heaviest so far of those that end at a rank; of equals, the first. It is asked for at every phrase, so it is one loop. */
function heaviestOf(ends: readonly (Candidate | null)[], behind: number): Candidate | null {
  let most: Candidate | null = null;
  for (const end of ends.slice(0, behind)) if (end !== null && end.weight > (most?.weight ?? 0)) most = end;
  return most;
}

/** For each script, the ways to read each phrase in it. */
function spotsByScript(found: readonly (Recognised | null)[], scripts: readonly Script[]): readonly Spot[][][] {
  const spots = scripts.map(() => found.map((): Spot[] => []));
  found.forEach((recognised, phrase) => {
    for (const reading of recognised === null ? [] : [recognised, ...recognised.others])
      for (const spot of reading.spots) spots[spot.script]?.[phrase]?.push({ ...spot, reading });
  });
  return spots;
}

/** The orders that occur, counted through. */
function ordersOf(spots: readonly (readonly Spot[])[]): ReadonlyMap<number, number> {
  return new Map(
    [...new Set(spots.flatMap((own) => own.map(({ order }) => order)))]
      .sort((a, b) => a - b)
      .map((order, rank) => [order, rank]),
  );
}
