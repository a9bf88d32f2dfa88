/** The front matter of a page as spans, a line each. */
import { spanAt } from '../../page/outline/cut-blocks.ts';
import { NO_PHRASE } from '../../page/outline/phrase.ts';
import type { PageSpan } from '../../page/outline/span.ts';
import type { Page } from '../../page/page.ts';
import { type PhraseKind, publishedReading, type Recognised } from '../wording/wordings.ts';
import type { Span } from './span.ts';

export interface FrontMatterLine extends PageSpan {
  /** As printed; empty on a line that is no pair. */
  readonly key: string;
  readonly value: string;
  readonly isComment: boolean;
}

export type FrontMatterSpan = FrontMatterLine & Span;

const INTENT = 'customer intent';

export function frontMatterSpans(page: Page): FrontMatterLine[] {
  return page.frontMatter.map(({ key, value, isComment, start, end }) => {
    const isIntent = key.toLowerCase() === INTENT;
    const said = isComment && !isIntent && key !== '' ? `${key}: ${value}` : value;
    // What does not apply says nothing.
    const isSaid = said.toLowerCase() !== 'na';
    const text = isSaid ? said : '';
    const span = spanAt(page, 'front-matter', { start, end }, { ...NO_PHRASE, text, words: text });
    return { ...span, key, value: isSaid ? value : '', isComment };
  });
}

/** What the wording of a line is asked as; `null`: it is nobody's wording. */
export function kindOfLine({ key, isComment }: FrontMatterLine): PhraseKind | null {
  const name = key.toLowerCase();
  if (isComment) return name === INTENT ? 'intent' : 'comment';
  return name === 'title' || name === 'description' ? name : null;
}

/** Keys of the page host: which site, which kind of page, which translation. They say nothing about the app. */
const OF_HOST: ReadonlySet<string> = new Set(
  'services documentationcenter editor tags robots zone_pivot_groups ai-usage keywords layout no-loc titlesuffix'.split(
    ' ',
  ),
);
const HOST_PREFIXES = ['ms.', 'toc', 'feedback_'] as const;
const OF_PAGE: ReadonlySet<string> = new Set(['ms.author', 'ms.date', 'ms.assetid']);

/** The page host says it, of every page. */
export function hostReading({ key, isComment }: FrontMatterLine): Recognised | null {
  const name = key.toLowerCase();
  if (isComment || OF_PAGE.has(name)) return null;
  const isOfHost = OF_HOST.has(name) || HOST_PREFIXES.some((prefix) => name.startsWith(prefix));
  return isOfHost ? publishedReading('sections/front-matter') : null;
}
