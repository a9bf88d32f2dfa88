import { printDate } from './print-date.ts';

/** A count of 100 nanoseconds since 1601, printed as a date. */
export function dateFromNum(ticks: string | null): string | null {
  if (ticks === null || !/^[0-9]{1,19}$/.test(ticks)) return null;
  const milliseconds = Number(BigInt(ticks) / BigInt(10_000)) - 11_644_473_600_000;
  return milliseconds <= 253_402_300_799_999 ? printDate(milliseconds) : null;
}
