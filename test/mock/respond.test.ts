import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it, test } from 'vitest';
import { FAULT_NAMES, FAULTS } from '../../src/mock/faults/faults.ts';
import { seedUsers } from '../../src/mock/seed.ts';
import { signAssertion } from '../../src/mock/sign-in/assertion.ts';
import type { Trust } from '../../src/mock/sign-in/secrets.ts';
import { printAttributePath } from '../../src/scim/attribute-path.ts';
import { caseConnectors } from '../provisioning/case-connectors.ts';
import { fullConnector } from '../provisioning/full-connector.ts';
import { connectorOf } from '../verify/broken-server.ts';
import { MockAtHand, ORIGIN } from './mock-at-hand.ts';

const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
const ana = {
  schemas: [],
  userName: 'Ana@example.com',
  active: true,
  emails: [{ type: 'work', value: 'ana@example.com' }],
};

const mock = () => new MockAtHand(fullConnector());
const query = (filter: string, more = '') => `/Users?filter=${encodeURIComponent(filter)}${more}`;

describe('a resource', () => {
  it('is created, read, changed, and deleted', () => {
    const server = mock();
    const created = server.send('POST', '/Users', { ...ana, unknown: 'left out', [ENTERPRISE]: { department: 'Ops' } });
    expect(created).toMatchObject({
      status: 201,
      headers: { Location: `${ORIGIN}/scim/Users/id-1`, 'Content-Type': 'application/scim+json' },
      body: {
        schemas: ['urn:ietf:params:scim:schemas:core:2.0:User', ENTERPRISE],
        id: 'id-1',
        userName: 'Ana@example.com',
        meta: { resourceType: 'User', created: '2026-11-28T08:00:00.000Z', location: `${ORIGIN}/scim/Users/id-1` },
      },
    });
    expect(created.body).not.toHaveProperty('unknown');
    server.now += 1000;
    expect(server.patch('/Users/id-1', { op: 'Replace', path: 'active', value: 'False' })).toMatchObject({
      status: 200,
      body: { active: false, meta: { lastModified: '2026-11-28T08:00:01.000Z' } },
    });
    expect(server.send('GET', '/Users/id-1').body).toMatchObject({ active: false });
    expect(server.send('DELETE', '/Users/id-1')).toMatchObject({ status: 204, body: {} });
    for (const method of ['GET', 'DELETE'])
      expect(server.send(method, '/Users/id-1')).toMatchObject({ status: 404, body: { status: '404' } });
  });

  it('that is disabled is gone where the app deletes it then', () => {
    const some = [
      { name: 'userName', type: 'String', matching: 1 },
      { name: 'active', type: 'Boolean' },
    ];
    const { users, ...rest } = connectorOf(some);
    const activeFalse = { value: 'deletes', basis: 'documented', pointer: '/users/activeFalse' } as const;
    const server = new MockAtHand({ ...rest, users: { ...users, activeFalse } });
    server.send('POST', '/Users', { userName: 'ana', active: true });
    expect(server.patch('/Users/id-1', { op: 'replace', path: 'active', value: false }).status).toBe(200);
    expect(server.send('GET', '/Users/id-1').status).toBe(404);
  });

  it('is replaced as a whole: what is not sent again is gone', () => {
    const server = mock();
    server.send('POST', '/Users', { ...ana, [ENTERPRISE]: { department: 'Ops' } });
    server.now += 1000;
    expect(server.send('PUT', '/Users/id-1', { ...ana, active: false })).toMatchObject({
      status: 200,
      body: { id: 'id-1', active: false, meta: { lastModified: '2026-11-28T08:00:01.000Z' } },
    });
    expect(server.send('GET', '/Users/id-1').body).not.toHaveProperty(ENTERPRISE);
    expect(server.send('PUT', '/Users/id-1', { active: true })).toMatchObject({ status: 400 });
    expect(server.send('GET', '/Users/id-1').body).toMatchObject({ active: false });
  });

  it.each([
    ['what it requires is missing', { userName: 'a' }, 400, 'invalidValue'],
    ['a value has another type', { ...ana, active: 'perhaps' }, 400, 'invalidValue'],
    ['it is no JSON', '{"userName"', 400, 'invalidSyntax'],
    ['a name is one that every object has', `{"__proto__":{"a":1},"userName":"x"}`, 400, 'invalidSyntax'],
    ['it is there already, capitals aside', { ...ana, userName: 'ANA@EXAMPLE.COM' }, 409, 'uniqueness'],
  ])('is refused where %s', (_why, body, status, scimType) => {
    const server = mock();
    server.send('POST', '/Users', ana);
    expect(server.send('POST', '/Users', body)).toMatchObject({ status, body: { scimType, status: String(status) } });
  });

  it('of a group shows its members unless they are left out', () => {
    const server = mock();
    server.send('POST', '/Users', ana);
    server.send('POST', '/Groups', { displayName: 'Sales (North)', externalId: 'g' });
    expect(server.patch('/Groups/id-2', { op: 'Add', path: 'members', value: [{ value: 'id-1' }] }).status).toBe(204);
    expect(server.send('GET', '/Groups/id-2').body).toMatchObject({ members: [{ value: 'id-1' }] });
    const found = server.send('GET', '/Groups?excludedAttributes=members&filter=displayName+eq+%22sales+(north)%22');
    expect(found.body).toMatchObject({ totalResults: 1, Resources: [{ displayName: 'Sales (North)' }] });
    expect(JSON.stringify(found.body)).not.toContain('members');
    expect(server.send('GET', '/Groups/id-2?attributes=displayName').body).toEqual({
      schemas: ['urn:ietf:params:scim:schemas:core:2.0:Group'],
      id: 'id-2',
      displayName: 'Sales (North)',
    });
  });
});

describe('a search', () => {
  it('finds by each attribute, capitals aside, and nobody else', () => {
    const server = mock();
    server.send('POST', '/Users', { ...ana, externalId: 'A1', [ENTERPRISE]: { manager: 'boss' } });
    server.send('POST', '/Users', { userName: 'bea', emails: [{ type: 'work', value: 'bea@example.com' }] });
    for (const filter of [
      'userName eq "ana@example.com"',
      'emails[type eq "work"].value eq "ANA@example.com"',
      'id eq "id-1" and manager eq "boss"',
      `${ENTERPRISE}:manager eq "boss"`,
      'externalId eq "A1"',
      'meta.location ew "id-1"',
      'meta.resourceType eq "User" and userName sw "ana"',
    ])
      expect(server.send('GET', query(filter)).body, filter).toMatchObject({
        totalResults: 1,
        Resources: [{ id: 'id-1' }],
      });
    expect(server.send('GET', query('externalId eq "a1"')).body).toMatchObject({ totalResults: 0, Resources: [] });
  });

  it.each(['shoeSize eq "1"', 'emails.shoeSize eq "1"', 'userName eq', 'emails[shoeSize eq "1"]', '__proto__ eq "1"'])(
    'for %s is refused',
    (filter) =>
      expect(mock().send('GET', query(filter))).toMatchObject({ status: 400, body: { scimType: 'invalidFilter' } }),
  );

  it('finds what changed under its new value alone', () => {
    const server = mock();
    server.send('POST', '/Users', ana);
    server.send('GET', query('userName eq "ana@example.com"'));
    server.patch('/Users/id-1', { op: 'replace', value: { userName: 'bea' } });
    expect(server.send('GET', query('userName eq "ana@example.com"')).body).toMatchObject({ totalResults: 0 });
    expect(server.send('GET', query('userName eq "bea"')).body).toMatchObject({ totalResults: 1 });
  });

  it('gives the page that was asked for', () => {
    const server = mock();
    server.store.apply(seedUsers(server.app, 11, '2026-11-28T08:00:00Z'));
    const pages = [1, 6, 11, 16].map((start) => server.send('GET', `/Users?startIndex=${start}&count=5`).body);
    expect(pages.map(({ startIndex, itemsPerPage }) => [startIndex, itemsPerPage])).toEqual([
      [1, 5],
      [6, 5],
      [11, 1],
      [16, 0],
    ]);
    expect(server.send('GET', '/Users?startIndex=-1&count=-1').body).toMatchObject({
      totalResults: 11,
      itemsPerPage: 0,
    });
  });
});

test('faults are listed by the rows that they break, those of no row last', () => {
  const rows = FAULT_NAMES.map((name) => FAULTS[name].row ?? Number.POSITIVE_INFINITY);
  expect(rows).toEqual([...rows].sort((a, b) => (a === b ? 0 : a - b)));
  expect(FAULT_NAMES.toSorted()).toEqual(Object.keys(FAULTS).sort());
});

describe('discovery', () => {
  test.each(caseConnectors())('of $id has exactly the declared attributes', (connector) => {
    const server = new MockAtHand(connector, [FAULTS['any-token-accepted']]);
    const { body } = server.send('GET', '/Schemas');
    const listed = flatNames(body['Resources']);
    const declared = [connector.users, connector.groups].flatMap((mapping) =>
      (mapping?.attributes ?? []).flatMap(({ path }) => (path === null ? [] : [{ ...path, text: '' }])),
    );
    expect(declared.map(printAttributePath).filter((name) => !listed.has(name))).toEqual([]);
    const tops = declared.map((path) => printAttributePath({ ...path, filter: null, subAttribute: null }));
    const extra = [...listed].filter(
      (name) => !tops.some((top) => name === top || /^[.[]/u.test(name.replace(top, ''))),
    );
    expect(extra).toEqual([]);
  });

  it('describes what the server can do', () => {
    const server = mock();
    expect(server.send('GET', '/ServiceProviderConfig').body).toMatchObject({
      patch: { supported: true },
      filter: { supported: true, maxResults: 200 },
      authenticationSchemes: [{ type: 'oauthbearertoken' }],
    });
    expect(server.send('GET', '/ResourceTypes/Group').body).toMatchObject({ endpoint: '/Groups' });
    expect(server.send('GET', `/Schemas/${ENTERPRISE}`).body).toMatchObject({ id: ENTERPRISE });
    expect(server.send('GET', '/Schemas/nothing').status).toBe(404);
  });
});

/** The names that the documents of schemas give to values and to parts of them. */
function flatNames(schemas: unknown): ReadonlySet<string> {
  const names = (Array.isArray(schemas) ? schemas : []).flatMap(({ id, attributes }) =>
    attributes.flatMap((attribute: Listed) => {
      const name = id.includes(':core:') ? attribute.name : `${id}:${attribute.name}`;
      const parts = attribute.subAttributes ?? [];
      const types = parts.find((part) => part.name === 'type')?.canonicalValues;
      const entries = types?.map((type) => `${name}[type eq "${type}"]`) ?? [name, `${name}[primary eq "True"]`];
      return [name, ...[name, ...entries].flatMap((entry) => parts.map((part) => `${entry}.${part.name}`))];
    }),
  );
  return new Set(names);
}

interface Listed {
  readonly name: string;
  readonly canonicalValues?: readonly string[];
  readonly subAttributes?: readonly Listed[];
}

function signIn(server: MockAtHand): Record<string, string> {
  const { clientId, secret } = server.secrets;
  const form = { grant_type: 'client_credentials', client_id: clientId, client_secret: secret };
  return { authorization: `Bearer ${tokenFor(server, form) ?? secret}` };
}

function tokenFor(server: MockAtHand, form: Record<string, string>): string | null {
  const { status, body } = server.send('POST', '/oauth/token', new URLSearchParams(form).toString());
  return status === 200 ? String(body['access_token']) : null;
}

describe('signing in', () => {
  it('with a token', () => {
    const answer = mock().send('GET', '/Users', undefined, { authorization: 'Bearer guess' });
    expect(answer).toMatchObject({ status: 401, headers: { 'WWW-Authenticate': 'Bearer' }, body: { status: '401' } });
  });

  it('with client credentials, until the token expires', () => {
    const server = new MockAtHand(fullConnector('oauth-client-credentials'));
    expect(tokenFor(server, { grant_type: 'client_credentials', client_id: 'us', client_secret: 'guess' })).toBeNull();
    const headers = signIn(server);
    server.now += 3_599_999;
    expect(server.send('GET', '/Users', undefined, headers).status).toBe(200);
    server.now += 1;
    expect(server.send('GET', '/Users', undefined, headers).status).toBe(401);
    expect(server.send('GET', '/Users').status).toBe(401);
    const forged = { authorization: `Bearer ${server.now + 1000}.${headers['authorization']?.split('.')[1]}` };
    expect(server.send('GET', '/Users', undefined, forged).status).toBe(401);
  });

  describe('with an assertion', () => {
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const keys = [{ ...publicKey.export({ format: 'jwk' }), kid: 'k' }];
    const trust = { issuer: 'https://issuer.example', audience: 'api://app', subject: 'service', keys };
    const seconds = Date.parse('2026-11-28T08:00:00Z') / 1000;
    const good = { iss: 'https://issuer.example', aud: 'api://app', sub: 'service', exp: seconds + 300 };
    const exchange = (assertion: string, others: Record<string, string> = {}, trusted: Trust = trust) => {
      const server = new MockAtHand(fullConnector('workload-identity-federation'), [], { trust: trusted });
      const type = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
      return tokenFor(server, {
        grant_type: 'client_credentials',
        client_id: 'us',
        client_assertion_type: type,
        client_assertion: assertion,
        ...others,
      });
    };

    it.each([
      ['is right', good],
      ['names its audience among others', { ...good, aud: ['api://other', 'api://app'] }],
      ['expired within the minute by which clocks may differ', { ...good, exp: seconds - 60 }],
      ['holds within that minute', { ...good, nbf: seconds + 60 }],
    ])('that %s', (_what, claims) => expect(exchange(signAssertion(claims, 'k', pem))).not.toBeNull());

    it.each([
      ['of another issuer', { ...good, iss: 'https://elsewhere.example' }],
      ['for another audience', { ...good, aud: 'api://other' }],
      ['about another subject', { ...good, sub: 'somebody' }],
      ['that has expired', { ...good, exp: seconds - 61 }],
      ['that never expires', { ...good, exp: undefined }],
      ['that does not hold yet', { ...good, nbf: seconds + 61 }],
    ])('%s: not', (_what, claims) => expect(exchange(signAssertion(claims, 'k', pem))).toBeNull());

    it('whose signature, key or algorithm is not right: not', () => {
      const [head = '', body = '', signature = ''] = signAssertion(good, 'k', pem).split('.');
      const none = Buffer.from(JSON.stringify({ alg: 'none', kid: 'k' })).toString('base64url');
      const wrong = [
        `${head}.${body}.${signature.slice(2)}`,
        `${none}.${body}.`,
        'x',
        signAssertion(good, 'other', pem),
        `${head}.x.${signature}`,
        `x.${body}.${signature}`,
        `${head}.${body}.${signature}.more`,
      ];
      for (const assertion of wrong) expect(exchange(assertion)).toBeNull();
      const right = signAssertion(good, 'k', pem);
      expect(
        exchange(right, { client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:saml2-bearer' }),
      ).toBeNull();
      expect(exchange(right, { client_id: 'them' })).toBeNull();
      for (const half of [{ kty: 'EC' }, { kty: 'oct', k: 'AA' }, { n: 7 }, { e: null }])
        expect(exchange(right, {}, { ...trust, keys: keys.map((key) => ({ ...key, ...half })) })).toBeNull();
    });
  });
});
