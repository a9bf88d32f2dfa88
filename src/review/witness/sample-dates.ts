/** Dates that show what a format or a calculation does: one digit and two, morning and afternoon, the ends of a month. */
import { readDateFormat } from '../../expression/compile/date-format.ts';
import { FROZEN_ENVIRONMENT } from '../../expression/evaluate/frozen-environment.ts';
import { writeFormattedDate } from '../../expression/runtime/write-formatted-date.ts';
import type { Questions } from './questions.ts';

const DAY = 24 * 60 * 60 * 1000;
const DAYS: readonly number[] = [1, 9, 10, 31];
const HOURS: readonly number[] = [0, 11, 13, 23];

/** In January and December, which have one digit and two, and 31 days. */
const MOMENTS: readonly number[] = DAYS.flatMap((day, index) =>
  HOURS.map((hour, turn) => Date.UTC(2024, (index + turn) % 2 === 0 ? 0 : 11, day, hour, turn % 2 === 0 ? 5 : 45, 9)),
);

/** As the directory writes them, and as the date functions do. */
const FORMATS: readonly string[] = ["yyyy-MM-dd'T'HH:mm:ss'Z'", 'M/d/yyyy h:mm:ss tt', 'yyyy-MM-dd'];

export function datesFor({ formats, texts }: Questions): readonly string[] {
  const now = FROZEN_ENVIRONMENT.now().getTime();
  const counts = [...texts].filter((text) => /^-?\d{1,5}$/u.test(text)).map(Number);
  const near = [0, ...counts].flatMap((count) =>
    [-1, 0, 1].flatMap((more) => [now + (count + more) * DAY, now - (count + more) * DAY]),
  );
  return [...formats, ...FORMATS].flatMap((format) => {
    const parts = readDateFormat(format);
    return parts === null ? [] : [...MOMENTS, ...near].map((moment) => writeFormattedDate(moment, true, parts));
  });
}
