/** What is said about an expression, and of which part of it: one mistake a row, or one that is sound beside it. */
import { expect, test } from 'vitest';
import { inspectExpression } from '../../src/expression/check/check-expression.ts';

type Type = 'String' | 'Boolean' | 'Complex' | 'Reference' | 'Integer' | 'DateTime';

/** For a text of a user. */
const EXPRESSIONS: readonly string[] = [
  '',
  ' ',
  'city',
  'null',
  'Null()',
  '"a',
  '[a',
  '[]',
  'Join(',
  'Join("a"',
  'Join("a",',
  'Join("a" [b])',
  'Join("-", [city], [mail]))',
  '7',
  '[city] [mail]',
  'Join(“-”, [city])',
  "Join('-', [city])",
  '[city] & [mail]',
  'Join("-"; [city])',

  'Jion("-", [city], [mail])',
  'join("-", [city], [mail])',
  'Zzzzzz([city])',
  '[ctiy]',
  '[City]',
  '[zzzzzzzz]',
  '[extension_0123_a]',

  'Join()',
  'Not()',
  'Not([accountEnabled], [accountEnabled])',
  'Mid([city], 1)',
  'Switch([city], "a", "b")',
  'IIF([accountEnabled], "a")',
  'Append([city])',
  'Left([city], 1, 2)',

  'Mid([city], "a", 2)',
  'Mid([city], [mail], 2)',
  'Mid([city], -1, 2)',
  'Mid([city], 0, 2)',
  'Left([city], -1)',
  'Left("abc", 2)',
  'Not([city])',
  'Not("yes")',
  'IIF([city], "a", "b")',
  'IIF([accountEnabled], "a", "a")',
  'IIF(IsNull([city]), "a", "b")',
  'IIF([city]="", "a", "b")',
  'IIF([city]="Lima", "a", "b")',
  'IIF("a"="a", "b", "c")',
  'IIF([accountEnabled]="true", "a", "b")',
  'IIF([accountEnabled]="yes", "a", "b")',
  'IIF([city]>"a", "b", "c")',
  'Switch([accountEnabled], , "true", "a", "False", "b")',
  'Switch([accountEnabled], , "yes", "a")',
  'Switch([accountEnabled], "c", "True", "a", "True", "b")',
  'Switch([city], "x", "Lima", "a", "lima", "b")',
  'Switch([city], "x", "a", "x")',
  'Switch("a", "b", "c", "d")',
  'Switch(IsNull([city]), "a", "True", "b")',
  'Switch([proxyAddresses], "a", "b", "c")',
  'ToUpper("abc")',
  'ToUpper(ToUpper([city]))',
  'ToLower(ToUpper([city]))',
  'StripSpaces("a b")',
  'Trim([city])',
  'Trim(Trim([city]))',
  'Join("-", [proxyAddresses])',
  'Append([proxyAddresses], "a")',
  'Item([city], 1)',
  'Item([proxyAddresses], 0)',
  'Item(Split([city], ","), 1)',
  'Split([city], "")',
  'Join(",", Split([city], ","))',
  'Replace([city], "a", , , "b", , )',
  'Replace([city], , "(", , "b", , )',
  'Replace([city], , "a", , "$1", , )',
  'Replace([city], , "(?<x>a)", "x", "b", , )',
  'Replace([city], , "(?<x>a)", "y", "b", , )',
  'Replace([city], , , , , , )',
  'Replace([city], "a", "b", , "c", , )',
  'Replace([city], , "a", , , "mail", )',
  'Replace([city], , "a", , , [mail], )',
  'FormatDateTime([city], , "yyyy", "dd")',
  'FormatDateTime([employeeHireDate], , "yyyy-MM-dd", "YYYY-DD")',
  'FormatDateTime([employeeHireDate], , "yyyy-mm-dd", "dd/MM/yyyy")',
  'DateAdd("d", 1, [employeeHireDate])',
  'DateAdd("x", 1, [employeeHireDate])',
  'DateDiff("d", [employeeHireDate], Now())',
  'Now()',
  'Guid()',
  'RandomString(8, 1, 1, 1, 1)',
  'RandomString(3, 1, 1, 1, 1)',
  'SingleAppRoleAssignment([city])',
  'SingleAppRoleAssignment([appRoleAssignments])',
  'AppRoleAssignmentsComplex([appRoleAssignments])',
  'Append(AppRoleAssignmentsComplex([appRoleAssignments]), "a")',
  'Coalesce([city])',
  'Coalesce("a", [city])',
  'Coalesce([userPrincipalName], [mail])',
  'Coalesce([city], [city])',
  'IsPresent([city])',
  'IsString([city])',
  'IsNull("a")',
  'IsNullOrEmpty([userPrincipalName])',
  'CBool([city])',
  'CBool("maybe")',
  'Word([city], 0, " ")',
  'Word([city], 1, "")',
  'InStr([city], "")',
  'InStr([city], "a", 0, 0)',
  'NumFromDate([employeeHireDate])',
  'Left([city], "3")',
  'NormalizeDiacritics("a")',
  'SelectUniqueValue([city])',
  'SelectUniqueValue([city], [mail])',
  'Count([proxyAddresses])',
  'RemoveDuplicates([city])',
  'ValueIfMatch([city], "a", "b")',
  'IgnoreFlowIfNullOrEmpty([city])',
  'Mid(Mid([city], 1, 5), 2, 3)',
];

/** For other attributes: what they take, and whether users are matched on it. */
const FOR_OTHERS: readonly (readonly [expression: string, type: Type, isList?: boolean, isMatched?: boolean])[] = [
  ['[city]', 'Boolean'],
  ['Not([accountEnabled])', 'Boolean'],
  ['ToUpper([city])', 'Boolean'],
  ['Switch([city], "yes", "a", "no")', 'Boolean'],
  ['Switch([city], "True", "a", "False")', 'Boolean'],
  ['Mid([city], 1, 2)', 'Integer'],
  ['Switch([city], "1", "a", "2")', 'Integer'],
  ['Switch([city], "1", "a", "two")', 'Integer'],
  ['FormatDateTime([city], , "yyyy", "yyyy-MM-dd")', 'DateTime'],
  ['[city]', 'DateTime'],
  ['[manager]', 'Reference'],
  ['Append([city], "a")', 'Reference'],
  ['AppRoleAssignmentsComplex([appRoleAssignments])', 'Complex', true],
  ['[city]', 'Complex', true],
  ['Split([city], ",")', 'String', true],
  ['Split([city], ",")', 'String'],
  ['ToLower([city])', 'String', false, true],
  ['RandomString(8, 1, 1, 1, 1)', 'String', false, true],
  ['Now()', 'String', false, true],
];

function said(text: string, type: Type, multiValued: boolean, matching: boolean): string {
  const target = { name: 'title', type, multiValued, matching };
  const { problems } = inspectExpression(text, { resource: 'User', target });
  const lines = problems.map(({ rule, severity, message, hint, start, end }) => {
    const marked = `${text.slice(0, start)}«${text.slice(start, end)}»${text.slice(end)}`;
    return [`  ${severity} ${rule}: ${marked}`, `    ${message}`, ...(hint === null ? [] : [`    ${hint}`])].join('\n');
  });
  return lines.length === 0 ? '  nothing' : lines.join('\n');
}

test('each mistake is told at its place', async () => {
  const texts = EXPRESSIONS.map((text) => `${text === '' ? '(nothing)' : text}\n${said(text, 'String', false, false)}`);
  const others = FOR_OTHERS.map(([text, type, isList = false, isMatched = false]) => {
    const kind = `${isList ? 'list of ' : ''}${type}${isMatched ? ', matched on' : ''}`;
    return `${text} for ${kind}\n${said(text, type, isList, isMatched)}`;
  });
  await expect(`${[...texts, ...others].join('\n\n')}\n`).toMatchFileSnapshot('golden/messages.txt');
});
