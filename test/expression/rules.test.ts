// biome-ignore-all lint/suspicious/noTemplateCurlyInString: substitutions of .NET replacement texts look like placeholders
import { describe, expect, test } from 'vitest';
import type { CheckContext } from '../../src/expression/check/check-context.ts';
import { checkExpression, inspectExpression } from '../../src/expression/check/check-expression.ts';
import { exampleTarget, expressionRules } from '../../src/expression/rules.ts';
import { maximumDepth, maximumLength, parseExpression } from '../../src/expression/syntax/parse-expression.ts';

const user: CheckContext = { resource: 'User', target: null };

function rulesOf(text: string, context: CheckContext = user): readonly string[] {
  return inspectExpression(text, context).problems.map(({ rule }) => rule);
}

function target(
  name: string,
  type: 'String' | 'Boolean' | 'Complex' | 'Reference' | 'Integer' | 'DateTime',
  multiValued = false,
) {
  return { resource: 'User', target: { name, type, multiValued, matching: false } } as const;
}

describe('the examples of a rule', () => {
  const rules = expressionRules.filter(({ example }) => example === 'expression');
  test.each(rules)('$id', ({ id, bad, good }) => {
    const context: CheckContext = { resource: 'User', target: exampleTarget(id) };
    expect(rulesOf(bad, context)).toEqual([id]);
    expect(rulesOf(good, context)).toEqual([]);
  });
});

test('rules are complete sentences and have their own id', () => {
  for (const { id, title, cause, fix } of expressionRules) {
    expect(id).toMatch(/^expression-[a-z-]+$/);
    for (const text of [title, cause, fix]) expect(text, id).toMatch(/^[A-Za-z].*\.$/s);
  }
  expect(new Set(expressionRules.map(({ id }) => id)).size).toBe(expressionRules.length);
});

describe('the default mapping has no problems', () => {
  test.each([
    ['Switch([IsSoftDeleted], , "False", "True", "True", "False")', target('active', 'Boolean')],
    ['Join(" ", [givenName], [surname])', target('name.formatted', 'String')],
    ['[manager]', target('urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager', 'Reference')],
    [
      '[userPrincipalName]',
      { resource: 'User', target: { name: 'userName', type: 'String', multiValued: false, matching: true } },
    ],
    ['Not([IsSoftDeleted])', target('active', 'Boolean')],
    [
      '[members]',
      { resource: 'Group', target: { name: 'members', type: 'Reference', multiValued: true, matching: false } },
    ],
    ['SingleAppRoleAssignment([appRoleAssignments])', target('roles[primary eq "True"].value', 'String')],
    ['AssertiveAppRoleAssignmentsComplex([appRoleAssignments])', target('roles', 'Complex', true)],
  ] satisfies [string, CheckContext][])('%s', (text, context) => {
    expect(inspectExpression(text, context).problems).toEqual([]);
  });
});

test('an expression at the length limit is fine, one character more is not', () => {
  const filler = (length: number): string => `Append([mail], "${'x'.repeat(length - 18)}")`;
  expect(filler(maximumLength)).toHaveLength(maximumLength);
  expect(rulesOf(filler(maximumLength))).toEqual([]);
  expect(rulesOf(filler(maximumLength + 1))).toEqual(['expression-too-long']);
});

test('nesting at the limit is fine, one call more is not, and neither overflows the stack', () => {
  const nested = (depth: number): string => `${'Not('.repeat(depth)}"True"${')'.repeat(depth)}`;
  expect(rulesOf(nested(maximumDepth))).toEqual([]);
  expect(rulesOf(nested(maximumDepth + 1))).toEqual(['expression-too-deep']);
  expect(parseExpression('Not('.repeat(1_000_000)).problems.map(({ rule }) => rule)).toContain('expression-too-deep');
});

describe('what is found', () => {
  test.each([
    ['Trim([mail])', 'There is no function "Trim" in provisioning.', 'StripSpaces'],
    ['switch([city], "a", "b", "c")', 'Unknown function "switch".', 'Did you mean "Switch"? Capitals count.'],
    [
      'ToLower([UserPrincipalName])',
      'Unknown user attribute "UserPrincipalName".',
      'Did you mean "userPrincipalName"? Capitals count.',
    ],
    [
      'ToLower([officeLocation])',
      'Unknown user attribute "officeLocation".',
      'Did you mean "physicalDeliveryOfficeName"?',
    ],
    ['ToLower([extension_12_code])', 'Unknown user attribute "extension_12_code".', '32 hexadecimal digits'],
    ['Mid([proxyAddresses], 1, 2)', 'Unexpected list as source of Mid, expected a text.', 'Item'],
    ['DateAdd("days", 1, Now())', 'Unexpected "days" as interval of DateAdd', ''],
    ['Count([mail])', 'Unexpected single value as attribute of Count', ''],
    ['InStr([mail], "@", 1, textCompare)', 'Unexpected "textCompare" as compareType of InStr', ''],
    ['Left([mail], two)', 'Unexpected word two as NumChars of Left', 'double quotes'],
    ['Item([otherMails], 0)', 'Unexpected "0" as index of Item, expected a number from 1 on.', ''],
    ['CDate("soon")', 'Unexpected "soon" as expression of CDate, expected a date.', ''],
    ['FormatDateTime([extensionAttribute1], , "hh:mm", "s")', 'expected a .NET date format with a year', ''],
    ['ToLower()', 'ToLower has 0 arguments, expected ToLower(source, culture?).', ''],
    ['Switch([city], , "a")', 'Keys and values come in pairs', ''],
    ['Replace([mail], , "(?<a>.)", , "${b}", , )', 'The pattern has no group "b".', 'Its groups: a.'],
  ])('%s', (text, message, hint) => {
    const [problem, ...others] = inspectExpression(text, user).problems.filter(({ severity }) => severity !== 'info');
    expect(others).toEqual([]);
    expect(problem?.message).toContain(message);
    expect(problem?.hint ?? '').toContain(hint);
  });

  test('inputs are listed once, in order of appearance', () => {
    const { expression } = parseExpression('Join("", [surname], IIF([city] = [state], [surname], [mail]))');
    expect(expression && checkExpression(expression, user).inputs).toEqual(['surname', 'city', 'state', 'mail']);
  });

  test('a problem names its place', () => {
    const [problem] = inspectExpression('Join(" ", [givenname])', user).problems;
    expect(problem).toMatchObject({ start: 10, end: 21 });
  });
});

describe('result types', () => {
  test.each([
    ['[accountEnabled]', 'Boolean', []],
    ['"True"', 'Boolean', []],
    ['"yes"', 'Boolean', ['expression-result-type']],
    ['IIF([accountEnabled] = "True", "False", "True")', 'Boolean', []],
    ['Coalesce([accountEnabled], "False")', 'Boolean', []],
    ['[mail]', 'Boolean', ['expression-result-type']],
    ['[extensionAttribute1]', 'Boolean', []],
    ['Coalesce([mail], [city])', 'Boolean', ['expression-result-unsure']],
    ['Count([otherMails])', 'Integer', []],
    ['Switch([city], "0", "Lima", "7")', 'Integer', []],
    ['Switch([city], "0", "Lima", "x")', 'Integer', ['expression-result-type']],
    ['Now()', 'DateTime', []],
    ['Now()', 'Boolean', ['expression-result-type']],
    ['"2024-02-30"', 'DateTime', ['expression-result-type']],
    ['AppRoleAssignmentsComplex([appRoleAssignments])', 'Boolean', ['expression-multi-valued']],
    ['[appRoleAssignments]', 'String', ['expression-role-attribute']],
    ['[proxyAddresses]', 'String', ['expression-multi-valued']],
    ['Switch([city], "n", "", [proxyAddresses])', 'String', ['expression-multi-valued']],
    ['"ana"', 'Reference', ['expression-result-type']],
  ] as const)('%s into %s', (text, type, rules) => {
    expect(rulesOf(text, target('x', type)).toSorted()).toEqual(rules.toSorted());
  });
});
