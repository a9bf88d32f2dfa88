/** Dates (expressions fact sheet, section 4). Between functions they travel as `M/d/yyyy h:mm:ss tt` in UTC. */
import { type Code, literal, nothing } from '../compile/code.ts';
import { type DateReader, dateReader, readDateFormat, readDateStyles } from '../compile/date-format.ts';
import { dateAdd } from '../runtime/date-add.ts';
import { dateDiff } from '../runtime/date-diff.ts';
import { dateFromNum } from '../runtime/date-from-num.ts';
import { dateText } from '../runtime/date-text.ts';
import { formatDateTime } from '../runtime/format-date-time.ts';
import { nowText } from '../runtime/now-text.ts';
import { numFromDate } from '../runtime/num-from-date.ts';
import { printDate } from '../runtime/print-date.ts';
import { readFormattedDate } from '../runtime/read-formatted-date.ts';
import { writeFormattedDate } from '../runtime/write-formatted-date.ts';
import type { Argument } from '../syntax/syntax.ts';
import { dateFormatSlips } from './date-format-slips.ts';
import {
  alwaysPresent,
  type CheckedCall,
  type CodeArguments,
  choice,
  counted,
  example,
  type FunctionRow,
  givesDateOrNothing,
  givesNumberOrNothing,
  givesTextOrNothing,
  nullStaysNull,
  parameter,
  plain,
  returnsDate,
  returnsInteger,
} from './function-row.ts';

const noDate = choice('the text is no date', 'null', 'a wrong date should never reach the app');
const noOffset = choice('a date without an offset', 'UTC', 'the samples of the reference read that way');
const noDateHere = 'a text is not a date that this function reads';

const intervals: ReadonlyMap<string, string> = new Map([
  ['yyyy', 'year'],
  ['m', 'month'],
  ['d', 'day'],
  ['ww', 'week'],
  ['h', 'hour'],
  ['n', 'minute'],
  ['s', 'second'],
]);

const interval = parameter('interval', 'text', {
  allows: { what: `one of ${[...intervals.keys()].join(', ')}`, holds: (text) => intervals.has(text) },
});

function unitPhrase(constant: string | null): string {
  return intervals.get(constant ?? '') ?? 'unit';
}

export const CDate: FunctionRow<'CDate'> = {
  ...plain,
  name: 'CDate',
  parameters: [parameter('expression', 'date')],
  returns: returnsDate,
  doc: 'A date text as a date in UTC.',
  sentence: (words) => `${words.phrase(0)} as a date in UTC`,
  evaluate: (values) => dateText(values.text(0)),
  gives: givesDateOrNothing,
  nothingBecause: noDateHere,
  compile: (codes) => codes.call('dateText', [codes.text(0)]),
  chosen: [nullStaysNull, noDate, noOffset],
  examples: [
    example('CDate("2023-05-01-04:00")', {}, '5/1/2023 4:00:00 AM'),
    example('CDate("2023-05-01+03:00")', {}, '4/30/2023 9:00:00 PM'),
    example('CDate("2024-01-31T23:30:00-02:00")', {}, '2/1/2024 1:30:00 AM'),
    example('CDate("5/1/2023 4:05:09 PM")', {}, '5/1/2023 4:05:09 PM'),
    example('CDate([employeeHireDate])', { employeeHireDate: 'soon' }, null),
    example('CDate([employeeHireDate])', { employeeHireDate: '2023-02-29' }, null),
  ],
};

export const DateAdd: FunctionRow<'DateAdd'> = {
  ...plain,
  name: 'DateAdd',
  parameters: [interval, parameter('value', 'integer'), parameter('dateTime', 'date')],
  returns: returnsDate,
  doc: 'A date moved by a number of years, months, days, weeks, hours, minutes or seconds.',
  sentence: (words) => {
    const amount = words.constant(1);
    const back = amount?.startsWith('-') ?? false;
    const shown = amount === null ? words.phrase(1) : amount.replace('-', '');
    return `${words.phrase(2)} moved ${back ? 'back' : 'on'} by ${counted(shown, unitPhrase(words.constant(0)))}`;
  },
  evaluate: (values) => dateAdd(values.text(0), values.integer(1), values.text(2)),
  gives: givesDateOrNothing,
  nothingBecause: noDateHere,
  compile: (codes) => codes.call('dateAdd', [codes.text(0), codes.integer(1), codes.text(2)]),
  chosen: [
    noDate,
    noOffset,
    choice('the month is too short for the day', 'its last day', '.NET and Visual Basic clip so'),
    choice('the interval is unknown or the value no number', 'null', 'there is no sensible result'),
  ],
  examples: [
    example('DateAdd("d", 7, CDate([hireDate]))', { hireDate: '2023-05-01-04:00' }, '5/8/2023 4:00:00 AM'),
    example('DateAdd("ww", -1, CDate([hireDate]))', { hireDate: '2023-05-01-04:00' }, '4/24/2023 4:00:00 AM'),
    example('DateAdd("m", 10, CDate([hireDate]))', { hireDate: '2023-05-01-04:00' }, '3/1/2024 4:00:00 AM'),
    example('DateAdd("h", 20, CDate([hireDate]))', { hireDate: '2023-05-01-04:00' }, '5/2/2023 12:00:00 AM'),
    example('DateAdd("m", 1, "2023-01-31")', {}, '2/28/2023 12:00:00 AM'),
    example('DateAdd("yyyy", -1, "2024-02-29")', {}, '2/28/2023 12:00:00 AM'),
    example('DateAdd("yyyy", 9000, "2024-02-29")', {}, null),
  ],
};

export const DateDiff: FunctionRow<'DateDiff'> = {
  ...plain,
  name: 'DateDiff',
  parameters: [interval, parameter('date1', 'date'), parameter('date2', 'date')],
  returns: returnsInteger,
  doc: 'How many intervals lie from the first date to the second; negative when the second comes first.',
  sentence: (words) => `the number of ${unitPhrase(words.constant(0))}s from ${words.phrase(1)} to ${words.phrase(2)}`,
  evaluate: (values) => dateDiff(values.text(0), values.text(1), values.text(2)),
  gives: givesNumberOrNothing,
  nothingBecause: noDateHere,
  compile: (codes) => codes.call('dateDiff', [codes.text(0), codes.text(1), codes.text(2)]),
  chosen: [
    noDate,
    noOffset,
    choice(
      'part of an interval',
      'boundaries crossed are counted, weeks begin on Sunday',
      'Visual Basic; fits all samples',
    ),
  ],
  examples: [
    example('DateDiff("d", "2021-08-18+08:00", "2021-08-31+08:00")', {}, '13'),
    example('DateDiff("d", "8/25/2021 5:41:18 PM", "2012-03-16-07:00")', {}, '-3449'),
    example('DateDiff("ww", "8/25/2021 5:41:18 PM", "2012-03-16-07:00")', {}, '-493'),
    example('DateDiff("m", "8/25/2021 5:41:18 PM", "2012-03-16-07:00")', {}, '-113'),
    example('DateDiff("yyyy", "8/25/2021 5:41:18 PM", "2012-03-16-07:00")', {}, '-9'),
    example('DateDiff("h", "2021-08-24", "2021-08-25")', {}, '24'),
    example('DateDiff("n", "2021-08-24", "2021-08-25")', {}, '1440'),
    example('DateDiff("s", "2021-08-24", "2021-08-25")', {}, '86400'),
    example('DateDiff("s", "2021-08-24", "2021-08-24")', {}, '0'),
  ],
};

export const DateFromNum: FunctionRow<'DateFromNum'> = {
  ...plain,
  name: 'DateFromNum',
  parameters: [
    parameter('value', 'text', {
      allows: { what: 'a count of 100 nanoseconds since 1601', holds: (text) => /^[0-9]{1,19}$/.test(text) },
    }),
  ],
  returns: returnsDate,
  doc: 'A Windows file time (100 nanoseconds since 1601) as a date.',
  sentence: (words) => `the Windows file time ${words.phrase(0)} as a date`,
  evaluate: (values) => dateFromNum(values.text(0)),
  gives: givesDateOrNothing,
  nothingBecause: 'the value is no Windows file time',
  compile: (codes) => codes.call('dateFromNum', [codes.text(0)]),
  chosen: [nullStaysNull, choice('the value is no file time', 'null', 'a wrong date should never reach the app')],
  examples: [
    example('DateFromNum(133485408000000000)', {}, '1/1/2024 12:00:00 AM'),
    example('DateFromNum([accountExpires])', { accountExpires: '9223372036854775807' }, null),
  ],
};

export const NumFromDate: FunctionRow<'NumFromDate'> = {
  ...plain,
  name: 'NumFromDate',
  parameters: [parameter('value', 'date')],
  returns: returnsInteger,
  doc: 'An ISO 8601 date as a Windows file time (100 nanoseconds since 1601).',
  sentence: (words) => `${words.phrase(0)} as a Windows file time`,
  evaluate: (values) => numFromDate(values.text(0)),
  gives: givesNumberOrNothing,
  nothingBecause: noDateHere,
  compile: (codes) => codes.call('numFromDate', [codes.text(0)]),
  chosen: [
    nullStaysNull,
    noDate,
    noOffset,
    choice('fractions below a millisecond', 'they are dropped', 'directory dates have none'),
    choice('a date before 1601', 'null', 'a file time counts from 1601, and .NET refuses earlier ones'),
  ],
  examples: [
    example('NumFromDate("1601-01-01T00:00:00Z")', {}, '0'),
    example('NumFromDate("1600-12-31T23:59:59Z")', {}, null),
    example('NumFromDate("2020-12-31 23:59:59-08:00")', {}, '132539615990000000'),
    example('NumFromDate("2024-01-01T00:00:00Z")', {}, '133485408000000000'),
  ],
};

interface Formats {
  readonly reader: DateReader;
  readonly output: readonly string[];
}

function formatsOf(constant: (index: number) => string | null): Formats | null {
  const input = readDateFormat(constant(2) ?? '');
  const output = readDateFormat(constant(3) ?? '');
  const reader = input === null ? null : dateReader(input, readDateStyles(constant(1)));
  return reader === null || output === null ? null : { reader, output };
}

function isReadable(format: string): boolean {
  return dateReader(readDateFormat(format) ?? [], readDateStyles(null)) !== null;
}

/** Other tools write days and years with capitals; months and minutes are taken for one another. */
function otherLetters(format: string): string | null {
  const small = format.replaceAll('D', 'd').replaceAll('Y', 'y');
  if (small !== format && isReadable(small)) return `Days are "d", and years "y": write "${small}".`;
  const slips = dateFormatSlips(format);
  return slips.length === 0 ? null : `In a date format ${slips.join(', and ')}.`;
}

const format = {
  constant: true,
  allows: { what: 'a .NET date format', holds: (text: string) => readDateFormat(text) !== null },
};

const moments = [Date.UTC(2024, 1, 29, 8, 15, 30), Date.UTC(1999, 11, 25, 23, 5, 9)];

/** Whether what is written in a format is read as the same day again; any format that is not known here may be. */
function isReadAgain(output: Argument | undefined): boolean {
  if (output?.kind !== 'text') return true;
  const fields = readDateFormat(output.value);
  const day = (text: string | null): string | undefined => text?.split(' ')[0];
  return (
    fields === null ||
    moments.every((one) => day(dateText(writeFormattedDate(one, true, fields))) === day(printDate(one)))
  );
}

/** Dates travel between functions in one form; an input format that does not read it never gives anything. */
function reportDateForm(checked: CheckedCall): void {
  const place = checked.given(2);
  const formats = formatsOf(checked.constant);
  const { text } = checked.possible(0);
  if (place === null || formats === null || text === null || text.only !== null || text.limits.date === undefined)
    return;
  const input = { pattern: new RegExp(formats.reader.source, 'i'), fields: formats.reader.fields };
  if (moments.some((one) => readFormattedDate(printDate(one) ?? '', input) !== null)) return;
  const message = `"${checked.constant(2) ?? ''}" does not read dates as functions hand them on, such as 5/1/2023 4:05:09 PM: nothing is sent.`;
  checked.report('expression-date-form', place, message, 'Write "M/d/yyyy h:mm:ss tt".');
}

export const FormatDateTime: FunctionRow<'FormatDateTime'> = {
  ...plain,
  name: 'FormatDateTime',
  graphKeys: ['source', null, 'inputFormat', 'outputFormat'],
  parameters: [
    parameter('source', 'text', { readAs: 'DateTime' }),
    parameter('dateTimeStyles', 'text', { optional: true, constant: true }),
    parameter('inputFormat', 'text', {
      constant: true,
      allows: {
        what: 'a .NET date format with a year, each part once',
        holds: isReadable,
        hint: otherLetters,
      },
    }),
    parameter('outputFormat', 'text', format),
  ],
  returns: { type: 'told', of: (call) => (isReadAgain(call.arguments[3]) ? 'DateTime' : 'String') },
  doc: 'A date text rewritten from one .NET date format to another.',
  sentence: (words) => `${words.phrase(0)} rewritten from ${words.phrase(2)} to ${words.phrase(3)}`,
  evaluate: (values) => {
    const formats = formatsOf(values.constant);
    if (formats === null) return null;
    const { source, fields } = formats.reader;
    return formatDateTime(values.text(0), { pattern: new RegExp(source, 'i'), fields }, formats.output);
  },
  gives: givesTextOrNothing,
  nothingBecause: 'the source does not have the input format',
  compile: compileFormatDateTime,
  check: (checked) => {
    reportDateForm(checked);
    for (const index of [2, 3]) {
      const place = checked.given(index);
      const slips = dateFormatSlips(checked.constant(index) ?? '');
      const [first] = slips;
      if (place === null || first === undefined) continue;
      checked.report('expression-date-letters', place, `In this date format ${slips.join(', and ')}.`, null);
    }
  },
  chosen: [
    nullStaysNull,
    choice('the source does not have the input format', 'null', 'a wrong date should never reach the app'),
    choice('the input format has no year', 'null', '.NET would take it from the clock, so results would not repeat'),
    choice('the input format has a part twice', 'null', 'the two could contradict each other, which .NET refuses'),
    choice('a two-digit year', '2000-2049 and 1950-1999', 'the range of present .NET versions'),
    choice('the source names an offset', 'the result is in UTC', 'the service keeps dates in UTC'),
    choice('a format is not a constant', 'null', 'formats are read when the connector is built'),
  ],
  examples: [
    example(
      'FormatDateTime([startStamp], , "yyyyMMddHHmmss", "yyyy-MM-dd HH:mm")',
      { startStamp: '20240229081500' },
      '2024-02-29 08:15',
    ),
    example('FormatDateTime([d], , "yyyy-MM-dd", "dd.MM.yyyy")', { d: '2024-02-29' }, '29.02.2024'),
    example('FormatDateTime([d], , "yyyy-MM-dd", "dd.MM.yyyy")', { d: '29/02/2024' }, null),
    example(
      'FormatDateTime([d], , "M/d/yyyy h:mm:ss tt", "dddd, d MMMM yyyy \'at\' HH:mm")',
      { d: ' 5/1/2023 4:05:09 PM ' },
      'Monday, 1 May 2023 at 16:05',
    ),
    example(
      'FormatDateTime([d], "None", "yyyy-MM-ddTHH:mm:ss.fffzzz", "yyyy-MM-ddTHH:mm:ss.FFFK")',
      { d: '2024-01-31T23:30:00.500-02:00' },
      '2024-02-01T01:30:00.5Z',
    ),
    example('FormatDateTime([d], , "dd-MMM-yy", "s")', { d: '03-Feb-49' }, '2049-02-03T00:00:00'),
  ],
};

function compileFormatDateTime(codes: CodeArguments): Code {
  const formats = formatsOf(codes.constant);
  if (formats === null) return nothing;
  const { source, fields } = formats.reader;
  const pattern = `/${new RegExp(source, 'i').source}/i`;
  const input = codes.define(`{ pattern: ${pattern}, fields: ${literal(fields)} }`);
  const output = codes.define(literal(formats.output));
  return codes.call('formatDateTime', [codes.text(0), input, output]);
}

export const Now: FunctionRow<'Now'> = {
  ...plain,
  name: 'Now',
  present: alwaysPresent,
  parameters: [],
  returns: returnsDate,
  doc: 'The present moment in UTC; it changes in every cycle.',
  dependsOn: 'moment',
  matching: false,
  sentence: () => 'the present moment in UTC',
  evaluate: (values) => nowText(values.environment),
  gives: givesDateOrNothing,
  compile: (codes) => codes.call('nowText', [codes.environment()]),
  chosen: [],
  examples: [example('Now()', {}, /^\d{1,2}\/\d{1,2}\/\d{4} \d{1,2}:\d\d:\d\d [AP]M$/)],
};

/** A date argument given as a constant should be one. */
export function isDateText(text: string): boolean {
  return dateText(text) !== null;
}
