import { describe, expect, test } from 'vitest';
import { compileExpression } from '../../src/expression/compile/compile-expression.ts';
import { emitRuntime } from '../../src/expression/compile/emit-runtime.ts';
import { isRepeatable } from '../../src/expression/evaluate/is-constant.ts';
import { parseExpression } from '../../src/expression/syntax/parse-expression.ts';
import { sourceMember } from './source-member.ts';

function compiled(text: string, options = {}) {
  const { expression } = parseExpression(text);
  if (expression === null) throw new Error(`unreadable: ${text}`);
  return compileExpression(expression, { resource: 'User', ...options });
}

describe('the common mappings are as cheap as hand-written code', () => {
  test.each([
    ['[mail]', 'source.mail ?? null'],
    ['"x"', '"x"'],
    ['[IsSoftDeleted]', 'flag(source.IsSoftDeleted)'],
    [
      'Switch([IsSoftDeleted], , "False", "True", "True", "False")',
      'source.IsSoftDeleted === false ? "True" : source.IsSoftDeleted === true ? "False" : null',
    ],
    ['Not([IsSoftDeleted])', 'source.IsSoftDeleted === true ? "False" : "True"'],
    [
      'Join(" ", [givenName], [surname])',
      'source.givenName ? (source.surname ? (source.givenName + " " + source.surname) : source.givenName) : source.surname || null',
    ],
    [
      'Join("@", [mailNickname], "contoso.com")',
      'source.mailNickname ? (source.mailNickname + "@contoso.com") : "contoso.com"',
    ],
    ['Coalesce([mobile], [telephoneNumber], "none")', 'source.mobile ?? source.telephoneNumber ?? "none"'],
    ['Switch([city], "x", "Lima", "PE", "Lima", "never")', 'source.city === "Lima" ? "PE" : "x"'],
    ['IIF([city] = "Lima", "a", "b")', 'source.city === "Lima" ? "a" : source.city ? "b" : null'],
    ['IgnoreFlowIfNullOrEmpty([companyName])', 'source.companyName || null'],
    ['ToUpper(Join("-", "a", Left("bcd", 2)))', '"A-BC"'],
    ['Item([otherMails], 1)', 'item(list(source.otherMails), 1)'],
  ])('%s', (text, code) => {
    expect(compiled(text).code).toBe(code);
  });
});

describe('nothing from an expression reaches code unescaped', () => {
  test.each([
    ['"a\\"; process.exit() //"', '"a\\"; process.exit() //"'],
    ['"\u2028\u2029</script>"', '"\\u2028\\u2029</script>"'],
    ['[a"] + alert(1) + ["b]', ''],
    ['[a.b]', 'source["a.b"] ?? null'],
    ['[with space]', 'source["with space"] ?? null'],
    ['[x\u2028y]', 'source["x\\u2028y"] ?? null'],
  ])('%s', (text, code) => {
    const { expression } = parseExpression(text);
    expect(expression === null ? '' : compileExpression(expression, { resource: 'User' }).code).toBe(code);
  });

  test('a pattern becomes a literal of its own, slashes and line ends escaped', () => {
    const { constants, code } = compiled('Replace([mail], , "/\n", , "x", , )', { constant: 'mailPattern' });
    expect(constants).toEqual([{ name: 'mailPattern1', code: '/\\/\\n/gu' }]);
    expect(code).toBe('replacePattern(source.mail ?? null, mailPattern1, "x")');
  });
});

test('the result says what the code needs', () => {
  expect(compiled('Append([mail], Guid())')).toMatchObject({
    type: 'string | null',
    runtime: ['append', 'environment', 'guid'],
    usesEnvironment: true,
    constants: [],
    constant: undefined,
  });
  expect(compiled('"x"')).toMatchObject({ type: 'string', constant: 'x' });
  expect(compiled('Split([mail], "@")').type).toBe('readonly string[] | null');
  expect(compiled('AppRoleAssignmentsComplex([appRoleAssignments])')).toMatchObject({
    type: 'readonly RoleObject[] | null',
    runtime: ['roleObjects', 'value'],
  });
  expect(compiled('NoSuch([mail])')).toMatchObject({ code: 'null', type: 'null', constant: null });
});

test('what differs each time is known', () => {
  const repeatable = (text: string): boolean | null => {
    const { expression } = parseExpression(text);
    return expression && isRepeatable(expression);
  };
  expect(repeatable('Join("", [mail], ToLower("A"))')).toBe(true);
  expect(repeatable('IIF(Now() > [employeeHireDate], "a", "b")')).toBe(false);
  expect(repeatable('Append([mail], Guid())')).toBe(false);
});

test('variables can be renamed', () => {
  const { code } = compiled('Append([mail], Guid())', { source: 'user', environment: 'world' });
  expect(code).toBe('append(user.mail ?? null, guid(world))');
});

test('the runtime comes in dependency order, each part once, whatever order it is asked for in', () => {
  const text = emitRuntime(['dateAdd', 'dateText', 'dateAdd']);
  expect(text).toBe(emitRuntime(['dateText', 'dateAdd']));
  expect(text.match(/function readDate\(/g)).toHaveLength(1);
  expect(text.indexOf('function instant(')).toBeLessThan(text.indexOf('function readDate('));
  expect(text).not.toMatch(/^(import|export) /m);
  expect(emitRuntime([])).toBe('');
});

test('source members follow the directory tables', () => {
  expect(sourceMember('User', 'mail').declaration).toBe('readonly mail?: string | null | undefined;');
  expect(sourceMember('User', 'IsSoftDeleted').type).toBe('boolean');
  expect(sourceMember('User', 'proxyAddresses').type).toBe('readonly string[]');
  expect(sourceMember('User', 'a b').key).toBe('"a b"');
  expect(sourceMember('User', 'appRoleAssignments').runtime).toEqual(['appRoleAssignment']);
  expect(sourceMember('User', '__proto__').declaration).toBeNull();
});
