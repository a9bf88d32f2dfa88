/** Expressions as trees of the service, with the keys that a tenant lists, and what a tree without a text is read as. */
import { expect, test } from 'vitest';
import { SCOPE_OPERATORS } from '../../src/connector/scope/scope-operator.ts';
import { parseExpression } from '../../src/expression/syntax/parse-expression.ts';
import { printExpression } from '../../src/expression/syntax/print-expression.ts';
import { listedKeys, publishedKeys, seenKeys } from '../../src/graph/graph-keys.ts';
import { operatorNamed, operatorSpelling } from '../../src/graph/graph-operators.ts';
import type { KeyAt } from '../../src/graph/key-at.ts';
import { expressionOf, readTree, type SourceTree, sayTheSame, treeOf } from '../../src/graph/source-tree.ts';

function parsed(text: string) {
  const { expression } = parseExpression(text);
  if (expression === null) throw new Error(text);
  return expression;
}

function listing(...functions: readonly (readonly [string, readonly string[], boolean?])[]) {
  const value = functions.map(([name, parameters, repeats = false]) => ({
    name,
    parameters: parameters.map((parameter, index) => ({
      name: parameter,
      ...(repeats && index === parameters.length - 1 && { allowMultipleOccurrences: true }),
    })),
  }));
  return { value };
}

const EXPRESSIONS = [
  '[mail]',
  '"a b"',
  'Join("-", [givenName], [surname], "x")',
  'Mid([mail], 1, 3)',
  'ToUpper([city])',
  'ToLower([city], "tr-TR")',
  'Replace([mail], "a", , , "b", , )',
  'Switch([IsSoftDeleted], , "False", "True", "True", "False")',
  'IIF([city] = "Lima", "a", "b")',
  'DateAdd("d", -3, CDate([employeeHireDate]))',
  'Append(Join("", [city], IIF([city] = "x", "1", "2")), "x")',
  'Mystery([city], "a")',
];

/** What a tenant lists: as many parameters as the row of the function has, fewer, more, others. */
const LISTINGS: Readonly<Record<string, unknown>> = {
  nothing: { value: [] },
  'no list': 'x',
  'its own names': listing(
    ['ToUpper', ['text', 'tongue']],
    ['ToLower', ['text', 'tongue']],
    ['IIF', ['if', 'then', 'else']],
    ['DateAdd', ['unit', 'count', 'date']],
    ['CDate', ['text']],
    ['Mystery', ['one']],
  ),
  'fewer parameters': listing(['ToUpper', ['SOURCE']], ['Mid', ['Start', 'Length']]),
  'more parameters': listing(
    ['ToUpper', ['extra', 'source', 'culture']],
    ['CDate', ['x', 'y']],
    ['DateAdd', ['a', 'B', 'c', 'date']],
  ),
  'one that repeats': listing(['Join', ['separator', 'piece'], true], ['Mystery', ['each'], true]),
  'ids for names': { value: [{ id: 'ToUpper', parameters: [{ name: 'by-id' }, { name: 7 }, { name: 'second' }] }] },
  'odd ones': { value: [null, { name: 'ToUpper' }, { name: 'Append', parameters: [{}, null] }, 7] },
};

function told(text: string, keyAt: KeyAt): string {
  const expression = parsed(text);
  const tree = treeOf(expression, keyAt);
  if ('unknown' in tree) return `unknown: ${tree.unknown}`;
  const again = expressionOf({ ...tree, expression: null }, keyAt);
  const back = again === null ? 'unreadable' : printExpression(again);
  return `${shape(tree)}${back === text ? '' : `  read as ${back}`}${sayTheSame(expression, tree) ? '' : '  NOT THE SAME'}`;
}

function shape({ type, name, parameters }: SourceTree): string {
  if (type !== 'Function') return type === 'Attribute' ? `[${name}]` : JSON.stringify(name);
  return `${name}(${parameters.map(({ key, value }) => `${key}: ${shape(value)}`).join(', ')})`;
}

const seen = seenKeys([
  treeOf(parsed('Mid([mail], 1, 3)'), (name, index) => `${name}-${index}`),
  treeOf(parsed('Append(Mystery([city], "a"), "b")'), (name, index) => `${name}-${index}`),
  { type: 'Function', name: 'ToUpper', parameters: [{ key: 'no text', value: { type: 'Attribute', name: 'city' } }] },
  { type: 'Function', name: 'Join', expression: 'Left([city], 1)', parameters: [] },
  { type: 'Nothing' },
]);

test('trees', async () => {
  const listings = Object.entries(LISTINGS).map(([name, value]): [string, KeyAt] => [name, listedKeys(value)]);
  const lines = [['published', publishedKeys] as const, ...listings, ['seen in other trees', seen] as const].flatMap(
    ([name, keyAt]) => {
      const found = EXPRESSIONS.map((text) => `${text} → ${told(text, keyAt)}`);
      return [
        `# keys: ${name}`,
        ...found.filter((line) => !/ \w+\(.*→ unknown: the key of argument 1 /u.test(` ${line}`)),
        '',
      ];
    },
  );
  await expect(`${lines.join('\n').trimEnd()}\n`).toMatchFileSnapshot('golden/trees.txt');
});

const attribute = (name: string) => ({ type: 'Attribute', name });
const constant = (name: string) => ({ type: 'Constant', name });
const call = (name: string, ...parameters: readonly (readonly [string, unknown])[]) => ({
  type: 'Function',
  name,
  parameters: parameters.map(([key, value]) => ({ key, value })),
});

/** A text, and a tree that stands beside it in some schema. */
const PAIRS: readonly (readonly [string, unknown])[] = [
  ['[mail]', attribute('mail')],
  ['[mail]', attribute('city')],
  ['[mail]', constant('mail')],
  ['"a"', constant('a')],
  ['"a"', constant('b')],
  ['"a"', attribute('a')],
  ['Mid([mail], 1, 3)', call('Mid', ['source', attribute('mail')], ['s', constant('1')], ['l', constant('3')])],
  ['Mid([mail], 1, 3)', call('Mid', ['source', attribute('mail')], ['s', constant('1')], ['l', constant('4')])],
  ['Mid([mail], 1, 3)', call('Mid', ['source', attribute('mail')], ['s', constant('1')], ['l', attribute('3')])],
  ['Mid([mail], 1, 3)', call('Mid', ['source', attribute('mail')], ['s', constant('1')])],
  ['Mid([mail], 1, 3)', call('Left', ['source', attribute('mail')], ['s', constant('1')], ['l', constant('3')])],
  ['Mid([mail], 1, 3)', attribute('Mid')],
  ['IIF([a] = "b", "c", "d")', call('IIF', ['e', attribute('x')], ['t', constant('c')], ['f', constant('d')])],
  ['IIF([a] = "b", "c", "d")', call('IIF', ['e', attribute('x')], ['t', constant('c')], ['f', constant('e')])],
  ['DateDiff(d, [a], [b])', call('DateDiff', ['i', constant('d')], ['a', attribute('a')], ['b', attribute('b')])],
  ['DateDiff(d, [a], [b])', call('DateDiff', ['i', constant('m')], ['a', attribute('a')], ['b', attribute('b')])],
  ['DateDiff(d, [a], [b])', call('DateDiff', ['i', attribute('d')], ['a', attribute('a')], ['b', attribute('b')])],
  [
    'Switch([a], "d", "k", "v")',
    call('Switch', ['source', attribute('a')], ['defaultValue', constant('d')], ['k', constant('v')]),
  ],
  [
    'Switch([a], "d", "k", "v")',
    call('Switch', ['source', attribute('a')], ['defaultValue', constant('d')], ['j', constant('v')]),
  ],
];

/** Trees of exports: in other capitals, without a part, with a key that nobody knows. */
const TREES: readonly unknown[] = [
  { Type: 'attribute', Name: 'mail' },
  { type: 'Function', name: 'Append', parameters: [{ Key: 'source', Value: attribute('city') }] },
  call('Append', ['suffix', constant('tr-TR')]),
  call('Append', ['nobody', constant('x')]),
  call('Append', ['source', call('Append', ['nobody', constant('x')])]),
  call('Mid', ['source', attribute('mail')], ['start', constant('1')], ['length', constant('-3')]),
  call('Mid', ['source', constant('12')], ['start', constant('1.5')], ['length', constant('9'.repeat(16))]),
  call('Replace', ['source', attribute('mail')], ['Replacement', constant('a')]),
  { type: 'Function', name: 'ToUpper', parameters: [{ key: 'source' }] },
  { type: 'Function', name: 'ToUpper', parameters: [{ value: attribute('city') }] },
  { type: 'Thing', name: 'x' },
  { type: 'Attribute' },
  null,
];

test('what a tree says', async () => {
  const lines = [
    ...PAIRS.map(([text, value]) => {
      const tree = readTree(value);
      const found = parseExpression(text).expression;
      return `${text} beside ${tree === null ? 'nothing' : shape(tree)}: ${tree === null || found === null ? 'unreadable' : sayTheSame(found, tree) ? 'the same' : 'another'}`;
    }),
    '',
    ...TREES.map((value) => {
      const tree = readTree(value);
      const found = tree === null ? null : expressionOf(tree, publishedKeys);
      return `${JSON.stringify(value)}\n  ${tree === null ? 'no tree' : found === null ? 'unreadable' : printExpression(found)}`;
    }),
  ];
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/read-trees.txt');
});

/** What a tenant lists of operators, in whichever form. */
const OPERATORS: readonly unknown[] = [
  null,
  { value: [{ name: 'NotEquals' }, { name: 'GREATER_THAN' }, { name: 'Greater-Than' }, { id: 'includes' }] },
  [{ name: 'Not Includes', id: 'x' }, { name: 7 }, 'GREATER_THAN', { name: 'nothing' }],
];

test('operators', async () => {
  const names = Object.keys(SCOPE_OPERATORS).flatMap((name) => operatorNamed(name) ?? []);
  const lines = OPERATORS.flatMap((listing) => {
    const spell = operatorSpelling(null, listing);
    return [`# listed: ${JSON.stringify(listing)}`, ...names.map((name) => `${name} → ${spell(name)}`), ''];
  });
  await expect(`${lines.join('\n').trimEnd()}\n`).toMatchFileSnapshot('golden/operators.txt');
});
