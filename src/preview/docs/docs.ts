/** A team's own pages in the site: rendered like every page, with their navigation, and with links that lead somewhere. */
import type { Problem } from '../../problem/problem.ts';
import { galleryAddress } from '../site/addresses.ts';
import { docsAddress, SEARCH } from './docs-addresses.ts';
import type { DocsFrame } from './docs-frame.ts';
import { type DocsLayout, navigationGroups } from './docs-layout.ts';
import { type DocsPage, docsProblem, makeDocsPage } from './docs-page.ts';
import type { DocsSources } from './docs-sources.ts';

export interface Docs {
  readonly frame: DocsFrame;
  /** In the order of the navigation. */
  readonly pages: readonly DocsPage[];
  readonly problems: readonly Problem[];
}

/**
 * @param isConnector whether the site has pages of a connector
 *
 * Problems: `docs-address-taken`, `docs-link-missing`, `docs-anchor-missing`, `docs-picture-missing`.
 */
export function makeDocs(sources: DocsSources, isConnector: (id: string) => boolean): Docs {
  const { layout, isThere } = sources;
  const { addresses, problems: taken } = addressesOf(sources);
  const hasStart = layout.start !== null && addresses.has(layout.start);
  const isPage = (file: string) => addresses.has(file);
  const ground = { isPage, isThere, isConnector, gallery: galleryAddress(hasStart) };
  const made = [...addresses.keys()].map((file) => makeDocsPage(file, { sources, addresses, ground }));
  const pages = made.map(({ page }) => page);
  const anchors = new Map(
    pages.map(({ file, rendered }) => [file, new Set(rendered.headings.map(({ anchor }) => anchor))]),
  );
  const lost = made
    .flatMap(({ headingLinks }) => headingLinks)
    .filter(({ target, anchor }) => anchors.get(target)?.has(anchor) !== true);
  return {
    frame: frameOf(layout, pages, hasStart),
    pages,
    problems: [
      ...sources.problems,
      ...taken,
      ...made.flatMap(({ problems }) => problems),
      ...lost.map(({ problem }) => problem),
    ],
  };
}

/** In the order of the navigation. */
function addressesOf({ folder, layout, texts }: DocsSources) {
  const files = navigationGroups(layout).flatMap(({ pages }) => pages);
  const addresses = new Map<string, string>();
  const taken = new Set([SEARCH]);
  const problems: Problem[] = [];
  for (const file of files.filter((each) => texts.has(each))) {
    const address = docsAddress(file, folder, layout.start);
    if (taken.has(address)) {
      const message = `The address of this page, ${address}, is that of another one.`;
      problems.push(docsProblem('docs-address-taken', file, null, message));
    } else addresses.set(file, address);
    taken.add(address);
  }
  return { addresses, problems };
}

function frameOf(layout: DocsLayout, pages: readonly DocsPage[], hasStart: boolean): DocsFrame {
  const byFile = new Map(pages.map((page) => [page.file, page]));
  return {
    title: layout.title ?? pages[0]?.title ?? 'Documentation',
    hasStart,
    groups: navigationGroups(layout)
      .map((group) => ({
        title: group.title,
        pages: group.pages.flatMap((file) => {
          const page = byFile.get(file);
          return page === undefined ? [] : [{ title: page.title, address: page.address }];
        }),
      }))
      .filter((group) => group.pages.length > 0),
  };
}
