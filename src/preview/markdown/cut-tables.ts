/** A table that stands by itself between two blank lines. */
export interface CutTable {
  /** Without the indentation of the list around it. */
  readonly lines: readonly string[];
  readonly indent: number;
  /** The line of the page that it begins on, from 1. */
  readonly line: number;
}

/** Stands for a table: a character that no text has, and that Markdown has no use for. */
const SIGN = '\uE0AB';
const SIGN_NUMBER = /^\uE0AB(\d+)\b/;

const HEADER = /^( *)\|.*\|[ \t]*$/;
const RULE = /^ *\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*$/;

/**
 * The page with a paragraph of as many lines in the place of each table. `null` where something on the page may make a
 * table mean something else: code blocks, quoted tables, HTML, or text that looks like what stands for a table.
 */
export function cutTables(text: string): { readonly text: string; readonly tables: readonly CutTable[] } | null {
  if (text.includes(SIGN) || /^[ \t]*(?:`{3}|~{3}|<)/m.test(text) || /^[ \t]*>.*\|/m.test(text) || text.includes('\r'))
    return null;
  const lines = text.split('\n');
  const tables: CutTable[] = [];
  for (let at = 0; at < lines.length; at++) {
    const end = endOfTable(lines, at);
    if (end === null) continue;
    const indent = HEADER.exec(lines[at] ?? '')?.[1]?.length ?? 0;
    tables.push({ lines: lines.slice(at, end).map((line) => line.slice(indent)), indent, line: at + 1 });
    for (let row = at; row < end; row++)
      lines[row] = `${' '.repeat(indent)}${row === at ? `${SIGN}${tables.length - 1}` : '.'}`;
    at = end;
  }
  return { text: lines.join('\n'), tables };
}

/** Which table a text stands for. */
export function tableNumber(text: string): number | null {
  const number = SIGN_NUMBER.exec(text)?.[1];
  return number === undefined ? null : Number(number);
}

/** The line behind the table that begins here; `null` where none does. */
function endOfTable(lines: readonly string[], at: number): number | null {
  const indent = HEADER.exec(lines[at] ?? '')?.[1];
  if (indent === undefined || !isBlank(lines[at - 1]) || !RULE.test(lines[at + 1] ?? '')) return null;
  let end = at + 1;
  while (lines[end]?.startsWith(`${indent}|`)) end++;
  return end > at + 1 && isBlank(lines[end]) ? end : null;
}

function isBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === '';
}
