/**
 * A page that is not plain as a whole is mostly so in part: an old page has one tab, or one block of HTML. It is cut where
 * nothing that stands before can go on, and only those parts that are not plain are read by the full parser, whose time grows
 * faster than a text. A test holds the tree to that of the whole page.
 */
import type { Nodes, Root, RootContent } from 'mdast';
import type { Point } from 'unist';
import { nodesBelow } from '../node-span.ts';
import { type OtherReader, type PlainBlocks, readPlainBlocks } from './plain-blocks.ts';
import { areDefined, type Labels, labelsIn, mayRefer } from './plain-definitions.ts';
import { cutPlainLines, isEmpty, type PlainLine, pointOn, refuse, unlessRefused } from './plain-lines.ts';

type FullParser = (text: string) => Root;

/** @returns the tree that the full parser makes of the whole text */
export function readInParts(text: string, parse: FullParser): Root {
  const labels = labelsIn(text);
  const partly = partParser(parse, labels);
  const lines = unlessRefused(() => cutPlainLines(text));
  const blocks =
    lines && unlessRefused(() => blocksOf(text, lines, { labels, parse: partly, others: itemReader(labels, partly) }));
  const last = lines?.at(-1);
  if (blocks === null || last === undefined || !areDefined(labels, blocks)) return parse(text);
  return {
    type: 'root',
    children: blocks,
    position: { start: pointOn({ number: 1, start: 0 }, 0), end: pointOn(last, text.length) },
  };
}

/** Reads a part alone, which must neither define nor mean what is said elsewhere. */
function partParser(parse: FullParser, labels: Labels): FullParser {
  return (part) => (part.includes(']:') || mayRefer(part, labels) ? refuse() : parse(part));
}

interface PartReaders {
  readonly labels: Labels;
  readonly parse: FullParser;
  /** Reads the items of lists that are not plain. */
  readonly others?: OtherReader;
}

/** @returns `null` where a part goes on behind its end */
function blocksOf(
  text: string,
  lines: readonly PlainLine[],
  { labels, parse, others = refuse }: PartReaders,
): RootContent[] | null {
  const blocks: RootContent[] = [];
  const body = bodyAt(text, lines);
  // What begins like front matter and is none is read in a way of its own.
  if (text.startsWith(FRONT, body === 0 ? 0 : lines[body]?.start)) return null;
  const front = parsePart(text, lines.slice(0, body), parse);
  if (front.some(({ type }) => type !== 'yaml')) return null;
  const starts = [body, ...startsBehind(text, lines, body)];
  for (const [index, at] of starts.entries()) {
    const part = lines.slice(at, starts[index + 1]);
    const plain = unlessRefused(() => readPlainBlocks(text, part, { others, labels }).children);
    const read: RootContent[] = plain ?? parsePart(text, part, parse);
    if (index < starts.length - 1 && isOpen(read.at(-1), part)) return null;
    for (const block of read) blocks.push(block);
  }
  return [...front, ...blocks];
}

const FRONT = '---';

/** The line behind the front matter. */
function bodyAt(text: string, lines: readonly PlainLine[]): number {
  const isMark = ({ start, to }: PlainLine): boolean => text.slice(start, to).trimEnd() === FRONT;
  return text.startsWith(FRONT) ? lines.findIndex((line, at) => at > 0 && isMark(line)) + 1 : 0;
}

/** The first lines of parts: behind a line without words, at the margin, no item of a list, and in no code between fences. */
function startsBehind(text: string, lines: readonly PlainLine[], body: number): number[] {
  const starts: number[] = [];
  let fence = '';
  for (let at = body + 1; at < lines.length; at += 1) {
    const [before, line] = [lines[at - 1], lines[at]];
    if (before === undefined || line === undefined) continue;
    fence = fenceBehind(text, before, fence);
    const isBehind = fence === '' && isEmpty(before) && line.words === line.start;
    if (isBehind && !isEmpty(line) && !NO_START.has(text.charAt(line.words))) starts.push(at);
  }
  return starts;
}

const NO_START: ReadonlySet<string> = new Set('-+*=0123456789');

const FENCE = /^(?:`{3,}|~{3,})/;

/** What ends the code that a line stands in or begins; empty where it is none. */
function fenceBehind(text: string, { words, indent, to }: PlainLine, fence: string): string {
  const [ticks = ''] = indent < 4 ? (FENCE.exec(text.slice(words, Math.min(to, words + MOST_TICKS))) ?? []) : [];
  if (fence === '') return ticks;
  return ticks.startsWith(fence) ? '' : fence;
}

/** Longer fences end no code here, so that their parts become longer. */
const MOST_TICKS = 40;

function parsePart(text: string, part: readonly PlainLine[], parse: FullParser): RootContent[] {
  const [first] = part;
  const last = part.at(-1);
  if (first === undefined || last === undefined) return [];
  const tree = parse(text.slice(first.start, last.to + 1));
  for (const { position } of nodesBelow(tree)) {
    for (const point of position === undefined ? [] : [position.start, position.end]) {
      point.line += first.number - 1;
      point.offset = (point.offset ?? 0) + first.start;
    }
  }
  return tree.children;
}

/** Code without its second fence and HTML without its end take the lines without words behind them, and all that follows. */
function isOpen(last: Nodes | undefined, part: readonly PlainLine[]): boolean {
  const end = part.findLast((line) => !isEmpty(line))?.to ?? 0;
  for (let node = last; node !== undefined; node = 'children' in node ? node.children.at(-1) : undefined) {
    if ((node.position?.end.offset ?? 0) > end) return true;
    if (node.type === 'html' && UNENDED.test(node.value)) return true;
  }
  return false;
}

/** Blocks of HTML that a line without words does not end (CommonMark 0.31, section 4.6). */
const UNENDED = /^ {0,3}<(?:!(?!--)|\?|!--(?!.*-->)|(script|pre|style|textarea)\b(?!.*<\/\1>))/is;

/** An item that is not plain is a page of its own, whose lines stand further in: of a long list, it alone is read fully. */
function itemReader(labels: Labels, parse: FullParser): OtherReader {
  return (text, lines) => {
    const further = furtherIn(text, lines);
    const starts = lines.map((line, at) => startInside(text, line) + (at === 0 || isEmpty(line) ? 0 : further));
    const inside = lines.map((line, at) => text.slice(starts[at] ?? refuse(), line.to)).join('\n');
    // The columns of a tab go on from the start of the line.
    if (inside.startsWith(FRONT) || inside.includes('\t')) refuse();
    const own = cutPlainLines(inside);
    const children = (blocksOf(inside, own, { labels, parse }) ?? refuse()).filter(isInItem);
    if (isOpen(children.at(-1), own) || endsInLines(children.at(-1))) refuse();
    for (const child of children) for (const { position } of nodesBelow(child)) move(position, lines, starts);
    return { children, isSpread: isSpread(children) };
  };
}

/**
 * How much further in than the item's words all its other lines stand: blanks that say nothing. Of code and HTML they are a part.
 */
function furtherIn(text: string, [first, ...others]: readonly PlainLine[]): number {
  const last = others.at(-1);
  if (first === undefined || last === undefined) return 0;
  if (/[<`]/.test(text.slice(first.words, last.to))) return 0;
  const indents = others.filter((line) => !isEmpty(line)).map(({ indent }) => indent);
  const least = indents.reduce((found, indent) => Math.min(found, indent), CODE_INDENT - 1);
  return indents.some((indent) => indent >= CODE_INDENT) ? 0 : least;
}

const CODE_INDENT = 4;

/** Code and HTML that nothing ends go on to what ends the item, which is not there. */
function endsInLines(last: Nodes | undefined): boolean {
  const inner = last !== undefined && 'children' in last ? last.children.at(-1) : undefined;
  return inner === undefined ? last?.type === 'code' || last?.type === 'html' : endsInLines(inner);
}

/** Where the text of a line begins in the item: its blanks count there. A tab may belong to both. */
function startInside(text: string, line: PlainLine): number {
  const start = isEmpty(line) ? line.to : line.words - line.indent;
  if (start < line.start || text.slice(start, line.words).includes('\t')) refuse();
  return start;
}

function move(position: Nodes['position'], lines: readonly PlainLine[], starts: readonly number[]): void {
  const place = (point: Point, isEnd: boolean): void => {
    const [line = refuse(), start = refuse()] = [lines[point.line - 1], starts[point.line - 1]];
    // What ends with a line feed ends before the blanks of the next line.
    const from = isEnd && point.column === 1 ? line.start : start;
    Object.assign(point, pointOn(line, from + point.column - 1));
  };
  if (position === undefined) return;
  place(position.start, false);
  place(position.end, true);
}

function isInItem(block: RootContent): block is PlainBlocks['children'][number] {
  return block.type !== 'yaml';
}

/** A line without words stands between two of them. */
function isSpread(children: PlainBlocks['children']): boolean {
  return children.some(({ position }, at) => {
    const before = children[at - 1]?.position?.end.line ?? Number.POSITIVE_INFINITY;
    return (position?.start.line ?? 0) - before > 1;
  });
}
