import { instant } from './instant.ts';
import { printDate } from './print-date.ts';
import { readDate } from './read-date.ts';

/** Months and years keep the day, or take the last one of a shorter month. */
export function dateAdd(interval: string | null, count: number | null, source: string | null): string | null {
  const start = readDate(source);
  if (start === null || count === null) return null;
  if (interval === 'yyyy') return addMonths(start, count * 12);
  if (interval === 'm') return addMonths(start, count);
  const lengths = new Map([
    ['s', 1000],
    ['n', 60_000],
    ['h', 3_600_000],
    ['d', 86_400_000],
    ['ww', 604_800_000],
  ]);
  const length = lengths.get(interval ?? '');
  if (length === undefined) return null;
  const sum = start + count * length;
  return sum >= -62_135_596_800_000 && sum <= 253_402_300_799_999 ? printDate(sum) : null;
}

function addMonths(start: number, count: number): string | null {
  const date = new Date(start);
  const months = date.getUTCFullYear() * 12 + date.getUTCMonth() + count;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  const time = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds(), date.getUTCMilliseconds()] as const;
  for (let day = date.getUTCDate(); day > 27; day--) {
    const clipped = instant(year, month, day, ...time);
    if (clipped !== null) return printDate(clipped);
  }
  return printDate(instant(year, month, Math.min(date.getUTCDate(), 28), ...time));
}
