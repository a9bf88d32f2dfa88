import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withInserted, without, withValue, withValues } from '../../src/json/edit.ts';
import { pointerTo, valueAt } from '../../src/json/json-node.ts';
import { isSameValue } from '../../src/json/same-value.ts';

const anyData = fc.jsonValue({ maxDepth: 3 });

/** Every node below the root, keys with `~` and `/` included. */
function pointersIn(value: unknown, pointer = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    const place = pointerTo(pointer, key);
    return [place, ...pointersIn(member, place)];
  });
}

const placed = anyData
  .map((data) => ({ data, pointers: pointersIn(data) }))
  .filter(({ pointers }) => pointers.length > 0)
  .chain(({ data, pointers }) => fc.record({ data: fc.constant(data), pointer: fc.constantFrom(...pointers) }));

describe('editing data by a pointer', () => {
  it('finds what was put, and puts back what was there', () => {
    fc.assert(
      fc.property(placed, anyData, ({ data, pointer }, value) => {
        const edited = withValue(data, pointer, value);
        expect(valueAt(edited, pointer)).toEqual(value);
        expect(withValue(edited, pointer, valueAt(data, pointer))).toEqual(data);
      }),
    );
  });

  it('takes away what was put in between', () => {
    fc.assert(
      fc.property(placed, anyData, ({ data, pointer }, value) => {
        const taken = without(data, pointer);
        expect(withInserted(taken, pointer, valueAt(data, pointer))).toEqual(data);
        expect(without(withInserted(taken, pointer, value), pointer)).toEqual(taken);
      }),
    );
  });

  it('leaves what it was given as it was', () => {
    fc.assert(
      fc.property(placed, ({ data, pointer }) => {
        const before = structuredClone(data);
        without(withInserted(withValue(data, pointer, 1), pointer, 2), pointer);
        expect(data).toEqual(before);
      }),
    );
  });

  it('puts a value in the place of the whole, and of several parts at once', () => {
    expect(withValue({ a: 1 }, '', 2)).toBe(2);
    const values = new Map<string, unknown>([
      ['/a/1', 'x'],
      ['/b~1c', null],
      ['/d', 1],
    ]);
    expect(withValues({ a: [1, 2], 'b/c': { e: 1 }, f: 'g' }, values)).toEqual({ a: [1, 'x'], 'b/c': null, f: 'g' });
    expect(withValues([1], new Map([['', 2]]))).toBe(2);
  });

  it('tells the same values from others, members in any order', () => {
    const same: readonly (readonly [unknown, unknown])[] = [
      [
        { a: 1, b: [1, { c: null }] },
        { b: [1, { c: null }], a: 1 },
      ],
      ['a', 'a'],
      [[], []],
    ];
    const others: readonly (readonly [unknown, unknown])[] = [
      [
        [1, 2],
        [2, 1],
      ],
      [[1], [1, 2]],
      [{ a: 1 }, { a: 1, b: 2 }],
      [{ a: undefined }, { b: undefined }],
      [{}, []],
      [[], {}],
      [{}, null],
      [1, '1'],
    ];
    expect(same.map(([a, b]) => isSameValue(a, b))).toEqual(same.map(() => true));
    expect(others.map(([a, b]) => isSameValue(a, b))).toEqual(others.map(() => false));
  });

  it('changes nothing where the pointer leads nowhere', () => {
    const data = { list: ['a'], name: 'b' };
    for (const edit of [(at: string) => withValue(data, at, 1), (at: string) => without(data, at)]) {
      for (const pointer of ['/list/1', '/list/x', '/name/deeper', '/other/deeper'])
        expect(edit(pointer)).toEqual(data);
    }
  });

  it('puts an item behind the last one at the end, and a member that is new', () => {
    expect(withInserted({ list: ['a'] }, '/list/7', 'b')).toEqual({ list: ['a', 'b'] });
    expect(withValue({ list: ['a'] }, '/new', 'b')).toEqual({ list: ['a'], new: 'b' });
  });

  it('takes a key for a key, whatever it is called', () => {
    const edited = withValue({}, '/__proto__', 'x');
    expect(Object.hasOwn(Object(edited), '__proto__')).toBe(true);
    expect(Object.getPrototypeOf(edited)).toBe(Object.prototype);
  });
});
