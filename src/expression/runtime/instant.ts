/** Milliseconds since 1970 (UTC), or null where the calendar has no such moment between the years 1 and 9999. */
export function instant(
  year: number,
  month: number,
  day: number,
  hour = 0,
  minute = 0,
  second = 0,
  millisecond = 0,
  offsetMinutes = 0,
): number | null {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  if (hour > 23 || minute > 59 || second > 59 || Math.abs(offsetMinutes) > 14 * 60) return null;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1) return null;
  return inRange(date.setUTCHours(hour, minute, second, millisecond) - offsetMinutes * 60_000);
}

function inRange(milliseconds: number): number | null {
  return milliseconds >= -62_135_596_800_000 && milliseconds <= 253_402_300_799_999 ? milliseconds : null;
}
