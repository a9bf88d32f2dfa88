/** Each step of the format: its example is old before and of the next version after, and a step taken twice changes nothing. */
import { describe, expect, it, test } from 'vitest';
import { isRecord } from '../../../src/json/is-record.ts';
import { exampleManifest } from '../../../src/lint/example-manifest.ts';
import { lintManifest } from '../../../src/lint/lint-manifest.ts';
import { isManifest } from '../../../src/manifest/is-manifest.ts';
import { inCurrentVersion } from '../../../src/manifest/version/in-current-version.ts';
import { CURRENT_VERSION, VERSION_STEPS } from '../../../src/manifest/version/version-steps.ts';
import { mergePatch } from '../merge-patch.ts';

/** The example laid over a small sound manifest, as one of a version states it. */
function manifestOf(fragment: string, version: number): Record<string, unknown> {
  const merged = mergePatch({ ...exampleManifest, version }, JSON.parse(fragment));
  if (!isRecord(merged)) throw new Error('An example is no object.');
  return merged;
}

const print = (manifest: unknown) => JSON.stringify(manifest, null, 2);

test('the schema is of the version that the last step leads to, and each step has a name of its own', () => {
  expect(CURRENT_VERSION).toBe(VERSION_STEPS.length + 1);
  expect(new Set(VERSION_STEPS.map(({ name }) => name)).size).toBe(VERSION_STEPS.length);
  for (const { name } of VERSION_STEPS) expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
});

describe.each(VERSION_STEPS.map((step, index) => ({ ...step, from: index + 1 })))('$name', (step) => {
  const before = manifestOf(step.before, step.from);
  const after = manifestOf(step.after, CURRENT_VERSION);

  it('has an example that the current version no longer takes, and one that it does', () => {
    expect(isManifest({ ...before, version: CURRENT_VERSION })).toBe(false);
    expect(isManifest(after)).toBe(true);
  });

  it('makes the one from the other, and names itself at each edit', () => {
    const moved = inCurrentVersion(print(before));
    expect(JSON.parse(moved?.text ?? 'null')).toEqual(after);
    expect(moved?.from).toBe(step.from);
    expect(new Set(moved?.moves.map((move) => move.step.name))).toEqual(new Set([step.name]));
    expect(inCurrentVersion(moved?.text ?? '')).toBeNull();
  });

  it('changes nothing in what has its form already', () => {
    expect(step.edits(after)).toEqual([]);
    for (const odd of [null, [], 'text', { setup: [{ code: 3 }], limitations: 'one', prerequisites: [null, null] }])
      expect(() => step.edits(odd)).not.toThrow();
  });

  it('is taken when an old manifest is read, with one note and no problem', () => {
    const linted = lintManifest(print(before), 'connectors/acme.json', 'acme');
    expect(linted.manifest).toEqual(after);
    expect(linted.problems.map(({ rule, severity }) => [rule, severity])).toEqual([['manifest-version-old', 'info']]);
    expect(linted.problems[0]?.message).toContain(step.name);
  });
});
