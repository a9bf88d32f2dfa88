/** A manifest without some of its edits is the old one in these places, and the new one in all others. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { listEdits } from '../../src/review/edits/list-edits.ts';
import { revertEdits } from '../../src/review/edits/revert-edits.ts';

/** Lists whose items keep their order, so that what came and went is plain; more than ten, for 10 comes behind 9. */
const ITEMS = Array.from({ length: 14 }, (_, index) => `item ${String.fromCharCode(97 + index)}`);
const list = fc.subarray(ITEMS);
/** Lists within the items of a list: what came into one is known by its place in the other. */
const alternatives = fc
  .array(fc.record({ needs: list, enter: fc.option(fc.constant('Enter it.'), { nil: undefined }) }), { maxLength: 12 })
  .chain((all) =>
    fc.subarray(all.map(({ needs, enter }, index) => ({ method: `m${index}`, needs, ...(enter && { enter }) }))),
  );
const manifest = fc.record(
  {
    homepage: fc.constantFrom('https://a.example/', 'https://b.example/'),
    prerequisites: list,
    limitations: list,
    auth: fc.record({ alternatives }),
    users: fc.record({ actions: fc.subarray(['create', 'update', 'disable', 'delete']) }, { requiredKeys: [] }),
  },
  { requiredKeys: ['prerequisites'] },
);

it('without all of its edits it is the old one', () => {
  fc.assert(
    fc.property(manifest, manifest, (before, after) => {
      expect(revertEdits(before, after, listEdits(before, after))).toEqual(before);
    }),
    { numRuns: 300 },
  );
});

it('without those of one list it is the new one elsewhere', () => {
  fc.assert(
    fc.property(manifest, manifest, (before, after) => {
      const edits = listEdits(before, after).filter((edit) => edit.parent === '/prerequisites');
      expect(revertEdits(before, after, edits)).toEqual({ ...after, prerequisites: before.prerequisites });
    }),
    { numRuns: 300 },
  );
});
