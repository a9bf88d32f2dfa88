/** The manifest with its line numbers: where the places of passages and problems lead. */
import type { Element } from 'hast';
import { element } from '../element.ts';
import type { PreviewConnector } from '../site/preview-connector.ts';
import { connectorPage } from './connector-page.ts';
import type { DocumentContent, DocumentContext } from './document.ts';
import { problemSection } from './problem-list.ts';

export function manifestPage(connector: PreviewConnector, context: DocumentContext): DocumentContent {
  const { manifest, name, file, problems } = connector;
  const lines = manifest.replace(/\r?\n$/u, '').split(/\r?\n/u);
  return connectorPage(connector, 'manifest', context, [
    element('h1', { className: ['page-title'] }, `${name}: manifest`),
    problemSection(problems, file, true),
    element(
      'pre',
      { className: ['source'], tabIndex: 0, ariaLabel: file },
      element('code', {}, ...lines.map(sourceLine)),
    ),
  ]);
}

/** The number is drawn by the style sheet, so that it is not copied with the text. */
function sourceLine(text: string, index: number): Element {
  return element('span', { className: ['line'], id: `L${index + 1}`, dataLine: String(index + 1) }, `${text}\n`);
}
