/** Dates as pages print them. */
const FORMS: readonly { readonly form: RegExp; readonly parts: readonly string[] }[] = [
  { form: /^(\d{1,2})\/(\d{1,2})\/(\d{4})/, parts: ['month', 'day', 'year'] },
  { form: /^(\d{4})-(\d{1,2})-(\d{1,2})/, parts: ['year', 'month', 'day'] },
  { form: /^(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})/u, parts: ['month', 'day', 'year'] },
];

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

export interface ReadDate {
  /** Year, month and day. */
  readonly date: string;
  /** What stands behind it. */
  readonly rest: string;
}

/** The date that a text begins with; `null` where it begins with none, or with no day of the calendar. */
export function dateAtStart(text: string): ReadDate | null {
  for (const { form, parts } of FORMS) {
    const match = form.exec(text);
    if (match === null) continue;
    const part = (name: string) => match[parts.indexOf(name) + 1] ?? '';
    const date = validDate(Number(part('year')), monthOf(part('month')), Number(part('day')));
    return date === null ? null : { date, rest: text.slice(match[0].length) };
  }
  return null;
}

function monthOf(text: string): number {
  return /^\d/.test(text) ? Number(text) : MONTHS.indexOf(text.slice(0, 3).toLowerCase()) + 1;
}

function validDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isDay = !Number.isNaN(date.getTime()) && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isDay && year >= 1970 ? date.toISOString().slice(0, 10) : null;
}
