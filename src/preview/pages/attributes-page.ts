/** Every attribute with everything that is known about it, more than the tutorial's table has room for. */
import type { Element } from 'hast';
import type { Attribute, Fact, Mapping, ResourceMapping } from '../../connector/connector.ts';
import { type Child, element } from '../element.ts';
import type { PreviewConnector } from '../site/preview-connector.ts';
import { connectorPage } from './connector-page.ts';
import type { DocumentContent, DocumentContext } from './document.ts';
import { counted } from './labels.ts';

interface Column {
  readonly title: string;
  readonly cell: (attribute: Attribute) => Child;
}

const UNKNOWN = '—';

const COLUMNS: readonly Column[] = [
  { title: 'Attribute', cell: ({ name }) => element('code', {}, name) },
  { title: 'Type', cell: ({ type, valueType }) => type?.value ?? valueType },
  {
    title: 'Source',
    cell: ({ mapping }) => (mapping === null ? UNKNOWN : withBasis(mapping, sourceOf(mapping.value))),
  },
  { title: 'Matching', cell: ({ matching }) => fact(matching, String) },
  { title: 'Filterable', cell: ({ filterable }) => fact(filterable, yesOrNo) },
  { title: 'Required', cell: ({ required }) => fact(required, yesOrNo) },
  { title: 'Applied', cell: ({ flow }) => (flow.value === 'always' ? 'Always' : 'On creation') },
  { title: 'Default', cell: ({ defaultValue }) => fact(defaultValue, (value) => value) },
];

/** A column that says nothing about any attribute is left out. */
const OPTIONAL: ReadonlySet<string> = new Set(['Required', 'Default']);

export function attributesPage(connector: PreviewConnector, context: DocumentContext): DocumentContent {
  const known = connector.connector;
  const resources = known === null ? [] : [known.users, ...(known.groups === null ? [] : [known.groups])];
  return connectorPage(connector, 'attributes', context, [
    element('h1', { className: ['page-title'] }, `${connector.name}: attributes`),
    known === null
      ? element('p', { className: ['no-page'] }, 'The manifest has errors: its attributes cannot be read.')
      : null,
    ...resources.map(resourceSection),
    element(
      'p',
      { className: ['muted'] },
      '† is the platform’s default; nobody documents it. — means that nothing is known.',
    ),
  ]);
}

function resourceSection({ resource, attributes, actions }: ResourceMapping): Element {
  const title = resource === 'User' ? 'Users' : 'Groups';
  const columns = COLUMNS.filter(
    ({ title: name, cell }) => !OPTIONAL.has(name) || attributes.some((each) => cell(each) !== UNKNOWN),
  );
  return element(
    'section',
    { className: ['resource'] },
    element('h2', { id: title.toLowerCase() }, title),
    element(
      'p',
      {},
      `${counted(attributes.length, 'attribute')}. Actions: ${actions.length === 0 ? 'not documented' : actions.join(', ')}.`,
    ),
    element(
      'div',
      { className: ['table'], role: 'region', tabIndex: 0, ariaLabel: `Attributes of ${title.toLowerCase()}` },
      element(
        'table',
        { className: ['attributes'], dataSortable: true },
        element(
          'thead',
          {},
          element('tr', {}, ...columns.map(({ title: name }) => element('th', { scope: 'col' }, name))),
        ),
        element(
          'tbody',
          {},
          ...attributes.map((each) => element('tr', {}, ...columns.map(({ cell }) => element('td', {}, cell(each))))),
        ),
      ),
    ),
  );
}

function sourceOf(mapping: Mapping): Child {
  switch (mapping.kind) {
    case 'direct':
      return element('code', {}, mapping.source);
    case 'constant':
      return ['constant ', element('code', {}, mapping.value)];
    case 'expression':
      return element('code', {}, mapping.text);
    case 'none':
      return 'left alone';
  }
}

function fact<T>(known: Fact<T> | null, print: (value: T) => string): Child {
  return known === null ? UNKNOWN : withBasis(known, print(known.value));
}

function withBasis({ basis }: Fact<unknown>, shown: Child): Child {
  return basis === 'assumed' ? [shown, ' ', element('abbr', { title: 'The platform’s default' }, '†')] : shown;
}

function yesOrNo(value: boolean): string {
  return value ? 'Yes' : 'No';
}
