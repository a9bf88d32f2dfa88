/** Letters of .NET date formats that are taken for one another: each gives another date, and no error. */
import { type DateFormat, readDateFormat } from '../compile/date-format.ts';

const dateLetters: ReadonlySet<string> = new Set(['y', 'M', 'd']);
const hourLetters: ReadonlySet<string> = new Set(['H', 'h']);

interface Neighbours {
  readonly before: string;
  readonly twoBefore: string;
  readonly after: string;
}

interface SlipRow {
  readonly letter: string;
  readonly holds: (around: Neighbours) => boolean;
  readonly says: (field: string) => string;
}

/** Only runs of one or two letters are numbers; `MMM` and `ddd` are names. */
const rows: readonly SlipRow[] = [
  {
    letter: 'm',
    holds: ({ before, after }) =>
      !hourLetters.has(before) && after !== 's' && (dateLetters.has(before) || dateLetters.has(after)),
    says: (field) => `"${field}" is minutes; months are "${field.toUpperCase()}"`,
  },
  {
    letter: 'M',
    holds: ({ before, after }) =>
      (hourLetters.has(before) && !dateLetters.has(after)) || (after === 's' && !dateLetters.has(before)),
    says: (field) => `"${field}" is months; minutes are "${field.toLowerCase()}"`,
  },
  {
    letter: 's',
    holds: ({ before, twoBefore, after }) =>
      before !== 'm' && !hourLetters.has(twoBefore) && (dateLetters.has(before) || dateLetters.has(after)),
    says: (field) => `"${field}" is seconds; days are "${'d'.repeat(field.length)}"`,
  },
  {
    letter: 'd',
    holds: ({ before, twoBefore, after }) => before === 'm' && hourLetters.has(twoBefore) && !dateLetters.has(after),
    says: (field) => `"${field}" is days; seconds are "${'s'.repeat(field.length)}"`,
  },
];

/** What looks wrong in a format, in words; none for a text that is no format. */
export function dateFormatSlips(text: string): readonly string[] {
  const format = readDateFormat(text);
  if (format === null) return [];
  const fields = format.filter((part) => !part.startsWith("'"));
  const letter = (index: number): string => fields[index]?.charAt(0) ?? '';
  const found = fields.flatMap((field, index) => {
    const around = { before: letter(index - 1), twoBefore: letter(index - 2), after: letter(index + 1) };
    const row = rows.find((one) => one.letter === letter(index) && field.length < 3 && one.holds(around));
    return row === undefined ? [] : [row.says(field)];
  });
  return [...new Set([...found, ...plainCapitals(format), ...halfDays(fields)])];
}

/** `YYYY`, `DD` and `SS` are no fields: they are printed as they stand. */
function plainCapitals(format: DateFormat): readonly string[] {
  const years = format.filter((part) => part === "'Y").length;
  const days = format.filter((part) => part === "'D").length;
  const seconds = format.filter((part) => part === "'S").length;
  return [
    ...(years > 1 ? ['"Y" stands for itself; years are "yyyy"'] : []),
    ...(days > 1 ? ['"D" stands for itself; days are "dd"'] : []),
    ...(seconds > 1 ? ['"S" stands for itself; seconds are "ss"'] : []),
  ];
}

function halfDays(fields: readonly string[]): readonly string[] {
  const isHalf = fields.some((field) => field.startsWith('h')) && !fields.some((field) => field.startsWith('t'));
  return isHalf ? ['"h" counts to 12, and nothing tells morning from afternoon; hours to 23 are "H"'] : [];
}
