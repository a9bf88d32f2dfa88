/** The rows that may match in a text, found one by one: the way for the few texts of a short run. */
import { marksOf, tellingOf, type WithNeeds } from './asked-needs.ts';

/** @returns a function of a text: the rows whose needs it meets, in their order */
export function needByNeed<Row>(rows: readonly WithNeeds<Row>[]): (text: string) => readonly Row[] {
  const asked = rows.map(({ row, needs }) => ({ row, needs, telling: tellingOf(needs) }));
  return (text) => {
    const small = text.toLowerCase();
    const isMet = (words: readonly string[]): boolean => words.some((word) => small.includes(word));
    return asked
      .filter(({ telling, needs }) => telling.every(isMet) && marksOf(needs).every(isMet))
      .map(({ row }) => row);
  };
}
