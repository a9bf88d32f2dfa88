import { readDate } from './read-date.ts';

/** A date as a count of 100 nanoseconds since 1601. */
export function numFromDate(source: string | null): string | null {
  const milliseconds = readDate(source);
  return milliseconds === null ? null : String((BigInt(milliseconds) + BigInt(11_644_473_600_000)) * BigInt(10_000));
}
