/** The page of a library as one file that stands alone: its style stands in it, and nothing is loaded or run. */
import type { LibraryReport } from '../library/library-report.ts';
import { element } from './element.ts';
import { libraryPage } from './pages/library-page.ts';
import { printDocument } from './print-html.ts';
import { STYLE } from './site/browser-assets.generated.ts';

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

export function libraryDocument(report: LibraryReport): string {
  const head = element(
    'head',
    {},
    element('meta', { charSet: 'utf-8' }),
    element('meta', { httpEquiv: ['Content-Security-Policy'], content: POLICY }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('title', {}, 'Published pages'),
    element('style', {}, STYLE),
  );
  const body = element(
    'body',
    {},
    element(
      'main',
      {},
      libraryPage(report, () => null),
    ),
  );
  return printDocument(element('html', { lang: 'en' }, head, body));
}
