import { spanOf } from '../node-span.ts';
import type { Page, PageFinding, PageTable, Span } from '../page.ts';
import type { PageRule } from '../page-rule.ts';

/** GitHub Flavored Markdown, tables: a heading, a delimiter row of as many cells, and rows without an empty line between. */
export const tableBrokenRule: PageRule = {
  id: 'page-table-broken',
  severity: 'error',
  title: 'A table is written so that it becomes one.',
  cause:
    'The row of dashes is missing or has too few cells or dashes of another kind, or an empty line or too deep an indent stands in the way: readers see bars.',
  fix: 'Put |---|---| below the headings, with a cell for each, and the rows right below it.',
  example: 'page',
  bad: '# Acme\n\n|Attribute|Type|\n|userName|String|\n',
  good: '# Acme\n\n|Attribute|Type|\n|---|---|\n|userName|String|\n',
  check: (page) => [...inParagraphs(page), ...inCode(page)],
};

/** A row as people write one: a bar at its start and another one at least. */
const ROW = /^\s*(?:>\s*)*\|[^|\n]*\|/;
const DELIMITER = /^\s*(?:>\s*)*\|?(?:\s*:?-+:?\s*\|)+\s*(?::?-+:?\s*)?$|^\s*(?:>\s*)*\|?\s*:?-+:?\s*$/;
/** Dashes of another kind, which word processors put in. */
const WRONG_DASHES = /^[\s|:>—–−-]*[—–−][\s|:>—–−-]*$/;

const ROW_APART = 'An empty line ends the table above this row.';

function inParagraphs({ text, nodes, tables }: Page): PageFinding[] {
  // A part of a table that was cut off is a table to what follows it.
  let torn: number | undefined;
  let passed = 0;
  return nodes.paragraphs.flatMap((paragraph) => {
    const span = spanOf(paragraph);
    const lines = text.slice(span.start, span.end).includes('|') ? linesOf(text, span) : [];
    const rows = lines.filter(({ line }) => ROW.test(line));
    const [first] = rows;
    while ((tables[passed]?.span.end ?? text.length + 1) <= span.start) passed += 1;
    const gap = gapBefore(text, [torn, tables[passed - 1]?.span.end], span.start);
    if (gap !== null) torn = span.end;
    if (first === undefined) return gap === 2 ? barlessRows(text, lines, tables[passed - 1]) : [];
    const delimiter = lines.findIndex(({ line }) => line.includes('-') && DELIMITER.test(line));
    if (delimiter > 0) return shortDelimiter(lines[delimiter - 1], lines[delimiter]);
    if (lines.some(({ line }) => WRONG_DASHES.test(line)))
      return [found(first, 'The row below the headings has dashes that are no hyphens.', 'Write |---|---|.')];
    if (gap === 1)
      return [
        found(first, 'This row is indented less than the table above it, and ends it.', 'Indent it like the table.'),
      ];
    if (gap === 2) return [found(first, ROW_APART, 'Remove the empty line.')];
    return withoutDelimiter(rows);
  });
}

function withoutDelimiter([first, second]: readonly Line[]): PageFinding[] {
  if (first === undefined || second === undefined) return [];
  const message = 'This table has no row of dashes below its headings.';
  return [found(first, message, 'Put |---|---| below the headings, with a cell for each.')];
}

/** Rows without a bar at their beginning, of as many cells as the table above them, which has none there either. */
function barlessRows(text: string, lines: readonly Line[], above: PageTable | undefined): PageFinding[] {
  const cells = above?.rows[0]?.cells.length ?? 0;
  const [line] = lines;
  if (line === undefined || cells < 2 || text[above?.span.start ?? 0] === '|') return [];
  if (lines.some((each) => cellsIn(each) !== cells)) return [];
  return [found(line, ROW_APART, 'Remove the empty line.')];
}

/** How many line breaks are all that stands between a table and what follows it; `null`: more than an empty line does. */
function gapBefore(text: string, ends: readonly (number | undefined)[], start: number): number | null {
  const end = ends.find((each) => each !== undefined && start - each < WIDEST_GAP);
  const gap = end === undefined ? '' : text.slice(end, start);
  const breaks = gap.split('\n').length - 1;
  return /^[\s>]+$/.test(gap) && (breaks === 1 || breaks === 2) ? breaks : null;
}

/** An empty line with the marks of a quotation, and an indent. */
const WIDEST_GAP = 200;

function shortDelimiter(heading: Line | undefined, delimiter: Line | undefined): PageFinding[] {
  if (heading === undefined || delimiter === undefined) return [];
  const [wanted, cells] = [cellsIn(heading), cellsIn(delimiter)];
  if (wanted === cells) return [];
  return [
    found(
      delimiter,
      `The row of dashes has ${cells} cells, and the headings have ${wanted}.`,
      'Give each heading its dashes.',
    ),
  ];
}

function cellsIn({ line }: Line): number {
  return line.replace(/^[\s>]*\|?|(?<!\\)\|\s*$/g, '').split(/(?<!\\)\|/).length;
}

/** Four blanks more than what it stands in make a code block of a table. */
function inCode({ text, nodes }: Page): PageFinding[] {
  return nodes.code.flatMap((code) => {
    const span = spanOf(code);
    const lines = linesOf(text, span);
    const [first] = lines;
    if (first === undefined || /^\s*(?:>\s*)*(?:```|~~~)/.test(first.line)) return [];
    const isTable = lines.some(({ line }) => line.includes('-') && DELIMITER.test(line)) && ROW.test(first.line);
    return isTable
      ? [
          found(
            first,
            'This table is indented so far that it becomes a code block.',
            'Indent it like the text above it.',
          ),
        ]
      : [];
  });
}

interface Line extends Span {
  readonly line: string;
}

function linesOf(text: string, { start, end }: Span): Line[] {
  let at = start;
  return text
    .slice(start, end)
    .split('\n')
    .map((line) => {
      const indent = line.length - line.trimStart().length;
      const place = { line: line.trimEnd(), start: at + indent, end: at + line.trimEnd().length };
      at += line.length + 1;
      return place;
    });
}

function found({ start, end }: Line, message: string, hint: string): PageFinding {
  return { message, hint, start, end };
}
