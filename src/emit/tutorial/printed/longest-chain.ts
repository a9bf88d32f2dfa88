/** Which edition a page was printed in: the one in whose order stands the most of what the page says. */
import type { Spot } from './template-lines.ts';

/** A way to read a phrase: how much of it is a template's own, and where it is printed, script by script. */
export interface PlacedReading {
  readonly weight: number;
  readonly spots: readonly (Spot & { readonly script: number })[];
}

export interface Chain<Reading> {
  readonly script: number;
  /** For each phrase; `null`: none of its readings is in order. */
  readonly readings: readonly (Reading | null)[];
}

/** One way to read a phrase at one place of an edition. */
interface Candidate<Reading> {
  readonly reading: Reading;
  readonly phrase: number;
  /** Among the places of the edition that the page may have. */
  readonly rank: number;
  readonly isRepeated: boolean;
  /** How much of the page is read in order up to here. */
  weight: number;
  before: Candidate<Reading> | null;
}

interface Best<Reading> {
  readonly script: number;
  readonly last: Candidate<Reading>;
}

/**
 * @param read for each phrase of a page, in reading order, the ways to read it
 * @returns the chain that holds the most; of equals, that of the first script; `null` where nothing is read
 */
export function longestChain<Reading extends PlacedReading>(
  read: readonly (readonly Reading[])[],
  scripts: number,
): Chain<Reading> | null {
  const most = mostByScript(read, scripts);
  let best: Best<Reading> | null = null;
  // The most promising first: of the others, few could hold more of the page than it does.
  for (const [script, weight] of [...most.entries()].sort(([, a], [, b]) => b - a)) {
    if (isBetter(best, script, weight)) continue;
    const last = chainIn(read, script);
    if (last !== null && !isBetter(best, script, last.weight)) best = { script, last };
  }
  if (best === null) return null;
  const readings: (Reading | null)[] = read.map(() => null);
  for (let each: Candidate<Reading> | null = best.last; each !== null; each = each.before)
    readings[each.phrase] = each.reading;
  return { script: best.script, readings };
}

/** Of two that hold as much of the page, the first counts. */
function isBetter<Reading>(best: Best<Reading> | null, script: number, weight: number): boolean {
  return best !== null && (best.last.weight > weight || (best.last.weight === weight && best.script < script));
}

/** What each script could hold of a page at most, whatever its order. */
function mostByScript(read: readonly (readonly PlacedReading[])[], scripts: number): number[] {
  const most = Array.from({ length: scripts }, () => 0);
  for (const readings of read) {
    const own = new Map<number, number>();
    for (const { weight, spots } of readings)
      for (const { script } of spots) own.set(script, Math.max(weight, own.get(script) ?? 0));
    for (const [script, weight] of own) most[script] = (most[script] ?? 0) + weight;
  }
  return most;
}

/** The end of the chain in one script's order that holds the most of the page. */
function chainIn<Reading extends PlacedReading>(
  read: readonly (readonly Reading[])[],
  script: number,
): Candidate<Reading> | null {
  const { candidates, ranks } = candidatesIn(read, script);
  const ends = heaviestEnds<Reading>(ranks);
  for (let at = 0; at < candidates.length; ) {
    // All ways to read one phrase are looked at before any of them counts.
    const from = at;
    for (
      let each = candidates[at];
      each !== undefined && each.phrase === candidates[from]?.phrase;
      each = candidates[at]
    ) {
      each.before = ends.before(each.rank + (each.isRepeated ? 1 : 0));
      each.weight = (each.before?.weight ?? 0) + each.reading.weight;
      at += 1;
    }
    for (const each of candidates.slice(from, at)) ends.add(each);
  }
  return ends.before(ranks);
}

/** The ways to read each phrase in one script, phrase by phrase. */
function candidatesIn<Reading extends PlacedReading>(read: readonly (readonly Reading[])[], script: number) {
  const spots = read.flatMap((readings, phrase) =>
    readings.flatMap((reading) =>
      reading.spots.filter((spot) => spot.script === script).map((spot) => ({ ...spot, reading, phrase })),
    ),
  );
  const orders = [...new Set(spots.map(({ order }) => order))].sort((a, b) => a - b);
  const ranks = new Map(orders.map((order, rank) => [order, rank]));
  const candidates = spots.map(({ order, isRepeated, reading, phrase }): Candidate<Reading> => {
    return { reading, phrase, rank: ranks.get(order) ?? 0, isRepeated, weight: 0, before: null };
  });
  return { candidates, ranks: orders.length };
}

/**
 * The heaviest chains by the rank that they end at. At every phrase it is asked what is the heaviest below a rank, so each
 * stretch whose length is a power of two knows its own (a Fenwick tree); of equals, the first rank counts.
 */
function heaviestEnds<Reading>(ranks: number) {
  const stretches: (Candidate<Reading> | null)[] = Array.from({ length: ranks + 1 }, () => null);
  return {
    add(candidate: Candidate<Reading>): void {
      if (candidate.weight === 0) return;
      for (let at = candidate.rank + 1; at <= ranks; at += at & -at)
        stretches[at] = heavier(stretches[at] ?? null, candidate);
    },
    before(rank: number): Candidate<Reading> | null {
      let most: Candidate<Reading> | null = null;
      for (let at = rank; at > 0; at -= at & -at) most = heavier(most, stretches[at] ?? null);
      return most;
    },
  };
}

function heavier<Reading>(a: Candidate<Reading> | null, b: Candidate<Reading> | null): Candidate<Reading> | null {
  if (a === null || b === null) return a ?? b;
  return b.weight > a.weight || (b.weight === a.weight && b.rank < a.rank) ? b : a;
}
