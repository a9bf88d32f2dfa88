/**
 * The size up to which a page is read. The largest of the published tutorials has 18,000 characters in 211
 * lines, 26 marks in one paragraph and three lists in one another; what lies beyond these limits was not written for readers. A page
 * within them takes time in proportion to its length, and 5 MB of published pages, one after the other, are within all of them.
 */
import { indexLines } from '../problem/line-index.ts';
import { MEGABYTE } from '../problem/megabyte.ts';
import type { Problem, RuleEntry } from '../problem/problem.ts';

/** 5 MB, whichever way they are counted: no page has more characters than bytes. */
const MOST_CHARACTERS = 5 * MEGABYTE;
const MOST_LINES = 100_000;
/** Of tables. Each takes several times as long as a line, and as much memory: its cells are a place each, and a value of the manifest. */
const MOST_ROWS = 40_000;
/** Lines of quotations in one item of a list: where it has code too, the full parser copies for each all that stands before. */
const MOST_QUOTED_IN_ITEM = 10_000;
/** Of lists and quotations in one another. */
const MOST_NESTED = 50;
/** Of emphasis, code, links and HTML. A parser of Markdown takes minutes for more that have no partner. */
const MOST_MARKS_IN_PARAGRAPH = 2000;
const MOST_MARKS = 120_000;

export const PAGE_LIMIT_RULE: RuleEntry = {
  id: 'page-limit',
  severity: 'error',
  title: 'A page has a size that people can read.',
  cause: `The page has more than ${MOST_CHARACTERS} characters, ${MOST_LINES} lines or ${MOST_ROWS} rows of tables, an item has more than ${MOST_QUOTED_IN_ITEM} lines of quotations, or there are more than ${MOST_NESTED} lists or quotations in one another, or more than ${MOST_MARKS_IN_PARAGRAPH} marks (stars, underscores, backticks, brackets) in one paragraph. It was not looked at any further.`,
  fix: 'Look whether the file is a page at all; split it where it is.',
  example: 'none',
  bad: '',
  good: '',
};

/** The first place at which a page leaves the limits, as the one problem of that page; `null` for every usual page. */
export function findPageLimit(text: string, file: string): Problem | null {
  const beyond = isSmall(text) ? null : findBeyond(text);
  if (beyond === null) return null;
  const { id, severity } = PAGE_LIMIT_RULE;
  const place = indexLines(text).locate(beyond.at);
  const hint = 'The page was not read. Look whether the file is a page at all; split it where it is.';
  return { rule: id, severity, message: beyond.message, file, ...place, pointer: '', hint };
}

/** Whether one look tells that a text is within the limits, as it does for every usual page: it has fewer marks, lines and containers. */
export function isSmall(text: string): boolean {
  if (text.length > MOST_CHARACTERS) return false;
  let [marks, lines, containers] = [0, 1, 0];
  for (let at = 0; at < text.length; at++) {
    const kind = KINDS[text.charCodeAt(at)] ?? 0;
    if (kind === 0) continue;
    if ((kind & MARK) !== 0) marks++;
    if ((kind & CONTAINING) !== 0 && ++containers > MOST_NESTED) return false;
    if ((kind & ENDING) !== 0) {
      lines++;
      containers = 0;
    }
  }
  return marks <= MOST_MARKS_IN_PARAGRAPH && lines <= MOST_QUOTED_IN_ITEM;
}

const [MARK, CONTAINING, ENDING] = [1, 2, 4] as const;

/** What letters may be, by their codes: one that marks a list or a quotation, or ends a line, may be none there. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code);
  return (
    ('*_`[]<'.includes(letter) ? MARK : 0) |
    ('>-+*.)'.includes(letter) ? CONTAINING : 0) |
    ('\n\r'.includes(letter) ? ENDING : 0)
  );
});

export interface Beyond {
  readonly at: number;
  readonly message: string;
}

/** What is counted on the way through a page, up to the end of a line. */
interface Counts {
  readonly lines: number;
  readonly rows: number;
  readonly quotedInItem: number;
  readonly nested: number;
  readonly marksInParagraph: number;
  readonly marks: number;
  /** The cells that the line would have as a row; in a table, the lines that follow are rows whatever they have. */
  readonly cells: number;
  readonly isInTable: boolean;
  /** Since the last blank one: a head within a paragraph makes no table. */
  readonly linesTogether: number;
}

const NOTHING: Counts = {
  lines: 0,
  rows: 0,
  quotedInItem: 0,
  nested: 0,
  marksInParagraph: 0,
  marks: 0,
  cells: 0,
  isInTable: false,
  linesTogether: 0,
};

/** Of several that one line leaves, the first is told. */
const LIMITS: readonly {
  readonly of: Exclude<keyof Counts, 'cells' | 'isInTable' | 'linesTogether'>;
  readonly most: number;
  readonly message: string;
}[] = [
  { of: 'lines', most: MOST_LINES, message: `The page has more than ${MOST_LINES} lines.` },
  { of: 'rows', most: MOST_ROWS, message: `The page has more than ${MOST_ROWS} rows of tables.` },
  {
    of: 'quotedInItem',
    most: MOST_QUOTED_IN_ITEM,
    message: `An item has more than ${MOST_QUOTED_IN_ITEM} lines of quotations.`,
  },
  {
    of: 'nested',
    most: MOST_NESTED,
    message: `More than ${MOST_NESTED} lists or quotations stand in one another.`,
  },
  {
    of: 'marksInParagraph',
    most: MOST_MARKS_IN_PARAGRAPH,
    message: `The paragraph has more than ${MOST_MARKS_IN_PARAGRAPH} marks.`,
  },
  { of: 'marks', most: MOST_MARKS, message: `The page has more than ${MOST_MARKS} marks.` },
];

/** Line by line, where each limit is left first. */
export function findBeyond(text: string): Beyond | null {
  if (text.length > MOST_CHARACTERS)
    return { at: MOST_CHARACTERS, message: `The page has more than ${MOST_CHARACTERS} characters.` };
  let [start, counts] = [0, NOTHING];
  for (const line of text.split(/(?<=\n|\r(?!\n))/u)) {
    counts = withLine(counts, line);
    for (const { of, most, message } of LIMITS) if (counts[of] > most) return { at: start, message };
    start += line.length;
  }
  return null;
}

function withLine(before: Counts, line: string): Counts {
  const [marks, isBlank, table] = [marksIn(line), line.trim() === '', tableAt(before, line)];
  return {
    lines: before.lines + 1,
    rows: before.rows + (line.includes('|') ? 1 : 0),
    quotedInItem: /^\S/.test(line) ? 0 : before.quotedInItem + (/^\s+>/.test(line) ? 1 : 0),
    nested: nestingOf(line),
    // A row is read for itself.
    marksInParagraph: (isBlank || table.isInTable ? 0 : before.marksInParagraph) + marks,
    marks: before.marks + marks,
    ...table,
  };
}

function tableAt(before: Counts, line: string): Pick<Counts, 'cells' | 'isInTable' | 'linesTogether'> {
  if (line.trim() === '') return { cells: 0, isInTable: false, linesTogether: 0 };
  const row = cellsOf(line);
  const isBegun = before.linesTogether === 1 && row.length === before.cells && row.length > 0 && isDelimiters(row);
  return { cells: row.length, isInTable: before.isInTable || isBegun, linesTogether: before.linesTogether + 1 };
}

/** The cells of a line if it were a row; none where it has no bar. */
function cellsOf(line: string): readonly string[] {
  if (!line.includes('|')) return [];
  const row = line.trim().replace(/^[>\s]+/u, '');
  const inner = row.slice(row.startsWith('|') ? 1 : 0, row.length > 1 && row.endsWith('|') ? -1 : undefined);
  return inner.split(/(?<!\\)\|/u);
}

/** Whether it is the row below the head of a table, which makes it one. */
function isDelimiters(cells: readonly string[]): boolean {
  return cells.every((cell) => /^:?-+:?$/u.test(cell.trim()));
}

const CONTAINER = /\s*(?:>|[-+*](?=\s)|\d{1,9}[.)](?=\s))/uy;

function nestingOf(line: string): number {
  let depth = 0;
  CONTAINER.lastIndex = 0;
  while (depth <= MOST_NESTED && CONTAINER.test(line)) depth++;
  return depth;
}

/** A run of stars or backticks is one mark, a bracket is one. */
function marksIn(line: string): number {
  return line.match(/\*+|_+|`+|[[\]<]/gu)?.length ?? 0;
}
