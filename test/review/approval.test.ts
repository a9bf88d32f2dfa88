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

/** Those of one comparison, each with the parts of a manifest that it is about; the same twice is told apart elsewhere. */
function fingerprintsOf(before: Side, after: Side): readonly (readonly [fingerprint: string, parts: Set<string>])[] {
  return findingsBetween(before, after).map((finding) => [
    changeFingerprint('acme', finding.id, finding, 0),
    new Set([...finding.covers.before, ...finding.covers.after].map(partOf)),
  ]);
}

function partOf(pointer: string): string {
  return pointer.split('/')[1] ?? '';
}

describe('a fingerprint', () => {
  const long = `${'A long text that says nothing. '.repeat(20)}`;

  const full = requiredSideOf(fullValue());

  interface LongText {
    readonly fact: string;
    readonly pointer: string;
    readonly leaf: string;
  }

  /** Texts of parts that differ made long, with an ending. */
  const ending = (end: string, texts: readonly LongText[]): Side | null =>
    sideOf(
      texts.reduce<unknown>(
        (value, { pointer, leaf }) => withValue(value, pointer, `${leaf}${long}${end}`),
        full.manifest,
      ),
    );

  /** Each text of a manifest, once for each fact; those of parts that differ are tried together. */
  const facts = new Set<string>();
  const together: LongText[][] = [];
  for (const { what } of everyEdit(full.manifest)) {
    const [, pointer, leaf] = /^change (\S*) to "(.{4,})x"$/u.exec(what) ?? [];
    const fact = pointer?.replaceAll(/\/\d+/gu, '/*').replaceAll('/steps/*/steps/*', '/steps/*');
    if (pointer === undefined || leaf === undefined || fact === undefined || facts.has(fact)) continue;
    const text = { fact, pointer, leaf };
    if (ending('other', [text]) === null) continue;
    facts.add(fact);
    const group = together.find((texts) => texts.every((each) => partOf(each.pointer) !== partOf(pointer)));
    if (group === undefined) together.push([text]);
    else group.push(text);
  }

  /** Those of the texts whose endings make no difference to any fingerprint, in one direction at least. */
  function alikeAmong(texts: readonly LongText[]): LongText[] {
    const [one, other] = [ending('one', texts), ending('other', texts)];
    if (one === null || other === null) throw new Error(texts.map(({ fact }) => fact).join());
    return [
      [fingerprintsOf(full, one), fingerprintsOf(full, other)] as const,
      [fingerprintsOf(one, full), fingerprintsOf(other, full)] as const,
    ].flatMap(([approved, found]) => {
      const known = new Set(approved.map(([fingerprint]) => fingerprint));
      const news = found.filter(([fingerprint]) => !known.has(fingerprint)).map(([, parts]) => parts);
      if (texts.length === 1) return news.length === 0 ? texts : [];
      return texts.filter(({ pointer }) => !news.some((parts) => parts.size === 1 && parts.has(partOf(pointer))));
    });
  }

  it('differs wherever a text does, however late', () => {
    expect(facts.size).toBeGreaterThan(30);
    // A finding about several parts tells nothing of each: where there is no other, the text is tried alone.
    const alike = together.flatMap(alikeAmong).filter((text) => alikeAmong([text]).length > 0);
    expect(alike.map(({ fact }) => fact)).toEqual([]);
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

  it('goes with a sentence that says so where two texts differ in blanks alone', () => {
    const note = (text: string) => exampleWith({ auth: { note: text } });
    const message = (text: string) => changesBetween(note('Sign in.'), note(text)).map((change) => change.message);
    const alone = 'The two differ in white space alone.';
    expect(message(' Sign  in.')).toEqual([`The remark on the credentials reads "Sign in.". ${alone}`]);
    expect(message(' Sign out.')).toEqual(['The remark on the credentials reads "Sign out.".']);
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

it('a list of which a part could not be read approves nothing', () => {
  const entry = '{ "fingerprint": "0123456789abcdef0123", "reason": "agreed" }';
  const torn = [`{ "fingerprint": , "reason": "x" }`, `{ "reason": "x", "fingerprint" }`].map(
    (other) => `[${entry}, ${other}]`,
  );
  const counts = [`[${entry}]`, `[${entry}`, ...torn].map(
    (text) => readApprovals(text, 'connectors/approved-changes.json').entries.length,
  );
  expect(counts).toEqual([1, 0, 0, 0]);
});
