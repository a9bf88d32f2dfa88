import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText } from '../../src/review/edits/plain.ts';
import { changesBetween, isValid } from './example-sides.ts';
import { fullValue, manifestArbitrary } from './manifest-arbitrary.ts';
import { everyEdit, everySwap } from './manifest-edits.ts';

/** One for each way a credential can be found, since a field has one of them only. */
const FULL = [0, 2, 4, 6].map((pick) => fullValue(undefined, 0, '', pick));

describe('the law of completeness', () => {
  it('holds for the manifests that the tests are about', () => {
    for (const manifest of FULL) expect(isValid(manifest)).toBe(true);
  });

  it.each(FULL.map((manifest, index) => ({ manifest, index })))(
    'every edit of full manifest $index is a change that a rule knows',
    ({ manifest, index }) => {
      let edits = 0;
      for (const { what, value } of everyEdit(manifest)) {
        // The others differ from the first in their credentials alone.
        if (index > 0 && !what.includes('/auth/')) continue;
        if (!isValid(value) || canonicalText(value) === canonicalText(manifest)) continue;
        edits++;
        const ids = changesBetween(manifest, value).map(({ id }) => id);
        expect(ids.length, what).toBeGreaterThan(0);
        expect(ids, what).not.toContain('other-change');
      }
      expect(edits).toBeGreaterThan(200);
    },
  );

  it('every step, picture, block and cell in another order is a change', () => {
    for (const { what, value } of everySwap(FULL[0], true)) {
      if (canonicalText(value) === canonicalText(FULL[0])) continue;
      expect(
        changesBetween(FULL[0], value).map(({ id }) => id),
        what,
      ).not.toEqual([]);
    }
  });

  it('any other list in another order is none', () => {
    for (const { what, value } of everySwap(FULL[0], false)) {
      expect(changesBetween(FULL[0], value), what).toEqual([]);
    }
  });

  it('keys in another order and other white space are none', () => {
    fc.assert(
      fc.property(manifestArbitrary(), (manifest) => {
        const reversed = JSON.stringify(reverseKeys(manifest), null, '\t').replaceAll('\n', '\r\n');
        expect(changesBetween(manifest, reversed)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('any two manifests that differ have a change, and rules know all of it', () => {
    fc.assert(
      fc.property(manifestArbitrary(), manifestArbitrary(), (before, after) => {
        const changes = changesBetween(before, after);
        expect(changes.map(({ id }) => id)).not.toContain('other-change');
        expect(new Set(changes.map(({ fingerprint }) => fingerprint)).size).toBe(changes.length);
      }),
      { numRuns: 400 },
    );
  });

  it('several edits of a random manifest at once leave none unsaid', () => {
    fc.assert(
      fc.property(manifestArbitrary(), fc.infiniteStream(fc.nat()), (manifest, choices) => {
        let edited: unknown = manifest;
        for (let round = 0; round < 3; round++) {
          const valid = [...everyEdit(edited)];
          const [choice = 0] = choices.take(1);
          const picked = valid[choice % Math.max(1, valid.length)]?.value;
          if (picked !== undefined && isValid(picked)) edited = picked;
        }
        const changes = changesBetween(manifest, edited);
        const ids = changes.map(({ id }) => id);
        expect(changes.filter(({ id }) => id === 'other-change')).toEqual([]);
        if (canonicalText(edited) === canonicalText(manifest)) expect(ids).toEqual([]);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });
});

function reverseKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reverseKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reverseKeys(member)]),
  );
}
