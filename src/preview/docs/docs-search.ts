/** Every section of a team's own pages on one page: complete as a list of all of them; the script finds words in it. */
import type { Element, ElementContent } from 'hast';
import { element, textOf } from '../element.ts';
import { isAnchorLink } from '../markdown/headings.ts';
import type { DocumentContent } from '../pages/document.ts';
import type { Docs } from './docs.ts';
import { SEARCH, wayTo } from './docs-addresses.ts';
import { beside } from './docs-content.ts';
import type { DocsPage } from './docs-page.ts';

export function docsSearch({ frame, pages }: Docs): DocumentContent {
  const sections = pages.flatMap(sectionsOf);
  const input = element('input', { id: '_words', type: 'search', autoComplete: ['off'], spellCheck: 'false' });
  return beside(
    'Search',
    SEARCH,
    frame,
    element('h1', {}, 'Search'),
    element(
      'div',
      { id: '_search', className: ['filters'], role: 'search', ariaLabel: 'Find words in the pages', hidden: true },
      element('div', { className: ['field'] }, element('label', { htmlFor: ['_words'] }, 'Words'), input),
      element('p', { id: '_found', className: ['count'], role: 'status' }),
    ),
    element('ol', { id: '_results', className: ['results'], role: 'list' }, ...sections.map(result)),
  );
}

interface Section {
  readonly page: string;
  /** `null`: what stands before the first heading below the title. */
  readonly heading: string | null;
  readonly address: string;
  readonly text: string;
}

/** A page from one heading to the next. */
function sectionsOf({ title, address, rendered: { body, headings } }: DocsPage): Section[] {
  const known = new Map(headings.map(({ anchor, text, level }) => [anchor, { text, level }]));
  const sections: { heading: string | null; address: string; texts: string[] }[] = [
    { heading: null, address, texts: [] },
  ];
  for (const node of body) {
    const anchor = node.type === 'element' ? String(node.properties['id'] ?? '') : '';
    const heading = known.get(anchor);
    if (heading === undefined) sections.at(-1)?.texts.push(wordsOf(node));
    else if (heading.level > 1)
      sections.push({ heading: heading.text, address: `${address}#${encodeURIComponent(anchor)}`, texts: [] });
  }
  return sections.map((section) => ({
    page: title,
    heading: section.heading,
    address: section.address,
    text: section.texts.join(' ').replaceAll(/\s+/gu, ' ').trim(),
  }));
}

/** Cells and items do not run into one another. */
function wordsOf(node: ElementContent): string {
  if (isAnchorLink(node)) return '';
  if (node.type === 'element') return node.children.map(wordsOf).join(BLOCKS.has(node.tagName) ? ' ' : '');
  return textOf(node);
}

const BLOCKS: ReadonlySet<string> = new Set(['div', 'table', 'thead', 'tbody', 'tr', 'ul', 'ol', 'li', 'blockquote']);

const LONGEST_PIECE = 180;

function result({ page, heading, address, text }: Section): Element {
  const name = heading === null ? page : `${page}: ${heading}`;
  const words = [...new Set(`${name} ${text}`.toLowerCase().split(/\s+/u))].join(' ');
  const piece = text.length > LONGEST_PIECE ? `${text.slice(0, LONGEST_PIECE).replace(/\s\S*$/u, '')} …` : text;
  return element(
    'li',
    { dataText: words, dataName: (heading ?? page).toLowerCase() },
    element('a', { href: wayTo(address, SEARCH) }, name),
    piece === '' ? null : element('p', { className: ['muted'] }, piece),
  );
}
