/** What is asked of a server and what it answers, word for word, with the line of the live log: read as a conversation. */
import { expect, test } from 'vitest';
import type { Method } from '../../src/connector/connector.ts';
import { seedUsers } from '../../src/mock/seed.ts';
import { patchBody } from '../../src/scim/patch/build-patch.ts';
import { fullConnector } from '../provisioning/full-connector.ts';
import { type Asked, conversation } from './conversation.ts';
import { MockAtHand } from './mock-at-hand.ts';

const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
const ana = {
  userName: 'Ana@example.com',
  active: true,
  displayName: 'Ana',
  emails: [{ type: 'work', value: 'a@b.example' }],
};
const patch = (...operations: { op: string; path?: string; value?: unknown }[]) => patchBody(operations);
const LONG = 'x'.repeat(130);

test('with users and groups', async () => {
  const server = new MockAtHand(fullConnector());
  const asked: readonly Asked[] = [
    ['POST', '/scim/Users', ana],
    [
      'POST',
      '/scim/Users',
      { ...ana, userName: 'bea@example.com', name: { givenName: 'Bea' }, [`${ENTERPRISE}`]: { manager: 'id-1' } },
    ],
    ['POST', '/scim/Users', { ...ana, userName: 'ANA@example.com' }],
    [
      'POST',
      '/scim/Users',
      { userName: LONG, emails: [{ type: 'work', value: 'c@b.example' }], roles: [{ value: 'x' }], no: 1 },
    ],
    ['POST', '/scim/Users', { ...ana, userName: 'dora', active: 'perhaps' }],
    ['POST', '/scim/Users', { displayName: 'nobody' }],
    ['POST', '/scim/Users', { externalId: 'nobody' }],
    ['POST', '/scim/Users', '{"userName"'],
    ['POST', '/scim/Users', '[]'],
    ['POST', '/scim/Users', ''],
    ['POST', '/scim/Users', ana, { 'content-type': 'text/plain' }],
    ['POST', '/scim/Users', { ...ana, userName: 'eve' }, { 'content-type': 'Application/JSON; charset=utf-8' }],
    ['POST', '/scim/Users/id-1', ana],
    ['GET', '/scim/Users'],
    ['GET', '/scim/Users?count=1'],
    ['GET', '/scim/Users?startIndex=2&count=1'],
    ['GET', '/scim/Users?startIndex=0&count=0'],
    ['GET', '/scim/Users?startIndex=x&count=-1'],
    ['GET', '/scim/Users?startIndex=9'],
    ['GET', '/scim/Users?sortBy=userName&sortOrder=descending&attributes=userName'],
    ['GET', '/scim/Users?filter=userName eq "ana@EXAMPLE.com"&attributes=userName,emails.value'],
    ['GET', '/scim/Users?filter=userName eq "ana@example.com"&excludedAttributes=emails,meta,displayName'],
    ['GET', '/scim/Users?filter=emails[type eq "work" and value co "b.ex"] and not (active eq false)&attributes=id'],
    ['GET', '/scim/Users?filter=name.givenName eq "bea"&attributes=id'],
    ['GET', '/scim/Users?filter=shoes eq 1'],
    ['GET', '/scim/Users?filter=userName eq'],
    ['GET', '/scim/Users?filter=meta.created gt "2026-11-28T08:00:03Z"&attributes=userName'],
    ['GET', '/scim/Users/id-1'],
    ['GET', '/scim/Users/id-1?attributes=userName'],
    ['GET', '/scim/users/id-1'],
    ['GET', '/scim/Users/id-99'],
    ['GET', '/scim/Users/id-1/emails'],
    ['PATCH', '/scim/Users/id-1', patch({ op: 'Replace', path: 'active', value: 'False' })],
    [
      'PATCH',
      '/scim/Users/id-1',
      patch(
        { op: 'add', path: 'emails[type eq "home"].value', value: 'h@b.example' },
        { op: 'remove', path: 'displayName' },
      ),
    ],
    ['PATCH', '/scim/Users/id-1', patch({ op: 'replace', value: { displayName: 'A', 'name.familyName': 'B' } })],
    ['PATCH', '/scim/Users/id-1', patch({ op: 'replace', path: 'displayName', value: LONG })],
    [
      'PATCH',
      '/scim/Users/id-1',
      patch(...['displayName', 'title', 'no.such'].map((path) => ({ op: 'replace', path, value: LONG }))),
    ],
    ['PATCH', '/scim/Users/id-1', patch({ op: 'replace', path: 'userName', value: 'BEA@example.com' })],
    ['PATCH', '/scim/Users/id-1', patch({ op: 'replace', path: 'no.such', value: 1 })],
    ['PATCH', '/scim/Users/id-1', patch({ op: 'move', path: 'displayName', value: 1 })],
    ['PATCH', '/scim/Users/id-1', { schemas: [], Operations: ['x', { op: 'add', path: 7 }] }],
    ['PATCH', '/scim/Users/id-1', { Operations: 'x' }],
    ['PATCH', '/scim/Users/id-1', { Operations: [] }],
    ['PUT', '/scim/Users/id-2', { ...ana, userName: 'bea2@example.com' }],
    ['PUT', '/scim/Users/id-99', ana],
    ['PUT', '/scim/Users', ana],
    ['HEAD', '/scim/Users/id-1'],
    ['POST', '/scim/Groups', { displayName: 'Sales', members: [{ value: 'id-1' }] }],
    [
      'PATCH',
      '/scim/Groups/id-5',
      patch({ op: 'add', path: 'members', value: [{ value: 'id-2' }, { value: 'id-1' }] }),
    ],
    ['PATCH', '/scim/Groups/id-5', patch({ op: 'remove', path: 'members[value eq "id-1"]' })],
    ['GET', '/scim/Groups/id-5'],
    ['GET', '/scim/Groups?excludedAttributes=members'],
    ['GET', '/scim/Groups?filter=members.value eq "id-2"&attributes=displayName'],
    ['POST', '/scim/Groups', { displayName: 'SALES' }],
    ['DELETE', '/scim/Groups/id-5'],
    ['DELETE', '/scim/Users/id-1'],
    ['DELETE', '/scim/Users/id-1'],
    ['DELETE', '/scim/Users'],
    ['GET', '/scim/Nothing'],
    ['GET', '/elsewhere'],
    ['GET', '/scim'],
    ['GET', '/scim/ServiceProviderConfig'],
    ['GET', '/scim/ServiceProviderConfig/1'],
    ['GET', '/scim/ResourceTypes'],
    ['GET', '/scim/ResourceTypes/user'],
    ['GET', '/scim/ResourceTypes/None'],
    ['GET', '/scim/Schemas/urn:ietf:params:scim:schemas:core:2.0:Group'],
    ['GET', '/scim/Schemas/urn:ietf:params:scim:schemas:extension:FULL:2.0:User'],
    ['GET', '/scim/Schemas/urn:none'],
    ['GET', '/scim/Schemas/urn:ietf:params:scim:schemas:core:2.0:Group/more'],
    ['POST', '/scim/Schemas', {}],
  ];
  await expect(conversation(server, asked)).toMatchFileSnapshot('golden/users-and-groups.txt');
});

const basic = (text: string) => ({ authorization: `Basic ${Buffer.from(text).toString('base64')}` });
const FORM = { 'content-type': 'application/x-www-form-urlencoded', authorization: '' };
const TOKEN = '/scim/oauth/token';
const STRANGERS: readonly Asked[] = [
  ['GET', '/scim/Users', undefined, { authorization: '' }],
  ['GET', '/scim/Users', undefined, { authorization: 'Bearer open-sesam' }],
  ['GET', '/scim/Users', undefined, { authorization: 'bearer  open-sesame' }],
  ['GET', '/scim/Users', undefined, { authorization: 'Bearer open-sesame more' }],
  ['GET', '/scim/Users', undefined, basic('us:open-sesame')],
  ['GET', '/scim/Users', undefined, basic('us:open:sesame')],
  ['GET', '/scim/Users', undefined, basic('open-sesame')],
  ['GET', '/scim/Users', undefined, basic(':open-sesame')],
  ['POST', TOKEN, 'grant_type=client_credentials&client_id=us&client_secret=open-sesame', FORM],
  ['POST', TOKEN, 'grant_type=client_credentials&client_id=them&client_secret=open-sesame', FORM],
  ['POST', TOKEN, 'grant_type=client_credentials', { ...FORM, ...basic('us:open-sesame') }],
  ['POST', TOKEN, 'grant_type=client_credentials', { ...FORM, ...basic('us:open') }],
  ['POST', TOKEN, 'grant_type=password&client_id=us&client_secret=open-sesame', FORM],
  ['POST', TOKEN, 'grant_type=client_credentials&client_id=us&client_assertion=x', FORM],
  ['POST', TOKEN, '', FORM],
  ['GET', TOKEN],
  ['GET', '/scim/ServiceProviderConfig', undefined, { authorization: '' }],
];
const METHODS: readonly Method[] = [
  'bearer-token',
  'oauth-client-credentials',
  'workload-identity-federation',
  'user-name-password',
  'none',
];

test('with strangers, by each method', async () => {
  const told = METHODS.map(
    (method) => `# ${method}\n\n${conversation(new MockAtHand(fullConnector(method)), STRANGERS)}`,
  );
  // A token is another each time.
  const text = told.join('\n').replaceAll(/"access_token":"[^"]+"/gu, '"access_token":"…"');
  await expect(text).toMatchFileSnapshot('golden/strangers.txt');
});

test('the users of its first moment', async () => {
  const { app } = new MockAtHand(fullConnector());
  const seeds = seedUsers(app, 2, '2026-11-28T08:00:00.000Z');
  await expect(`${JSON.stringify(seeds, null, 2)}\n`).toMatchFileSnapshot('golden/seeds.json');
});
