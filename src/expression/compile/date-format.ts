/** .NET custom date formats as data, so that generated code carries no format reader (FormatDateTime, section 4). */

/** The parts of a format: a run of one letter, or an apostrophe followed by literal text. */
export type DateFormat = readonly string[];

/** A format given as one letter stands for a longer one (invariant culture). */
const standardFormats: ReadonlyMap<string, string> = new Map([
  ['d', 'MM/dd/yyyy'],
  ['D', 'dddd, dd MMMM yyyy'],
  ['f', 'dddd, dd MMMM yyyy HH:mm'],
  ['F', 'dddd, dd MMMM yyyy HH:mm:ss'],
  ['g', 'MM/dd/yyyy HH:mm'],
  ['G', 'MM/dd/yyyy HH:mm:ss'],
  ['o', "yyyy-MM-dd'T'HH:mm:ss.fffffffK"],
  ['O', "yyyy-MM-dd'T'HH:mm:ss.fffffffK"],
  ['r', "ddd, dd MMM yyyy HH:mm:ss 'GMT'"],
  ['R', "ddd, dd MMM yyyy HH:mm:ss 'GMT'"],
  ['s', "yyyy-MM-dd'T'HH:mm:ss"],
  ['t', 'HH:mm'],
  ['T', 'HH:mm:ss'],
  ['u', "yyyy-MM-dd HH:mm:ss'Z'"],
]);

const part =
  /([yMdHhmstz])\1*|f{1,7}(?!f)|F{1,7}(?!F)|K|'([^']*)'|"([^"]*)"|\\([\s\S])|%(?=[yMdHhmsfFtzK])|([^yMdHhmstzfFKg'"\\%])/y;

/** The parts of a format text, or null when it is no format. */
export function readDateFormat(text: string): DateFormat | null {
  const format = standardFormats.get(text) ?? text;
  if (format === '' || (format.length === 1 && /[A-Za-z]/.test(format))) return null;
  const parts: string[] = [];
  for (let at = 0; at < format.length; ) {
    part.lastIndex = at;
    const found = part.exec(format);
    if (found === null) return null;
    const literal = found[2] ?? found[3] ?? found[4] ?? found[5];
    if (literal !== undefined) parts.push(`'${literal}`);
    else if (found[0] !== '%') parts.push(found[0]);
    at += found[0].length;
  }
  return parts;
}

const monthNames = 'January|February|March|April|May|June|July|August|September|October|November|December';
const dayNames = 'Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday';
const short = (names: string): string => names.replace(/\b(\w{3})\w*/g, '$1');

const fieldPatterns: readonly (readonly [RegExp, (field: string) => string])[] = [
  [/^y$/, () => '\\d{1,2}'],
  [/^y+$/, (field) => `\\d{${field.length}}`],
  [/^(M|d|H|h|m|s)$/, () => '\\d{1,2}'],
  [/^(MM|dd|HH+|hh+|mm+|ss+)$/, () => '\\d{2}'],
  [/^MMM$/, () => short(monthNames)],
  [/^M+$/, () => monthNames],
  [/^ddd$/, () => short(dayNames)],
  [/^d+$/, () => dayNames],
  [/^f+$/, (field) => `\\d{${field.length}}`],
  [/^F+$/, (field) => `\\d{0,${field.length}}`],
  [/^t$/, () => '[AP]'],
  [/^t+$/, () => '[AP]M'],
  [/^zz?$/, () => '[+-]\\d{1,2}'],
  [/^z+$/, () => '[+-]\\d{2}:\\d{2}'],
  [/^K$/, () => 'Z|[+-]\\d{2}:\\d{2}|'],
];

export interface DateReader {
  /** Source of a regular expression, to be used with the flag `i`. */
  readonly source: string;
  readonly fields: readonly string[];
}

/** Which blanks around the date are forgiven, by the style names of .NET; none given means both ends. */
export interface DateStyles {
  readonly leading: boolean;
  readonly trailing: boolean;
}

export function readDateStyles(text: string | null): DateStyles {
  if (text === null || text === '') return { leading: true, trailing: true };
  const both = /AllowWhiteSpaces/.test(text);
  return { leading: both || /AllowLeadingWhite/.test(text), trailing: both || /AllowTrailingWhite/.test(text) };
}

/**
 * How to read dates of a format. Null for a format without a year: .NET would take today's, so it would not repeat. Null too where
 * the same part is there twice as a number: each could be split in several ways, and all of them would be tried.
 */
export function dateReader(format: DateFormat, styles: DateStyles): DateReader | null {
  const fields = format.filter((field) => !field.startsWith("'"));
  if (!fields.some((field) => field.startsWith('y'))) return null;
  const numbers = fields.filter((field) => !/^(?:MMM|ddd)/.test(field)).map((field) => field.charAt(0));
  if (new Set(numbers).size < numbers.length) return null;
  const body = format.map((field) => (field.startsWith("'") ? escaped(field.slice(1)) : `(${fieldPattern(field)})`));
  return { source: `^${styles.leading ? '\\s*' : ''}${body.join('')}${styles.trailing ? '\\s*' : ''}$`, fields };
}

function fieldPattern(field: string): string {
  return fieldPatterns.find(([shape]) => shape.test(field))?.[1](field) ?? '';
}

function escaped(text: string): string {
  return text.replace(/[\^$\\.*+?()[\]{}|/]/g, '\\$&');
}
