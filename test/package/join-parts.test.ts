/** Which parts of the published program become one file. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinParts, type Part } from '../../src/build/join-parts.ts';

const KB = 1024;

const part = (file: string, imports: readonly string[] = [], size = KB): Part => ({ file, size, imports });

const namesOf = (groups: readonly (readonly Part[])[]) => groups.map((group) => group.map(({ file }) => file));

test('small parts that the same starts load become one, the largest first', () => {
  const parts = [part('gen', ['a', 'b']), part('lint', ['a', 'b']), part('a'), part('b', ['a', 'node:fs'], 2 * KB)];
  expect(namesOf(joinParts(parts, [['gen'], ['lint']]))).toEqual([['b', 'a']]);
});

test('a large part is not loaded by a start that does not need it', () => {
  const parts = [part('gen', ['small', 'large']), part('lint', ['small']), part('small'), part('large', [], 100 * KB)];
  expect(joinParts(parts, [['gen'], ['lint']])).toEqual([]);
});

test('a small part that brings a large one along does not become one with what is loaded without it', () => {
  const parts = [
    part('gen', ['small', 'bringing']),
    part('lint', ['small']),
    part('small'),
    part('bringing', ['large']),
    part('large', ['node:crypto'], 100 * KB),
  ];
  expect(joinParts(parts, [['gen'], ['lint']])).toEqual([]);
});

test('what is asked for by its name stays as it is, and so does what loads more than is there', () => {
  const parts = [part('gen', ['a', 'b', 'later']), part('later'), part('a', ['node:crypto']), part('b')];
  expect(joinParts(parts, [['gen'], ['gen', 'later']])).toEqual([]);
});

test('two parts with a third between them do not become one without it', () => {
  const parts = [part('gen', ['a']), part('a', ['b']), part('b', ['c', 'node:crypto']), part('c')];
  expect(joinParts(parts, [['gen']])).toEqual([]);
});

/** Parts of which each imports some that come later, and a third more than is there. */
const program = fc
  .array(
    fc.tuple(
      fc.array(fc.nat({ max: 8 }), { maxLength: 4 }),
      fc.integer({ min: 100, max: 30 * KB }),
      fc.nat({ max: 2 }),
    ),
    { minLength: 3, maxLength: 20 },
  )
  .map((rows) =>
    rows.map(([further, size, more], at): Part => {
      const imports = further.map((by) => at + 1 + by).filter((index) => index < rows.length);
      return part(String(at), [...new Set(imports)].map(String).concat(more === 0 ? ['node:crypto'] : []), size);
    }),
  );

test('no part is in two files, and no two files wait for each other', () => {
  let joined = 0;
  fc.assert(
    fc.property(program, (parts) => {
      const groups = joinParts(parts, [['0'], ['1'], ['0', '2']]);
      joined += groups.length;
      const files = namesOf(groups).flat();
      expect(new Set(files).size).toBe(files.length);
      const fileOf = new Map(groups.flatMap((group, at) => group.map(({ file }) => [file, `group ${at}`])));
      const nameOf = (file: string) => fileOf.get(file) ?? file;
      const imports = new Map<string, Set<string>>();
      for (const { file, imports: names } of parts) {
        const own = nameOf(file);
        const all = imports.get(own) ?? new Set();
        for (const name of names) if (nameOf(name) !== own && name !== 'node:crypto') all.add(nameOf(name));
        imports.set(own, all);
      }
      // What imports nothing that is left is taken away, until nothing is.
      for (let size = -1; size !== imports.size; ) {
        size = imports.size;
        for (const [name, ofName] of imports)
          if ([...ofName].every((imported) => !imports.has(imported))) imports.delete(name);
      }
      expect([...imports.keys()]).toEqual([]);
    }),
  );
  expect(joined).toBeGreaterThan(20);
});
