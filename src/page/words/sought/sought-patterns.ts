/**
 * Of many patterns those that can match in a text. Searching a sentence for each of hundreds takes longer than all else
 * that is done with it, and nearly none of them has its words there: one look at the sentence tells which words it has.
 */
import { neededWords } from './needed-words.ts';

/** A row of a list, with its pattern. */
export interface WithPattern {
  readonly wrong: RegExp;
}

/** What is asked for besides is mostly met where these are. */
const MOST_NEEDS = 2;

/** The rows, in their order, whose pattern may match in a text; those left out do not. */
export function soughtIn<Row extends WithPattern>(rows: readonly Row[]): (text: string) => readonly Row[] {
  const needs = rows.map(({ wrong }) => neededWords(wrong).slice(0, MOST_NEEDS));
  const needsOfWord = new Map<string, Need[]>();
  for (const [row, ofRow] of needs.entries()) {
    for (const words of ofRow) {
      const need = { row, lastText: 0 };
      for (const word of words) needsOfWord.set(word, [...(needsOfWord.get(word) ?? []), need]);
    }
  }
  const find = wordFinder([...needsOfWord].map(([word, needs]) => ({ word, needs, lastText: 0 })));
  const counts = needs.map(({ length }) => length);
  let number = 0;
  return (text) => {
    number += 1;
    const missing = [...counts];
    find(text.toLowerCase(), number, (row) => {
      missing[row] = (missing[row] ?? 0) - 1;
    });
    return rows.filter((_, row) => missing[row] === 0);
  };
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

/**
 * A word is looked for where three of its letters stand that few other words have. What it then calls is the rows of
 * which a text meets a need, a row once for each need.
 */
function wordFinder(words: readonly Word[]): (text: string, number: number, meet: (row: number) => void) => void {
  const short = words.filter(({ word }) => word.length < 3);
  const byLetters = byRarestLetters(words.filter(({ word }) => word.length >= 3));
  return (text, number, meet) => {
    const note = (word: Word): void => {
      word.lastText = number;
      for (const need of word.needs) {
        if (need.lastText !== number) meet(need.row);
        need.lastText = number;
      }
    };
    for (const word of short) if (text.includes(word.word)) note(word);
    for (let at = 0; at + 2 < text.length; at++) {
      for (const { word, before } of byLetters[placeOf(text, at)] ?? NONE) {
        if (word.lastText !== number && text.startsWith(word.word, at - before)) note(word);
      }
    }
  };
}

interface Placed {
  readonly word: Word;
  /** How many of its letters stand before the three. */
  readonly before: number;
}

const NONE: readonly Placed[] = [];

/** The words by the place of three letters in a table; other letters may share it. */
function byRarestLetters(words: readonly Word[]): Placed[][] {
  const counts = new Map<number, number>();
  const startsOf = ({ word }: Word): number[] => Array.from({ length: word.length - 2 }, (_, at) => at);
  for (const each of words) {
    for (const place of startsOf(each).map((at) => placeOf(each.word, at)))
      counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const table = Array.from({ length: PLACES }, (): Placed[] => []);
  for (const word of words) {
    const countAt = (at: number): number => counts.get(placeOf(word.word, at)) ?? 0;
    const before = startsOf(word).reduce((rarest, at) => (countAt(at) < countAt(rarest) ? at : rarest));
    table[placeOf(word.word, before)]?.push({ word, before });
  }
  return table;
}

const PLACES = 1 << 14;

function placeOf(text: string, at: number): number {
  return (text.charCodeAt(at) * 961 + text.charCodeAt(at + 1) * 31 + text.charCodeAt(at + 2)) % PLACES;
}
