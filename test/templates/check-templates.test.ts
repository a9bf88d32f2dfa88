import { describe, expect, test } from 'vitest';
import { checkTemplates } from '../../src/emit/tutorial/check-templates.ts';
import { locateParseError } from '../../src/emit/tutorial/locate-parse-error.ts';
import { parseTemplates } from '../../src/emit/tutorial/parse-templates.ts';
import { compileTemplates, emitTutorial } from '../../src/emit/tutorial/render-tutorial.ts';
import { TEMPLATE_RULES } from '../../src/emit/tutorial/template-rules.ts';
import { flag, list, object, optional, text } from '../../src/emit/tutorial/view-shape.ts';
import type { Problem } from '../../src/problem/problem.ts';
import { connector } from '../tutorial/connector-builder.ts';
import { templateFiles } from '../tutorial/template-kit.ts';

const shape = object({
  name: text('name'),
  preview: flag('preview'),
  steps: list(object({ label: text('label'), note: optional(text('note')), inner: list(text('inner')) })),
  extra: optional(object({ title: text('title') })),
});

function check(template: string, parts: Readonly<Record<string, string>> = {}): Problem[] {
  const files = new Map([
    ['editions/page.hbs', template],
    ...Object.entries(parts).map(([name, body]): [string, string] => [`${name}.hbs`, body]),
  ]);
  const parsed = parseTemplates(files);
  return [...parsed.problems, ...checkTemplates(parsed, { shape, facts: {} })];
}

const SOUND: readonly string[] = [
  '{{name}}',
  '{{this.name}} {{@root.name}}',
  '{{#if preview}}{{name}}{{else}}no{{/if}}',
  '{{#if steps}}some{{/if}}',
  '{{#each steps}}{{@index}} {{label}} {{../name}} {{#each inner}}{{this}} {{../label}} {{../../name}}{{/each}}{{/each}}',
  '{{#each steps as |step at|}}{{at}} {{step.label}} {{name}}{{/each}}'.replace(' {{name}}', ' {{../name}}'),
  '{{#each steps}}{{#if note}}{{note}}{{/if}}{{/each}}',
  '{{#with extra}}{{title}} {{@root.name}}{{else}}{{name}}{{/with}}',
  '{{#if extra}}{{extra.title}}{{/if}}',
  '{{#unless extra}}none{{else}}{{extra.title}}{{/unless}}',
  '{{! a comment }}\\{{name}}',
];

test.each(SOUND)('nothing is wrong with %s', (template) => {
  expect(check(template)).toEqual([]);
});

const BROKEN: readonly (readonly [string, string, number, number, string | null])[] = [
  ['{{nmae}}', 'template-unknown-name', 1, 3, 'Did you mean "name"?'],
  ['one\ntwo {{#if previw}}x{{/if}}', 'template-unknown-name', 2, 11, 'Did you mean "preview"?'],
  ['{{#each step}}x{{/each}}', 'template-unknown-name', 1, 9, 'Did you mean "steps"?'],
  ['{{#with extr}}x{{/with}}', 'template-unknown-name', 1, 9, 'Did you mean "extra"?'],
  ['{{#each steps}}{{name}}{{/each}}', 'template-unknown-name', 1, 18, 'Write "../name".'],
  ['{{#each steps}}{{#each inner}}{{name}}{{/each}}{{/each}}', 'template-unknown-name', 1, 33, 'Write "../../name".'],
  ['{{../name}}', 'template-unknown-name', 1, 3, 'Use @root to reach the whole view.'],
  ['{{@index}}', 'template-unknown-name', 1, 3, 'It exists inside {{#each}} only.'],
  ['{{name.first}}', 'template-unknown-name', 1, 3, 'It is a text: it has no names of its own.'],
  ['{{extra.title}}', 'template-unguarded', 1, 3, 'Put it inside {{#if extra}} or {{#with extra}}.'],
  ['{{#each steps}}{{note}}{{/each}}', 'template-unguarded', 1, 18, 'Put it inside {{#if note}}.'],
  [
    '{{#if extra}}{{/if}}{{extra.title}}',
    'template-unguarded',
    1,
    23,
    'Put it inside {{#if extra}} or {{#with extra}}.',
  ],
  ['{{steps}}', 'template-kind', 1, 3, 'Walk it with {{#each}}.'],
  ['{{this}}', 'template-kind', 1, 3, 'Print one of its fields.'],
  ['{{preview}}', 'template-kind', 1, 3, 'Use it in {{#if}} or {{#unless}}.'],
  ['{{#each name}}x{{/each}}', 'template-kind', 1, 9, 'Use {{#if}} or {{#with}}.'],
  ['{{#with steps}}x{{/with}}', 'template-kind', 1, 9, 'Use {{#if}} or {{#each}}.'],
  ['{{#iff preview}}x{{/iff}}', 'template-helper', 1, 4, 'Did you mean "if"?'],
  ['{{#if preview name}}x{{/if}}', 'template-helper', 1, 4, null],
  ['{{#*inline "a"}}x{{/inline}}', 'template-helper', 1, 1, 'Use a template of its own.'],
  ['{{> parts/nothere}}', 'template-unknown-partial', 1, 5, null],
  ['{{> (lookup . "name")}}', 'template-unknown-partial', 1, 1, 'Use {{#if}} and fixed names.'],
];

test.each(BROKEN)('%s is %s at %i:%i', (template, rule, line, column, hint) => {
  const [problem] = check(template);
  expect(problem).toMatchObject({ rule, line, column, hint, file: 'templates/editions/page.hbs', severity: 'error' });
});

test('a helper argument is checked as well as the helper', () => {
  expect(check('{{up nope}}').map(({ rule, column }) => [rule, column])).toEqual([
    ['template-helper', 3],
    ['template-unknown-name', 6],
  ]);
});

test('all mistakes are reported, not the first alone', () => {
  expect(check('{{a}}\n{{b}}\n{{#if c}}{{d}}{{/if}}')).toHaveLength(4);
});

test('a part is checked in every context it is called with, and each mistake is told once', () => {
  const part = { 'parts/step': '{{label}}{{lable}}' };
  expect(check('{{#each steps}}{{> parts/step}}{{/each}}', part)).toMatchObject([
    { file: 'templates/parts/step.hbs', line: 1, column: 12, hint: 'Did you mean "label"?' },
  ]);
  expect(check('{{#each steps}}{{> parts/step}}{{/each}}{{#each steps}}{{> parts/step}}{{/each}}', part)).toHaveLength(
    1,
  );
  expect(check('{{> parts/step extra}}', part).length).toBeGreaterThan(1);
});

test('named arguments of a part are names in it, and its outer contexts are out of reach', () => {
  expect(check('{{> parts/x title=name}}', { 'parts/x': '{{title}} {{name}}' })).toEqual([]);
  expect(check('{{#each steps}}{{> parts/x}}{{/each}}', { 'parts/x': '{{../name}}' })).toMatchObject([
    { rule: 'template-unknown-name' },
  ]);
});

test('a part that calls itself, itself or through others, is told where the circle closes', () => {
  expect(check('{{> parts/a}}', { 'parts/a': '{{name}}{{#if preview}}{{> parts/a}}{{/if}}' })).toMatchObject([
    { rule: 'template-circle', file: 'templates/parts/a.hbs', line: 1, column: 28 },
  ]);
  expect(check('{{> b}}', { b: '{{> c}}', c: '{{> b}}' })).toMatchObject([
    { rule: 'template-circle', file: 'templates/c.hbs', message: 'A template calls itself: b → c → b.' },
  ]);
});

test.each([
  ['a\n{{!-- b', 'a comment begins that does not end', 2, 5, 'Close the comment: --}}.'],
  [
    'a {{!',
    'something unexpected (INVALID) stands here',
    1,
    5,
    'Look for braces that are not closed, or a name with unusual characters.',
  ],
  ['a\0 {{name', 'it holds a NUL character', 1, 2, 'Save the file as text.'],
  ['{{#if name}}', 'it ends too early', 1, 13, 'Close each {{#if}}, {{#each}} and {{#with}}, and each pair of braces.'],
  ['{{/if}}', 'a block ends here that nothing opened', 1, 1, 'Open the block above this place, or remove this.'],
  [
    'a\r\n\r\n  {{else}}',
    'an {{else}} stands here that belongs to no block',
    3,
    3,
    'Open the block above this place, or remove this.',
  ],
  ['{{#if name}}{{/each}}', "if doesn't match each", 1, 4, 'Close the innermost block first.'],
  [
    '{{name name=}}',
    'something unexpected (CLOSE) stands here',
    1,
    13,
    'Look for braces that are not closed, or a name with unusual characters.',
  ],
])('what is wrong with the form of %j has a place, a reason and a way out', (template, reason, line, column, hint) => {
  expect(check(template)).toMatchObject([
    { rule: 'template-syntax', message: `The template cannot be parsed: ${reason}.`, line, column, hint },
  ]);
});

test('a template that cannot be parsed is one problem: to call it is none, nor what only it calls', () => {
  expect(check('{{> a}}', { a: '{{#if name}}{{> b}}', b: 'b' })).toMatchObject([
    { rule: 'template-syntax', file: 'templates/a.hbs' },
  ]);
});

test('a literal is told wherever a name belongs', () => {
  for (const template of ['{{"x"}}', '{{1}}', '{{true}}', '{{null}}', '{{undefined}}', '{{#if 1}}x{{/if}}'])
    expect(check(template), template).toMatchObject([{ rule: 'template-literal' }]);
  for (const template of ['{{#each "x"}}{{nobody}}{{/each}}', '{{#with "x"}}{{nobody}}{{/with}}'])
    expect(check(template), template).toMatchObject([{ rule: 'template-literal' }]);
  expect(check('{{> a "x"}}', { a: '{{name}}' })).toMatchObject([{ rule: 'template-literal' }]);
});

test('depth has an end', () => {
  const nested = (depth: number) => `${'{{#if name}}'.repeat(depth)}${'{{/if}}'.repeat(depth)}`;
  expect(check(nested(100))).toEqual([]);
  expect(check(nested(101))).toMatchObject([{ rule: 'template-depth', column: 1201 }]);
  expect(check(nested(500))).toMatchObject([{ rule: 'template-depth', column: 1201 }]);
  const told = 'The template cannot be parsed: it is nested too deep.';
  expect(check(`\n${nested(100_000)}`)).toMatchObject([{ message: told, line: 2, column: 6001 }]);
  expect(check(`{{!-- ${'{{#if a}}'.repeat(600)} --}}${'{{#if name}}{{^}}{{/if}}'.repeat(600)}`)).toEqual([]);
  const parts = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`p${at}`, `{{> p${at + 1}}}`]));
  expect(check('{{> p0}}', { ...parts, p300: 'end' })).toContainEqual(
    expect.objectContaining({ rule: 'template-depth' }),
  );
});

test('what would print for ever is given up', () => {
  const doubling = Object.fromEntries(
    Array.from({ length: 60 }, (_, at) => [`p${at}.hbs`, `x{{> p${at + 1}}}{{> p${at + 1}}}`]),
  );
  const { kit, problems } = compileTemplates(
    new Map([
      ...templateFiles(),
      ...Object.entries(doubling),
      ['p60.hbs', 'x'],
      ['editions/example.hbs', '{{! leaves out /: the parts are what counts }}{{> p0}}'],
    ]),
  );
  expect(problems).toEqual([]);
  if (kit === null) throw new Error('no templates');
  expect(emitTutorial(connector(), kit, { edition: 'example' }).problems).toMatchObject([{ rule: 'template-runaway' }]);
});

test('an indented call and an unused part are told', () => {
  expect(check('* a\n  {{> parts/a}}\n', { 'parts/a': '{{name}}\n' })).toMatchObject([
    { rule: 'template-indented-partial', line: 2, column: 3 },
  ]);
  expect(check('{{> parts/step}}', { 'parts/step': '{{name}}', 'parts/stepp': 'x' })).toMatchObject([
    { rule: 'template-unused', severity: 'warning', hint: 'Did you mean "parts/step"?' },
  ]);
});

describe('what Handlebars cannot parse has a line and a column', () => {
  const cases: readonly (readonly [string, number, number])[] = [
    ['{{#if a}}x', 1, 11],
    ['line\n{{#if a}}x{{/each}}', 2, 4],
    ['{{#if a}}{{#each b}}x{{/if}}{{/each}}', 1, 13],
    ['one\n\n  {{name', 3, 5],
    ['{{name}} {{}}', 1, 12],
    ['{{/each}}', 1, 1],
    ['{{else}}', 1, 1],
    ['{{^}}', 1, 1],
    ['a\n{{/each}}', 2, 1],
    ['a\nb {{na"me}}', 2, 5],
  ];
  test.each(cases)('%j at %i:%i', (template, line, column) => {
    expect(check(template)).toMatchObject([{ rule: 'template-syntax', line, column }]);
  });
});

test.each([
  ['deep, with no place', new RangeError('Maximum call stack size exceeded'), 'x', 1, 1, /nested too deep/u],
  ['no error at all', 'odd', 'x', 1, 1, /cannot be parsed/u],
  [
    'an excerpt that stands nowhere',
    new Error("Parse error on line 2:\n...zzz\n------^\nExpecting 'ID', got 'EOF'"),
    'a\nb',
    2,
    1,
    /ends too early/u,
  ],
])('what is thrown otherwise has a place, too: %s', (_, error, source, line, column, message) => {
  const found = locateParseError(error, source);
  expect([found.line, found.column]).toEqual([line, column]);
  expect(found.message).toMatch(message);
});

test.each(Object.values(TEMPLATE_RULES).filter(({ example }) => example === 'template'))(
  'the examples of $id hold',
  ({ id, bad, good }) => {
    const compile = (edition: string) => {
      const { problems } = compileTemplates(new Map([...templateFiles(), ['editions/example.hbs', edition]]));
      // A page of one line hides nearly everything.
      return problems.map(({ rule }) => rule).filter((rule) => rule !== 'template-hides-fact');
    };
    expect(compile(bad)).toContain(id);
    expect(compile(good)).toEqual([]);
  },
);

test("the package's own templates have no problem at all", () => {
  expect(compileTemplates(templateFiles()).problems).toEqual([]);
});
