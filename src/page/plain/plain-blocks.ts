/** Headings, paragraphs, lists, quotations, tables and code, as our templates write them and most people do. */
import type {
  BlockContent,
  Blockquote,
  Code,
  Definition,
  DefinitionContent,
  Heading,
  Html,
  List,
  ListItem,
  Paragraph,
} from 'mdast';
import { type Labels, NO_LABELS, readDefinition } from './plain-definitions.ts';
import { readPlainInlines } from './plain-inlines.ts';
import { isEmpty, lineBehind, type PlainLine, refuse, stretch, unlessRefused } from './plain-lines.ts';
import { isPlainTable, readPlainTable } from './plain-table.ts';

type Block = BlockContent | DefinitionContent;

export interface PlainBlocks {
  readonly children: Block[];
  /** Whether a line without words stands between two of them. */
  readonly isSpread: boolean;
}

/** What is the same for all blocks that stand in one. */
interface Around {
  readonly depth: number;
  readonly others: OtherReader;
  readonly labels: Labels;
}

/** Lines, from one of which a block is read. */
interface Place {
  readonly lines: readonly PlainLine[];
  readonly at: number;
  readonly around: Around;
}

/** Reads what stands in an item of a list and is not plain. */
export type OtherReader = (text: string, lines: readonly PlainLine[]) => PlainBlocks;

/** A block, and how many lines it took. */
interface Taken {
  readonly block: Block;
  readonly count: number;
}

/** Further in, a text is code. */
const MOST_INDENT = 3;

/** No page of ours has lists in lists in lists so deep. */
const MOST_DEPTH = 12;

/** @param around `others` is asked for an item that is not plain: left out, the list is none either */
export function readPlainBlocks(
  text: string,
  lines: readonly PlainLine[],
  { depth = 0, others = refuse, labels = NO_LABELS }: Partial<Around> = {},
): PlainBlocks {
  if (depth > MOST_DEPTH) refuse();
  const around = { depth, others, labels };
  const children: Block[] = [];
  let isSpread = false;
  let isBlank = false;
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? refuse();
    if (isEmpty(line)) {
      isBlank = true;
      at += 1;
      continue;
    }
    isSpread ||= isBlank && children.length > 0;
    isBlank = false;
    const { block, count } = readBlock(text, { lines, at, around });
    children.push(block);
    at += count;
  }
  return { children, isSpread };
}

const RULE = /^(?:(?:\* *){3,}|(?:- *){3,}|(?:_ *){3,})$/;
const HEADING = /^(#{1,6}) +(?=[^ #])/;
const FENCE = /^(`{3,}) *([^\s`\\&]*) *([^\t`\\&]*?) *$/;
/** No block of HTML: such a line would be one tag alone, or begin with the tag of a block. */
const ANCHOR = /^<a name=(?:'[^'\n]*'|"[^"\n]*")><\/a>/;
/** A comment that ends on its line is a block of that line (CommonMark 0.31, section 4.6). */
const COMMENT = /^<!--(?!-?>).*-->/;
const MARKER = /^(?:[*+-]|(\d{1,9})[.)])( {1,4})(?! )/;

/** With another letter no block begins but a paragraph. */
const MAY_BEGIN_OTHERS = /[#>`|*+\-_~<\d]/;

function readBlock(text: string, place: Place): Taken {
  const line = firstLine(place);
  const ofLine = definitionAt(text, place) ?? commentAt(text, line);
  if (ofLine !== null) return { block: ofLine, count: 1 };
  if (!MAY_BEGIN_OTHERS.test(text.charAt(line.words))) return readParagraph(text, place);
  const words = text.slice(line.words, line.to);
  mayBeParagraph(words);
  if (/^#{1,6}(?: |$)/.test(words)) return { block: readHeading(text, place, words), count: 1 };
  if (words.startsWith('>')) return readQuotation(text, place);
  if (words.startsWith('```')) return readCode(text, place);
  if (words.startsWith('|') && isPlainTable(text, place.lines[place.at + 1])) return takeTable(text, place);
  return isItem(words) ? readList(text, place) : readParagraph(text, place);
}

function firstLine(place: Place): PlainLine {
  const line = lineAt(place);
  return line.indent > MOST_INDENT || line.isLazy === true ? refuse() : line;
}

function definitionAt(text: string, place: Place): Definition | null {
  const { lines, at, around } = place;
  return around.labels.size === 0 ? null : readDefinition(text, lineAt(place), lines[at + 1], around.labels);
}

function commentAt(text: string, line: PlainLine): Html | null {
  if (line.indent > 0 || !text.startsWith('<!--', line.words)) return null;
  const value = text.slice(line.words, line.to);
  return COMMENT.test(value) ? { type: 'html', value, position: stretch(line, line.words, line) } : null;
}

/** Unless it is one of the blocks that the plain reader knows. */
function mayBeParagraph(words: string): void {
  if (words.startsWith('~') || (words.startsWith('<') && !ANCHOR.test(words)) || RULE.test(words)) refuse();
}

function lineAt({ lines, at }: Place, further = 0): PlainLine {
  return lines[at + further] ?? refuse();
}

function isItem(words: string): boolean {
  return /^(?:[*+-]|\d{1,9}[.)])(?: |$)/.test(words);
}

function readHeading(text: string, place: Place, words: string): Heading {
  const line = lineAt(place);
  const [mark = '', marks = ''] = HEADING.exec(words) ?? refuse();
  if (/ #+ *$|\t/.test(words)) refuse();
  const start = line.words;
  const children = readPlainInlines(text, [line], { from: start + mark.length, to: line.to }, place.around.labels);
  return { type: 'heading', depth: depthOf(marks.length), children, position: stretch(line, start, line) };
}

function depthOf(marks: number): Heading['depth'] {
  switch (marks) {
    case 1:
    case 2:
    case 3:
    case 4:
    case 5:
    case 6:
      return marks;
    default:
      return refuse();
  }
}

/** What ends a paragraph that it stands directly below. */
const INTERRUPTS = /^(?:#{1,6}(?: |$)|>|```|(?:[*+-]|1[.)]) +[^ ])/;
/** What below a paragraph may make it a heading or a table, or is another block or none by rules of its own. */
const UNSURE = /^(?:[<~|]|\d{1,9}[.)](?: |$)|[*+-] *$|=+ *$|(?:[*_] *){3,}$)|\|/;

/** A line of nothing else makes the one above it a heading or the head of a table. */
const DELIMITERS = /^[-:| ]+$/;

function readParagraph(text: string, place: Place): Taken {
  const { lines, at, around } = place;
  let count = 1;
  for (let line = lines[at + 1]; line !== undefined && !isEmpty(line); line = lines[at + count]) {
    const words = text.slice(line.words, line.to);
    if (DELIMITERS.test(words)) refuse();
    if (line.indent <= MOST_INDENT && INTERRUPTS.test(words) && !RULE.test(words)) break;
    if (UNSURE.test(words)) refuse();
    count += 1;
  }
  const first = lineAt(place);
  const last = lineAt(place, count - 1);
  const start = first.words;
  // A definition begins a paragraph, and may be shorter than its line.
  if (text[start] === '[' && text.slice(start, last.to).includes(']:')) refuse();
  const children = readPlainInlines(text, lines.slice(at, at + count), { from: start, to: last.to }, around.labels);
  const block: Paragraph = { type: 'paragraph', children, position: stretch(first, start, last) };
  return { block, count };
}

function takeTable(text: string, { lines, at, around }: Place): Taken {
  let count = 2;
  for (let line = lines[at + 2]; line !== undefined && !isEmpty(line); line = lines[at + count]) {
    if (text[line.words] !== '|') refuse();
    count += 1;
  }
  const rows = lines.slice(at, at + count);
  if (rows.some((line) => line.indent > MOST_INDENT)) refuse();
  return { block: readPlainTable(text, rows, around.labels), count };
}

/** One level further in. */
function insideOf(around: Around): Around {
  return { ...around, depth: around.depth + 1 };
}

function readQuotation(text: string, place: Place): Taken {
  const { lines, at, around } = place;
  const inside: PlainLine[] = [];
  for (let line = lines[at]; line !== undefined; line = lines[at + inside.length]) {
    const mark = line.words;
    if (text[mark] !== '>' || line.indent > MOST_INDENT) break;
    inside.push(lineBehind(text, line, text[mark + 1] === ' ' ? mark + 2 : mark + 1));
  }
  const first = lineAt(place);
  const last = inside.at(-1) ?? refuse();
  const next = lines[at + inside.length];
  // Words directly below may go on with the last paragraph inside.
  if (next !== undefined && !isEmpty(next)) refuse();
  mayBegin(text, inside);
  const { children } = readPlainBlocks(text, inside, insideOf(around));
  // Where the last list inside ends is told by more than its lines.
  if (isEmpty(last) && children.at(-1)?.type !== 'paragraph') refuse();
  const block: Blockquote = {
    type: 'blockquote',
    children,
    position: stretch(first, first.words, last),
  };
  return { block, count: inside.length };
}

function readCode(text: string, place: Place): Taken {
  const first = lineAt(place);
  const [, fence = '', lang = '', meta = ''] = FENCE.exec(text.slice(first.words, first.to)) ?? refuse();
  const inside: string[] = [];
  let count = 1;
  for (; !isClosing(text, lineAt(place, count), fence.length); count += 1) {
    inside.push(lineOfCode(text, lineAt(place, count), first.indent));
  }
  const block: Code = {
    type: 'code',
    lang: lang === '' ? null : lang,
    meta: meta === '' ? null : meta,
    value: inside.join('\n'),
    position: stretch(first, first.words, lineAt(place, count)),
  };
  return { block, count: count + 1 };
}

/** Without the blanks that the fence has before it too. */
function lineOfCode(text: string, line: PlainLine, indent: number): string {
  if (line.isLazy === true || text.slice(line.start, line.to).includes('\t') || (isEmpty(line) && line.indent > 0))
    refuse();
  return `${' '.repeat(Math.max(0, line.indent - indent))}${text.slice(line.words, line.to)}`;
}

function isClosing(text: string, line: PlainLine, length: number): boolean {
  const ticks = text.slice(line.words, line.to).trimEnd();
  return line.indent <= MOST_INDENT && ticks.length >= length && /^`+$/.test(ticks);
}

interface TakenItem {
  readonly item: ListItem;
  readonly count: number;
  readonly last: PlainLine;
}

function readList(text: string, place: Place): Taken {
  const { lines, at, around } = place;
  const first = lineAt(place);
  const kind = kindOf(text, first) ?? refuse();
  const children: ListItem[] = [];
  let last = first;
  let isSpread = false;
  let end = at;
  let isBlank = false;
  for (let next = at; ; ) {
    const taken = readItem(text, { lines, at: next, around });
    children.push(taken.item);
    isSpread ||= isBlank;
    last = taken.last;
    end = next + taken.count;
    next = end;
    while (next < lines.length && isEmpty(lines[next] ?? refuse())) next += 1;
    isBlank = next > end;
    const follower = lines[next];
    if (follower === undefined) break;
    if (kindOf(text, follower) === kind) continue;
    if (!isBlank) mustInterrupt(text, follower);
    break;
  }
  const number = /^\d+/.exec(text.slice(first.words, first.to))?.[0];
  const block: List = {
    type: 'list',
    ordered: number !== undefined,
    start: number === undefined ? null : Number(number),
    spread: isSpread,
    children,
    position: stretch(first, first.words, last),
  };
  return { block, count: end - at };
}

/** The character by which items are of one list. */
function kindOf(text: string, line: PlainLine): string | null {
  const start = line.words;
  const words = text.slice(start, line.to);
  if (line.indent > MOST_INDENT || RULE.test(words)) return null;
  return /^(?:\d{1,9})?([*+.)-])(?: |$)/.exec(words)?.[1] ?? null;
}

/** Whether words directly below an item that are no further in can be nothing but more of its last paragraph. */
function goesOn(text: string, line: PlainLine): boolean {
  const words = text.slice(line.words, line.to);
  return line.indent <= MOST_INDENT && !INTERRUPTS.test(words) && !UNSURE.test(words) && !DELIMITERS.test(words);
}

/** Such words may go on with it. */
function mustInterrupt(text: string, line: PlainLine): void {
  const start = line.words;
  const words = text.slice(start, line.to);
  if (line.indent > MOST_INDENT || !INTERRUPTS.test(words) || RULE.test(words)) refuse();
}

function readItem(text: string, place: Place): TakenItem {
  const first = lineAt(place);
  const start = first.words;
  const [mark] = MARKER.exec(text.slice(start, first.to)) ?? refuse();
  const width = first.indent + mark.length;
  const inside: PlainLine[] = [lineBehind(text, first, start + mark.length)];
  mayBegin(text, inside);
  const count = takeLines(text, place, inside, width);
  const { children, isSpread } = readInside(text, inside, place.around);
  const last = inside.at(-1) ?? refuse();
  return {
    item: { type: 'listItem', spread: isSpread, checked: null, children, position: stretch(first, start, last) },
    count,
    last,
  };
}

function readInside(text: string, inside: readonly PlainLine[], around: Around): PlainBlocks {
  const plain = unlessRefused(() => readPlainBlocks(text, inside, insideOf(around)));
  return plain ?? (inside.some(({ isLazy }) => isLazy) ? refuse() : around.others(text, inside));
}

/**
 * @param inside takes the further lines of an item, without their blanks
 * @param width of what stands before the words of the item
 * @returns how many lines belong to it
 */
function takeLines(text: string, place: Place, inside: PlainLine[], width: number): number {
  const { lines } = place;
  let end = place.at + 1;
  for (let at = end; at < lines.length; at += 1) {
    const line = lines[at] ?? refuse();
    if (isEmpty(line)) continue;
    const isLazy = line.indent < width;
    if (isLazy && (at > end || !goesOn(text, line))) break;
    // More than one line without words belongs to this list or to the one around it by rules of its own.
    if (at - end > 1) refuse();
    if (at > end) inside.push(lineAt(place, at - 1 - place.at));
    inside.push(isLazy ? { ...line, indent: 0, isLazy } : { ...line, indent: line.indent - width });
    end = at + 1;
  }
  return end - place.at;
}

/** What stands behind a mark on its line. A second mark may be none there, by what stands above the line. */
function mayBegin(text: string, [first = refuse()]: readonly PlainLine[]): void {
  if (isEmpty(first) || isItem(text.slice(first.words, first.to))) refuse();
}
