/** The tutorial as its readers will see it, with its table of contents. */
import type { Element } from 'hast';
import { type Child, element } from '../element.ts';
import { editable, showPlaces } from '../markdown/place.ts';
import { reading } from '../reading.ts';
import { type RenderedPage, renderPage } from '../render-page.ts';
import type { PreviewConnector } from '../site/preview-connector.ts';
import type { SiteOptions } from '../site/site-options.ts';
import { changeBanner } from './change-list.ts';
import { connectorPage } from './connector-page.ts';
import type { DocumentContent } from './document.ts';
import { frontMatterBlock } from './front-matter-block.ts';
import { problemSection } from './problem-list.ts';

export function tutorialPage(connector: PreviewConnector, options: SiteOptions): DocumentContent {
  const { page, problems, file } = connector;
  const notices = [changeBanner(connector, options.base), problemSection(problems, file, page === null)];
  if (page === null)
    return connectorPage(connector, 'index', options, [...notices, noPage(connector), lastPage(connector, options)]);
  const rendered = renderPage(page, options);
  return connectorPage(connector, 'index', options, [
    ...notices,
    layOut(rendered, articleBody(connector, rendered, options)),
  ]);
}

/** What the page said before the manifest had errors: whoever mends it sees what it is about. */
function lastPage({ lastPage: page }: PreviewConnector, options: SiteOptions): Element | null {
  if (page === null) return null;
  const rendered = renderPage(page, options);
  return element(
    'section',
    { className: ['last-page'], ariaLabel: 'The page before the errors' },
    element('p', { className: ['muted'] }, 'This is the page as it was before the errors:'),
    layOut(rendered, rendered.body),
  );
}

function articleBody({ id }: PreviewConnector, { body }: RenderedPage, options: SiteOptions): readonly Child[] {
  const { placeOfLine, edits } = options;
  if (placeOfLine === undefined) return body;
  const placeAt = (line: number) => placeOfLine(`generated/${id}/tutorial.md`, line);
  return edits === true ? showPlaces(body, placeAt, editable) : showPlaces(body, placeAt);
}

function layOut({ headings, frontMatter }: RenderedPage, body: readonly Child[]): Element {
  return reading(headings, frontMatterBlock(frontMatter === null ? null : [frontMatter]), ...body);
}

function noPage({ status, file }: PreviewConnector): Element {
  const reason =
    status === 'removed'
      ? 'This connector was removed, and its page with it.'
      : `There is no page yet: the errors above stand in its way. Mend them in ${file}, or in the templates.`;
  return element('p', { className: ['no-page'] }, reason);
}
