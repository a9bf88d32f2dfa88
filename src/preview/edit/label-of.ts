/** A few words by which somebody knows an item of a list again. */
import { isRecord } from '../../json/is-record.ts';

const LONGEST = 70;

/** The first text in it, cut where it is long. */
export function labelOf(item: unknown): string {
  const text = firstText(item).replaceAll(/\s+/gu, ' ').trim();
  if (text === '') return 'Without words';
  const letters = [...text];
  return letters.length <= LONGEST ? text : `${letters.slice(0, LONGEST - 1).join('')}…`;
}

function firstText(item: unknown): string {
  if (typeof item === 'string') return item;
  const parts: readonly unknown[] = Array.isArray(item) ? item : isRecord(item) ? Object.values(item) : [];
  for (const part of parts) {
    const found = firstText(part);
    if (found !== '') return found;
  }
  return '';
}
