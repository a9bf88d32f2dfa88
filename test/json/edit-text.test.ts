import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editText } from '../../src/json/edit-text.ts';

const TEXT =
  '{\r\n\t"a": { "x": 1 },\r\n\t"list": [ {"n": 0}, {"n": 1},\r\n\t\t{ "n": 2 } ],\r\n\t"empty": {}\r\n}\r\n';

describe('a text is edited without another byte changed', () => {
  it.each([
    ['in a line', [{ op: 'add', path: '/a/y', value: [1, 'b'] }], '{ "x": 1 }', '{ "x": 1, "y": [1, "b"] }'],
    ['on a line of its own', [{ op: 'add', path: '/z', value: true }], '"empty": {}', '"empty": {},\r\n\t"z": true'],
    ['in front, in a line', [{ op: 'add', path: '/a/y', value: 1, after: null }], '{ "x"', '{ "y": 1, "x"'],
    ['in front', [{ op: 'add', path: '/z', value: 1, after: null }], '"a"', '"z": 1,\r\n\t"a"'],
    ['into what is empty', [{ op: 'add', path: '/empty/e', value: 0 }], '{}\r', '{"e":0}\r'],
    ['the first away', [{ op: 'remove', path: '/list/0' }], '{"n": 0}, ', ''],
    ['the last away', [{ op: 'remove', path: '/list/2' }], ',\r\n\t\t{ "n": 2 }', ''],
    [
      'several away, and something into one that stays',
      [
        { op: 'remove', path: '/list/0' },
        { op: 'remove', path: '/list/1' },
        { op: 'add', path: '/list/2/m', value: null },
      ],
      '{"n": 0}, {"n": 1},\r\n\t\t{ "n": 2 }',
      '{ "n": 2, "m": null }',
    ],
    [
      'two members in their order',
      [
        { op: 'add', path: '/a/y', value: 1 },
        { op: 'add', path: '/a/w', value: 2 },
      ],
      '"x": 1',
      '"x": 1, "y": 1, "w": 2',
    ],
  ] as const)('%s', (_what, edits, from, to) => {
    expect(editText(TEXT, edits)).toBe(TEXT.replace(from, to));
  });

  it.each([
    ['a member that is there', { op: 'add', path: '/a/x', value: 2 }],
    ['a parent that is not', { op: 'add', path: '/b/x', value: 2 }],
    ['nothing there', { op: 'remove', path: '/list/3' }],
  ] as const)('not at all: %s', (_what, edit) => {
    expect(editText(TEXT, [edit])).toBeNull();
  });

  it('gives at once what its edits give one after the other, whatever is taken away beside what is put in', () => {
    const name = fc.constantFrom('a', 'b', 'c');
    const values = fc.record({ list: fc.array(fc.nat(9), { maxLength: 3 }), members: fc.dictionary(name, fc.nat(9)) });
    fc.assert(
      fc.property(
        values,
        fc.array(fc.nat(3)),
        fc.array(name),
        fc.nat(2),
        fc.boolean(),
        (value, items, keys, more, isWide) => {
          const text = JSON.stringify(value, null, isWide ? 2 : 0);
          const removed = new Set([...items.map((item) => `/list/${item}`), ...keys.map((key) => `/members/${key}`)]);
          const isThere = (path: string) =>
            path.startsWith('/list/') ? Number(path.slice(6)) < value.list.length : path.slice(9) in value.members;
          const edited = editText(text, [
            ...Array.from({ length: more }, () => ({ op: 'append', path: '/list', value: 99 }) as const),
            ...Array.from(
              { length: more },
              (_, index) => ({ op: 'add', path: `/members/z${index}`, value: 99 }) as const,
            ),
            ...[...removed].filter(isThere).map((path) => ({ op: 'remove', path }) as const),
          ]);
          expect(JSON.parse(edited ?? '')).toEqual({
            list: [...value.list.filter((_, index) => !removed.has(`/list/${index}`)), ...Array(more).fill(99)],
            members: Object.fromEntries([
              ...Object.entries(value.members).filter(([key]) => !removed.has(`/members/${key}`)),
              ...Array.from({ length: more }, (_, index) => [`z${index}`, 99]),
            ]),
          });
        },
      ),
    );
  });
});
