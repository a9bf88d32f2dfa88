/** The front matter of a page as spans, a line each. */

import type { PhraseKind } from '../../emit/tutorial/printed/line-phrases.ts';
import { spanAt } from '../../page/outline/cut-blocks.ts';
import { NO_PHRASE } from '../../page/outline/phrase.ts';
import type { Page } from '../../page/page.ts';
import { isHostKey } from '../../page/words/platform-pages.ts';
import type { Recognise } from '../wording/recognise-phrase.ts';
import { publishedReading } from '../wording/wordings.ts';
import type { Span } from './span.ts';

export interface FrontMatterSpan extends Span {
  /** As printed; empty on a line that is no pair. */
  readonly key: string;
  readonly value: string;
  readonly isComment: boolean;
}

const INTENT = 'customer intent';

export function frontMatterSpans(page: Page, recognise: Recognise): FrontMatterSpan[] {
  return page.frontMatter.map(({ key, value, isComment, start, end }) => {
    const name = key.toLowerCase();
    const said = isComment && name !== INTENT && key !== '' ? `${key}: ${value}` : value;
    // What does not apply says nothing.
    const isSaid = said.toLowerCase() !== 'na';
    const text = isSaid ? said : '';
    const span = spanAt(page, 'front-matter', { start, end }, { ...NO_PHRASE, text, words: text });
    const kind = text === '' ? null : kindOf(name, isComment);
    const wording =
      !isComment && isHostKey(name) ? publishedReading('sections/front-matter') : kind && recognise(span, kind);
    return { ...span, key, value: isSaid ? value : '', isComment, wording };
  });
}

/** What the wording of a line is asked as; `null`: it is nobody's wording. */
function kindOf(name: string, isComment: boolean): PhraseKind | null {
  if (isComment) return name === INTENT ? 'intent' : 'comment';
  return name === 'title' || name === 'description' ? name : null;
}
