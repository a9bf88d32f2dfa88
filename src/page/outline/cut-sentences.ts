/** Sentences: the unit in which a page mixes words of the platform with words about the app. */
import { wordsOf } from '../node-span.ts';
import type { Page, Span } from '../page.ts';
import { type Piece, piecesOf } from './piece.ts';

/** What a sentence can begin with, told from the source. */
const END =
  /[.!?]["')”’*]*\s+(?=[\p{Lu}"'([*`“‘\\])|(?<!\w\.\w+)\.(?=(?:The|Then|This|These|Copy|Click|Select|Navigate|Once|For|If|A) )/gu;
const END_BEFORE_NODE = /[.!?]["')”’]*\s+$/;
const BEGINS_SENTENCE = /^\s+["'(“‘]?\p{Lu}/u;
const ABBREVIATED = ['e.g', 'i.e', 'etc', 'vs', 'no', 'approx'];
const ABBREVIATION = new RegExp(`\\b(?:${ABBREVIATED.join('|').replaceAll('.', '\\.')}|[A-Z])\\.$`, 'i');
/** The longest of them, and what stands before it. */
const LONGEST_ABBREVIATION = 8;
const ENTITY = /&#?\w+;/;

/** The pieces of a paragraph by sentence; what `omitted` covers (marks, pictures) is left out. */
export function cutSentences(
  page: Page,
  children: readonly Piece['node'][],
  omitted: readonly Span[],
  names: readonly string[],
): Piece[][] {
  const sentences: Piece[][] = [];
  let open: Piece[] = [];
  const close = () => {
    if (!isStop(open.filter((piece) => visibleIn(page, piece)))) sentences.push(open);
    open = [];
  };
  // A stop behind a picture is no sentence.
  const isStop = (all: readonly Piece[]) =>
    /^[\s.,;:|]*$/.test(all.map((piece) => sourceOfPiece(page, piece)).join(''));
  const pieces = without(piecesOf(children), omitted);
  pieces.forEach((piece, index) => {
    const before = open.at(-1);
    if (before !== undefined && endsInBold(before) && BEGINS_SENTENCE.test(sourceOfPiece(page, piece))) close();
    let { start } = piece;
    for (const end of endsIn(page, piece, pieces[index + 1], names)) {
      const source = page.text.slice(start, end);
      // "Acme A/S." ends a sentence: that it is the name is known.
      if (endsInAbbreviation(page, open, source) && !names.some((name) => source.trimEnd().endsWith(`${name}.`)))
        continue;
      open.push({ ...piece, start, end });
      close();
      start = end;
    }
    if (start < piece.end) open.push({ ...piece, start });
  });
  close();
  return sentences;
}

/** The names that say where a sentence ends: those with a stop, and those that an abbreviation can end with, or be the end of. */
export function namesThatCut(names: readonly string[]): readonly string[] {
  const known = cutting.get(names) ?? names.filter(saysWhereToCut);
  cutting.set(names, known);
  return known;
}

function saysWhereToCut(name: string): boolean {
  const isEnd = ABBREVIATED.some((word) => word.endsWith(name.toLowerCase()));
  return isEnd || name.includes('.') || ABBREVIATION.test(`${name}.`);
}

const cutting = new WeakMap<readonly string[], readonly string[]>();

/** A sentence may be as long as its paragraph: only its end is looked at. */
function endsInAbbreviation(page: Page, open: readonly Piece[], source: string): boolean {
  let end = source.trimEnd();
  for (let at = open.length - 1; at >= 0 && end.length < LONGEST_ABBREVIATION; at -= 1) {
    const piece = open[at];
    end = `${piece === undefined ? '' : sourceOfPiece(page, piece)}${end}`;
  }
  return ABBREVIATION.test(end.slice(-LONGEST_ABBREVIATION));
}

function sourceOfPiece({ text }: Page, { start, end }: Piece): string {
  return text.slice(start, end);
}

/** "Select **Save.** Then …": the stop stands inside the label. */
function endsInBold({ node }: Piece): boolean {
  return node.type === 'strong' && /[.!?]$/.test(wordsOf(node));
}

/** The offsets at which sentences end inside a piece: outside of code, links and labels, and of text with entities. */
function endsIn(page: Page, piece: Piece, next: Piece | undefined, names: readonly string[]): number[] {
  if (piece.node.type !== 'text') return [];
  const source = names.reduce(withoutStops, sourceOfPiece(page, piece));
  if (ENTITY.test(source)) return [];
  const ends = Array.from(source.matchAll(END), ({ 0: stop, index }) => piece.start + index + stop.length);
  const isBeforeNode = next !== undefined && next.node.type !== 'text' && next.node.type !== 'html';
  return isBeforeNode && END_BEFORE_NODE.test(source) ? [...ends, piece.end] : ends;
}

/** "St. John" is one name. */
function withoutStops(text: string, name: string): string {
  return name.includes('.') ? text.replaceAll(name, name.replaceAll('.', ' ')) : text;
}

/** Both stand in the order of the page. */
function without(pieces: readonly Piece[], omitted: readonly Span[]): Piece[] {
  let from = 0;
  return pieces.flatMap((piece) => {
    while ((omitted[from]?.end ?? Infinity) <= piece.start) from += 1;
    let to = from;
    while ((omitted[to]?.start ?? Infinity) < piece.end) to += 1;
    return withoutHoles(piece, omitted.slice(from, to));
  });
}

function withoutHoles(piece: Piece, holes: readonly Span[]): Piece[] {
  if (holes.length === 0) return [piece];
  if (piece.node.type !== 'text') return [];
  let { start } = piece;
  const left: Piece[] = [];
  for (const hole of holes) {
    if (start < hole.start) left.push({ ...piece, start, end: hole.start });
    start = Math.max(start, hole.end);
  }
  return start < piece.end ? [...left, { ...piece, start }] : left;
}

const INVISIBLE: ReadonlySet<string> = new Set(['image', 'imageReference', 'html', 'break', 'footnoteReference']);

function visibleIn(page: Page, piece: Piece): boolean {
  // A picture that opens in full size is a picture: who follows any other link sees something else.
  if (piece.node.type === 'link' && piece.node.url.endsWith('#lightbox') && wordsOf(piece.node).trim() === '')
    return false;
  return piece.node.type === 'html'
    ? !/^<(?:!--|img\b|br\b|\/?(?:a|b|i|em|strong|span|p|div|sup|sub|u|font|center)\b)/i.test(piece.node.value)
    : !INVISIBLE.has(piece.node.type) && sourceOfPiece(page, piece).trim() !== '';
}
