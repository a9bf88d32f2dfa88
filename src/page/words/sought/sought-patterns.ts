/**
 * Of many patterns those that can match in a text. Searching a sentence for each of hundreds takes longer than all else
 * that is done with it, and nearly none of them has its words there: one look at the sentence tells which words it has,
 * and sentences that differ in names and numbers alone are looked at once.
 */
import { ForgetfulMap } from '../../../problem/forgetful-map.ts';
import { marksOf, tellingOf, type WithNeeds } from './asked-needs.ts';
import { needByNeed } from './need-by-need.ts';
import type { OneOf } from './needed-words.ts';
import { outliner } from './stand-ins.ts';
import { type Need, wordFinder } from './word-finder.ts';

/** A text whose names and numbers others stand in for. */
interface LookedAt {
  /** The places of the rows that may match in it, in order. */
  readonly met: readonly number[];
  /** What it meets of rows that need more. */
  readonly half: ReadonlySet<Need>;
}

/** Paragraphs are as many as templates have, each with some values of a few words. */
const MOST_KNOWN = 2_000;

/** As many texts are searched need by need in the time that the words of all needs take to be put in order. */
const FEW_TEXTS = 60;

/**
 * The rows whose pattern may match in a text; those left out do not. A run that searches few texts puts nothing in order.
 *
 * @param areMany whether it is known by now that there will be more
 */
export function soughtIn<Row>(
  rows: readonly WithNeeds<Row>[],
  areMany: () => boolean = () => false,
): (text: string) => readonly Row[] {
  let few: ((text: string) => readonly Row[]) | null = null;
  let all: ((text: string) => readonly Row[]) | null = null;
  let texts = 0;
  return (text) => {
    texts += 1;
    if (texts <= FEW_TEXTS && !areMany()) {
      few ??= needByNeed(rows);
      return few(text);
    }
    all ??= soughtAtOnce(rows);
    return all(text);
  };
}

/** The same for many texts. */
export function soughtAtOnce<Row>(rows: readonly WithNeeds<Row>[]): (text: string) => readonly Row[] {
  const needs = rows.map((each, row) => tellingOf(each.needs).map((words) => ({ row, words, lastText: 0 })));
  const marks = rows.map((each) => marksOf(each.needs));
  const byWord = needsByWord(needs.flat());
  const outlineOf = outliner(byWord);
  const lookAt = looker(needs, marks, byWord);
  const rowsAt = (places: readonly number[]): Row[] => places.flatMap((place) => rows[place]?.row ?? []);
  const known = new ForgetfulMap<string, LookedAt & { readonly rows: readonly Row[] }>(MOST_KNOWN);
  return (text) => {
    const { text: outline, touched } = outlineOf(text, text.toLowerCase());
    let looked = known.get(outline);
    if (looked === undefined) {
      const { met, half } = lookAt(outline);
      looked = { met, half, rows: rowsAt(met) };
      known.set(outline, looked);
    }
    const more = touched.length === 0 ? [] : alsoMet(looked, touched, needs);
    return more.length === 0 ? looked.rows : [...looked.rows, ...rowsAt(more)];
  };
}

/** The rows besides whose needs are met by the outline and by what others stand in for. */
function alsoMet(
  { met, half }: LookedAt,
  touched: readonly Need[],
  needs: readonly (readonly Need[])[],
): readonly number[] {
  const more = touched.filter(({ row }) => needs[row]?.every((need) => touched.includes(need) || half.has(need)));
  return more.length === 0 ? [] : [...new Set(more.map(({ row }) => row))].filter((row) => !met.includes(row));
}

interface NeedOfRow extends Need {
  readonly words: OneOf;
}

function looker(
  needs: readonly (readonly NeedOfRow[])[],
  marks: readonly (readonly OneOf[])[],
  byWord: ReadonlyMap<string, readonly Need[]>,
): (text: string) => LookedAt {
  const find = wordFinder(Array.from(byWord, ([word, ofWord]) => ({ word, needs: ofWord, lastText: 0 })));
  const counts = Uint8Array.from(needs, ({ length }) => length);
  const always = [...counts.keys()].filter((row) => counts[row] === 0);
  const missing = new Uint8Array(counts.length);
  let number = 0;
  return (text) => {
    number += 1;
    missing.set(counts);
    const met = [...always];
    find(text, { number, missing, met });
    const half = needs.filter((ofRow, row) => missing[row] !== 0 && missing[row] !== ofRow.length).flat();
    return {
      met: met
        .filter((row) => marks[row]?.every((words) => words.some((word) => text.includes(word))))
        .sort((a, b) => a - b),
      half: new Set(half.filter(({ lastText }) => lastText === number)),
    };
  };
}

function needsByWord(needs: readonly NeedOfRow[]): ReadonlyMap<string, readonly Need[]> {
  const byWord = new Map<string, Need[]>();
  for (const need of needs) {
    for (const word of need.words) {
      const alike = byWord.get(word);
      if (alike === undefined) byWord.set(word, [need]);
      else alike.push(need);
    }
  }
  return byWord;
}
