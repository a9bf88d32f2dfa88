import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText } from '../../src/json/canonical-text.ts';
import { without, withValue } from '../../src/json/edit.ts';
import { valueAt } from '../../src/json/json-node.ts';
import type { Manifest } from '../../src/manifest/manifest.generated.ts';
import { checkSchema } from '../../src/manifest/schema/schema-findings.ts';
import type { IdentifiedFinding } from '../../src/review/compare-connectors.ts';
import type { Side } from '../../src/review/comparison.ts';
import { chosen, isDeep, runs } from '../run/depth.ts';
import { changesBetween, findingsBetween, isValid, requiredSideOf, sideOf } from './example-sides.ts';
import { fullValue, manifestArbitrary } from './manifest-arbitrary.ts';
import { everyEdit, everySwap, isOnceMore, likenessOf } from './manifest-edits.ts';
import { isStatedDefault } from './stated-defaults.ts';

/** One for each way a credential can be found, and an attribute be filled: each has one of them only. */
const FIRST = fullSide(0);
const FULL = [FIRST, ...[2, 4, 6].map(fullSide)];

describe('the law of completeness', () => {
  it.each(FULL.map((side, index) => ({ side, index })))(
    'every edit of full manifest $index is a change that a rule knows, and none but of a default leaves all the same',
    async ({ side, index }) => {
      const edits = [...everyEdit(side.manifest)]
        .filter((edit) => !isOnceMore(edit))
        // The others differ from the first in what the fields of a credential and an attribute come from alone.
        .filter(({ what }) => index === 0 || /\/fields\/|\/attributes\//u.test(what));
      const edited = chosen(edits, (edit) => [likenessOf(edit)]).flatMap(({ what, value }): Edited[] => {
        const { manifest } = checkSchema(value());
        const isNone = manifest === null || canonicalText(manifest) === canonicalText(side.manifest);
        return isNone ? [] : [{ what, part: partOf(what), manifest }];
      });
      const groups = ofSeveralParts(edited).map((some) => ({ some, findings: findingsOf(side, some) }));
      const doubtful = groups.filter(({ some, findings }) => !areTold(some, findings)).map(({ some }) => some);
      const alone = doubtful
        .flat()
        .map(({ what, manifest }) => ({ what, findings: findingsBetween(side, requiredSideOf(manifest)) }));
      const unsaid = alone.filter(({ findings }) => findings.length === 0 || findings.some(isOther));
      const wronglySame = alone.filter(({ findings }) => findings.some(isWronglySame));
      expect(edited.length).toBeGreaterThan(100);
      expect(unsaid.map(({ what }) => what)).toEqual([]);
      expect(wronglySame.map(({ what }) => what)).toEqual([]);
      const told = groups.map(({ some, findings }) => [
        ...some.map(({ what }) => what),
        ...(findings ?? []).map(printed),
      ]);
      if (!isDeep)
        await expect(`${told.map((lines) => lines.join('\n')).join('\n\n')}\n`).toMatchFileSnapshot(
          `golden/edits-of-full-manifest-${index}.txt`,
        );
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
      { numRuns: runs(16) },
    );
  });

  it('any two manifests that differ have a change, and rules know all of it', () => {
    fc.assert(
      fc.property(manifestArbitrary(), manifestArbitrary(), (before, after) => {
        const changes = changesBetween(before, after);
        expect(changes.map(({ id }) => id)).not.toContain('other-change');
        expect(new Set(changes.map(({ fingerprint }) => fingerprint)).size).toBe(changes.length);
      }),
      { numRuns: runs(30) },
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
      { numRuns: runs(15), endOnFailure: true },
    );
  });
});

function fullSide(pick: number): Side {
  return requiredSideOf(fullValue(undefined, 0, '', pick));
}

/** An edit of one part of a manifest, and what it gives. */
interface Edited {
  readonly what: string;
  readonly part: string;
  readonly manifest: Manifest;
}

/** The property of the manifest that a pointer leads to or into. */
function partOf(what: string): string {
  return /\/[^/ ]+/u.exec(what)?.[0] ?? '';
}

/** Edits that are tried at once: no two of the same part, so that each finding can be told to be of one of them. */
function ofSeveralParts(edited: readonly Edited[]): Edited[][] {
  const groups: Edited[][] = [];
  const counts = new Map<string, number>();
  for (const edit of edited) {
    const count = counts.get(edit.part) ?? 0;
    counts.set(edit.part, count + 1);
    const group = groups[count];
    if (group === undefined) groups.push([edit]);
    else group.push(edit);
  }
  return groups;
}

/** What is found of all edits of a group at once, or `null` where they cannot be made together. */
function findingsOf(side: Side, edited: readonly Edited[]): readonly IdentifiedFinding[] | null {
  const together = edited.reduce<unknown>((value, { part, manifest }) => {
    const own = valueAt(manifest, part);
    return own === undefined ? without(value, part) : withValue(value, part, own);
  }, side.manifest);
  const after = sideOf(together);
  return after === null ? null : findingsBetween(side, after);
}

/** Whether each of the edits has findings of its own, none of which is wrong; where this is not plain, each is tried alone. */
function areTold(edited: readonly Edited[], findings: readonly IdentifiedFinding[] | null): boolean {
  if (findings === null || findings.some((finding) => isOther(finding) || isWronglySame(finding))) return false;
  const parts = findings.map(({ covers }) => new Set([...covers.before, ...covers.after].map(partOf)));
  return (
    parts.every((own) => own.size === 1 && !own.has('')) &&
    edited.every(({ part }) => parts.some((own) => own.has(part)))
  );
}

/** A finding as the golden files have it: how grave, where, what. */
function printed({ severity, id, pointer, message }: IdentifiedFinding): string {
  return `  ${severity} ${id} ${pointer}: ${message}`;
}

function isOther({ id }: IdentifiedFinding): boolean {
  return id === 'other-change';
}

function isWronglySame(finding: IdentifiedFinding): boolean {
  return finding.id === 'same-meaning' && !isStatedDefault(finding);
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
