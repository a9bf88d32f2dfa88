import type { DateInput } from './date-input.ts';
import { readFormattedDate } from './read-formatted-date.ts';
import { writeFormattedDate } from './write-formatted-date.ts';

export function formatDateTime(source: string | null, input: DateInput, output: readonly string[]): string | null {
  const read = source === null ? null : readFormattedDate(source, input);
  return read === null ? null : writeFormattedDate(read.moment, read.zoned, output);
}
