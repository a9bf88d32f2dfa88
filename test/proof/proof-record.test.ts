/** The record of what was proven: written, read as what anybody may have changed, and held against a later manifest. */
import fs from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Connector } from '../../src/connector/connector.ts';
import { emitTutorial } from '../../src/emit/tutorial/render-tutorial.ts';
import { lintManifest } from '../../src/lint/lint-manifest.ts';
import { CLAIM_NAMES, isClaimId, restsOn } from '../../src/proof/claim-facts.ts';
import { readProofRecord } from '../../src/proof/proof-record.ts';
import { recordProof } from '../../src/verify/record-proof.ts';
import { ownConnector } from '../provisioning/case-connectors.ts';
import { FORMS, templateKit } from '../tutorial/template-kit.ts';
import { verifyAtHand } from '../verify/verify-at-hand.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const MANIFEST = fs.readFileSync(path.join(ROOT, 'connectors/wedo.json'), 'utf8');
const ORIGIN = { server: 'https://api.wedo.example', date: '2026-11-28', schema: '../schemas/verified.schema.json' };

let text = '';
beforeAll(async () => {
  text = recordProof(ownConnector('wedo'), await verifyAtHand(ownConnector('wedo')), ORIGIN);
});

function proven(manifest = MANIFEST): { connector: Connector | null; stale: string[] } {
  const { connector, problems } = lintManifest(manifest, 'connectors/wedo.json', 'wedo', {
    file: 'connectors/wedo.verified.json',
    text,
  });
  const stale = problems.filter(({ rule }) => rule === 'proof-stale');
  return { connector, stale: stale.map(({ pointer, message }) => `${pointer} ${message}`) };
}

/** Facts that this manifest has none of. */
const OF_OTHERS = [
  ...['/groups', '/groups/rename', '/groups/nested', '/users/activeFalse', '/users/attributes/externalId/type'],
  ...['/groups/attributes/displayName/matching', '/groups/attributes/displayName/type'],
  ...['/groups/attributes/members/type', '/users/attributes/urn:x:User:manager/type', '/users/attributes/manager'],
];

/** As much as is changed here of a manifest. */
interface Whole {
  readonly users: { readonly attributes: readonly { readonly name: string }[] };
}

function withAttributes(manifest: Whole, name: string, now: (row: { readonly name: string }) => readonly object[]) {
  const attributes = manifest.users.attributes.flatMap((row) => (row.name === name ? now(row) : [row]));
  return { ...manifest, users: { ...manifest.users, attributes } };
}

describe('a record', () => {
  it('fits its schema, and comes back as it was written', () => {
    const schema = JSON.parse(fs.readFileSync(path.join(ROOT, 'schemas/verified.schema.json'), 'utf8'));
    const check = new Ajv2020({ strict: false, formats: { date: true } }).compile(schema);
    expect(check(JSON.parse(text)), JSON.stringify(check.errors)).toBe(true);
    expect(text).not.toContain('open-sesame');
    const { record, problems } = readProofRecord(text, 'a.json');
    expect(problems).toEqual([]);
    expect(record?.claims.length).toBe(JSON.parse(text).claims.length);
  });

  it.each([
    ['a server with a path', '/server', (made) => ({ ...made, server: 'https://api.example.com/scim' })],
    ['a server that is markup', '/server', (made) => ({ ...made, server: 'https://a`<script>' })],
    ['a day that is none', '/date', (made) => ({ ...made, date: '2026-02-30' })],
    ['something else in it', '/token', (made) => ({ ...made, token: 's3cret' })],
    ['a fact that is an object', '/facts/x', (made) => ({ ...made, facts: { x: {} } })],
    ['a claim that nobody knows', '/claims/0/claim', (made) => ({ ...made, claims: [{ ...ROW, claim: 'kebt' }] })],
    ['a verdict that is none', '/claims/0/verdict', (made) => ({ ...made, claims: [{ ...ROW, verdict: 'yes' }] })],
    ['a line that hides another', '/claims/0/says', (made) => ({ ...made, claims: [{ ...ROW, says: 'a\u001B[2K' }] })],
    ['no claims', '', ({ claims: _, ...made }) => made],
    ['a list in its place', '', () => []],
  ] as readonly [string, string, (made: Readonly<Record<string, unknown>>) => unknown][])(
    'with %s is one problem at its place, and proves nothing',
    (_what, pointer, change) => {
      const { record, problems } = readProofRecord(JSON.stringify(change(JSON.parse(text))), 'a.json');
      expect(record).toBeNull();
      expect(problems.map((problem) => `${problem.rule} ${problem.pointer}`)).toEqual([`proof-malformed ${pointer}`]);
    },
  );

  it('that is half a text is told as such', () => {
    expect(readProofRecord(text.slice(0, 90), 'a.json')).toMatchObject({
      record: null,
      problems: [{ file: 'a.json' }],
    });
  });
});

const ROW = { claim: 'kept', subject: 'title', says: 'It is kept.', verdict: 'proven' };

describe('a page', () => {
  it('says in every form what was proven and when, once, and nothing without a record', () => {
    const sentence =
      'On 11/28/2026, 43 claims of this connector were tried on `https://api.wedo.example` with test users, and 43 of them were proven.';
    for (const form of FORMS) {
      const page = (connector: Connector) => emitTutorial(connector, templateKit(), form).text;
      const made = proven().connector ?? ownConnector('wedo');
      expect(page(made).split(sentence)).toHaveLength(2);
      expect(page(made).replace(`${sentence}\n\n`, '')).toBe(page(ownConnector('wedo')));
    }
  });
});

describe('a manifest that was changed', () => {
  it('has nothing stale where other things were changed', () => {
    expect(proven(MANIFEST.replace('"cycleMinutes": 40', '"cycleMinutes": 20')).stale).toEqual([]);
  });

  it.each([
    [
      'an attribute renamed',
      /"name": "title"/u,
      '"name": "nickName"',
      [
        /^\/users title was taken away after .*: No optional attribute .*\(and 2 more\)$/u,
        /^\/users\/attributes\/2 nickName was added after it was tried on 2026-11-28/u,
      ],
    ],
    [
      'another method',
      /"method": "bearer-token"/u,
      '"method": "oauth-client-credentials"',
      [/^\/auth\/method auth method was changed \(bearer-token → .*: A wrong token is refused: 401\.$/u],
    ],
    [
      'another requirement',
      /"name": "displayName",/u,
      '"name": "displayName", "required": true,',
      [/^\/users\/attributes\/1\/required required of displayName was changed \(not stated → true\)/u],
    ],
  ])('has its claims stale: %s', (_what, from, to, told) => {
    const { connector, stale } = proven(MANIFEST.replace(from, to));
    expect(stale).toEqual(told.map((line) => expect.stringMatching(line)));
    expect(connector?.proof?.proven).toBeLessThan(connector?.proof?.tried ?? 0);
  });

  it('has these claims stale by each part that is changed, or goes', async () => {
    const facts = [...Object.keys(JSON.parse(text).facts), ...OF_OTHERS];
    const each: [string, (manifest: Whole) => unknown][] = JSON.parse(MANIFEST).users.attributes.flatMap(
      ({ name }: { name: string }) => [
        [`${name} goes`, (manifest: Whole) => withAttributes(manifest, name, () => [])],
        [
          `${name} flows once, and is not searched by`,
          (manifest: Whole) =>
            withAttributes(manifest, name, (row) => [
              { ...row, flow: 'create-only', filterable: false, required: true },
            ]),
        ],
      ],
    );
    const lines = each.flatMap(([what, change]) => [
      `== ${what}`,
      ...proven(JSON.stringify(change(JSON.parse(MANIFEST)))).stale,
    ]);
    const resting = CLAIM_NAMES.filter(isClaimId).flatMap((claim) =>
      ['', 'group', 'userName', 'Group displayName'].flatMap((subject) => {
        const keys = facts.filter((key) => restsOn(claim, subject, key));
        return keys.length === 0 ? [] : [`${claim} of "${subject}": ${keys.join(' ')}`];
      }),
    );
    await expect(`${[...lines, '', ...resting].join('\n')}\n`).toMatchFileSnapshot('golden/stale.txt');
  });
});
