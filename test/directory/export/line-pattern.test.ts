/** Which users a pattern can read, line by line. What it reads is held to the way letter by letter in json-columns.test.ts. */
import { expect, it } from 'vitest';
import { linePattern } from '../../../src/directory/export/line-pattern.ts';

const WANTED = [{ name: 'mail', inner: null }, null, { name: 'manager', inner: 'id' }];
const USER = { id: '1', mail: 'ada@contoso.example', manager: { id: '7' }, proxyAddresses: ['a', 'b'] };

/** As many members as are asked for, one of them wanted. */
function userOf(count: number): Record<string, unknown> {
  const others = Array.from({ length: count - 1 }, (_, index) => [`m${index}`, index]);
  return { ...Object.fromEntries(others), mail: 'a@b.example' };
}

it('users of plain members are read by one pattern, which says where the wanted ones are', () => {
  const found = linePattern(USER, WANTED);
  expect(found?.places).toEqual([0, 2]);
  expect(found?.pattern.exec(`${JSON.stringify(USER)}\n`)?.[0]).toBe(`${JSON.stringify(USER)}\n`);
  expect(found?.pattern.exec(JSON.stringify({ ...USER, more: 1 }))).toBeNull();
});

it.each([
  ['a member that may make it a page', { ...USER, value: [] }],
  ['a list of objects', { ...USER, assignedLicenses: [{}] }],
  ['an object within an object', { ...USER, manager: { id: '7', address: {} } }],
  ['more members than a pattern is made for', userOf(201)],
])('but none with %s', (_name, user) => {
  expect(linePattern(user, WANTED)).toBeNull();
});

it('and with as many members as that', () => {
  expect(linePattern(userOf(200), WANTED)).not.toBeNull();
});
