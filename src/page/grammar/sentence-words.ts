/** The sentences of a page as words, so that rules can ask what stands before and behind one, whatever marks are between. */
import { spanOf } from '../node-span.ts';
import { picturesOf } from '../outline/pictures.ts';
import type { Page, Span } from '../page.ts';

/** A word, a label or name in bold, something masked (code, an address that is printed), or a mark. */
export interface SentenceWord extends Span {
  readonly kind: 'word' | 'label' | 'code' | 'mark';
  /** As printed; without the marks of bold. */
  readonly text: string;
  /** In small letters. */
  readonly folded: string;
}

export type Sentence = readonly SentenceWord[];

/** A picture ends what stands before it; a link's brackets and address are no words. */
const TOKEN =
  /(?<label>\*\*(?:[^*\n]|\n(?!\n))+\*\*)|(?<hidden>\]\(?\0+\)?|\]\[[^\]\n]*\])|(?<code>\0+)|(?<word>[\p{L}\p{N}](?:[\p{L}\p{N}_&+@-]|['’./:](?=[\p{L}\p{N}]))*)|(?<skip>\s+|[[\]\\_>*])|(?<mark>[^\s])/gu;

/** What ends a sentence, unless it belongs to a short form. */
const END = /^[.!?:;]$/;

const known = new WeakMap<Page, readonly Sentence[]>();

/** The sentences of paragraphs and items, in the order of the page; those of headings, tables and pictures are none. */
export function sentencesOf(page: Page): readonly Sentence[] {
  const sentences = known.get(page) ?? findSentences(page);
  known.set(page, sentences);
  return sentences;
}

function findSentences(page: Page): Sentence[] {
  const pictures = picturesOf(page);
  return page.nodes.paragraphs.flatMap((paragraph) => {
    const span = spanOf(paragraph);
    const inside = pictures.filter(({ start, end }) => span.start <= start && end <= span.end);
    return sentencesIn(wordsIn(page, span, inside));
  });
}

function wordsIn({ prose }: Page, { start, end }: Span, pictures: readonly Span[]): SentenceWord[] {
  let text = prose.slice(start, end);
  for (const picture of pictures) {
    const from = picture.start - start;
    const to = picture.end - start;
    text = `${text.slice(0, from)}.${' '.repeat(Math.max(0, to - from - 1))}${text.slice(to)}`;
  }
  return Array.from(text.matchAll(TOKEN)).flatMap((match): SentenceWord[] => {
    const { label, code, word, mark } = match.groups ?? {};
    const kind = label !== undefined ? 'label' : code !== undefined ? 'code' : word !== undefined ? 'word' : 'mark';
    if (kind === 'mark' && mark === undefined) return [];
    const said = kind === 'label' ? match[0].slice(2, -2).trim() : match[0];
    const at = start + match.index;
    return [{ kind, text: said, folded: said.toLowerCase(), start: at, end: at + match[0].length }];
  });
}

function sentencesIn(words: readonly SentenceWord[]): Sentence[] {
  const sentences: SentenceWord[][] = [[]];
  for (const word of words) {
    sentences.at(-1)?.push(word);
    if (word.kind === 'mark' && END.test(word.text)) sentences.push([]);
  }
  return sentences.filter(({ length }) => length > 1);
}
