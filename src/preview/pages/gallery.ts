/** The first page: every connector, with what tells them apart. Complete as it stands; the script adds the filters. */
import type { Element } from 'hast';
import { textOrder } from '../../problem/text-order.ts';
import { type Child, element } from '../element.ts';
import { hasPages, pagePath } from '../site/addresses.ts';
import { hasDifference, type PreviewConnector } from '../site/preview-connector.ts';
import { gradeTag } from './change-list.ts';
import type { DocumentContent, DocumentContext } from './document.ts';
import { FACETS, type Facet } from './facets.ts';
import { counted, problemTag, proofTag, STATUSES, statusTag, tag } from './labels.ts';
import { problemList } from './problem-list.ts';

export function gallery(connectors: readonly PreviewConnector[], { base }: DocumentContext): DocumentContent {
  const main = [
    element('h1', {}, 'Tutorials'),
    element('p', { className: ['lead'] }, summary(connectors, base)),
    connectors.length === 0 ? noConnectors() : filters(connectors),
    element('ul', { className: ['cards'], role: 'list' }, ...connectors.map(card)),
    element('p', { id: '_none', className: ['none'], hidden: true }, 'No connector fits these filters.'),
  ];
  return { title: 'Connector preview', top: '', main: [element('div', { className: ['gallery'] }, ...main)] };
}

function summary(connectors: readonly PreviewConnector[], base: string | null): string {
  const numberOf = (wanted: (connector: PreviewConnector) => boolean) => connectors.filter(wanted).length;
  const statuses = (['changed', 'added', 'removed'] as const).flatMap((status) => {
    const count = numberOf((connector) => connector.status === status);
    return count === 0 ? [] : [`${count} ${STATUSES[status].toLowerCase()}`];
  });
  const broken = numberOf(({ page, status }) => page === null && status !== 'removed');
  const sentences = [
    counted(
      numberOf(({ status }) => status !== 'removed'),
      'connector',
    ),
    ...(broken === 0 ? [] : [`${broken} without a page because of errors`]),
    ...(base === null ? [] : [`Since ${base}: ${statuses.length === 0 ? 'no change' : statuses.join(', ')}`]),
  ];
  return `${sentences.join('. ')}.`;
}

function noConnectors(): Element {
  return element('p', {}, 'There are no manifests in connectors/ yet.');
}

function filters(connectors: readonly PreviewConnector[]): Element {
  const search = element('input', {
    id: '_text',
    type: 'search',
    autoComplete: ['off'],
    spellCheck: 'false',
    placeholder: 'Name, attribute, address …',
  });
  const facets = FACETS.flatMap((facet): Child[] => {
    const options = optionsOf(facet, connectors);
    return options.length === 0 ? [] : [field(facet.label, `_${facet.name}`, select(facet, options))];
  });
  return element(
    'div',
    { id: '_filters', className: ['filters'], role: 'search', ariaLabel: 'Filter the connectors', hidden: true },
    field('Text', '_text', search),
    ...facets,
    element('button', { id: '_clear', type: 'button', hidden: true }, 'Clear'),
    element('p', { id: '_count', className: ['count'], role: 'status' }, counted(connectors.length, 'connector')),
  );
}

function field(label: string, id: string, control: Element): Element {
  return element('div', { className: ['field'] }, element('label', { htmlFor: [id] }, label), control);
}

function select({ name }: Facet, options: readonly (readonly [string, string])[]): Element {
  return element(
    'select',
    { id: `_${name}`, dataFacet: name },
    element('option', { value: '' }, 'All'),
    ...options.map(([value, text]) => element('option', { value }, text)),
  );
}

/** The values that occur, each with how often. */
function optionsOf({ read, labelOf }: Facet, connectors: readonly PreviewConnector[]): (readonly [string, string])[] {
  const counts = new Map<string, number>();
  for (const connector of connectors) {
    const value = read(connector);
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => [value, `${labelOf(value)} (${count})`] as const)
    .sort(([, a], [, b]) => textOrder(a, b));
}

function card(connector: PreviewConnector): Element {
  const { id, name, file, problems } = connector;
  const facets = Object.fromEntries(FACETS.map((facet) => [`data-${facet.name}`, facet.read(connector) ?? '']));
  const isReachable = hasPages(id);
  const title = isReachable ? element('a', { href: entryPath(connector) }, name) : name;
  return element(
    'li',
    { className: ['card'], ...facets, 'data-text': searchText(connector) },
    element('h2', {}, title),
    element(
      'p',
      { className: ['tags'] },
      statusTag(connector),
      gradeTag(connector),
      problemTag(connector),
      proofTag(connector),
      ...factTags(connector),
    ),
    element('p', { className: ['card-file'] }, element('code', {}, file)),
    isReachable ? null : problemList(problems, null),
  );
}

/** A changed connector is still read as a page first; of one that is gone only the difference is left. */
function entryPath(connector: PreviewConnector): string {
  const isGone = connector.status === 'removed' && hasDifference(connector);
  return pagePath(connector.id, isGone ? 'difference' : 'index');
}

function factTags(connector: PreviewConnector): Element[] {
  return FACETS.flatMap((facet) => {
    const value = facet.isShown ? facet.read(connector) : null;
    return value === null ? [] : [tag(facet.labelOf(value))];
  });
}

/** What a search looks through. */
function searchText({ id, name, connector }: PreviewConnector): string {
  const attributes = [...(connector?.users.attributes ?? []), ...(connector?.groups?.attributes ?? [])];
  const words = [id, name, connector?.homepage ?? '', ...attributes.map((attribute) => attribute.name)];
  return [...new Set(words)].join(' ').toLowerCase();
}
