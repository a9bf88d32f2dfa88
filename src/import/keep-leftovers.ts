/**
 * What no reader of a section takes: the platform's own sentences are recognised, facts in single sentences taken
 * down, and everything else is kept where it stands, as a note or as a free section.
 */
import type { BlockContent, Blockquote, DefinitionContent, List, Paragraph, RootContent } from 'mdast';
import type { Anchor } from '../connector/connector.ts';
import type { NoteKind } from '../manifest/manifest.generated.ts';
import { checkBlockMarkdown } from '../markdown/check-block-markdown.ts';
import { alertKind, includedFile, speltAlert, withoutAlertMark } from './alert.ts';
import { isPictureOnly } from './collect-items.ts';
import { takeFacts } from './fact-sentences.ts';
import type { Fate } from './ledger.ts';
import { sourceOf } from './parse-page.ts';
import { picturesIn } from './pictures.ts';
import { isPlatformPicture, pageOf } from './platform-pages.ts';
import { accept, likeness, note, type Reading, textOf } from './reading.ts';
import { readSentences, type Sentence } from './sentence.ts';

export type Block = RootContent | BlockContent | DefinitionContent;

export function keepLeftovers(reading: Reading, blocks: readonly Block[], at: Anchor, heading: string): void {
  for (const block of blocks) keepBlock(reading, block, at, heading);
}

export function keepBlock(reading: Reading, block: Block, at: Anchor, heading: string): void {
  if (reading.ledger.isSettled(block)) return;
  if (block.type === 'paragraph') keepParagraph(reading, block, at, 'note');
  else if (block.type === 'blockquote') keepQuote(reading, block, at, heading);
  else if (block.type === 'list') keepList(reading, block, at, heading);
  else if (block.type === 'html') keepHtml(reading, block);
  else if (block.type === 'table' || block.type === 'code') keepAsSection(reading, block, at, heading);
  else if (block.type === 'thematicBreak') reading.ledger.settle(block, 'boilerplate');
  else if (block.type === 'heading' || block.type === 'definition') reading.ledger.settle(block, 'placed');
  else reading.ledger.lose(block, sourceOf(reading.page, block));
}

/** Sorts the sentences of a paragraph; what is left of it becomes one note. */
export function keepParagraph(
  reading: Reading,
  paragraph: Paragraph,
  at: Anchor,
  kind: NoteKind,
  isKnown?: (sentence: Sentence) => boolean,
): void {
  takePictures(reading, paragraph);
  if (isPictureOnly(paragraph)) return;
  const include = includedFile(paragraph);
  if (include !== null) {
    settleInclude(reading, paragraph, include);
    return;
  }
  const spelt = speltAlert(withoutAlertMark(textOf(reading, paragraph)));
  const text = spelt?.text ?? withoutAlertMark(textOf(reading, paragraph));
  const { rest, fate } = sortSentences(reading, readSentences(text), isKnown);
  reading.ledger.settle(paragraph, fate);
  if (rest !== null) reading.notes.push(note(at, rest, spelt?.kind ?? kind));
}

export interface Sorted {
  /** The sentences about this app that no row of facts knows, as one text. */
  readonly rest: string | null;
  readonly fate: Fate;
}

/** @param isKnown of the step at hand, whatever its wording */
export function sortSentences(
  reading: Reading,
  sentences: readonly Sentence[],
  isKnown: (sentence: Sentence) => boolean = () => false,
): Sorted {
  let fate: Fate = 'boilerplate';
  let isOfApp = false;
  const open: Sentence[] = [];
  for (const sentence of sentences) {
    const taken = takeFacts(reading.facts, sentence);
    const like = isKnown(sentence) ? 'wording' : likeness(reading, sentence);
    if (taken === true) fate = 'placed';
    else if (taken !== 'aside' && like === 'wording') accept(reading, sentence);
    else {
      open.push(sentence);
      if (taken === 'aside' || like === null) isOfApp = true;
    }
  }
  // Beside a sentence about the app, one of common words most likely is about it as well.
  if (isOfApp) return { rest: open.map(({ text }) => text).join(' '), fate: fate === 'placed' ? fate : 'kept' };
  for (const sentence of open) accept(reading, sentence);
  return { rest: null, fate };
}

/** The platform's pictures stand on every page; the app's own are handed to whoever has a place for them. */
export function takePictures(reading: Reading, block: Block): void {
  const pictures = picturesIn(reading.page, block);
  if (pictures.length === 0) return;
  const own = pictures.filter(({ picture }) => !isPlatformPicture(picture.path));
  reading.strayPictures.push(...own.map(({ picture }) => picture));
  reading.ledger.settle(block, own.length === 0 ? 'boilerplate' : 'kept');
}

/** Includes that every page of the platform has. */
const PLATFORM_INCLUDES = /^(?:create-assign-users-provisioning|monitor-deployment|common-prerequisites)$/;

export function settleInclude(reading: Reading, paragraph: Paragraph, path: string): void {
  if (PLATFORM_INCLUDES.test(pageOf(path))) reading.ledger.settle(paragraph, 'boilerplate');
  else reading.ledger.lose(paragraph, sourceOf(reading.page, paragraph));
}

/** An alert becomes one note, with whatever its paragraphs and lists say; quotations are read as if they were none. */
function keepQuote(reading: Reading, quote: Blockquote, at: Anchor, heading: string): void {
  const kind = alertKind(quote);
  if (kind === null || kind === 'checklist') {
    keepLeftovers(reading, quote.children, at, heading);
    return;
  }
  const { text, settled } = quoteText(reading, quote, true);
  if (settled) return;
  if (text !== null) reading.notes.push(note(at, text, kind));
}

/**
 * The words of an alert as one paragraph.
 *
 * @param sorted without the platform's sentences, and with their facts taken
 */
export function quoteText(
  reading: Reading,
  quote: Blockquote,
  sorted: boolean,
): { text: string | null; settled: boolean } {
  const parts: string[] = [];
  for (const paragraph of paragraphsIn(quote)) {
    takePictures(reading, paragraph);
    const text = withoutAlertMark(textOf(reading, paragraph));
    const result: Sorted = sorted ? sortSentences(reading, readSentences(text)) : { rest: text, fate: 'placed' };
    reading.ledger.settle(paragraph, result.fate);
    if (result.rest !== null && result.rest !== '') parts.push(closed(result.rest));
  }
  for (const block of quote.children) {
    if (block.type === 'paragraph' || block.type === 'list' || block.type === 'blockquote') continue;
    if (block.type === 'html') keepHtml(reading, block);
    else reading.ledger.lose(block, sourceOf(reading.page, block));
  }
  const text = parts.join(' ');
  return { text: text === '' ? null : text, settled: text === '' };
}

/** One text of several paragraphs needs stops between them. */
function closed(text: string): string {
  return /[.!?:;]["')\]*`]*$/.test(text) ? text : `${text}.`;
}

export function paragraphsIn(block: Block): Paragraph[] {
  if (block.type === 'paragraph') return [block];
  if (block.type === 'list') return block.children.flatMap((item) => item.children.flatMap(paragraphsIn));
  if (block.type === 'blockquote') return block.children.flatMap(paragraphsIn);
  return [];
}

function keepList(reading: Reading, list: List, at: Anchor, heading: string): void {
  for (const item of list.children) {
    for (const block of item.children) keepBlock(reading, block, at, heading);
  }
}

/** Anchors keep old links alive, and comments are no content; other HTML has no place in a manifest. */
export function keepHtml(reading: Reading, block: Block & { type: 'html' }): void {
  takePictures(reading, block);
  if (/^\s*(?:<a\b[^>]*>\s*(?:<\/a>)?\s*|<\/a>\s*|<!--[\s\S]*?-->\s*|<br\s*\/?>\s*)*$/i.test(block.value)) {
    reading.ledger.settle(block, 'boilerplate');
  } else if (!reading.ledger.isSettled(block)) reading.ledger.lose(block, block.value);
}

/** A table or code that stands alone goes into a section of its own, under the heading of the part that it stood in. */
function keepAsSection(reading: Reading, block: Block, at: Anchor, heading: string): void {
  const source = blockSource(reading, block);
  if (checkBlockMarkdown(source).length > 0) {
    reading.ledger.lose(block, source);
    return;
  }
  const last = reading.sections.at(-1);
  if (last?.at === at && last.heading === heading) last.body.push(source);
  else reading.sections.push({ at, heading, body: [source] });
  reading.ledger.settle(block, 'kept');
}

/** The published Markdown of a block, without the indentation of the list that it stood in. */
export function blockSource(reading: Reading, block: Block): string {
  const lines = sourceOf(reading.page, block).split('\n');
  const indents = lines
    .slice(1)
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.trimStart().length);
  const indent = Math.min(block.position === undefined ? 0 : block.position.start.column - 1, ...indents);
  return lines
    .map((line, index) => (index === 0 ? line : line.slice(indent)))
    .join('\n')
    .trimEnd();
}
