import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluateExpression } from '../../src/expression/evaluate/evaluate-expression.ts';
import { mayBe, oneText, type Possible, textsOf } from '../../src/expression/possible/possible.ts';
import { possibleValues } from '../../src/expression/possible/possible-values.ts';
import type { Environment } from '../../src/expression/runtime/environment.ts';
import { isTextList } from '../../src/expression/runtime/is-text-list.ts';
import type { Value } from '../../src/expression/runtime/value.ts';
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

function isInside(value: Value, possible: Possible): boolean {
  if (value === null) return possible.absent;
  if (typeof value === 'string') return mayBe(possible.text, value);
  return isTextList(value) ? value.every((text) => mayBe(possible.list, text)) : possible.roles;
}

/** What the directory promises: these always have a value. */
function promised(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return {
    ...record,
    IsSoftDeleted: record['IsSoftDeleted'] ?? false,
    accountEnabled: record['accountEnabled'] ?? true,
  };
}

const cases = { expressions: runs(700), records: 8 };

const knownToBe = {
  True: possibleWhen('True'),
  False: possibleWhen('False'),
};

function possibleWhen(deleted: 'True' | 'False') {
  return new Map([['IsSoftDeleted', oneText(textsOf(deleted))]]);
}

test(`every value is inside what is possible, also where a boolean is known: ${cases.expressions * cases.records * 2} cases`, () => {
  let told = 0;
  const records = fc.array(anyRecord, { minLength: cases.records, maxLength: cases.records });
  const property = fc.property(anyExpression, records, (expression, found) => {
    const possible = possibleValues('User')(expression);
    const closer = {
      True: possibleValues('User', knownToBe.True)(expression),
      False: possibleValues('User', knownToBe.False)(expression),
    };
    for (const record of found.map(promised)) {
      const value = evaluateExpression(expression, record, environment);
      const closest = closer[record['IsSoftDeleted'] === true ? 'True' : 'False'];
      if (isInside(value, possible) && isInside(value, closest)) continue;
      const where = `${printExpression(expression)}\nfor ${JSON.stringify(record)}`;
      expect.fail(`${where}:\n${JSON.stringify(value)} is not in ${JSON.stringify([possible, closest])}`);
    }
    const { text } = possible;
    if (text === null || text.only !== null || Object.keys(text.limits).length > 0) told++;
  });
  fc.assert(property, { numRuns: cases.expressions, seed: Number(process.env['FUZZ_SEED'] ?? '20240501') });
  // To say that anything is possible would be sound as well.
  expect(told).toBeGreaterThan(cases.expressions * 0.4);
});

describe('what is possible', () => {
  const parsed = (text: string): Expression => {
    const { expression } = parseExpression(text);
    if (expression === null) throw new Error(`unreadable: ${text}`);
    return expression;
  };
  const told = (text: string, deleted?: 'True' | 'False'): string => {
    const known = deleted === undefined ? [] : ([['IsSoftDeleted', oneText(textsOf(deleted))]] as const);
    const { absent, text: one, list, roles } = possibleValues('User', new Map(known))(parsed(text));
    const words = one === null ? [] : [one.only?.join('|') ?? `any ${JSON.stringify(one.limits)}`];
    return [
      ...words,
      ...(list === null ? [] : ['list']),
      ...(roles ? ['roles'] : []),
      ...(absent ? ['nothing'] : []),
    ].join(' / ');
  };
  test.each([
    ['Switch([IsSoftDeleted], , "False", "True", "True", "False")', undefined, 'False|True'],
    ['Switch([IsSoftDeleted], , "False", "True", "True", "False")', 'True', 'False'],
    ['Switch([IsSoftDeleted], , "false", "True", "true", "False")', undefined, 'nothing'],
    ['Not([IsSoftDeleted])', 'True', 'False'],
    ['Not(Not([IsSoftDeleted]))', 'True', 'True'],
    ['IIF([accountEnabled] = "True", Not([IsSoftDeleted]), "False")', 'True', 'False'],
    ['IIF([accountEnabled] = "true", "on", "off")', undefined, 'off'],
    ['Not(ToLower([city]))', undefined, 'True'],
    ['Switch(ToLower([city]), "x", "Lima", "a", "cusco", "b")', undefined, 'b|x'],
    ['Switch([city], [city], "", "n/a")', undefined, 'any {} / nothing'],
    ['IgnoreFlowIfNullOrEmpty(IIF([city] = "a", "", "b"))', undefined, 'b / nothing'],
    // A list is never tried one by one, and the texts beside it are told by the row.
    [
      'IgnoreFlowIfNullOrEmpty(IIF([city] = "a", [otherMails], IIF([city] = "b", "", "x")))',
      undefined,
      'x / list / nothing',
    ],
    ['Left([country], 2)', undefined, 'any {"longest":2}'],
    ['Item(Split([mail], "@"), 2)', undefined, 'any {} / nothing'],
    ['Coalesce([otherMails], "x")', undefined, 'x / list'],
    ['AppRoleAssignmentsComplex([appRoleAssignments])', undefined, 'roles / nothing'],
    ['Join("-", "a", [city])', undefined, 'any {"filled":0}'],
    // Nothing is decided by the empty text.
    ['IIF(Left([country], 5), "a", "b")', undefined, 'a|b / nothing'],
    ['IIF(Join("-", "a", [city]), "a", "b")', undefined, 'a|b'],
    ['ToUpper(IIF([accountEnabled] = "True", "on", "off"))', undefined, 'ON|OFF'],
  ] as const)('%s, deleted: %s', (text, deleted, expected) => {
    expect(told(text, deleted)).toBe(expected);
  });
});
