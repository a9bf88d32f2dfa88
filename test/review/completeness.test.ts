import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Side } from '../../src/review/comparison.ts';
import { canonicalText } from '../../src/review/edits/plain.ts';
import { changesBetween, findingsBetween, isValid, requiredSideOf, sideOf } from './example-sides.ts';
import { fullValue, manifestArbitrary } from './manifest-arbitrary.ts';
import { everyEdit, everySwap, isOnceMore } from './manifest-edits.ts';
import { isStatedDefault } from './stated-defaults.ts';

/** One for each way a credential can be found, and an attribute be filled: each has one of them only. */
const FIRST = fullSide(0);
const FULL = [FIRST, ...[2, 4, 6].map(fullSide)];

describe('the law of completeness', () => {
  it.each(FULL.map((side, index) => ({ side, index })))(
    'every edit of full manifest $index is a change that a rule knows, and none but of a default leaves all the same',
    ({ side, index }) => {
      let edits = 0;
      const unsaid: string[] = [];
      const wronglySame: string[] = [];
      for (const edit of everyEdit(side.manifest)) {
        const { what, value } = edit;
        if (isOnceMore(edit)) continue;
        // The others differ from the first in what a credential or an attribute comes from alone.
        if (index > 0 && !/\/auth\/|\/attributes\//u.test(what)) continue;
        const after = sideOf(value());
        if (after === null || canonicalText(after.manifest) === canonicalText(side.manifest)) continue;
        edits++;
        const findings = findingsBetween(side, after);
        if (findings.length === 0 || findings.some(({ id }) => id === 'other-change')) unsaid.push(what);
        if (findings.some((each) => each.id === 'same-meaning' && !isStatedDefault(each))) wronglySame.push(what);
      }
      expect(edits).toBeGreaterThan(200);
      expect(unsaid).toEqual([]);
      expect(wronglySame).toEqual([]);
    },
  );

  it('every step, picture, block and cell in another order is a change', () => {
    for (const { what, value } of everySwap(FIRST.manifest, true)) {
      const other = value();
      if (canonicalText(other) === canonicalText(FIRST.manifest)) continue;
      expect(findingsBetween(FIRST, requiredSideOf(other)), what).not.toEqual([]);
    }
  });

  it('any other list in another order is none', () => {
    for (const { what, value } of everySwap(FIRST.manifest, false)) {
      expect(findingsBetween(FIRST, requiredSideOf(value())), what).toEqual([]);
    }
  });

  it('keys in another order and other white space are none', () => {
    fc.assert(
      fc.property(manifestArbitrary(), (manifest) => {
        const reversed = JSON.stringify(reverseKeys(manifest), null, '\t').replaceAll('\n', '\r\n');
        expect(changesBetween(manifest, reversed)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('any two manifests that differ have a change, and rules know all of it', () => {
    fc.assert(
      fc.property(manifestArbitrary(), manifestArbitrary(), (before, after) => {
        const changes = changesBetween(before, after);
        expect(changes.map(({ id }) => id)).not.toContain('other-change');
        expect(new Set(changes.map(({ fingerprint }) => fingerprint)).size).toBe(changes.length);
      }),
      { numRuns: 60 },
    );
  });

  it('several edits of a random manifest at once leave none unsaid', () => {
    fc.assert(
      fc.property(manifestArbitrary(), fc.infiniteStream(fc.nat()), (manifest, choices) => {
        let edited: unknown = manifest;
        for (let round = 0; round < 3; round++) {
          const valid = [...everyEdit(edited)];
          const [choice = 0] = choices.take(1);
          const picked = valid[choice % Math.max(1, valid.length)]?.value();
          if (picked !== undefined && isValid(picked)) edited = picked;
        }
        const changes = findingsBetween(requiredSideOf(manifest), requiredSideOf(edited));
        const ids = changes.map(({ id }) => id);
        expect(changes.filter(({ id }) => id === 'other-change')).toEqual([]);
        if (canonicalText(edited) === canonicalText(manifest)) expect(ids).toEqual([]);
      }),
      { numRuns: 25, endOnFailure: true },
    );
  });
});

function fullSide(pick: number): Side {
  return requiredSideOf(fullValue(undefined, 0, '', pick));
}

function reverseKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reverseKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reverseKeys(member)]),
  );
}
