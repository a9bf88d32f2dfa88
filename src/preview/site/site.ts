/** The whole preview as values: every file with its text. Nothing here knows a disk, a server or a clock. */

import type { Docs } from '../docs/docs.ts';
import { SEARCH } from '../docs/docs-addresses.ts';
import { docsContent } from '../docs/docs-content.ts';
import type { DocsPage } from '../docs/docs-page.ts';
import { docsSearch } from '../docs/docs-search.ts';
import { attributesPage } from '../pages/attributes-page.ts';
import { changesPage } from '../pages/changes-page.ts';
import { differencePage } from '../pages/difference-page.ts';
import { documentText } from '../pages/document.ts';
import { gallery } from '../pages/gallery.ts';
import { manifestPage } from '../pages/manifest-page.ts';
import { tutorialPage } from '../pages/tutorial-page.ts';
import { ASSET_FOLDER, CHANGES, galleryAddress, hasPages, type PageName, pagePath } from './addresses.ts';
import { SCRIPT, STYLE } from './browser-assets.generated.ts';
import { hasDifference, type PreviewConnector } from './preview-connector.ts';
import { SITE_MARK } from './site-mark.ts';
import type { SiteOptions } from './site-options.ts';

export interface SiteFile {
  readonly path: string;
  readonly text: string;
}

export const ASSETS: readonly SiteFile[] = [
  { path: `${ASSET_FOLDER}/style.css`, text: `/* ${SITE_MARK}. */\n${STYLE}` },
  { path: `${ASSET_FOLDER}/script.js`, text: `/* ${SITE_MARK}. */\n${SCRIPT}` },
];

export function galleryFile(connectors: readonly PreviewConnector[], options: SiteOptions): SiteFile {
  return {
    path: galleryAddress(options.docs?.hasStart === true),
    text: documentText(gallery(connectors, options), options),
  };
}

/** There where there is something to compare with. */
export function changesFile(connectors: readonly PreviewConnector[], options: SiteOptions): SiteFile {
  return { path: CHANGES, text: documentText(changesPage(connectors, options), options) };
}

/** A team's own pages, and the page that finds words in them. */
export function docsFiles(docs: Docs, options: SiteOptions): SiteFile[] {
  return [
    ...docs.pages.map((page) => docsFile(page, docs, options)),
    { path: SEARCH, text: documentText(docsSearch(docs), options) },
  ];
}

function docsFile(page: DocsPage, { frame }: Docs, options: SiteOptions): SiteFile {
  return { path: page.address, text: documentText(docsContent(page, frame), options) };
}

/** @returns `null`: none of them stands at that path */
export function docsFileAt(path: string, docs: Docs, options: SiteOptions): SiteFile | null {
  if (path === SEARCH) return { path, text: documentText(docsSearch(docs), options) };
  const page = docs.pages.find(({ address }) => address === path);
  return page === undefined ? null : docsFile(page, docs, options);
}

/** The pages that a connector has, each made when it is asked for. */
export function connectorPages(connector: PreviewConnector): readonly PageName[] {
  if (!hasPages(connector.id)) return [];
  return (['index', 'attributes', 'manifest', 'difference'] as const).filter(
    (page) => page !== 'difference' || hasDifference(connector),
  );
}

const PAGES = { index: tutorialPage, attributes: attributesPage, manifest: manifestPage, difference: differencePage };

export function connectorFile(connector: PreviewConnector, page: PageName, options: SiteOptions): SiteFile {
  return { path: pagePath(connector.id, page), text: documentText(PAGES[page](connector, options), options) };
}

export function connectorFiles(connector: PreviewConnector, options: SiteOptions): SiteFile[] {
  return connectorPages(connector).map((page) => connectorFile(connector, page, options));
}
