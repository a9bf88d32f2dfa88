import { expect, test } from 'vitest';
import { extensionName, nameMark, resolveTypeNames } from '../../src/emit/code/type-name.ts';

test('a mark is the hash FNV-1a in 32 bits, as its authors publish it', () => {
  const published: readonly (readonly [string, number])[] = [
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ];
  expect(published.map(([key]) => nameMark(key))).toEqual(published.map(([, hash]) => hash.toString(36).toUpperCase()));
});

test('a name that two types want, or that is taken, has a mark for each', () => {
  const wishes = [
    { wish: 'Name', key: 'a' },
    { wish: 'Email', key: 'b' },
    { wish: 'Name', key: 'c' },
    { wish: 'User', key: 'd' },
  ];
  expect([...resolveTypeNames(wishes, ['User'])]).toEqual([
    ['a', `NameX${nameMark('a')}`],
    ['b', 'Email'],
    ['c', `NameX${nameMark('c')}`],
    ['d', `UserX${nameMark('d')}`],
  ]);
});

test.each([
  ['urn:ietf:params:scim:schemas:extension:enterprise:2.0:User', 'Enterprise'],
  ['urn:acme:hr-data:1.0:User', 'AcmeHrData'],
  ['urn:2.0', 'Extension'],
])('%s is %s', (urn, name) => expect(extensionName(urn)).toBe(name));
