/**
 * Words, bold words, links, pictures and code of one paragraph, heading or cell. Marks that pair in an unusual way, and
 * all that is neither of these, are left to the full parser.
 */
import type { Image, Link, LinkReference, PhrasingContent } from 'mdast';
import type { Position } from 'unist';
import { type Labels, normalLabel } from './plain-definitions.ts';
import { lastWordsEnd, type PlainLine, pointOn, refuse, wordsEnd } from './plain-lines.ts';

/** What is open: the text itself, a bracket, or a mark of bold or slanted words. */
interface Frame {
  readonly opener: string;
  readonly start: number;
  readonly children: PhrasingContent[];
  /** A bracket around a link is none itself. */
  isActive: boolean;
}

const WORDS = /[^\\`*_<&[\]!\n]+/y;
const ENTITY = /&(?:#\w+|([A-Za-z][A-Za-z0-9]*));/y;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['check', '✓'],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
]);
const TAG =
  /<(?:[A-Za-z][A-Za-z0-9-]*(?: +[A-Za-z_:][\w.:-]*(?:="[^"\n]*"|='[^'\n]*')?)* *\/?|\/[A-Za-z][A-Za-z0-9-]* *)>/y;
const RESOURCE = /\(((?:[^\s()<>\\&"'`]|&(?!#?\w+;))+)(?: "([^"\\&\n]*)")?\)/y;
/** Behind a bracket, the label of what it means. */
const REFERENCE = /\[([^\s[\]\\<>&`]{1,100})\]/y;
const PUNCTUATION = /[!-/:-@[-`{-~]/;

/** Among words a tab is one of their letters; where a line begins or ends, behind a mark, and in code or a link it may be more. */
const EDGE_TAB = /(?:^|\n) *(?:[-+*>#]|\d+[.)])?\t|\t *(?:\n|$)|[`(<][^\n]*\t|(?:^|\n)[-*_ \t]+(?:\n|$)/;

export interface InlineStretch {
  /** Where the text begins on the first of its lines. */
  readonly from: number;
  /** Where it ends on the last one. */
  readonly to: number;
  /** In a cell of a table a bar stands behind a backslash, even in code. */
  readonly isCell?: boolean;
}

/** Each open bracket is looked at again when an inner one closes. */
const MOST_OPEN = 20;

/** One run of text over one line or several. */
class Inlines {
  readonly #source: string;
  readonly #lines: readonly PlainLine[];
  /** Where each line begins in the source, and on the page. */
  readonly #starts: number[] = [];
  readonly #offsets: number[] = [];
  readonly #open: Frame[];
  readonly #isCell: boolean;
  readonly #labels: Labels;
  #at = 0;

  constructor(page: string, lines: readonly PlainLine[], { from, to, isCell = false }: InlineStretch, labels: Labels) {
    const parts: string[] = [];
    let length = 0;
    for (const [index, line] of lines.entries()) {
      const start = index === 0 ? from : line.words;
      const isLast = index === lines.length - 1;
      const end = isLast && !isCell ? lastWordsEnd(page, start, to) : wordsEnd(page, start, isLast ? to : line.to);
      if (!isLast && line.to - end > 1) refuse();
      this.#starts.push(length);
      this.#offsets.push(start);
      parts.push(page.slice(start, end));
      length += end - start + 1;
    }
    this.#source = parts.join('\n');
    if (this.#source.includes('\t') && (isCell || EDGE_TAB.test(this.#source))) refuse();
    this.#lines = lines;
    this.#isCell = isCell;
    this.#labels = labels;
    this.#open = [{ opener: '', start: 0, children: [], isActive: true }];
  }

  read(): PhrasingContent[] {
    while (this.#at < this.#source.length) this.#step();
    while (this.#open.length > 1) {
      if (!isBracket(this.#top())) refuse();
      this.#dissolve();
    }
    return this.#top().children;
  }

  #step(): void {
    if (this.#open.length > MOST_OPEN) refuse();
    const start = this.#at;
    const words = this.#match(WORDS);
    if (words !== null) this.#text(words[0], start);
    else this.#mark(this.#source[start] ?? '', start);
  }

  #mark(letter: string, start: number): void {
    if (letter === '\\') this.#backslash(start);
    else if (letter === '`') this.#code(start);
    else if (letter === '*' || letter === '_') this.#attention(letter, start);
    else if (letter === '<') this.#tag(start);
    else if (letter === '&') this.#entity(start);
    else if (letter === '[') this.#bracket('[', start);
    else if (letter === ']') this.#close(start);
    else if (letter === '!' && this.#source[start + 1] === '[') this.#bracket('![', start);
    else this.#letter(start);
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#source);
    if (found !== null) this.#at = pattern.lastIndex;
    return found;
  }

  #top(): Frame {
    return this.#open.at(-1) ?? refuse();
  }

  /** Text beside text is one node. */
  #text(value: string, start: number): void {
    const position = value === '\n' ? this.#lineFeed(start) : this.#position(start, this.#at);
    append(this.#top().children, { type: 'text', value, position });
  }

  #letter(start: number): void {
    this.#at = start + 1;
    this.#text(this.#source.slice(start, this.#at), start);
  }

  #backslash(start: number): void {
    const next = this.#source[start + 1];
    if (next === '\n') refuse();
    if (next === undefined || !PUNCTUATION.test(next)) {
      this.#letter(start);
      return;
    }
    this.#at = start + 2;
    this.#text(next, start);
  }

  #entity(start: number): void {
    const found = this.#match(ENTITY);
    if (found === null) this.#letter(start);
    else this.#text(ENTITIES.get(found[1] ?? '') ?? refuse(), start);
  }

  #tag(start: number): void {
    const next = this.#source[start + 1];
    if (next === undefined || next === ' ' || next === '\n') {
      this.#letter(start);
      return;
    }
    const [value] = this.#match(TAG) ?? refuse();
    this.#top().children.push({ type: 'html', value, position: this.#position(start, this.#at) });
  }

  #code(start: number): void {
    const ticks = /^`+/.exec(this.#source.slice(start))?.[0] ?? '';
    const content = start + ticks.length;
    const end = closingTicks(this.#source, content, ticks.length);
    if (end === -1) refuse();
    this.#at = end + ticks.length;
    const inside = this.#source.slice(content, end);
    if (inside.includes('\n')) refuse();
    const isPadded = inside.startsWith(' ') && inside.endsWith(' ') && inside.trim() !== '';
    const shown = isPadded ? inside.slice(1, -1) : inside;
    const value = this.#isCell ? shown.replaceAll('\\|', '|') : shown;
    this.#top().children.push({ type: 'inlineCode', value, position: this.#position(start, this.#at) });
  }

  /** Runs of one or two marks that pair as they are nested (CommonMark 0.31, section 6.2). */
  #attention(marker: string, start: number): void {
    while (this.#source[this.#at] === marker) this.#at += 1;
    const run = this.#source.slice(start, this.#at);
    if (run.length > 2) refuse();
    const { canOpen, canClose } = flanks(marker, this.#source[start - 1], this.#source[this.#at]);
    if (canClose && this.#open.some(({ opener }) => opener.startsWith(marker))) this.#pair(run);
    else if (canOpen) this.#open.push({ opener: run, start, children: [], isActive: true });
    else this.#text(run, start);
  }

  #pair(run: string): void {
    const { opener, start, children } = this.#open.pop() ?? refuse();
    if (opener !== run || children.length === 0) refuse();
    const type = run.length === 2 ? 'strong' : 'emphasis';
    this.#top().children.push({ type, children, position: this.#position(start, this.#at) });
  }

  #bracket(opener: string, start: number): void {
    this.#at = start + opener.length;
    this.#open.push({ opener, start, children: [], isActive: true });
  }

  #close(start: number): void {
    const frame = this.#top();
    if (!isBracket(frame)) {
      if (this.#open.some(isBracket)) refuse();
      this.#letter(start);
      return;
    }
    this.#at = start + 1;
    const target = frame.isActive ? this.#target(this.#source.slice(frame.start + frame.opener.length, start)) : null;
    if (target === null) {
      this.#dissolve();
      this.#text(']', start);
      return;
    }
    this.#open.pop();
    const { children, opener } = frame;
    const place = { position: this.#position(frame.start, this.#at) };
    this.#top().children.push(
      opener === '[' ? linkTo(target, { children, ...place }) : pictureAt(target, { alt: wordsIn(children), ...place }),
    );
    if (opener === '[') for (const outer of this.#open) if (outer.opener === '[') outer.isActive = false;
  }

  /** Where a pair of brackets leads, by what stands behind them; `null` where it is none. */
  #target(words: string): Target | null {
    const next = this.#source[this.#at];
    if (next === '(') {
      const [, url = '', title = null] = this.#match(RESOURCE) ?? refuse();
      return { url, title };
    }
    if (this.#labels.size === 0) return null;
    if (next !== '[') return this.#labels.has(normalLabel(words)) ? refuse() : null;
    const [, label = ''] = this.#match(REFERENCE) ?? refuse();
    const normal = normalLabel(label);
    return this.#labels.has(normal) ? { identifier: normal.toLowerCase(), label, referenceType: 'full' } : refuse();
  }

  /** A bracket that opens nothing is a letter. */
  #dissolve(): void {
    const { opener, start, children } = this.#open.pop() ?? refuse();
    const around = this.#top().children;
    append(around, { type: 'text', value: opener, position: this.#position(start, start + opener.length) });
    for (const child of children) append(around, child);
  }

  #position(start: number, end: number): Position {
    return { start: this.#point(start), end: this.#point(end) };
  }

  /** The line feed itself: the blanks before and behind it belong to nothing. */
  #lineFeed(place: number): Position {
    const index = this.#lineOf(place);
    const line = this.#lines[index] ?? refuse();
    const next = this.#lines[index + 1] ?? refuse();
    return { start: pointOn(line, line.to), end: pointOn(next, next.start) };
  }

  #point(place: number): Position['start'] {
    const index = this.#lineOf(place);
    const line = this.#lines[index] ?? refuse();
    return pointOn(line, (this.#offsets[index] ?? 0) + place - (this.#starts[index] ?? 0));
  }

  #lineOf(place: number): number {
    let index = 0;
    for (let high = this.#starts.length - 1; index < high; ) {
      const middle = (index + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= place) index = middle;
      else high = middle - 1;
    }
    return index;
  }
}

/** @param lines each of which has words */
export function readPlainInlines(
  page: string,
  lines: readonly PlainLine[],
  stretch: InlineStretch,
  labels: Labels,
): PhrasingContent[] {
  return wordsAlone(page, lines, stretch) ?? new Inlines(page, lines, stretch, labels).read();
}

/** Where any of these stands, words may be more than words. */
const MARKS = /[\\`*_<&[\]!\t]/;

/** A stretch of one line without a mark is one text: cells mostly are. `null` where it may be more, or nothing. */
function wordsAlone(
  page: string,
  [line, more]: readonly PlainLine[],
  { from, to }: InlineStretch,
): PhrasingContent[] | null {
  if (line === undefined || more !== undefined) return null;
  const end = wordsEnd(page, from, to);
  const value = page.slice(from, end);
  if (value === '' || MARKS.test(value)) return null;
  return [{ type: 'text', value, position: { start: pointOn(line, from), end: pointOn(line, end) } }];
}

/** An address, or the label of one that is defined elsewhere. */
type Target = Pick<Link, 'url' | 'title'> | Pick<LinkReference, 'identifier' | 'label' | 'referenceType'>;

function linkTo(target: Target, node: Pick<Link, 'children' | 'position'>): PhrasingContent {
  return 'url' in target ? { type: 'link', ...target, ...node } : { type: 'linkReference', ...target, ...node };
}

function pictureAt(target: Target, node: Pick<Image, 'alt' | 'position'>): PhrasingContent {
  return 'url' in target ? { type: 'image', ...target, ...node } : { type: 'imageReference', ...target, ...node };
}

function isBracket({ opener }: Frame): boolean {
  return opener === '[' || opener === '![';
}

function append(children: PhrasingContent[], node: PhrasingContent): void {
  const last = children.at(-1);
  if (node.type === 'text' && last?.type === 'text' && last.position !== undefined && node.position !== undefined) {
    last.value += node.value;
    last.position.end = node.position.end;
  } else {
    children.push(node);
  }
}

function closingTicks(source: string, from: number, count: number): number {
  const runs = /`+/g;
  runs.lastIndex = from;
  for (let run = runs.exec(source); run !== null; run = runs.exec(source)) {
    if (run[0].length === count) return run.index;
  }
  return -1;
}

/** Beside another mark it may be otherwise. */
function flanks(marker: string, before: string | undefined, after: string | undefined) {
  if (isMark(before) || isMark(after)) refuse();
  const [sideBefore, sideAfter] = [sideOf(before), sideOf(after)];
  const opens = isFacing(sideAfter, sideBefore);
  const closes = isFacing(sideBefore, sideAfter);
  if (marker === '*') return { canOpen: opens, canClose: closes };
  return {
    canOpen: opens && (sideBefore !== 'word' || !closes),
    canClose: closes && (sideAfter !== 'word' || !opens),
  };
}

type Side = 'blank' | 'mark' | 'word';

function isFacing(side: Side, other: Side): boolean {
  return side === 'word' || (side === 'mark' && other !== 'word');
}

/** What stands beside a mark decides whether it opens or closes: half of a surrogate pair is a letter, as in micromark. */
function sideOf(letter: string | undefined): Side {
  if (letter === undefined || /\s/.test(letter)) return 'blank';
  return /[\p{P}\p{S}]/u.test(letter) ? 'mark' : 'word';
}

function isMark(letter: string | undefined): boolean {
  return letter === '*' || letter === '_';
}

/** The words of a picture's text, as its alternative text has them. */
function wordsIn(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
      if ('children' in node) return wordsIn(node.children);
      return 'value' in node ? node.value : '';
    })
    .join('');
}
