/** A team's own page in the frame of the site: the navigation before it, the ways to its neighbours behind it. */
import type { Element } from 'hast';
import { type Child, element } from '../element.ts';
import type { DocumentContent } from '../pages/document.ts';
import { reading } from '../reading.ts';
import { SEARCH, topOf, wayTo } from './docs-addresses.ts';
import type { DocsFrame, DocsFramePage } from './docs-frame.ts';
import type { DocsPage } from './docs-page.ts';

export function docsContent({ title, address, rendered }: DocsPage, frame: DocsFrame): DocumentContent {
  const article = reading(rendered.headings, ...rendered.body, neighbours(address, frame));
  return beside(title, address, frame, article);
}

/** What stands beside the navigation. */
export function beside(title: string, address: string, frame: DocsFrame, ...main: readonly Child[]): DocumentContent {
  return {
    title: title === frame.title ? title : `${title} – ${frame.title}`,
    top: topOf(address),
    main: [
      element(
        'div',
        { className: ['with-pages'] },
        navigation(address, frame),
        element('div', { className: ['beside-pages'] }, ...main),
      ),
    ],
  };
}

function navigation(current: string, { groups }: DocsFrame): Element {
  return element(
    'nav',
    { className: ['pages'], ariaLabel: 'Pages' },
    element(
      'details',
      { open: true },
      element('summary', {}, 'Pages'),
      element(
        'p',
        { id: '_find', className: ['find'], dataSearch: wayTo(SEARCH, current) },
        link({ title: 'Search', address: SEARCH }, current),
      ),
      ...groups.flatMap(({ title, pages }) => [
        title === null ? null : element('p', { className: ['pages-group'] }, title),
        element('ul', { role: 'list' }, ...pages.map((page) => element('li', {}, link(page, current)))),
      ]),
    ),
  );
}

function link({ title, address }: DocsFramePage, current: string): Element {
  const href = wayTo(address, current);
  return element('a', address === current ? { href, ariaCurrent: 'page' } : { href }, title);
}

function neighbours(address: string, { groups }: DocsFrame): Element | null {
  const pages = groups.flatMap((group) => group.pages);
  const at = pages.findIndex((page) => page.address === address);
  const before = pages[at - 1];
  const after = pages[at + 1];
  if (at < 0 || (before === undefined && after === undefined)) return null;
  const way = (word: string, page: DocsFramePage | undefined) =>
    page === undefined
      ? null
      : element('p', {}, element('span', { className: ['muted'] }, `${word}: `), link(page, address));
  return element(
    'nav',
    { className: ['neighbours'], ariaLabel: 'The pages before and after' },
    way('Before', before),
    way('Next', after),
  );
}
