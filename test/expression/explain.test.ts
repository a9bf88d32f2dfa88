import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainExpression } from '../../src/expression/explain-expression.ts';
import { parseExpression } from '../../src/expression/syntax/parse-expression.ts';
import { anyExpression } from './any-expression.ts';

describe('an expression in one sentence', () => {
  test.each([
    [
      'Switch([IsSoftDeleted], , "False", "True", "True", "False")',
      '"True" when IsSoftDeleted is "False"; "False" when it is "True"; otherwise nothing is sent.',
    ],
    ['Join(" ", [givenName], [surname])', 'givenName and surname joined with a space, empty ones left out.'],
    ['Join("", "", [employeeId], "-x")', 'employeeId and "-x" put together, empty ones left out.'],
    [
      'Switch([companyName], [companyName], "", "n/a")',
      '"n/a" when companyName is absent or empty; otherwise companyName.',
    ],
    ['ToLower(Switch([vip], "no", "y", "YES"))', '("YES" when vip is "y"; otherwise "no") in small letters.'],
    ['[mail]', 'The value of mail.'],
    ['"x"', 'Always "x".'],
    [
      'IIF([accountEnabled] <> "True", "off", "on")',
      '"off" if accountEnabled is not "True", otherwise "on"; nothing is sent while the condition reads an absent or empty value.',
    ],
    ['CBool(BitAnd([flags], 2))', 'Whether the bits that flags and 2 share is true or not zero.'],
    [
      'IIF(IsPresent([mail]), "a", "b")',
      '"a" if mail has a value, otherwise "b"; nothing is sent while the condition reads an absent or empty value.',
    ],
    ['Not(IsPresent([mail]))', 'The opposite of whether mail has a value.'],
    ['DateAdd("d", -1, CDate([employeeHireDate]))', 'employeeHireDate as a date in UTC moved back by 1 day.'],
    ['Mid([givenName], 1, 1)', 'The first character of givenName.'],
    ['Replace([mail], , "@.*", , "", , )', 'mail with everything that matches "@.*" removed.'],
    ['IgnoreFlowIfNullOrEmpty([companyName])', 'companyName; left out when absent or empty.'],
    ['NoSuch([mail])', 'The unknown function NoSuch.'],
  ])('%s', (text, sentence) => {
    const { expression } = parseExpression(text);
    expect(expression && explainExpression(expression)).toBe(sentence);
  });
});

test('every expression has a sentence', () => {
  fc.assert(
    fc.property(anyExpression, (expression) => {
      const sentence = explainExpression(expression);
      expect(sentence).toMatch(/.\.$/s);
      expect(sentence).not.toMatch(/undefined|\[object|null/);
    }),
  );
});
