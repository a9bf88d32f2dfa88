/**
 * Rows that a blank line cuts off their table, or that a line break tears in two: readers see bars, and whoever wrote them
 * meant rows.
 */
import { indexLines } from '../problem/line-index.ts';
import { nodesBelow } from './node-span.ts';
import type { Page } from './page.ts';
import { pageOfTree } from './page-of-tree.ts';
import { readPage } from './read-page.ts';
import { isAttributeType } from './words/attribute-heading.ts';

const CUT = /\|[ \t]*\n[ \t]*\n[ \t]*\|/;
/** A name that is all of its line, and the type of it on the next one. */
const TORN = /\n[ \t]*\|[^|\n]+\n[ \t]*\|(?=[^|\n]+\|)/;
const DELIMITERS = /^[ \t:|-]*$/;

/** The page with such rows in their table; its offsets and its lines are those of the text. */
export function readWithRows(text: string): Page {
  const joined = CUT.test(text) || TORN.test(text) ? joinRows(text) : text;
  const page = readPage(joined);
  if (joined === text) return page;
  const lines = indexLines(text);
  const tree = structuredClone(page.tree);
  for (const { position } of nodesBelow(tree)) {
    for (const point of position === undefined ? [] : [position.start, position.end])
      point.line = lines.locate(point.offset ?? 0).line;
  }
  return pageOfTree(joined, tree, lines);
}

/** A blank takes the place of each line break before a blank line within a table, and of one within a row. */
function joinRows(text: string): string {
  const lines = text.split('\n');
  const nexts = nextWritten(lines);
  let bars = 0;
  return lines.reduce((joined, line, index) => {
    const before = lines[index - 1] ?? '';
    if (isDelimiters(line) && barsOf(before) > 0) bars = barsOf(before);
    const isCut = line.trim() === '' && bars > 0 && goesOn(lines, nexts[index] ?? lines.length, bars);
    const isTorn = bars > 1 && isRest(before, line);
    if (!isCut && barsOf(line) === 0) bars = 0;
    return `${joined}${breakBefore(index, isCut || isTorn)}${line}`;
  }, '');
}

function breakBefore(index: number, isWithin: boolean): string {
  if (index === 0) return '';
  return isWithin ? ' ' : '\n';
}

/** Of each line, the next one that is not blank. */
function nextWritten(lines: readonly string[]): readonly number[] {
  const nexts: number[] = [];
  let next = lines.length;
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    nexts[at] = next;
    if ((lines[at] ?? '').trim() !== '') next = at;
  }
  return nexts;
}

/** What comes next is a row of the same table, not the head of another one. */
function goesOn(lines: readonly string[], next: number, bars: number): boolean {
  return barsOf(lines[next] ?? '') === bars && ![next, next + 1].some((at) => isDelimiters(lines[at] ?? ''));
}

/** What begins with a type goes on with the row whose name stands above. */
function isRest(before: string, line: string): boolean {
  return barsOf(before) === 1 && barsOf(line) > 1 && isAttributeType((line.split('|')[1] ?? '').trim());
}

function isDelimiters(line: string): boolean {
  return line.includes('|') && line.includes('-') && DELIMITERS.test(line);
}

/** None where the line is no row that begins with one. */
function barsOf(line: string): number {
  return line.trimStart().startsWith('|') ? (line.match(/(?<!\\)\|/g)?.length ?? 0) : 0;
}
