/** What the tests that decide on a listing would say, beside what production would do. */
import { describe, expect, it } from 'vitest';
import type { Connector } from '../../src/connector/connector.ts';
import { refused } from '../../src/mock/faults/ask.ts';
import type { Fault } from '../../src/mock/faults/fault.ts';
import { FAULTS } from '../../src/mock/faults/faults.ts';
import { ScimError } from '../../src/scim/scim-error.ts';
import { flatNames, missingNames } from '../../src/verify/profiles/flat-schemas.ts';
import type { ProfileName, TokenSource } from '../../src/verify/profiles/profile.ts';
import { PROFILES, type ProfileReport } from '../../src/verify/profiles/profiles.ts';
import { MockAtHand } from '../mock/mock-at-hand.ts';
import { ownConnector } from '../provisioning/case-connectors.ts';
import { fullConnector } from '../provisioning/full-connector.ts';
import { verifyAtHand } from './verify-at-hand.ts';

interface Tried {
  readonly connector?: Connector;
  readonly faults?: readonly Fault[];
  readonly tokens?: TokenSource;
}

async function tried(name: ProfileName, { connector = fullConnector(), faults = [], tokens }: Tried = {}) {
  const server = new MockAtHand(connector, faults);
  const report = await verifyAtHand(connector, faults, server, {
    profile: { name, connector, tokens: tokens ?? null },
  });
  expect(report.left).toEqual([]);
  if (report.profile === null) throw new Error('The profile was not tried.');
  return report.profile;
}

function told({ tests }: ProfileReport, name: string): string {
  const { says, production, ownFault } = tests.find((test) => test.name === name) ?? {};
  return `${says}, production ${production}${ownFault === null ? '' : ', by itself'}`;
}

function failing({ tests }: ProfileReport): string[] {
  return tests.filter(({ says }) => says === 'fails').map(({ name }) => name);
}

const endpoint = (expiresIn: number): TokenSource => ({
  kind: 'secret',
  ask: async (how) =>
    how === 'body'
      ? { status: 200, hasToken: true, expiresIn, isTaken: true }
      : { status: 401, hasToken: false, expiresIn: null, isTaken: false },
});

const TOKENS = ['Validate_Credentials_Test', 'Federated_Identity_Test'];

describe('a server without a fault', () => {
  it('fails the gallery with a token for ever, and passes it with one that is fetched', async () => {
    const without = await tried('microsoft-gallery', { connector: ownConnector('workgrid') });
    expect(without.tests).toHaveLength(25);
    expect({ failing: failing(without), isPassed: without.isPassed }).toEqual({ failing: TOKENS, isPassed: false });
    const fetched = await tried('microsoft-gallery', { connector: ownConnector('workgrid'), tokens: endpoint(3600) });
    expect({ failing: failing(fetched), isPassed: fetched.isPassed }).toEqual({
      failing: ['Federated_Identity_Test'],
      isPassed: true,
    });
  });

  it.each(['microsoft-validator', 'okta-spec'] as const)('passes %s', async (name) => {
    const { tests, isPassed } = await tried(name);
    expect(tests.filter(({ says }) => says === 'fails' || says === 'cannot-tell')).toEqual([]);
    expect(isPassed).toBe(true);
    expect(tests).toHaveLength(PROFILES[name].length);
  });
});

it.each([3599, 21_660])('a token for %i seconds fails the test of tokens', async (seconds) => {
  const profile = await tried('microsoft-gallery', { connector: ownConnector('wedo'), tokens: endpoint(seconds) });
  expect(failing(profile)).toContain('Validate_Credentials_Test');
});

it('a server that takes small letters and booleans alone passes the validator, and fails in production and the gallery', async () => {
  const faults = [FAULTS['text-boolean-refused'], FAULTS['capital-ops-ignored-on-users']];
  const validator = await tried('microsoft-validator', { faults });
  expect(told(validator, 'Patch User, Disable User')).toBe('passes, production fails');
  expect(told(validator, 'Patch User, Replace Attributes Verbose Request')).toBe('passes, production fails');
  expect(told(await tried('microsoft-gallery', { faults }), 'Disable_User_Test')).toBe('fails, production fails');
});

it('an app that takes each e-mail address once fails by the template alone', async () => {
  const uniqueMail: Fault = {
    row: null,
    does: 'It takes each e-mail address once.',
    answer: ({ request, store }) => {
      const mail = /"value":"([^"]+@[^"]+)"/u.exec(request.method === 'POST' ? request.body : '')?.[1];
      if (mail === undefined || !JSON.stringify([...store.all('User')]).includes(mail)) return undefined;
      throw new ScimError(409, 'uniqueness', 'This address is taken.');
    },
  };
  const profile = await tried('microsoft-gallery', { connector: ownConnector('workgrid'), faults: [uniqueMail] });
  expect(told(profile, 'SCIM_Update_Manager_Test')).toBe('fails, production works, by itself');
});

it('a mapping that the template cannot work out, and no groups, are told as what they are', async () => {
  const odd = await tried('microsoft-gallery', { connector: fullConnector() });
  expect(told(odd, 'SCIM_User_Update_Test')).toMatch(/^(?:passes|fails)/u);
  const users = await tried('microsoft-gallery', { connector: ownConnector('wedo') });
  expect(told(users, 'Create_Group_Test')).toBe('skipped, production not-applicable');
  expect(told(users, 'SCIM_Group_Create_Test')).toMatch(/^fails/u);
});

it('an answer of 404 that does not say what is missing fails the tests of Okta', async () => {
  const silent: Fault = {
    row: null,
    does: 'It says nothing of what it does not find.',
    answer: ({ request, segments: [endpoint, id], store }) => {
      if (request.method !== 'GET' || endpoint !== 'Users' || id === undefined) return undefined;
      return JSON.stringify([...store.all('User')]).includes(id) ? undefined : refused(404, null, '');
    },
  };
  expect(failing(await tried('okta-spec', { faults: [silent] }))).toContain('Required Test: Test invalid User by ID');
});

it('a server with room for as many users as a test needs is paged: no more are made than are missing', async () => {
  const crowded: Fault = {
    row: null,
    does: 'It has room for eleven users.',
    answer: ({ request, segments, store }) => {
      const isNew = request.method === 'POST' && segments[0] === 'Users';
      return isNew && [...store.all('User')].length >= 11 ? refused(403, null, 'It is full.') : undefined;
    },
  };
  const profile = await tried('microsoft-gallery', { connector: ownConnector('wedo'), faults: [crowded] });
  expect(told(profile, 'SCIM_User_Pagination_Test')).toMatch(/^passes/u);
});

it('a server that hides who is disabled loses the user that comes back', async () => {
  const profile = await tried('microsoft-gallery', { faults: [FAULTS['disabled-hidden']] });
  expect(told(profile, 'Restore_User_Test')).toBe('fails, production fails');
});

describe('the list that the template makes of /Schemas', () => {
  /** As RFC 7643 section 8.7.1 prints it, shortened. */
  const rfc = {
    Resources: [
      {
        id: 'urn:ietf:params:scim:schemas:core:2.0:User',
        attributes: [
          { name: 'userName', type: 'string', multiValued: false },
          { name: 'profileUrl', type: 'reference', multiValued: false },
          {
            name: 'name',
            type: 'complex',
            multiValued: false,
            subAttributes: [{ name: 'givenName', type: 'string' }],
          },
          {
            name: 'emails',
            type: 'complex',
            multiValued: true,
            subAttributes: [
              { name: 'value', type: 'string' },
              { name: 'type', type: 'string', canonicalValues: ['work', 'home'] },
              { name: 'primary', type: 'boolean' },
            ],
          },
          {
            name: 'roles',
            type: 'complex',
            multiValued: true,
            subAttributes: [
              { name: 'value', type: 'string' },
              { name: 'type', type: 'string' },
            ],
          },
        ],
      },
      { id: 'urn:x:2.0:User', attributes: [{ name: 'badge', type: 'string' }] },
    ],
  };

  it('has a name for each part, and none for a reference', () => {
    expect(flatNames(rfc, 'User')).toEqual([
      'userName',
      'name.givenName',
      'emails[type eq "work"].value',
      'emails[type eq "home"].value',
      'roles[primary eq "True"].value',
      'roles[primary eq "True"].type',
      'urn:x:2.0:User:badge',
    ]);
    expect(flatNames('<html>', 'User')).toEqual([]);
  });

  it.each([
    ['externalId', /^List externalId in the schema urn:ietf:params:scim:schemas:core:2\.0:User/u],
    ['profileUrl', /^A reference is never found/u],
    ['roles', /^A complex attribute is found by its parts alone/u],
    ['emails[type eq "other"].value', /canonicalValues with "other" among them/u],
    ['urn:x:2.0:User:floor', /^List floor in a schema whose id is urn:x:2\.0:User/u],
  ])('lacks %s, and says what can be done', (name, cure) => {
    expect(missingNames(rfc, 'User', [name, 'USERNAME', 'id'])).toEqual([{ name, cure: expect.stringMatching(cure) }]);
  });
});
