import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CollisionTable } from '../../src/impact/collision-table.ts';
import { CollisionCheck } from '../../src/impact/collisions.ts';
import { matchingHash } from '../../src/impact/matching-hash.ts';

const value = fc.constantFrom('ana', 'Ana', 'ANA', 'bea', 'Bea', 'JOSÉ', 'josé', 'dot', 'eve', 'İ', 'x'.repeat(80));

it('finds who shares a value, capitals ignored, however the file is cut into blocks', () => {
  fc.assert(
    fc.property(fc.array(fc.array(value, { maxLength: 6 }), { maxLength: 6 }), fc.nat(40), (blocks, expected) => {
      const table = new CollisionTable();
      table.reserve(expected);
      for (const [number, values] of blocks.entries()) table.add(Float64Array.from(values.map(matchingHash)), number);
      const check = new CollisionCheck(table);
      const all = blocks.flat().map((each) => each.toLowerCase());
      for (const [number, values] of blocks.entries())
        for (const each of values) if (table.mayHold(number)) check.add(each, number + 1);
      const shared = all.filter((each) => all.indexOf(each) !== all.lastIndexOf(each));
      const { users, values } = check.counts(0);
      expect({ users, values }).toEqual({ users: shared.length, values: new Set(shared).size });
      expect(check.unchecked().users).toBe(shared.length);
    }),
    { numRuns: 300 },
  );
});

it('keeps many values apart while it grows', () => {
  const table = new CollisionTable();
  const hashes = Float64Array.from({ length: 120_000 }, (_, index) => matchingHash(`user${index}@contoso.example`));
  table.add(hashes, 0);
  expect(table.suspects.size).toBe(0);
  table.add(Float64Array.from([matchingHash('USER7@contoso.example')]), 3);
  expect([table.users, table.mayHold(0), table.mayHold(3), table.mayHold(2)]).toEqual([2, true, true, false]);
});
