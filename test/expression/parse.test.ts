import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseExpression } from '../../src/expression/syntax/parse-expression.ts';
import { printExpression } from '../../src/expression/syntax/print-expression.ts';
import type { Argument } from '../../src/expression/syntax/syntax.ts';
import { anyText } from '../any-text.ts';
import { runs } from '../run/depth.ts';
import { anyExpression } from './any-expression.ts';

/** The tree without offsets, which printing does not keep. */
function shape(node: Argument): string {
  return JSON.stringify(node, (key, value) => (key === 'start' || key === 'end' ? undefined : value));
}

function treeOf(node: Argument): unknown {
  return JSON.parse(shape(node));
}

test('parse(print(x)) = x', () => {
  fc.assert(
    fc.property(anyExpression, (expression) => {
      const { expression: again, problems } = parseExpression(printExpression(expression));
      if (problems.length > 0) expect(problems).toEqual([]);
      // The same text is the same tree, in whatever order its members stand.
      if (again === null || shape(again) !== shape(expression))
        expect(again && treeOf(again)).toEqual(treeOf(expression));
    }),
    { numRuns: runs(2000) },
  );
});

const fragments = [
  'Join',
  'Switch(',
  '(',
  ')',
  ',',
  '"',
  '\\',
  '[',
  ']',
  '[mail]',
  '"a"',
  ' ',
  '\n',
  '=',
  '<>',
  '>=',
  '&H',
  '-',
  '1',
  '&HF',
  'é',
  '\u2028',
  '{',
];

test('no text throws out of the parser, and each gives a tree or a problem inside the text', () => {
  const text = fc.oneof(
    anyText({ maxLength: 60 }),
    fc.array(fc.constantFrom(...fragments)).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (source) => {
      const { expression, problems } = parseExpression(source);
      if ((expression === null) !== problems.length > 0) expect.fail('neither a tree nor a problem, or both');
      const outside = problems.filter(({ start, end }) => start < 0 || end < start || end > source.length);
      if (outside.length > 0) expect(outside).toEqual([]);
    }),
    { numRuns: runs(5000) },
  );
});

test.each([
  ['open calls', 'Not('],
  ['open texts', '"'],
  ['brackets', '['],
  ['backslashes', '"\\'],
  ['arguments', 'Join("a", [b], '],
  ['digits', '1'],
  ['hexadecimal digits', '&HFFFF'],
  ['blanks', ' '],
  ['commas', 'A(,,,,'],
  ['operators', 'IIF([a] = [b] = '],
])('a megabyte of %s is read to the end', (_, unit) => {
  const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
  const { expression, problems } = parseExpression(text);
  expect(expression !== null || problems.length > 0).toBe(true);
});

describe('reading', () => {
  test('skipped arguments keep their places', () => {
    const { expression } = parseExpression('Replace([a], "-", , , "_", , )');
    expect(expression?.kind === 'call' && expression.arguments.map(({ kind }) => kind)).toEqual([
      'attribute',
      'text',
      'skipped',
      'skipped',
      'text',
      'skipped',
      'skipped',
    ]);
    expect(expression && printExpression(expression)).toBe('Replace([a], "-", , , "_", , )');
  });

  test('a bare attribute and a bare text are read, and their kind tells', () => {
    expect(parseExpression(' [mail] ').expression?.kind).toBe('attribute');
    expect(parseExpression('"x"').expression?.kind).toBe('text');
  });

  test('a single backslash before a letter reads like a doubled one', () => {
    const single = parseExpression(String.raw`"\d\\d\"\\"`).expression;
    expect(single).toMatchObject({ kind: 'text', value: String.raw`\d\d"\ `.trim() });
    expect(single && printExpression(single)).toBe(String.raw`"\\d\\d\"\\"`);
  });

  test('numbers', () => {
    const { expression } = parseExpression('F(&HF7, -10, 007, 42568.75, -0.50)');
    expect(
      expression?.kind === 'call' && expression.arguments.map((node) => node.kind === 'number' && node.value),
    ).toEqual(['247', '-10', '7', '42568.75', '-0.50']);
  });
});

describe('mistakes', () => {
  test.each([
    [
      'Join(" " [a])',
      'expression-syntax',
      'Unexpected "[", expected "," or ")" after argument 1 of Join.',
      'separated by commas',
      9,
    ],
    ['ToLower([a]', 'expression-syntax', 'Unexpected end of the expression', 'Close every', 11],
    ['ToLower([a]))', 'expression-syntax', 'Unexpected ")", expected the end of the expression.', 'closes nothing', 12],
    [
      'Append(\u201ca\u201d, "b")',
      'expression-syntax',
      'expected a function, an [attribute] or a "text"',
      'Typographic quotes',
      7,
    ],
    ['Append(\'a\', "b")', 'expression-syntax', 'Unexpected "\'"', 'double quotes', 7],
    ['Split([a], ",")[1]', 'expression-syntax', 'Unexpected "["', 'use Item', 15],
    ['IIF([a] == "b", 1, 2)', 'expression-syntax', 'Unexpected "="', 'single "="', 9],
    ['IIF([a] != "b", 1, 2)', 'expression-syntax', 'Unexpected "!"', '"<>"', 8],
    ['IIF([a] = "b" And [c] = "d", 1, 2)', 'expression-syntax', 'Unexpected "A"', 'nest one IIF', 14],
    ['Append([a] & [b], "c")', 'expression-syntax', 'Unexpected "&"', 'Join or Append', 11],
    ['IIF([a] = "b" && [c] = "d", 1, 2)', 'expression-syntax', 'Unexpected "&"', 'nest one IIF', 14],
    ['IIF([a] = "b" || [c] = "d", 1, 2)', 'expression-syntax', 'Unexpected "|"', 'nest one IIF', 14],
    [' =ToLower([a])', 'expression-syntax', 'Unexpected "="', 'leave the "=" out', 1],
    ['Append([a],\u00a0"c")', 'expression-syntax', 'Unexpected', 'special blank', 11],
    ['ToLower([])', 'expression-broken-attribute', 'has no name', '', 8],
    ['Join', 'expression-not-a-call', 'Unexpected bare word, expected a function call.', 'parentheses', 0],
    ['[a] = [b]', 'expression-syntax', 'Unexpected "="', 'inside IIF', 4],
    ['', 'expression-empty', 'The expression is empty', '', 0],
  ])('%s', (text, rule, message, hint, start) => {
    const { expression, problems } = parseExpression(text);
    expect(expression).toBeNull();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ rule, start });
    expect(problems[0]?.message).toContain(message);
    expect(problems[0]?.hint ?? '').toContain(hint);
  });
});
