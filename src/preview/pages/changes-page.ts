/** Every change of every connector on one page, the gravest first: what a reviewer reads before anything else. */
import { CHANGE_SEVERITIES } from '../../review/change.ts';
import { type Child, element } from '../element.ts';
import { hasPages } from '../site/addresses.ts';
import type { PreviewConnector } from '../site/preview-connector.ts';
import { changeItem, SEVERITIES } from './change-list.ts';
import type { DocumentContent, DocumentContext } from './document.ts';
import { counted } from './labels.ts';

export function changesPage(connectors: readonly PreviewConnector[], { base }: DocumentContext): DocumentContent {
  const count = connectors.reduce((sum, { changes }) => sum + changes.length, 0);
  const since = base === null ? '' : ` since ${base}`;
  return {
    title: 'All changes',
    top: '',
    main: [
      element(
        'div',
        { className: ['all-changes'] },
        element('h1', {}, 'All changes'),
        element('p', { className: ['lead'] }, `${counted(count, 'change')}${since}, the gravest first.`),
        ...CHANGE_SEVERITIES.flatMap((severity) => group(severity, connectors)),
      ),
    ],
  };
}

function group(
  severity: (typeof CHANGE_SEVERITIES)[number],
  connectors: readonly PreviewConnector[],
): readonly Child[] {
  const items = connectors.flatMap((connector) =>
    connector.changes
      .filter((change) => change.severity === severity)
      .map((change) => changeItem(change, connector, hasPages(connector.id) ? `${connector.id}/` : '')),
  );
  if (items.length === 0) return [];
  return [
    element('h2', { id: severity }, `${SEVERITIES[severity]} (${items.length})`),
    element('ul', { className: ['changes'], role: 'list' }, ...items),
  ];
}
