import { readDate } from './read-date.ts';

/** A date as a count of 100 nanoseconds since 1601; null for earlier ones, which have none. */
export function numFromDate(source: string | null): string | null {
  const milliseconds = readDate(source);
  if (milliseconds === null || milliseconds < -11_644_473_600_000) return null;
  return String((BigInt(milliseconds) + BigInt(11_644_473_600_000)) * BigInt(10_000));
}
