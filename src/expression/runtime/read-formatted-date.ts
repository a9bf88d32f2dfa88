import type { DateInput } from './date-input.ts';
import { instant } from './instant.ts';

/** A date in a given format, in UTC; `zoned` tells whether it named its offset. */
export function readFormattedDate(source: string, input: DateInput): { moment: number; zoned: boolean } | null {
  const found = input.pattern.exec(source);
  if (found === null) return null;
  const fields = new Map(input.fields.map((field, index) => [field.charAt(0), found[index + 1] ?? '']));
  const names = new Map(input.fields.map((field, index) => [field, found[index + 1] ?? '']));
  const fraction = (names.get(input.fields.find((field) => /^[fF]/.test(field)) ?? '') ?? '').padEnd(3, '0');
  const zone = names.get('K') ?? fields.get('z') ?? '';
  const hour = hourOf(fields);
  const month = fields.has('M') ? monthOf(fields.get('M') ?? '') : 1;
  const day = Number(names.get('dd') ?? names.get('d') ?? '1');
  if (hour === null) return null;
  const moment = instant(
    yearOf(fields.get('y') ?? ''),
    month,
    day,
    hour,
    Number(fields.get('m') ?? '0'),
    Number(fields.get('s') ?? '0'),
    Number(fraction.slice(0, 3)),
    offsetOf(zone),
  );
  return moment === null ? null : { moment, zoned: zone !== '' };
}

function yearOf(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

function monthOf(month: string): number {
  if (/^[0-9]+$/.test(month)) return Number(month);
  const names = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
  return names.indexOf(month.slice(0, 3).toLowerCase()) + 1;
}

function hourOf(fields: ReadonlyMap<string, string>): number | null {
  const half = fields.get('t');
  const hour = fields.get('H') ?? fields.get('h');
  if (hour === undefined) return 0;
  if (half === undefined || fields.has('H')) return Number(hour);
  if (Number(hour) < 1 || Number(hour) > 12) return null;
  return (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0);
}

function offsetOf(zone: string): number {
  const found = /^([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(zone);
  if (found === null) return 0;
  const minutes = Number(found[2]) * 60 + Number(found[3] ?? '0');
  return found[1] === '-' ? -minutes : minutes;
}
