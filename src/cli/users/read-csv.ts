/** Users as CSV, the names of source attributes in its first line. */
import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { exportedAttribute, isTypeName } from '../../directory/exported-record.ts';
import type { Place } from '../../disk/place.ts';
import type { SourceRecord } from '../../expression/evaluate/source-record.ts';
import { isRecord } from '../../json/is-record.ts';
import type { ListedUser } from '../../provision/bulk/provision-users.ts';
import { isRefusedName } from '../../scim/resource/refused-names.ts';
import { CannotRun } from '../shell.ts';

const SEPARATORS = [',', ';', '\t', '|'] as const;
const LONGEST_HEADER = 64 * 1024;
/** No user of a directory comes near it. */
const LONGEST_RECORD = 1024 * 1024;

/** @throws CannotRun at the first line that does not have the columns of the header */
export async function* readCsv(place: Place, texts: Iterator<string>): AsyncGenerator<ListedUser> {
  const head = headOf(texts);
  const delimiter = separatorOf(place, head.text);
  const parser = parse({
    delimiter,
    info: true,
    skip_empty_lines: true,
    trim: true,
    relax_column_count: true,
    max_record_size: LONGEST_RECORD,
  });
  let lastText = '';
  const source = following(head, texts, (text) => {
    lastText = text;
  });
  // Only the parser is read from: it hands on what went wrong before it, too.
  pipeline(Readable.from(source), parser, () => undefined);
  const rows = rowsOf(parser, head.skipped);
  try {
    const first = await rows.next();
    const columns = columnsOf(place, first.done === true ? [] : first.value.values);
    for await (const row of rows) {
      if (row.values.length !== columns.length) {
        const isLast = (await rows.next()).done === true;
        throw otherLength(place, row, columns.length, isLast && !lastText.endsWith('\n'));
      }
      yield { line: row.line, record: recordOf(columns, row.values) };
    }
  } catch (error) {
    throw error instanceof CsvError ? explained(place, error) : error;
  }
}

interface Row {
  readonly line: number;
  readonly values: readonly string[];
}

async function* rowsOf(parser: AsyncIterable<unknown>, skipped: number): AsyncGenerator<Row> {
  let line = skipped + 1;
  for await (const row of parser) {
    if (!isRecord(row) || !Array.isArray(row['record']) || !isRecord(row['info'])) continue;
    yield { line, values: row['record'].map(String) };
    line = Number(row['info']['lines']) + skipped + 1;
  }
}

/** The attribute of each column: as mappings name it, or as an organization does that has its own; `null`: it has no name. */
function columnsOf({ shown }: Place, names: readonly string[]): readonly (string | null)[] {
  const refused = names.find(isRefusedName);
  if (refused !== undefined) throw new CannotRun(`${shown}:1 No column may be called ${refused}.`, 'Take it out.');
  const attributes = names.map((name) => exportedAttribute('User', name)?.name ?? null);
  const twice = attributes.findIndex((name, index) => name !== null && attributes.indexOf(name) !== index);
  if (twice === -1) return attributes.map((attribute, index) => attribute ?? (names[index] || null));
  const [first, second] = [names[attributes.indexOf(attributes[twice] ?? null)], names[twice]];
  throw new CannotRun(
    `${shown}:1 Two columns are the source attribute ${attributes[twice]}: ${first} and ${second}.`,
    'Take one of them away.',
  );
}

/** Cells are empty where nothing is known. */
function recordOf(columns: readonly (string | null)[], values: readonly string[]): SourceRecord {
  return Object.fromEntries(
    columns.flatMap((name, index) => {
      const value = values[index] ?? '';
      return name === null || value === '' || isTypeName(value) ? [] : [[name, value]];
    }),
  );
}

function otherLength({ shown }: Place, { line, values }: Row, wanted: number, isCutOff: boolean): CannotRun {
  if (isCutOff && values.length < wanted)
    return new CannotRun(`${shown}:${line} The last line is cut off.`, 'Export the users again.');
  return new CannotRun(
    `${shown}:${line} This line has ${values.length} values, and the header ${wanted} columns.`,
    'A value with a separator in it stands in quotation marks.',
  );
}

function explained({ shown }: Place, { code, ...error }: CsvError): CannotRun {
  const line = Number(error['lines'] ?? 1);
  if (code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE')
    return new CannotRun(
      `${shown}:${line} A quotation mark is not closed before the file ends.`,
      'The file is cut off, or a value has one too many: a quotation mark inside a value is written twice.',
    );
  return new CannotRun(
    `${shown}:${line} A quotation mark stands inside a value.`,
    'The value stands in quotation marks, and each one in it is written twice: "Ana ""Ace"" Ruiz".',
  );
}

interface Head {
  readonly text: string;
  /** Lines in front of the header: Windows PowerShell writes one. */
  readonly skipped: number;
}

function headOf(texts: Iterator<string>): Head {
  let text = '';
  for (;;) {
    const { value, done } = texts.next();
    if (done !== true) text += value;
    const skipped = text.startsWith('#TYPE') ? 1 : 0;
    const rest = skipped === 1 ? text.slice(text.indexOf('\n') + 1) : text;
    if (done === true || rest.includes('\n') || text.length > LONGEST_HEADER) return { text: rest, skipped };
  }
}

function* following({ text }: Head, texts: Iterator<string>, see: (text: string) => void): Generator<string> {
  see(text);
  yield text;
  for (let next = texts.next(); next.done !== true; next = texts.next()) {
    see(next.value);
    yield next.value;
  }
}

/** The separator is the one that makes columns of the first line which somebody knows. */
function separatorOf({ shown }: Place, text: string): string {
  const first = text.split('\n', 1)[0] ?? '';
  const known = (separator: string) =>
    namesIn(first, separator).filter((name) => exportedAttribute('User', name) !== null).length;
  const [best = ','] = [...SEPARATORS].sort((a, b) => known(b) - known(a));
  if (known(best) > 0) return best;
  if (first.trim() === '') throw new CannotRun(`${shown} is empty.`, 'Its first line has the names of columns.');
  throw new CannotRun(
    `${shown}:1 No column is a source attribute: ${namesIn(first, ',').slice(0, 6).join(', ').slice(0, 200)}.`,
    'The first line has names like userPrincipalName,mail,jobTitle, with commas, semicolons or tabs between them.',
  );
}

function namesIn(line: string, separator: string): string[] {
  return line.split(separator).map((name) => name.trim().replace(/^"(.*)"$/u, '$1'));
}
