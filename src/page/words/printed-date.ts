/** Dates as pages print them. */
const FORMS: readonly RegExp[] = [
  /^(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>\d{4})/,
  /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})/,
  /^(?<month>\p{L}{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})/u,
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
  const match = FORMS.map((form) => form.exec(text)).find((found) => found !== null);
  const { year = '', month = '', day = '' } = match?.groups ?? {};
  const date = validDate(Number(year), monthOf(month), Number(day));
  return match === undefined || match === null || date === null ? null : { date, rest: text.slice(match[0].length) };
}

/** The date that a text is. */
export function dayOf(text: string): string | null {
  const date = dateAtStart(text);
  return date?.rest === '' ? date.date : null;
}

function monthOf(text: string): number {
  return /^\d/.test(text) ? Number(text) : MONTHS.indexOf(text.slice(0, 3).toLowerCase()) + 1;
}

function validDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isDay = !Number.isNaN(date.getTime()) && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isDay && year >= 1970 ? date.toISOString().slice(0, 10) : null;
}

/** What a change says behind its date, which may be printed in bold. */
export function textBehindDate(text: string): string {
  const bare = text.replace(/^\*\*/, '');
  const rest = dateAtStart(bare)?.rest ?? bare;
  const behind = bare === text ? rest : rest.replace('**', '');
  return behind.replace(/^\s*[-–—:]*\s*/, '');
}
