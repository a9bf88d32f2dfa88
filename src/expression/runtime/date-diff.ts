import { readDate } from './read-date.ts';

/** How many boundaries of the interval lie between the two moments; weeks begin on Sunday. */
export function dateDiff(interval: string | null, from: string | null, to: string | null): string | null {
  const start = readDate(from);
  const end = readDate(to);
  if (start === null || end === null) return null;
  const units = new Map<string, (milliseconds: number) => number>([
    ['s', (moment) => Math.floor(moment / 1000)],
    ['n', (moment) => Math.floor(moment / 60_000)],
    ['h', (moment) => Math.floor(moment / 3_600_000)],
    ['d', (moment) => Math.floor(moment / 86_400_000)],
    // 1 January 1970 was a Thursday, so four days bring the boundary to Sunday.
    ['ww', (moment) => Math.floor((Math.floor(moment / 86_400_000) + 4) / 7)],
    ['m', (moment) => new Date(moment).getUTCFullYear() * 12 + new Date(moment).getUTCMonth()],
    ['yyyy', (moment) => new Date(moment).getUTCFullYear()],
  ]);
  const unit = units.get(interval ?? '');
  return unit === undefined ? null : String(unit(end) - unit(start));
}
