// biome-ignore-all lint/suspicious/noTemplateCurlyInString: substitutions of .NET replacement texts look like placeholders
/** Expressions and records for fuzzing: sound enough to reach deep, odd enough to reach the corners. */
import fc from 'fast-check';
import { functionNames, functionTable } from '../../src/expression/function-table.generated.ts';
import type { Parameter, ParameterKind } from '../../src/expression/functions/function-row.ts';
import type { Argument, Expression, Operand } from '../../src/expression/syntax/syntax.ts';

const nowhere = { start: 0, end: 0 };

function textNode(value: string): Operand {
  return { kind: 'text', value, ...nowhere };
}

function wordNode(name: string): Operand {
  return { kind: 'word', name, ...nowhere };
}

function pick(...values: readonly string[]): fc.Arbitrary<Argument> {
  return fc.constantFrom(...values).map(textNode);
}

const attributes = {
  text: [
    'mail',
    'city',
    'givenName',
    'surname',
    'employeeHireDate',
    'odd name',
    'employeeOrgData.division',
    'manager',
    'a"b\u2028',
  ],
  flag: ['IsSoftDeleted', 'accountEnabled'],
  list: ['proxyAddresses', 'otherMails'],
  odd: ['appRoleAssignments', 'constructor', '__proto__', 'toString'],
};

function attributeOf(...names: readonly string[]): fc.Arbitrary<Operand> {
  return fc.constantFrom(...names).map((name) => ({ kind: 'attribute', name, ...nowhere }));
}

const anyAttribute = fc.oneof(
  { weight: 6, arbitrary: attributeOf(...attributes.text) },
  { weight: 3, arbitrary: attributeOf(...attributes.flag) },
  { weight: 3, arbitrary: attributeOf(...attributes.list) },
  { weight: 1, arbitrary: attributeOf(...attributes.odd) },
);

const texts = [
  '',
  'a',
  'A',
  'True',
  'False',
  'Lima',
  'a b',
  'Ana-María',
  'x,y',
  '@',
  ' ',
  '-',
  '$1',
  '0',
  '7',
  '2024-01-31',
  'İı ß Œ',
  '😀',
  '"',
  '\\',
  '\u2028',
];

const numberNode: fc.Arbitrary<Operand> = fc
  .oneof(
    fc.integer({ min: -3, max: 12 }).map(String),
    fc.constantFrom('&HF', '&H1a', '133485408000000000', '1.5', '-0.25'),
  )
  .map((raw) => ({
    kind: 'number',
    raw,
    value: raw.includes('.') ? raw : BigInt(raw.startsWith('&H') ? `0x${raw.slice(2)}` : raw).toString(),
    ...nowhere,
  }));

const patterns = [
  '(?<g>\\w+)',
  '[^a-z]+',
  '(?<g>a)|b',
  '^(.)(?<g>.)',
  'a$',
  '\\bM',
  '(',
  '(?>a)',
  '.',
  '',
  '[\\W_]',
  '(?i)l(?<g>I)',
  '(?:(a)|b|ab)*(?<g>[^@])$',
  '(?<g>.*)*',
  '(?<=(?<x>a)?)(?<g>\\w+?)*$',
  '(?=.*a)(?<g>.)',
  '(?<!a)(?<g>b|a)',
  '(.)\\1',
];
const replacements = ['', '${g}', '$1-$2', '$$', '$&', '${nope}', 'x', '$`'];

const byKind: Readonly<Record<ParameterKind, fc.Arbitrary<Argument>>> = {
  text: fc.oneof(pick(...texts), anyAttribute),
  integer: fc.oneof({ weight: 4, arbitrary: numberNode }, { weight: 1, arbitrary: pick('2', 'x', '') }),
  list: attributeOf(...attributes.list),
  textOrList: fc.oneof(anyAttribute, pick(...texts)),
  any: fc.oneof(
    { weight: 4, arbitrary: anyAttribute },
    { weight: 4, arbitrary: pick(...texts) },
    { weight: 4, arbitrary: numberNode },
    { weight: 1, arbitrary: fc.constantFrom('IgnoreAttributeFlow', 'other').map(wordNode) },
  ),
  condition: anyAttribute,
  date: fc.oneof(
    attributeOf('employeeHireDate'),
    pick('2024-01-31', '2023-05-01T10:00:00.5+03:00', '5/1/2023 4:05:09 PM', 'soon'),
  ),
  word: fc.constantFrom('vbTextCompare', 'vbBinaryCompare').map(wordNode),
  assignments: attributeOf('appRoleAssignments'),
};

const byName: ReadonlyMap<string, fc.Arbitrary<Argument>> = new Map([
  ['interval', pick('yyyy', 'm', 'd', 'ww', 'h', 'n', 's', 'q')],
  ['regexPattern', pick(...patterns)],
  ['regexGroupName', pick('g', 'nope')],
  ['replacementValue', fc.oneof(pick(...replacements), anyAttribute)],
  ['inputFormat', pick('yyyy-MM-dd', 'M/d/yyyy h:mm:ss tt', 'HH:mm', 'dddd', "yyyy-MM-dd'T'HH:mm:ssK")],
  ['outputFormat', pick('dd.MM.yy', 's', 'o', "ddd, d MMM yyyy 'at' h tt", 'x')],
  ['culture', pick('tr-TR', 'de-DE', '')],
  [
    'key',
    fc.oneof({ weight: 5, arbitrary: pick('', 'True', 'False', 'Lima', 'a') }, { weight: 1, arbitrary: anyAttribute }),
  ],
  ['source', fc.oneof({ weight: 3, arbitrary: anyAttribute }, { weight: 1, arbitrary: pick(...texts) })],
]);

const operators = ['=', '<>', '>', '>=', '<', '<='] as const;

const { call } = fc.letrec<{ call: Expression; operand: Operand }>((tie) => ({
  operand: fc.oneof({ maxDepth: 4, depthIdentifier: 'call' }, anyAttribute, pickOperand(), numberNode, tie('call')),
  call: fc
    .constantFrom(...functionNames, ...(['IIF', 'Switch', 'Switch', 'Join', 'Join', 'Coalesce', 'Replace'] as const))
    .chain((name) => {
      const { parameters } = functionTable[name];
      const fixed = parameters.filter(({ repeating }) => !repeating);
      const group = parameters.filter(({ repeating }) => repeating);
      return fc
        .integer({ min: group.length > 0 ? 1 : 0, max: group.length > 0 ? 3 : 0 })
        .chain((rounds) =>
          fc.tuple(
            ...[...fixed, ...Array.from({ length: rounds }, () => group).flat()].map((parameter) =>
              argumentFor(parameter, tie('operand'), tie('call')),
            ),
          ),
        )
        .map((found): Expression => ({ kind: 'call', name, arguments: unlessLonelySkip(found), ...nowhere }));
    }),
}));

function pickOperand(): fc.Arbitrary<Operand> {
  return fc.constantFrom(...texts).map(textNode);
}

/** `F()` has no argument, not one that is skipped: the text cannot tell them apart. */
function unlessLonelySkip(found: readonly Argument[]): readonly Argument[] {
  return found.length === 1 && found[0]?.kind === 'skipped' ? [] : found;
}

function argumentFor(
  parameter: Parameter,
  operand: fc.Arbitrary<Operand>,
  nested: fc.Arbitrary<Expression>,
): fc.Arbitrary<Argument> {
  const fitting = byName.get(parameter.name) ?? byKind[parameter.kind];
  const skipped: fc.Arbitrary<Argument> = fc.constant({ kind: 'skipped', ...nowhere });
  const comparison: fc.Arbitrary<Argument> = fc
    .tuple(operand, fc.constantFrom(...operators), operand)
    .map(([left, operator, right]) => ({ kind: 'comparison', left, operator, right, ...nowhere }));
  return fc.oneof(
    { maxDepth: 5, depthIdentifier: 'call' },
    { weight: 8, arbitrary: fitting },
    { weight: parameter.constant ? 1 : 5, arbitrary: nested },
    { weight: parameter.kind === 'condition' ? 16 : 1, arbitrary: comparison },
    { weight: parameter.optional ? 6 : 1, arbitrary: skipped },
    { weight: 1, arbitrary: operand },
  );
}

/** Any call; rarely a bare attribute or text. */
export const anyExpression: fc.Arbitrary<Expression> = fc.oneof(
  { weight: 20, arbitrary: call },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(...attributes.text, ...attributes.flag, ...attributes.list)
      .map((name): Expression => ({ kind: 'attribute', name, ...nowhere })),
  },
  {
    weight: 1,
    arbitrary: fc.string({ maxLength: 8 }).map((value): Expression => ({ kind: 'text', value, ...nowhere })),
  },
);

const textValue = fc.option(
  fc.oneof(fc.constantFrom(...texts, '2024-02-29', '3/1/2024 10:00:00 AM'), fc.string({ maxLength: 6 })),
  { freq: 4 },
);
const listValue = fc.option(fc.array(fc.constantFrom(...texts), { maxLength: 4 }));
const roleText = fc.option(fc.constantFrom('Admin', 'User', ''));

/** Records whose attributes have the types the directory tables give them. */
export const anyRecord: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc.record(
  {
    ...Object.fromEntries(attributes.text.map((name) => [name, textValue])),
    ...Object.fromEntries(attributes.flag.map((name) => [name, fc.option(fc.boolean(), { freq: 6 })])),
    ...Object.fromEntries(attributes.list.map((name) => [name, listValue])),
    appRoleAssignments: fc.option(
      fc.array(fc.record({ id: roleText, value: roleText, displayName: roleText }), { maxLength: 3 }),
    ),
  },
  { requiredKeys: [] },
);
