/**
 * Of many patterns those that can match in a text. Searching a sentence for each of hundreds takes longer than all else
 * that is done with it, and nearly none of them has its words there: one look at the sentence tells which words it has.
 */
import { neededWords, type OneOf } from './needed-words.ts';

/** A row of a list, with its pattern. */
export interface WithPattern {
  readonly wrong: RegExp;
}

/** What is asked for besides is mostly met where these are. */
const MOST_NEEDS = 2;

/**
 * The rows, in their order, whose pattern may match in a text; those left out do not.
 *
 * @param needsOf what a text must have for a pattern to match in it
 */
export function soughtIn<Row extends WithPattern>(
  rows: readonly Row[],
  needsOf: (pattern: RegExp) => readonly OneOf[] = neededWords,
): (text: string) => readonly Row[] {
  const needs = rows.map(({ wrong }) => needsOf(wrong).slice(0, MOST_NEEDS));
  const find = wordFinder(Array.from(needsByWord(needs), ([word, ofWord]) => ({ word, needs: ofWord, lastText: 0 })));
  const counts = Uint8Array.from(needs, ({ length }) => length);
  const missing = new Uint8Array(counts.length);
  let number = 0;
  return (text) => {
    number += 1;
    missing.set(counts);
    find(text.toLowerCase(), number, missing);
    return rows.filter((_, row) => missing[row] === 0);
  };
}

function needsByWord(needs: readonly (readonly OneOf[])[]): ReadonlyMap<string, readonly Need[]> {
  const byWord = new Map<string, Need[]>();
  for (const [row, ofRow] of needs.entries()) {
    for (const words of ofRow) {
      const need = { row, lastText: 0 };
      for (const word of words) {
        const alike = byWord.get(word);
        if (alike === undefined) byWord.set(word, [need]);
        else alike.push(need);
      }
    }
  }
  return byWord;
}

/** One of the words that the pattern of a row needs. */
interface Need {
  readonly row: number;
  /** The number of the text that had one of them last: a second one in it makes no difference. */
  lastText: number;
}

interface Word {
  readonly word: string;
  readonly needs: readonly Need[];
  /** The number of the text that had it last. */
  lastText: number;
}

/** What is found takes one from what a row misses, for each of its needs that a text meets. */
type Find = (text: string, number: number, missing: Uint8Array) => void;

/** A word is looked for where three of its letters stand that few other words have. */
function wordFinder(words: readonly Word[]): Find {
  const short = words.filter(({ word }) => word.length < 3);
  const byLetters = byRarestLetters(words.filter(({ word }) => word.length >= 3));
  return (text, number, missing) => {
    for (const word of short) if (text.includes(word.word)) note(word, number, missing);
    for (let at = 0; at + 2 < text.length; at++) {
      const placed = byLetters[placeOf(text, at)];
      if (placed === null || placed === undefined) continue;
      for (const { word, before, behind, first, last } of placed) {
        // Nearly all others differ at one of their ends, and a comparison of words takes much longer.
        if (text.charCodeAt(at - before) !== first || text.charCodeAt(at + behind) !== last) continue;
        if (word.lastText !== number && text.startsWith(word.word, at - before)) note(word, number, missing);
      }
    }
  };
}

function note(word: Word, number: number, missing: Uint8Array): void {
  word.lastText = number;
  for (const need of word.needs) {
    if (need.lastText !== number) missing[need.row] = (missing[need.row] ?? 0) - 1;
    need.lastText = number;
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

/** The words by the place of three letters in a table; other letters may share it. */
function byRarestLetters(words: readonly Word[]): (Placed[] | null)[] {
  const counts = new Map<number, number>();
  const startsOf = ({ word }: Word): number[] => Array.from({ length: word.length - 2 }, (_, at) => at);
  for (const each of words) {
    for (const place of startsOf(each).map((at) => placeOf(each.word, at)))
      counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const table = Array.from({ length: PLACES }, (): Placed[] | null => null);
  for (const word of words) {
    const countAt = (at: number): number => counts.get(placeOf(word.word, at)) ?? 0;
    const before = startsOf(word).reduce((rarest, at) => (countAt(at) < countAt(rarest) ? at : rarest));
    const place = placeOf(word.word, before);
    const behind = word.word.length - 1 - before;
    const [first, last] = [word.word.charCodeAt(0), word.word.charCodeAt(word.word.length - 1)];
    table[place] = [...(table[place] ?? []), { word, before, behind, first, last }];
  }
  return table;
}

const PLACES = 1 << 14;

function placeOf(text: string, at: number): number {
  return (text.charCodeAt(at) * 961 + text.charCodeAt(at + 1) * 31 + text.charCodeAt(at + 2)) % PLACES;
}
