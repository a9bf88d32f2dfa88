import { LIST_BOUND, partingLines } from '../../markdown/list-bounds.ts';

/**
 * The last pass over a rendered page: ordered lists are counted, lists of people are parted from those before and
 * behind them, blank lines left by parts that said nothing are removed, and the page ends with one line break. Code blocks keep every character.
 */
export function finishPage(rendered: string): string {
  const counter = new ListCounter();
  const lines: string[] = [];
  let fence: string | null = null;
  let bound: string | null = null;
  for (const raw of rendered.split('\n')) {
    const mark = mayBeFence(raw) ? FENCE.exec(raw)?.[1] : undefined;
    if (fence !== null) {
      // Only the indentation of the list around it stands on an empty line of code.
      lines.push(raw.trim() === '' ? '' : raw);
      if (mark?.startsWith(fence) && raw.trim() === mark) fence = null;
      continue;
    }
    fence = mark ?? null;
    if (raw.endsWith(LIST_BOUND)) {
      bound = raw.slice(0, -LIST_BOUND.length);
      continue;
    }
    const line = raw.trimEnd();
    if (line === '' && (lines.length === 0 || lines.at(-1) === '')) continue;
    if (bound !== null && !EMPTY.test(line)) {
      for (const parting of partingLines(lines, line, bound)) lines.push(parting === '' ? '' : counter.number(parting));
      bound = null;
    }
    lines.push(line === '' ? line : counter.number(line));
  }
  while (lines.at(-1) === '') lines.pop();
  return inFewBytes(`${lines.join('\n')}\n`);
}

/**
 * The same text, a byte a letter where its letters allow it. The engine takes two as soon as one part of a text was the name of a property for
 * a moment, which of a page's hundred parts one nearly always was; all that reads the page then takes longer, and it takes twice the room.
 */
function inFewBytes(text: string): string {
  return String(JSON.parse(JSON.stringify(text)));
}

// A run of backticks with another one behind it is a code span at the start of a line.
const FENCE = /^\s*(`{3,}(?=[^`]*$)|~{3,})/;

/** Hardly a line has such a run anywhere. */
function mayBeFence(line: string): boolean {
  return line.includes('```') || line.includes('~~~');
}

/** An empty line, in a quotation too. */
const EMPTY = /^[ >]*$/;

const ITEM = /^( *)(\d+)\. /;

/** Most lines: no item, and not indented, so every list ends there. */
const AT_MARGIN = /^[!-/:-~]/;

/** A number of three digits would need deeper indentation; readers see the right one all the same. */
const HIGHEST = 99;

/** Counts the items of ordered lists at every depth; a line that is indented less than an item's text ends its list. */
class ListCounter {
  private readonly open: { indent: number; count: number }[] = [];

  number(line: string): string {
    if (AT_MARGIN.test(line)) {
      this.open.length = 0;
      return line;
    }
    const item = ITEM.exec(line);
    const indent = line.length - line.trimStart().length;
    const depth = item === null ? indent : indent + 1;
    while ((this.open.at(-1)?.indent ?? -1) >= depth) this.open.pop();
    if (item === null) return line;
    const list = this.listAt(indent);
    list.count = item[2] === '1' ? list.count + 1 : Number(item[2]);
    return `${' '.repeat(indent)}${Math.min(list.count, HIGHEST)}. ${line.slice(item[0].length)}`;
  }

  private listAt(indent: number): { indent: number; count: number } {
    const last = this.open.at(-1);
    if (last?.indent === indent) return last;
    const list = { indent, count: 0 };
    this.open.push(list);
    return list;
  }
}
