import type { Attribute, Fact, Mapping, ResourceMapping } from '../../connector/connector.ts';
import { codeSpan } from '../../markdown/code-span.ts';
import { inlineMarkdown } from '../../markdown/inline-markdown.ts';
import { picture } from '../../markdown/picture.ts';
import { plainText } from '../../markdown/plain-text.ts';
import { delimiterRow, tableCell, tableRow, UNKNOWN } from '../../markdown/table-cell.ts';
import { explainMapping } from './explain-mapping.ts';
import type { MappingView } from './page-shape.ts';
import { boldLabels, joinWords } from './phrase.ts';

interface Column {
  readonly heading: (app: string) => string;
  /** A column that says nothing for this app is left out. */
  readonly applies: (attributes: readonly Attribute[]) => boolean;
  readonly cell: (attribute: Attribute, attributes: readonly Attribute[]) => string;
}

/** Marks a cell whose value is the platform's default, in a table of otherwise documented facts. */
const ASSUMED = ' †';
const YES = '&check;';
const NO = 'No';

const COLUMNS: readonly Column[] = [
  { heading: () => 'Attribute', applies: () => true, cell: ({ name }) => tableCell(codeSpan(name)) },
  { heading: () => 'Type', applies: has('type'), cell: ({ type }) => factCell(type, plainText) },
  { heading: () => 'Source', applies: has('mapping'), cell: ({ mapping }) => factCell(mapping, sourceCell) },
  { heading: () => 'Matching', applies: has('matching'), cell: matchingCell },
  {
    heading: () => 'Supported for filtering',
    applies: documents('filterable'),
    cell: ({ filterable }) => factCell(filterable, tick),
  },
  {
    heading: (app) => `Required by ${app}`,
    applies: documents('required'),
    cell: ({ required }) => factCell(required, tick),
  },
  {
    heading: () => 'Sent',
    applies: (attributes) => attributes.some(({ flow }) => flow.value === 'create-only'),
    cell: ({ flow }) => (flow.value === 'create-only' ? 'Only at creation' : 'Always'),
  },
  {
    heading: () => 'Default value',
    applies: has('defaultValue'),
    cell: ({ defaultValue }) => factCell(defaultValue, codeSpan),
  },
];

/** What the service can be told not to do with the target's objects. */
const TARGET_ACTIONS = { create: 'Create', update: 'Update', delete: 'Delete' } as const;

export function mappingView(mapping: ResourceMapping, app: string): MappingView {
  const { attributes, matching, pictures } = mapping;
  const allAssumed = attributes.every(({ basis }) => basis === 'assumed');
  const columns = COLUMNS.filter(({ applies }) => applies(attributes));
  const cells = attributes.map((attribute) => columns.map(({ cell }) => cell(attribute, attributes)));
  const rows = allAssumed ? cells.map((row) => row.map(withoutMark)) : cells;
  return {
    table: [tableRow(columns.map(({ heading }) => heading(app))), delimiterRow(columns.length), ...rows.map(tableRow)],
    allAssumed,
    someAssumed: rows.some((row) => row.some((cell) => cell.endsWith(ASSUMED))),
    someUnknown: rows.some((row) => row.some((cell) => cell === UNKNOWN)),
    computed: attributes.flatMap(computedView),
    remarks: attributes.flatMap(({ name, note }) =>
      note === null ? [] : [{ name: codeSpan(name), text: inlineMarkdown(note.value) }],
    ),
    notes: mapping.notes.map(({ value }) => inlineMarkdown(value)),
    matching:
      matching.length === 0
        ? null
        : joinWords(
            matching.map(({ name }) => codeSpan(name)),
            'or',
          ),
    matchingAssumed: matching.some((attribute) => attribute.matching?.basis === 'assumed'),
    clear: missingActions(mapping),
    mappingPicture: pictures.mapping === null ? null : picture(pictures.mapping),
    attributesPicture: pictures.attributes === null ? null : picture(pictures.attributes),
  };
}

function has(key: 'type' | 'mapping' | 'matching' | 'defaultValue') {
  return (attributes: readonly Attribute[]): boolean => attributes.some((attribute) => attribute[key] !== null);
}

/** Ticks that are assumed follow from what is matched on, which has a column of its own. */
function documents(key: 'filterable' | 'required') {
  return (attributes: readonly Attribute[]): boolean =>
    attributes.some((attribute) => attribute[key]?.basis === 'documented');
}

function factCell<T>(fact: Fact<T> | null, show: (value: T) => string): string {
  if (fact === null) return UNKNOWN;
  return tableCell(show(fact.value)) + (fact.basis === 'assumed' ? ASSUMED : '');
}

function withoutMark(cell: string): string {
  return cell.endsWith(ASSUMED) ? cell.slice(0, -ASSUMED.length) : cell;
}

function tick(value: boolean): string {
  return value ? YES : NO;
}

/** One matching attribute gets a tick; several get their precedence. */
function matchingCell({ matching }: Attribute, attributes: readonly Attribute[]): string {
  if (matching === null) return NO;
  const several = attributes.filter((attribute) => attribute.matching !== null).length > 1;
  return factCell(matching, (precedence) => (several ? String(precedence) : YES));
}

function sourceCell(mapping: Mapping): string {
  switch (mapping.kind) {
    case 'direct':
      return codeSpan(mapping.source);
    case 'constant':
      return `always ${codeSpan(mapping.value)}`;
    case 'expression':
      return codeSpan(mapping.text);
    case 'none':
      return 'none';
  }
}

function computedView({ name, mapping }: Attribute): MappingView['computed'] {
  const sentence = mapping === null ? null : explainMapping(mapping.value);
  return sentence === null ? [] : [{ name: codeSpan(name), sentence: plainText(sentence) }];
}

/** Updates alone are the one restriction that an administrator must set; other gaps the app may or may not have. */
function missingActions({ actions }: ResourceMapping): string | null {
  const missing = (['create', 'update', 'delete'] as const).filter((action) => !actions.includes(action));
  const updatesOnly = actions.length === 1 && actions[0] === 'update';
  return updatesOnly || !actions.includes('create')
    ? boldLabels(missing.map((action) => TARGET_ACTIONS[action]))
    : null;
}
