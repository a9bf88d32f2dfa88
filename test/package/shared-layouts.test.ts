/** A step of the build that puts nothing before spreads: the program stays the same. */
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withSharedLayouts } from '../../src/build/shared-layouts.ts';

describe('an object that begins with a spread and has more members', () => {
  test('begins with nothing', () => {
    expect(withSharedLayouts('f({ ...a, b });')).toBe('f({ ...null, ...a, b });');
    expect(withSharedLayouts('f({\n    ...a(),\n    ...b,\n});')).toBe('f({\n    ...null, ...a(),\n    ...b,\n});');
  });

  test('inside another one too', () => {
    const program = 'f({ ...a, b: { ...c, d: { e: 1, ...f } }, g: [{ ...h, i }] });';
    const shared = 'f({ ...null, ...a, b: { ...null, ...c, d: { e: 1, ...f } }, g: [{ ...null, ...h, i }] });';
    expect(withSharedLayouts(program)).toBe(shared);
  });

  test('once only', () => {
    const shared = withSharedLayouts('f({ ...a, b: { ...c, d } });');
    expect(withSharedLayouts(shared)).toBe(shared);
    // A source that was compiled again has spreads beside those of the last build.
    expect(withSharedLayouts(`${shared} g({ ...x, y });`)).toBe(`${shared} g({ ...null, ...x, y });`);
  });
});

test.each([
  ['a copy', 'f({ ...a });'],
  ['one that begins otherwise', 'f({ a, ...b, c });'],
  ['a list', 'f([...a, b]);'],
  ['arguments', 'f(...a, b);'],
  ['what is left of a pattern', 'const { ...a } = b, { c, ...d } = e; function f({ ...g }) {}'],
  ['words', "const a = '{ ...b, c }', d = `{ ...e, f }`, g = /{ ...h, i }/;"],
  ['a comment', '// { ...a, b }\nf();'],
])('%s is left as it is', (_, program) => {
  expect(withSharedLayouts(program)).toBe(program);
});

test('the objects are the same, member by member', () => {
  const key = fc.constantFrom('a', 'b', 'c', '1', '__proto__', 'constructor');
  const entries = fc.array(fc.tuple(key, fc.integer({ max: 9, min: 0 })), { maxLength: 4 });
  const made = (program: string, values: object): string => runInNewContext(program, values);
  fc.assert(
    fc.property(
      entries,
      entries,
      fc.constantFrom('b: 7', '...y', "['__proto__']: 8, c: 6", 'get a() { return 9; }'),
      (one, two, more) => {
        const program = `JSON.stringify(Object.entries({ ...x, ${more} }))`;
        const shared = withSharedLayouts(program);
        expect(shared).not.toBe(program);
        // As JSON is read: every name is a member.
        const object = (pairs: readonly (readonly [string, number])[]) =>
          JSON.parse(`{${pairs.map(([name, value]) => `${JSON.stringify(name)}:${value}`).join()}}`);
        const values = { x: object(one), y: object(two) };
        expect(made(shared, values)).toBe(made(program, values));
      },
    ),
  );
});
