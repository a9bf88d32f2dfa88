/** Which of all patterns a text is worth being matched with: most are never looked at. */
import type { PhraseKind } from './line-phrases.ts';
import type { Known } from './match-pattern.ts';
import { firstWords, mayMatch } from './may-match.ts';
import type { Pattern } from './pattern.ts';

interface PatternRow {
  readonly kind: PhraseKind;
  readonly parts: readonly Pattern[];
}

/** @returns for a text, in the order of the rows, those that may match it */
export function likelyPatterns<Row extends PatternRow>(rows: readonly Row[]) {
  const looks = rows.map((row) => ({ row, start: firstWords(row.parts).charAt(0), may: mayMatch(row.parts) }));
  // By kind and by the first character; those that begin with what people wrote stand among all others.
  const starting = new Map<string, typeof looks>();
  for (const {
    row: { kind },
    start,
  } of looks) {
    for (const first of [start, '']) {
      const key = `${kind} ${first}`;
      const begins = (look: { readonly start: string }) => look.start === '' || look.start === first;
      if (!starting.has(key))
        starting.set(
          key,
          looks.filter((look) => look.row.kind === kind && begins(look)),
        );
    }
  }
  return (kind: PhraseKind, text: string, known: Known): Row[] => {
    const some = starting.get(`${kind} ${text.charAt(0)}`) ?? starting.get(`${kind} `) ?? [];
    const likely: Row[] = [];
    for (const { row, may } of some) if (may(text, known)) likely.push(row);
    return likely;
  };
}
