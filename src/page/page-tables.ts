import type { PageTable, Span } from './page.ts';

const DELIMITERS = /^\s*(?:>\s*)*\|?\s*:?-+:?\s*(?:\|\s*:?-*:?\s*)*\|?\s*$/;

/** The tables in a paragraph's source: a row of headings, a delimiter row, and every line after them. */
export function findTables(text: string, paragraph: Span): PageTable[] {
  const source = text.slice(paragraph.start, paragraph.end);
  if (!source.includes('|')) return [];
  const lines = linesOf(source, paragraph.start);
  const at = lines.findIndex(({ line }) => line.includes('|') && line.includes('-') && DELIMITERS.test(line));
  const heading = lines[at - 1];
  if (at < 1 || heading === undefined) return [];
  const rows = [heading, ...lines.slice(at + 1)].map(({ line, start }) => ({
    start: start + line.length - line.trimStart().length,
    end: start + line.trimEnd().length,
    ...shapeOfRow(line),
  }));
  return [{ rows, span: { start: heading.start, end: paragraph.end } }];
}

export interface TableCell extends Span {
  readonly value: string;
}

/** The cells of a row with their places, blanks around them left out. */
export function cellsOf(text: string, row: Span): TableCell[] {
  const source = text.slice(row.start, row.end);
  const inner = source.replace(/^\|/, ' ').replace(/(?<!\\)\|$/, ' ');
  let at = row.start;
  return inner.split(/(?<!\\)\|/).map((piece) => {
    const start = at + piece.length - piece.trimStart().length;
    at += piece.length + 1;
    const value = piece.trim();
    return { value, start, end: start + value.length };
  });
}

/** Bars that are escaped do not end a cell; the bars at both ends are optional in Markdown, but not in good style. */
function shapeOfRow(line: string): { cells: number; closed: boolean } {
  const row = line.trim().replace(/^>\s*/, '');
  const bars = row.match(/(?<!\\)(?:\\\\)*\|/g)?.length ?? 0;
  const opened = row.startsWith('|');
  const closed = /(?<!\\)(?:\\\\)*\|$/.test(row) && row.length > 1;
  return { cells: bars + 1 - (opened ? 1 : 0) - (closed ? 1 : 0), closed: opened === closed };
}

function linesOf(source: string, offset: number): { line: string; start: number }[] {
  let start = offset;
  return source.split('\n').map((line) => {
    const place = { line: line.replace(/\r$/, ''), start };
    start += line.length + 1;
    return place;
  });
}
