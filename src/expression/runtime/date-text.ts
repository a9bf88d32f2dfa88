import { printDate } from './print-date.ts';
import { readDate } from './read-date.ts';

export function dateText(source: string | null): string | null {
  return printDate(readDate(source));
}
