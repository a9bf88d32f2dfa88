import type { Attribute, Fact, Mapping, ResourceMapping } from '../../connector/connector.ts';
import { codeSpan } from '../../markdown/code-span.ts';
import { inlineMarkdown } from '../../markdown/inline-markdown.ts';
import { picture } from '../../markdown/picture.ts';
import { plainText } from '../../markdown/plain-text.ts';
import { delimiterRow, tableCell, tableRow, UNKNOWN } from '../../markdown/table-cell.ts';
import { explainMapping } from './explain-mapping.ts';
import { CELL_WORDS, COLUMN_HEADINGS, TARGET_ACTIONS } from './page-phrases.ts';
import type { MappingView } from './page-shape.ts';
import { boldLabels, fillPhrase, joinWords } from './phrase.ts';

interface Column {
  readonly heading: string;
  /** A column that says nothing for this app is left out. */
  readonly applies: (attributes: readonly Attribute[]) => boolean;
  readonly cell: (attribute: Attribute, attributes: readonly Attribute[]) => string;
}

const COLUMNS: readonly Column[] = [
  { heading: COLUMN_HEADINGS.name, applies: () => true, cell: ({ name }) => tableCell(codeSpan(name)) },
  { heading: COLUMN_HEADINGS.type, applies: has('type'), cell: ({ type }) => factCell(type, plainText) },
  { heading: COLUMN_HEADINGS.source, applies: has('mapping'), cell: ({ mapping }) => factCell(mapping, sourceCell) },
  { heading: COLUMN_HEADINGS.matching, applies: has('matching'), cell: matchingCell },
  {
    heading: COLUMN_HEADINGS.filterable,
    applies: documents('filterable'),
    cell: ({ filterable }) => factCell(filterable, tick),
  },
  {
    heading: COLUMN_HEADINGS.required,
    applies: documents('required'),
    cell: ({ required }) => factCell(required, tick),
  },
  {
    heading: COLUMN_HEADINGS.flow,
    applies: (attributes) => attributes.some(({ flow }) => flow.value === 'create-only'),
    cell: ({ flow }) => (flow.value === 'create-only' ? CELL_WORDS.createOnly : CELL_WORDS.always),
  },
  {
    heading: COLUMN_HEADINGS.defaultValue,
    applies: has('defaultValue'),
    cell: ({ defaultValue }) => factCell(defaultValue, codeSpan),
  },
];

export function mappingView(mapping: ResourceMapping, app: string): MappingView {
  const { attributes, matching, pictures } = mapping;
  const allAssumed = attributes.every(({ basis }) => basis === 'assumed');
  const columns = COLUMNS.filter(({ applies }) => applies(attributes));
  const cells = attributes.map((attribute) => columns.map(({ cell }) => cell(attribute, attributes)));
  const rows = allAssumed ? cells.map((row) => row.map(withoutMark)) : cells;
  return {
    table: [
      tableRow(columns.map(({ heading }) => fillPhrase(heading, { app }))),
      delimiterRow(columns.length),
      ...rows.map(tableRow),
    ],
    allAssumed,
    someAssumed: rows.some((row) => row.some((cell) => cell.endsWith(CELL_WORDS.assumed))),
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
  return tableCell(show(fact.value)) + (fact.basis === 'assumed' ? CELL_WORDS.assumed : '');
}

function withoutMark(cell: string): string {
  return cell.endsWith(CELL_WORDS.assumed) ? cell.slice(0, -CELL_WORDS.assumed.length) : cell;
}

function tick(value: boolean): string {
  return value ? CELL_WORDS.yes : CELL_WORDS.no;
}

/** One matching attribute gets a tick; several get their precedence. */
function matchingCell({ matching }: Attribute, attributes: readonly Attribute[]): string {
  if (matching === null) return CELL_WORDS.no;
  const several = attributes.filter((attribute) => attribute.matching !== null).length > 1;
  return factCell(matching, (precedence) => (several ? String(precedence) : CELL_WORDS.yes));
}

function sourceCell(mapping: Mapping): string {
  switch (mapping.kind) {
    case 'direct':
      return codeSpan(mapping.source);
    case 'constant':
      return fillPhrase(CELL_WORDS.constant, { value: codeSpan(mapping.value) });
    case 'expression':
      return codeSpan(mapping.text);
    case 'none':
      return CELL_WORDS.noSource;
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
