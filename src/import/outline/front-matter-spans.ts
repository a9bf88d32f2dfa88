/** The front matter of a page, of every wave: `key: value` lines and comments, a span each. */
import { type PhraseKind, publishedReading } from '../wording/wordings.ts';
import { type Cutter, spanAt } from './cut-blocks.ts';
import { NO_PHRASE } from './phrase.ts';
import type { Span } from './span.ts';

export interface FrontMatterSpan extends Span {
  /** As printed; empty on a line that is no pair. */
  readonly key: string;
  readonly value: string;
  readonly isComment: boolean;
}

/** The keys whose values are sentences that the platform may say of every app. */
const ASKED: Readonly<Record<string, PhraseKind>> = { title: 'title', description: 'description' };

/** Keys of the page host: which site, which kind of page, which translation. They say nothing about the app. */
const OF_HOST: ReadonlySet<string> = new Set(
  'services documentationcenter editor tags robots zone_pivot_groups ai-usage keywords layout no-loc titlesuffix'.split(
    ' ',
  ),
);
const HOST_PREFIXES = ['ms.', 'toc', 'feedback_'] as const;
const OF_PAGE: ReadonlySet<string> = new Set(['ms.author', 'ms.date', 'ms.assetid']);
const HOST = publishedReading('sections/front-matter');

export function frontMatterSpans(cutter: Cutter): FrontMatterSpan[] {
  return cutter.page.frontMatter.map(({ key, value, isComment, start, end }) => {
    const name = key.toLowerCase();
    const said = isComment && name !== INTENT ? `${key === '' ? '' : `${key}: `}${value}` : value;
    // What does not apply says nothing.
    const text = said.toLowerCase() === 'na' ? '' : said;
    const phrase = { ...NO_PHRASE, text, words: text };
    const asked = isComment ? (name === INTENT ? 'intent' : 'comment') : (ASKED[name] ?? null);
    const span = spanAt(cutter, 'front-matter', { start, end }, phrase, asked);
    const wording = !isComment && isOfHost(name) ? HOST : span.wording;
    return { ...span, wording, key, value: text === '' ? '' : value, isComment };
  });
}

const INTENT = 'customer intent';

function isOfHost(name: string): boolean {
  return OF_HOST.has(name) || (HOST_PREFIXES.some((prefix) => name.startsWith(prefix)) && !OF_PAGE.has(name));
}
