/**
 * A page that is not plain as a whole is mostly so in part: an old page has one tab, or one block of HTML. It is cut where
 * nothing that stands before can go on, and only those parts that are not plain are read by the full parser, whose time grows
 * faster than a text. A test holds the tree to that of the whole page.
 */
import type { Nodes, Root, RootContent } from 'mdast';
import { nodesBelow } from '../node-span.ts';
import { readPlainBlocks } from './plain-blocks.ts';
import { cutPlainLines, isEmpty, type PlainLine, pointOn, unlessRefused } from './plain-lines.ts';

type FullParser = (text: string) => Root;

/** @returns the tree that the full parser makes of the whole text */
export function readInParts(text: string, parse: FullParser): Root {
  // What a definition says is looked for from everywhere.
  const lines = text.includes(']:') ? null : unlessRefused(() => cutPlainLines(text));
  const blocks = lines && blocksOf(text, lines, parse);
  const last = lines?.at(-1);
  if (blocks === null || last === undefined) return parse(text);
  return {
    type: 'root',
    children: blocks,
    position: { start: pointOn({ number: 1, start: 0 }, 0), end: pointOn(last, text.length) },
  };
}

/** `null`: a part goes on behind its end. */
function blocksOf(text: string, lines: readonly PlainLine[], parse: FullParser): RootContent[] | null {
  const blocks: RootContent[] = [];
  const body = bodyAt(text, lines);
  // What begins like front matter and is none is read in a way of its own.
  if (text.startsWith(FRONT, body === 0 ? 0 : lines[body]?.start)) return null;
  const front = parsePart(text, lines.slice(0, body), parse);
  if (front.some(({ type }) => type !== 'yaml')) return null;
  const starts = [body, ...startsBehind(text, lines, body)];
  for (const [index, at] of starts.entries()) {
    const part = lines.slice(at, starts[index + 1]);
    const read = unlessRefused(() => readPlainBlocks(text, part).children) ?? parsePart(text, part, parse);
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
