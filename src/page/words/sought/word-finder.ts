/** Many words looked for in a text at once: each where three of its letters stand that few other words have. */

/** What the pattern of a row needs: one of some words. */
export interface Need {
  readonly row: number;
  /** The number of the text that had one of them last: a second one in it makes no difference. */
  lastText: number;
}

export interface Word {
  readonly word: string;
  readonly needs: readonly Need[];
  /** The number of the text that had it last. */
  lastText: number;
}

/** One text, held against all rows. */
export interface Look {
  readonly number: number;
  /** How many of its needs each row still misses. */
  readonly missing: Uint8Array;
  /** The rows that miss none any more. */
  readonly met: number[];
}

/** What is found takes one from what a row misses, for each of its needs that a text meets. */
export type Find = (text: string, look: Look) => void;

/** Shorter words are in nearly every text. */
export const TELLING = 3;

/** A word is looked for where three of its letters stand that few other words have. */
export function wordFinder(words: readonly Word[]): Find {
  const short = words.filter(({ word }) => word.length < TELLING);
  const { isPlace, placed } = byRarestLetters(words.filter(({ word }) => word.length >= TELLING));
  return (text, look) => {
    for (const word of short) if (text.includes(word.word)) note(word, look);
    for (let at = 0; at + 2 < text.length; at++) {
      const place = placeOf(text, at);
      if (isPlace[place] === 0) continue;
      for (const { word, before, behind, first, last } of placed.get(place) ?? []) {
        // Nearly all others differ at one of their ends, and a comparison of words takes much longer.
        if (text.charCodeAt(at - before) !== first || text.charCodeAt(at + behind) !== last) continue;
        if (word.lastText !== look.number && text.startsWith(word.word, at - before)) note(word, look);
      }
    }
  };
}

function note(word: Word, { number, missing, met }: Look): void {
  word.lastText = number;
  for (const need of word.needs) {
    if (need.lastText === number) continue;
    need.lastText = number;
    const left = (missing[need.row] ?? 0) - 1;
    missing[need.row] = left;
    if (left === 0) met.push(need.row);
  }
}

interface Placed {
  readonly word: Word;
  /** How many of its letters stand before the three. */
  readonly before: number;
  /** How far its last letter stands behind the first of the three. */
  readonly behind: number;
  readonly first: number;
  readonly last: number;
}

/** How many words have three letters, by their place. */
type Counts = Uint32Array;

function countsIn(words: readonly Word[]): Counts {
  const counts = new Uint32Array(PLACES);
  for (const { word } of words) {
    for (let at = 0; at + 2 < word.length; at++) {
      const place = placeOf(word, at);
      counts[place] = (counts[place] ?? 0) + 1;
    }
  }
  return counts;
}

/** The words by the place of three of their letters; other letters may share it. */
interface ByLetters {
  /** Whether a place has any. */
  readonly isPlace: Uint8Array;
  readonly placed: ReadonlyMap<number, readonly Placed[]>;
}

function byRarestLetters(words: readonly Word[]): ByLetters {
  const counts = countsIn(words);
  const isPlace = new Uint8Array(PLACES);
  const placed = new Map<number, Placed[]>();
  for (const word of words) {
    const before = rarestIn(word.word, counts);
    const behind = word.word.length - 1 - before;
    const [first, last] = [word.word.charCodeAt(0), word.word.charCodeAt(word.word.length - 1)];
    const place = placeOf(word.word, before);
    const alike = placed.get(place) ?? [];
    placed.set(place, alike);
    alike.push({ word, before, behind, first, last });
    isPlace[place] = 1;
  }
  return { isPlace, placed };
}

/** Where in a word the three letters begin that fewest words have. */
function rarestIn(word: string, counts: Counts): number {
  let rarest = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at + 2 < word.length; at++) {
    const number = counts[placeOf(word, at)] ?? 0;
    if (number >= least) continue;
    least = number;
    rarest = at;
  }
  return rarest;
}

const PLACES = 1 << 14;

function placeOf(text: string, at: number): number {
  return (text.charCodeAt(at) * 961 + text.charCodeAt(at + 1) * 31 + text.charCodeAt(at + 2)) & (PLACES - 1);
}
