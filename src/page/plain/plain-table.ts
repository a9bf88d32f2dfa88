/** A table whose rows all begin with a bar and have no cell too many; another one is left to the full parser. */
import type { AlignType, Table, TableCell, TableRow } from 'mdast';
import type { Labels } from './plain-definitions.ts';
import { readPlainInlines } from './plain-inlines.ts';
import { type PlainLine, pointOn, refuse, stretch, wordsEnd, wordsStart } from './plain-lines.ts';

const DELIMITERS = /^\|(?: *:?-+:? *\|)+ *$/;

/** Whether a line that begins with a bar is the head of a table, by the line below it. */
export function isPlainTable(text: string, delimiters: PlainLine | undefined): boolean {
  return delimiters !== undefined && DELIMITERS.test(text.slice(delimiters.words, delimiters.to));
}

/** @param lines the head, the delimiters below it, and the rows */
export function readPlainTable(text: string, lines: readonly PlainLine[], labels: Labels): Table {
  const [head, delimiters, ...rows] = lines;
  const last = lines.at(-1);
  if (head === undefined || delimiters === undefined || last === undefined) refuse();
  const align = text.slice(delimiters.words, delimiters.to).trim().slice(1, -1).split('|').map(alignment);
  const children = [head, ...rows].map((line) => readRow(text, line, align.length, labels));
  if (children[0]?.children.length !== align.length) refuse();
  return { type: 'table', align, children, position: stretch(head, head.words, last) };
}

function alignment(delimiter: string): AlignType {
  const dashes = delimiter.trim();
  if (dashes.startsWith(':')) return dashes.endsWith(':') ? 'center' : 'left';
  return dashes.endsWith(':') ? 'right' : null;
}

function readRow(text: string, line: PlainLine, columns: number, labels: Labels): TableRow {
  const start = line.words;
  const end = wordsEnd(text, start, line.to);
  const bars = barsOf(text, start, end);
  const isClosed = bars.length > 1 && bars.at(-1) === end - 1;
  const opening = isClosed ? bars.slice(0, -1) : bars;
  if (bars[0] !== start || opening.length > columns) refuse();
  const children = opening.map((bar, index): TableCell => {
    const next = bars[index + 1] ?? end;
    const until = index === opening.length - 1 ? line.to : next;
    const from = wordsStart(text, bar + 1, next);
    const cell = readPlainInlines(text, [line], { from, to: wordsEnd(text, from, next), isCell: true }, labels);
    return { type: 'tableCell', children: cell, position: { start: pointOn(line, bar), end: pointOn(line, until) } };
  });
  return { type: 'tableRow', children, position: stretch(line, start, line) };
}

/** Where a row has bars that end cells: a backslash makes one a letter, even in code. */
function barsOf(text: string, start: number, end: number): number[] {
  const bars: number[] = [];
  for (let at = start; at < end; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '|') bars.push(at);
  }
  return bars;
}
