/** Published pages in the frame of the site: each leads to the preview of its manifest, where that exists. */
import type { LibraryReport } from '../../library/library-report.ts';
import { hasPages, pagePath } from '../site/addresses.ts';
import type { PreviewConnector } from '../site/preview-connector.ts';
import type { DocumentContent } from './document.ts';
import { libraryPage } from './library-page.ts';

export function publishedPage(report: LibraryReport, connectors: readonly PreviewConnector[]): DocumentContent {
  const shown = connectors.filter(({ id, status }) => hasPages(id) && status !== 'removed');
  const addresses = new Map(shown.map(({ file, id }) => [file, pagePath(id, 'index')]));
  return { title: 'Published pages', top: '', main: [libraryPage(report, (file) => addresses.get(file) ?? null)] };
}
