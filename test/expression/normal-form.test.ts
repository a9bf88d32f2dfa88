import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { evaluateExpression } from '../../src/expression/evaluate/evaluate-expression.ts';
import { normalForm } from '../../src/expression/normal/normal-form.ts';
import { giveTheSame } from '../../src/expression/normal/same-results.ts';
import { oneText, type Possible, textsOf } from '../../src/expression/possible/possible.ts';
import type { Environment } from '../../src/expression/runtime/environment.ts';
import { parseExpression } from '../../src/expression/syntax/parse-expression.ts';
import { printExpression } from '../../src/expression/syntax/print-expression.ts';
import type { Expression } from '../../src/expression/syntax/syntax.ts';
import { runs } from '../run/depth.ts';
import { anyExpression, anyRecord } from './any-expression.ts';

const environment: Environment = {
  now: () => new Date('2024-05-06T07:08:09.123Z'),
  random: () => 0.37,
  defaultDomain: 'contoso.example',
};

/** What the directory promises: these always have a value. */
function promised(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return {
    ...record,
    IsSoftDeleted: record['IsSoftDeleted'] ?? false,
    accountEnabled: record['accountEnabled'] ?? true,
  };
}

function deleted(isDeleted: boolean): ReadonlyMap<string, Possible> {
  return new Map([['IsSoftDeleted', oneText(textsOf(isDeleted ? 'True' : 'False'))]]);
}

const cases = { expressions: runs(350), records: 8 };

test(`the normal form gives what the expression gives: ${cases.expressions * cases.records} cases`, () => {
  let changed = 0;
  const records = fc.array(anyRecord, { minLength: cases.records, maxLength: cases.records });
  const property = fc.property(anyExpression, records, (expression, found) => {
    const form = normalForm(expression, 'User');
    if (printExpression(form) !== printExpression(expression)) changed++;
    const whenDeleted = new Map<boolean, ReturnType<typeof normalForm>>();
    for (const record of found.map(promised)) {
      const isDeleted = record['IsSoftDeleted'] === true;
      const known = whenDeleted.get(isDeleted) ?? normalForm(expression, 'User', deleted(isDeleted));
      whenDeleted.set(isDeleted, known);
      const value = evaluateExpression(expression, record, environment);
      for (const each of [form, known]) {
        const other = evaluateExpression(each, record, environment);
        if (JSON.stringify(other) === JSON.stringify(value)) continue;
        const where = `${printExpression(expression)}\n${printExpression(each)}\nfor ${JSON.stringify(record)}`;
        expect(other, where).toEqual(value);
      }
    }
  });
  fc.assert(property, { numRuns: cases.expressions });
  expect(changed).toBeGreaterThan(cases.expressions / 4);
});

function read(text: string): Expression {
  const { expression } = parseExpression(text);
  if (expression === null) throw new Error(`no expression: ${text}`);
  return expression;
}

const isSame = (one: string, other: string) => giveTheSame(read(one), read(other), 'User', (a, b) => a === b);

describe('two expressions are proven to give the same', () => {
  it.each([
    ['Not([IsSoftDeleted])', 'Switch([IsSoftDeleted], , "False", "True", "True", "False")'],
    ['Not(Not([accountEnabled]))', '[accountEnabled]'],
    ['IIF([IsSoftDeleted] = "True", "a", "b")', 'Switch([IsSoftDeleted], "b", "True", "a")'],
    ['IIF([accountEnabled] = "True", [mail], [otherMail])', 'IIF([accountEnabled] <> "True", [otherMail], [mail])'],
    ['IIF([accountEnabled], "on", "off")', 'Switch([accountEnabled], "on", "False", "off")'],
    ['Switch([country], "x", "PE", "es", "DE", "de")', 'Switch([country], "x", "DE", "de", "PE", "es")'],
    ['Switch([country], "x", "PE", "es", "PE", "de")', 'Switch([country], "x", "PE", "es", "DE", "x")'],
    [
      'Switch([country], Switch([country], "x", "DE", "de"), "PE", "es")',
      'Switch([country], "x", "PE", "es", "DE", "de")',
    ],
    ['Switch([country], "x", "PE", [country])', 'Switch([country], "x", "PE", "PE")'],
    ['IIF([country] = "PE", "a", "b")', 'IIF("PE" = [country], "a", "b")'],
    ['IIF([employeeId] > 9, "a", "b")', 'IIF(9 < [employeeId], "a", "b")'],
    ['Append(Append([mail], "-"), "x")', 'Append([mail], "-x")'],
    ['Join("", [displayName], "-x")', 'Append([displayName], "-x")'],
    ['Join(" ", [givenName], "", [surname])', 'Join(" ", [givenName], [surname])'],
    ['Join(" ", [givenName], Join(" ", [surname], [city]))', 'Join(" ", [givenName], [surname], [city])'],
    ['Join(" ", "a", "b", [city])', 'Join(" ", "a b", [city])'],
    ['Coalesce([mail], Coalesce([mail], [city]), "x", [state])', 'Coalesce([mail], [city], "x")'],
    ['ToLower(ToLower([mail]), "en-US")', 'ToLower([mail])'],
    ['StripSpaces(StripSpaces([city]))', 'StripSpaces([city])'],
    ['Left(Left([city], 9), 5)', 'Left([city], 5)'],
    ['Mid([displayName], 1, 5)', 'Left([displayName], 5)'],
    ['IsPresent([city])', 'Not(IsNullOrEmpty([city]))'],
    ['IgnoreFlowIfNullOrEmpty(Join("-", "a", [city]))', 'Join("-", "a", [city])'],
    ['Switch(IsNullOrEmpty([city]), [city], "True", "n/a")', 'Switch([city], [city], "", "n/a")'],
    ['CBool([city] = "Lima")', 'Switch([city], "False", "Lima", "True")'],
    ['Switch(ToLower("A"), "x", "a", [mail])', '[mail]'],
  ])('%s and %s', (one, other) => {
    expect(isSame(one, other)).toBe(true);
    expect(isSame(other, one)).toBe(true);
  });

  it.each([
    ['a small letter has no capital of its own', 'ToLower(ToUpper([mail]))', 'ToLower([mail])'],
    ['the cut gives the empty text for nothing', 'Mid([city], 1, 5)', 'Left([city], 5)'],
    [
      'nothing is sent where the condition cannot be decided',
      'IIF([city] = "x", "a", "b")',
      'Switch([city], "b", "x", "a")',
    ],
    ['the text is empty for some', 'Join("", Switch([country], "", "DE", "de"))', 'Switch([country], "", "DE", "de")'],
    ['an absent source stays absent', 'Append([mail], "x")', 'Join("", [mail], "x")'],
    ['numbers of very many digits have no order', 'IIF([city] < "9", "a", "b")', 'IIF([city] >= "9", "b", "a")'],
    ['nobody knows the functions', 'Perhaps([mail])', 'Possibly([mail])'],
    [
      'nobody here can match the patterns',
      'Replace([mail], , "(?>a)", , "", , )',
      'Replace([mail], , "(?>b)", , "", , )',
    ],
    [
      'a replacement that is written is a pattern of its own',
      'Replace([mail], , "(a)", , [accountEnabled], , )',
      'Replace([mail], , "(a)", , "True", , )',
    ],
    ['an attribute holds a list', 'Append([proxyAddresses], "")', '[proxyAddresses]'],
    ['logs hide it', 'Redact([mail])', '[mail]'],
  ])('but not where %s', (_why, one, other) => {
    expect(isSame(one, other)).toBe(false);
  });

  it('where what is known reaches the app in one form', () => {
    const [text, flag] = [read('Switch([IsSoftDeleted], "true", "True", "false")'), read('Not([IsSoftDeleted])')];
    expect(giveTheSame(text, flag, 'User', (a, b) => a?.toLowerCase() === b?.toLowerCase())).toBe(true);
    expect(giveTheSame(text, flag, 'User', (a, b) => a === b)).toBe(false);
  });

  it('in time that does not run away', () => {
    let nested = '[city]';
    for (let depth = 0; depth < 60; depth++)
      nested = `IIF([city] = "${depth}", ${nested}, Not(IsPresent(${depth % 2 === 0 ? '[city]' : '[state]'})))`;
    expect(isSame(nested, `Coalesce(${nested})`)).toBe(true);
  });
});
