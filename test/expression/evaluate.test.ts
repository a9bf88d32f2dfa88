import { describe, expect, test } from 'vitest';
import { inspectExpression } from '../../src/expression/check/check-expression.ts';
import { compileExpression } from '../../src/expression/compile/compile-expression.ts';
import { evaluateExpression, traceExpression } from '../../src/expression/evaluate/evaluate-expression.ts';
import type { Environment } from '../../src/expression/runtime/environment.ts';
import { parseExpression } from '../../src/expression/syntax/parse-expression.ts';

const environment: Environment = { now: () => new Date('2024-05-06T07:08:09Z'), random: () => 0.5 };

function read(text: string) {
  const { expression } = parseExpression(text);
  if (expression === null) throw new Error(`unreadable: ${text}`);
  return expression;
}

function evaluate(text: string, record: Readonly<Record<string, unknown>> = {}) {
  return evaluateExpression(read(text), record, environment);
}

describe('reading the record', () => {
  test.each([
    ['[a]', { a: true }, 'True'],
    ['[a]', { a: false }, 'False'],
    ['[a]', { a: 7 }, '7'],
    ['[a]', { a: '' }, ''],
    ['[a]', { a: undefined }, null],
    ['[a]', { a: [] }, null],
    ['[a]', { a: ['x', null, 1] }, ['x', '1']],
    ['[a]', { a: { b: 1 } }, null],
    ['[a.b]', { 'a.b': 'dotted names are plain names' }, 'dotted names are plain names'],
    ['[A]', { a: 'x' }, null],
  ])('%s of %j is %j', (text, record, value) => {
    expect(evaluate(text, record)).toEqual(value);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'])(
    '%s is an absent attribute',
    (name) => {
      expect(evaluate(`[${name}]`)).toBeNull();
      expect(evaluate(`[${name}]`, JSON.parse(`{"${name}": "planted"}`))).toBeNull();
      expect(compileExpression(read(`[${name}]`), { resource: 'User' }).code).toBe('null');
    },
  );

  test('role objects of any shape are survived', () => {
    const record = { appRoleAssignments: [null, 'x', { value: 'Admin' }, { displayName: 'User' }, { value: 3 }, {}] };
    expect(evaluate('AppRoleAssignmentsComplex([appRoleAssignments])', record)).toHaveLength(4);
    expect(evaluate('SingleAppRoleAssignment([appRoleAssignments])', { appRoleAssignments: 'x' })).toBeNull();
  });
});

describe('nothing is ever thrown', () => {
  test.each([
    'NoSuchFunction([mail])',
    'Append()',
    'Switch()',
    'IIF()',
    'Replace()',
    'FormatDateTime()',
    'RandomString()',
    'Left([proxyAddresses], [mail])',
    'DateAdd("d", 99999999999, Now())',
    'DateFromNum("99999999999999999999")',
    'Mid("a", 9007199254740993, 1)',
    'Replace("a", , "(", , "b", , )',
  ])('%s', (text) => {
    expect(() => evaluate(text)).not.toThrow();
    expect(() => compileExpression(read(text), { resource: 'User' })).not.toThrow();
  });

  test('a clock that shows nothing gives nothing', () => {
    expect(evaluateExpression(read('Now()'), {}, { ...environment, now: () => new Date(Number.NaN) })).toBeNull();
  });
});

describe('hostile expressions stay cheap to check, to evaluate and to compile', () => {
  const nest = (depth: number, wrap: (inner: string) => string, start: string): string =>
    Array.from({ length: depth }).reduce<string>((inner) => wrap(inner), start);
  test.each([
    ['results that double', nest(90, (inner) => `ConvertToUTF8Hex(${inner})`, '"a"')],
    ['results that multiply', nest(90, (inner) => `Replace(${inner}, "a", , , "aaaa", , )`, '"aaaa"')],
    ['templates that multiply', nest(90, (inner) => `Replace(${inner}, "a", , , , , "aaaa")`, '"aaaa"')],
    ['patterns that multiply', nest(90, (inner) => `Replace(${inner}, , "a", , "$&aaa", , )`, '"aaaa"')],
    ['lists that multiply', nest(45, (inner) => `Join("aaaa", Split(${inner}, "a"))`, '"aaaa"')],
    ['constants that are nothing', nest(90, (inner) => `Replace(CDate("x"), , "b", , ${inner}, , )`, 'CDate("x")')],
    ['conditions in conditions', nest(90, (inner) => `IIF(${inner} = "x", [mail], "x")`, '[mail]')],
    ['switches in switches', nest(90, (inner) => `Switch(${inner}, [mail], "x", "y")`, '[mail]')],
    ['a pattern that runs away', `Replace("${'a'.repeat(50)}!", , "(a+)+$", , "", , )`],
    ['a pattern that crawls', `Replace("${'a'.repeat(5000)}", , ".*.*.*.*.*.*x", , "", , )`],
  ])('%s', (_, text) => {
    const { expression } = inspectExpression(text, { resource: 'User', target: null });
    expect(expression).not.toBeNull();
    if (expression === null) return;
    evaluateExpression(expression, { mail: 'x' }, environment);
    expect(compileExpression(expression, { resource: 'User' }).code.length).toBeLessThan(2_000_000);
  });
});

describe('tracing', () => {
  test('gives each call from the inside out, and why there is nothing', () => {
    const expression = read('Switch(ToLower([city]), , "lima", CDate([employeeHireDate]))');
    const { value, steps } = traceExpression(expression, { city: 'Lima', employeeHireDate: 'soon' }, environment);
    expect(value).toBeNull();
    expect(steps.map(({ expression: text, value: result, note }) => [text, result, note])).toEqual([
      ['ToLower([city])', 'lima', null],
      ['CDate([employeeHireDate])', null, 'a text is not a date that this function reads'],
      ['Switch(ToLower([city]), , "lima", CDate([employeeHireDate]))', null, null],
    ]);
  });

  test('gives the same value as evaluation', () => {
    const text = 'Join("-", Guid(), RandomString(8, 1, 1, 1, 1), Now())';
    expect(traceExpression(read(text), {}, environment).value).toBe(evaluate(text));
  });
});
