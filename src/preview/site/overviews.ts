/** The pages about all connectors that are there where somebody asks for them, a row a page. */
import type { ImpactView } from '../../impact/print/impact-view.ts';
import type { LibraryReport } from '../../library/library-report.ts';
import { type DocumentContent, documentText } from '../pages/document.ts';
import { publishedPage } from '../pages/published-page.ts';
import { usersPage } from '../pages/users-page.ts';
import { OVERVIEWS, type OverviewName } from './addresses.ts';
import type { PreviewConnector } from './preview-connector.ts';
import type { SiteFile } from './site.ts';
import type { SiteOptions } from './site-options.ts';

/** What each is made of; `null`: nobody asks for it. */
export interface Overviews {
  /** What was counted of the users of an export. */
  readonly users: ImpactView | null;
  /** What a folder of published pages needs a person for. */
  readonly published: LibraryReport | null;
}

export const NO_OVERVIEWS: Overviews = { users: null, published: null };

/** The names of those that are there. */
export function overviewsIn({ users, published }: Overviews): OverviewName[] {
  return [...(users === null ? [] : (['users'] as const)), ...(published === null ? [] : (['published'] as const))];
}

/** @returns `null`: nobody asks for this one */
export function overviewFile(
  name: OverviewName,
  overviews: Overviews,
  connectors: readonly PreviewConnector[],
  options: SiteOptions,
): SiteFile | null {
  const content = contentOf(name, overviews, connectors);
  return content === null ? null : { path: OVERVIEWS[name].path, text: documentText(content, options) };
}

function contentOf(
  name: OverviewName,
  { users, published }: Overviews,
  connectors: readonly PreviewConnector[],
): DocumentContent | null {
  if (name === 'users') return users === null ? null : usersPage(users);
  return published === null ? null : publishedPage(published, connectors);
}
