import type {
  AppRole,
  Attribute,
  Fact,
  Mapping,
  Resource,
  ResourceMapping,
  UserMapping,
} from '../../connector/connector.ts';
import { facts } from '../../manifest/facts.generated.ts';
import { codeSpan } from '../../markdown/code-span.ts';
import { inlineMarkdown } from '../../markdown/inline-markdown.ts';
import { picture } from '../../markdown/picture.ts';
import { plainText } from '../../markdown/plain-text.ts';
import { delimiterRow, tableCell, tableRow, UNKNOWN } from '../../markdown/table-cell.ts';
import { explainMapping } from './explain-mapping.ts';
import { CELL_WORDS, COLUMN_HEADINGS, ROLE_HEADINGS, TARGET_ACTIONS } from './page-phrases.ts';
import type { MappingView } from './page-shape.ts';
import { boldLabels, fillPhrase, joinWords } from './phrase.ts';
import { scopeTable } from './scope-table.ts';
import { type SmallColumn, smallTable } from './small-table.ts';
import { withoutStop } from './without-stop.ts';

interface Column {
  readonly heading: string;
  /** A column that says nothing for this app is left out. */
  readonly applies: (attributes: readonly Attribute[]) => boolean;
  readonly cell: (attribute: Attribute) => string;
}

const COLUMNS: readonly Column[] = [
  { heading: COLUMN_HEADINGS.name, applies: () => true, cell: ({ name }) => tableCell(codeSpan(name)) },
  { heading: COLUMN_HEADINGS.type, applies: has('type'), cell: ({ type }) => factCell(type, plainText) },
  { heading: COLUMN_HEADINGS.source, applies: has('mapping'), cell: ({ mapping }) => factCell(mapping, sourceCell) },
  {
    heading: COLUMN_HEADINGS.values,
    applies: (attributes) => attributes.some(({ statedMultiValued }) => statedMultiValued !== null),
    cell: ({ statedMultiValued }) =>
      factCell(statedMultiValued, (several) => (several ? CELL_WORDS.severalValues : CELL_WORDS.oneValue)),
  },
  {
    heading: COLUMN_HEADINGS.matching,
    applies: hasPrecedences,
    cell: ({ matching }) => factCell(matching, String),
  },
  {
    heading: COLUMN_HEADINGS.filterable,
    applies: states('filterable'),
    cell: ({ filterable }) => factCell(filterable, tick),
  },
  {
    heading: COLUMN_HEADINGS.required,
    applies: states('required'),
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

const ROLES: readonly SmallColumn<AppRole>[] = [
  { heading: ROLE_HEADINGS.name, cell: ({ name }) => tableCell(plainText(name)) },
  { heading: ROLE_HEADINGS.value, cell: ({ value }) => (value === null ? null : tableCell(codeSpan(value))) },
  { heading: ROLE_HEADINGS.appRole, cell: ({ appRole }) => (appRole === null ? null : tableCell(plainText(appRole))) },
  {
    heading: ROLE_HEADINGS.attribute,
    cell: ({ attribute }) => (attribute === null ? null : tableCell(codeSpan(attribute))),
  },
  { heading: ROLE_HEADINGS.means, cell: ({ means }) => (means === null ? null : tableCell(inlineMarkdown(means))) },
];

/** The mapping of users: what it has in common with groups, and what only users have. */
export function usersView(users: UserMapping, app: string): MappingView {
  const { unnamed, roles } = users;
  return {
    ...mappingView(users, app),
    unnamed: unnamed === null ? null : withoutStop(plainText(unnamed.value)),
    roles: smallTable(roles, ROLES),
  };
}

export function mappingView(mapping: ResourceMapping, app: string): MappingView {
  const { attributes, matching, pictures } = mapping;
  const allAssumed = attributes.every(({ basis }) => basis === 'assumed');
  const columns = COLUMNS.filter(({ applies }) => applies(attributes));
  const cells = attributes.map((attribute) => columns.map(({ cell }) => cell(attribute)));
  const rows = allAssumed ? cells.map((row) => row.map(withoutMark)) : cells;
  return {
    table: [
      tableRow(columns.map(({ heading }) => fillPhrase(heading, { app }))),
      delimiterRow(columns.length),
      ...rows.map(tableRow),
    ],
    allAssumed,
    ofGroups: mapping.resource === 'Group',
    someAssumed: rows.some((row) => row.some((cell) => cell.endsWith(CELL_WORDS.assumed))),
    someUnknown: rows.some((row) => row.some((cell) => cell === UNKNOWN)),
    computed: attributes.flatMap((attribute) => computedView(attribute, mapping.resource)),
    remarks: attributes.flatMap(({ name, note }) =>
      note === null ? [] : [{ name: codeSpan(name), text: inlineMarkdown(note.value) }],
    ),
    unnamed: null,
    roles: [],
    scope: scopeTable(mapping.scope ?? [], mapping.resource),
    unscoped: mapping.scope?.length === 0,
    notes: mapping.notes.map(({ value }) => inlineMarkdown(value)),
    matching:
      matching.length === 0
        ? null
        : joinWords(
            matching.map(({ name }) => codeSpan(name)),
            'or',
          ),
    matchingAssumed: matching.some((attribute) => attribute.matching?.basis === 'assumed'),
    matchingUndocumented: mapping.matchingUndocumented,
    clear: missingActions(mapping),
    mappingPicture: pictures.mapping === null ? null : picture(pictures.mapping),
    attributesPicture: pictures.attributes === null ? null : picture(pictures.attributes),
  };
}

function has(key: 'type' | 'mapping' | 'matching' | 'defaultValue') {
  return (attributes: readonly Attribute[]): boolean => attributes.some((attribute) => attribute[key] !== null);
}

/** A tick that follows from what is matched on says nothing: the step about matching says it. */
function states(key: 'filterable' | 'required') {
  return (attributes: readonly Attribute[]): boolean =>
    attributes.some((attribute) => {
      const fact = attribute[key];
      return fact?.basis === 'documented' || fact?.pointer === `${attribute.pointer}/${key}`;
    });
}

/** Where objects are matched by one attribute alone, the step about matching names it. */
function hasPrecedences(attributes: readonly Attribute[]): boolean {
  const precedences = attributes.flatMap(({ matching }) => (matching === null ? [] : [matching.value]));
  return precedences.length > 1 || precedences.some((precedence) => precedence !== 1);
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

function computedView({ name, mapping }: Attribute, resource: Resource): MappingView['computed'] {
  const sentence = mapping === null ? null : explainMapping(mapping.value, resource);
  return sentence === null ? [] : [{ name: codeSpan(name), sentence: plainText(sentence) }];
}

/** Updates alone are the one restriction that an administrator must set; other gaps the app may or may not have. */
function missingActions({ actions }: ResourceMapping): string | null {
  const missing = facts['/groups/actions'].choices.filter((action) => !actions.includes(action));
  const updatesOnly = actions.length === 1 && actions[0] === 'update';
  return updatesOnly || !actions.includes('create')
    ? boldLabels(missing.map((action) => TARGET_ACTIONS[action]))
    : null;
}
