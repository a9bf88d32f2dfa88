/** The frame around every page: head, header, main. */
import type { Element } from 'hast';
import { SEARCH } from '../docs/docs-addresses.ts';
import type { DocsFrame } from '../docs/docs-frame.ts';
import { type Child, element } from '../element.ts';
import { printDocument } from '../print-html.ts';
import {
  ASSET_FOLDER,
  CHANGES,
  EDIT_FOLDER,
  GALLERY,
  galleryAddress,
  OVERVIEWS,
  type OverviewName,
} from '../site/addresses.ts';
import { changeAddress } from '../site/change-address.ts';
import { SITE_MARK } from '../site/site-mark.ts';
import { pageMetas } from './page-metas.ts';

export interface DocumentContext {
  /** What the pages are compared with, as a person names it; `null` where with nothing. */
  readonly base: string | null;
  /** Where a server tells of changes: how many there were so far; `null`: none does. */
  readonly live: number | null;
  /** True where the server takes edits of its manifests. */
  readonly edits?: boolean;
  /** The pages about all connectors to which every page leads; left out: none. */
  readonly overviews?: readonly OverviewName[];
  /** The team's own pages, to which every page leads; left out: there are none. */
  readonly docs?: DocsFrame;
}

export interface DocumentContent {
  readonly title: string;
  /** The way from the page to the top of the site: empty, `../` as often as it is deep, or `/`. */
  readonly top: string;
  readonly main: readonly Child[];
}

export function documentText({ title, top, main }: DocumentContent, context: DocumentContext): string {
  const { live, edits = false } = context;
  const head = element(
    'head',
    {},
    ...pageMetas(),
    element('meta', { name: 'referrer', content: 'no-referrer' }),
    element('meta', { name: 'generator', content: SITE_MARK }),
    element('title', {}, title),
    element('link', { rel: ['icon'], href: 'data:,' }),
    element('link', { rel: ['stylesheet'], href: `${top}${ASSET_FOLDER}/style.css` }),
    element('script', { src: `${top}${ASSET_FOLDER}/script.js`, defer: true }),
  );
  const body = element(
    'body',
    {},
    element('a', { className: ['skip'], href: '#_main' }, 'Skip to the content'),
    siteHeader(top, context),
    element('main', { id: '_main', tabIndex: -1 }, ...main),
    element('p', { id: '_live', className: ['live'], role: 'status' }),
  );
  return printDocument(
    element(
      'html',
      {
        lang: 'en',
        ...(live !== null && { dataLive: changeAddress(top, live) }),
        ...(edits && { dataEdit: `${top}${EDIT_FOLDER}` }),
      },
      head,
      body,
    ),
  );
}

function siteHeader(top: string, { base, overviews = [], docs }: DocumentContext): Element {
  return element(
    'header',
    { className: ['site'] },
    element(
      'a',
      { className: ['home'], href: `${top}${GALLERY}` },
      element('span', { className: ['mark'], ariaHidden: 'true' }),
      docs?.hasStart === true ? docs.title : 'Connector preview',
    ),
    ...(docs === undefined ? [] : docsLinks(top, docs)),
    base === null
      ? null
      : element(
          'p',
          { className: ['base'] },
          'Compared with ',
          element('strong', {}, base),
          ' ',
          element('a', { href: `${top}${CHANGES}` }, 'All changes'),
        ),
    ...overviews.map((name) => {
      const { path, label } = OVERVIEWS[name];
      return element('p', { className: ['base'] }, element('a', { href: `${top}${path}` }, label));
    }),
  );
}

/** From any page to the connectors, where the site does not begin with them; else to the first of the team's pages. */
function docsLinks(top: string, { hasStart, groups }: DocsFrame): (Element | null)[] {
  const first = groups[0]?.pages[0];
  const link = (address: string, label: string) =>
    element('p', { className: ['site-link'] }, element('a', { href: `${top}${address}` }, label));
  if (hasStart) return [link(galleryAddress(true), 'Tutorials'), link(SEARCH, 'Search')];
  return first === undefined ? [] : [link(first.address, 'Pages'), link(SEARCH, 'Search')];
}
