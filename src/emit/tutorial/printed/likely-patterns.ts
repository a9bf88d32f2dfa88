/**
 * Which of all patterns a text is worth being matched with: most are never looked at. Patterns are found by the first letters
 * that they print, or by the last ones; those that print neither are few.
 */
import type { PhraseKind } from './line-phrases.ts';
import type { Known } from './match-pattern.ts';
import { firstWords, lastWords, type MayMatch, mayMatch, mayMatchOne } from './may-match.ts';
import type { Pattern } from './pattern.ts';

interface PatternRow {
  readonly kind: PhraseKind;
  readonly parts: readonly Pattern[];
}

interface Look<Row> {
  readonly row: Row;
  readonly order: number;
  readonly may: MayMatch;
}

/** The patterns of one kind: by letters at the start of a text, by those at its end, and all others. */
interface Found<Row> {
  readonly starting: ByLetters<Row>;
  readonly ending: ByLetters<Row>;
  readonly others: Look<Row>[];
  /** Whether one of these others may match. */
  readonly may: MayMatch;
}

/** By their number, and by what they are. */
type ByLetters<Row> = Map<number, Map<string, Look<Row>[]>>;

/** So many letters tell most patterns apart. */
const MOST_LETTERS = 6;

/** @returns for a text, in the order of the rows, those that may match it */
export function likelyPatterns<Row extends PatternRow>(rows: readonly Row[]) {
  const kinds = new Map<PhraseKind, Found<Row>>();
  for (const [order, row] of rows.entries()) {
    const found = kinds.get(row.kind) ?? { starting: new Map(), ending: new Map(), others: [], may: never };
    kinds.set(row.kind, found);
    placeFor(found, row.parts).push({ row, order, may: mayMatch(row.parts) });
  }
  for (const [kind, found] of kinds)
    if (found.others.length > 0)
      kinds.set(kind, { ...found, may: mayMatchOne(found.others.map(({ row }) => row.parts)) });
  return (kind: PhraseKind, text: string, known: Known): Row[] => {
    const likely: Look<Row>[] = [];
    const take = (looks: readonly Look<Row>[] = []) => {
      for (const look of looks) if (look.may(text, known)) likely.push(look);
    };
    const { starting, ending, others, may } = kinds.get(kind) ?? NONE;
    if (may(text, known)) take(others);
    for (const [count, looks] of starting) take(looks.get(text.slice(0, count)));
    for (const [count, looks] of ending) take(looks.get(text.slice(-count)));
    return likely.sort((a, b) => a.order - b.order).map(({ row }) => row);
  };
}

const never: MayMatch = () => false;

const NONE: Found<never> = { starting: new Map(), ending: new Map(), others: [], may: never };

function placeFor<Row>({ starting, ending, others }: Found<Row>, parts: readonly Pattern[]): Look<Row>[] {
  const [start, end] = [firstWords(parts), lastWords(parts)];
  if (start !== '') return listOf(starting, start.slice(0, MOST_LETTERS));
  return end === '' ? others : listOf(ending, end.slice(-MOST_LETTERS));
}

function listOf<Row>(byLetters: ByLetters<Row>, letters: string): Look<Row>[] {
  const ofCount = byLetters.get(letters.length) ?? new Map<string, Look<Row>[]>();
  byLetters.set(letters.length, ofCount);
  const looks = ofCount.get(letters) ?? [];
  ofCount.set(letters, looks);
  return looks;
}
