import fs from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { withValue } from '../../src/json/edit.ts';
import { readApprovals } from '../../src/review/approval/approvals.ts';
import { changeFingerprint } from '../../src/review/approval/change-fingerprint.ts';
import type { Side } from '../../src/review/comparison.ts';
import { attributeWith } from '../../src/review/example-manifest.ts';
import { changesBetween, exampleWith, findingsBetween, requiredSideOf, sideOf } from './example-sides.ts';
import { fullValue } from './manifest-arbitrary.ts';
import { everyEdit } from './manifest-edits.ts';

/** Those of one comparison; the same twice is told apart elsewhere. */
function fingerprintsOf(before: Side, after: Side): readonly string[] {
  return findingsBetween(before, after).map((finding) => changeFingerprint('acme', finding.id, finding, 0));
}

describe('a fingerprint', () => {
  const long = `${'A long text that says nothing. '.repeat(20)}`;

  const full = requiredSideOf(fullValue());

  /** Each text of a manifest, once for each fact, made long with two endings. */
  const edits = new Map<string, readonly [Side, Side]>();
  for (const { what } of everyEdit(full.manifest)) {
    const [, pointer, leaf] = /^change (\S*) to "(.{4,})x"$/u.exec(what) ?? [];
    const fact = pointer?.replaceAll(/\/\d+/gu, '/*').replaceAll('/steps/*/steps/*', '/steps/*');
    if (pointer === undefined || leaf === undefined || fact === undefined || edits.has(fact)) continue;
    const [one, other] = ['one', 'other'].map((end) =>
      sideOf(withValue(full.manifest, pointer, `${leaf}${long}${end}`)),
    );
    if (one && other) edits.set(fact, [one, other]);
  }

  it('differs wherever a text does, however late', () => {
    expect(edits.size).toBeGreaterThan(30);
    for (const [fact, [one, other]] of edits) {
      for (const [approved, found] of [
        [fingerprintsOf(full, one), fingerprintsOf(full, other)],
        [fingerprintsOf(one, full), fingerprintsOf(other, full)],
      ] as const)
        expect(
          found.filter((fingerprint) => !approved.includes(fingerprint)),
          fact,
        ).not.toEqual([]);
    }
  });

  it('differs with how grave the change is', () => {
    const from = (flow: string) => attributeWith('title', { source: 'jobTitle', flow });
    const to = (flow: string) => attributeWith('title', { source: 'city', flow });
    const [always, once] = ['always', 'create-only'].map(
      (flow) => changesBetween(exampleWith(from(flow)), exampleWith(to(flow)))[0],
    );
    expect([always?.severity, once?.severity]).toEqual(['breaking', 'action']);
    expect(always?.fingerprint).not.toBe(once?.fingerprint);
  });

  it('goes with a sentence that shows where two long texts part', () => {
    const note = (end: string) => exampleWith({ auth: { note: `${long}${end}` } });
    const [change] = changesBetween(note('Then sign in.'), note('Then sign out.'));
    expect(change?.message).toMatch(
      /The texts part after \d+ characters: "…[^"]*sign out\." instead of "…[^"]*sign in\."\.$/u,
    );
  });
});

describe('the schema of approvals', () => {
  const ajv = new Ajv2020({ strict: true });
  ajvFormats.default(ajv);
  const isValid = ajv.compile(JSON.parse(fs.readFileSync('schemas/approved-changes.schema.json', 'utf8')));
  const fingerprint = '0123456789abcdef0123';

  it.each([
    [[]],
    [[{ fingerprint, reason: 'x' }]],
    [[{ fingerprint, reason: 'x', by: 'Ana', on: '2026-11-28' }]],
    [{}],
    [[{ fingerprint }]],
    [[{ reason: 'x' }]],
    [[{ fingerprint, reason: ' ' }]],
    [[{ fingerprint: '*', reason: 'x' }]],
    [[{ fingerprint, reason: 'x', by: '' }]],
    [[{ fingerprint, reason: 'x', on: '2026-02-30' }]],
    [[{ fingerprint, reason: 'x', on: 'today' }]],
    [[{ fingerprint, reason: 'x', until: '2030-01-01' }]],
    [[3]],
  ])('takes and refuses what the command does: %j', (value) => {
    const { problems } = readApprovals(JSON.stringify(value), 'connectors/approved-changes.json');
    expect(isValid(value)).toBe(problems.length === 0);
  });
});
