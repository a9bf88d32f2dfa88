/**
 * What a server with each fault answers otherwise than a sound one, in a golden file that a person can hold to the
 * sentence of the fault. What is not there is answered as ever.
 */
import { expect, test } from 'vitest';
import { isRecord } from '../../src/json/is-record.ts';
import { jsonOf } from '../../src/json/json-of.ts';
import { FAULT_NAMES, FAULTS } from '../../src/mock/faults/faults.ts';
import { patchBody } from '../../src/scim/patch/build-patch.ts';
import { fullConnector } from '../provisioning/full-connector.ts';
import { connectorOf } from '../verify/broken-server.ts';
import { type Answered, type Asked, answersTo } from './conversation.ts';
import { MockAtHand } from './mock-at-hand.ts';

const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
const MANAGER = `${ENTERPRISE}:manager`;
const user = (userName: string, more: object = {}) => ({
  userName,
  active: true,
  emails: [{ type: 'work', value: 'A@b.example' }],
  ...more,
});
const find = (endpoint: string, filter: string, more = ''): Asked => [
  'GET',
  `/scim/${endpoint}?filter=${filter}${more}`,
];
const change = (endpoint: string, ...operations: { op: string; path?: string; value?: unknown }[]): Asked => [
  'PATCH',
  `/scim/${endpoint}`,
  patchBody(operations),
];
const ANA = 'Users/id-1';
const BEA = 'Users/id-2';

/** Each request that a fault takes hold of, and one beside it that it leaves alone. */
const ASKED: readonly Asked[] = [
  ['POST', '/scim/Users', user('Ana', { externalId: 'a1', title: 'T', name: { givenName: 'A', familyName: 'B' } })],
  ['POST', '/scim/Users', user('bea')],
  ['POST', '/scim/Users', { ...user('dora'), active: 'perhaps' }],
  ['POST', '/scim/Users', '{"userName"'],
  ['PUT', `/scim/${BEA}`, '{"userName"'],
  ['PATCH', `/scim/${BEA}`, '{"userName"'],
  ['DELETE', '/scim/Users/nobody', '{"userName"'],
  ['POST', '/scim/oauth/token', 'grant_type=x'],
  ['POST', '/scim/Users', user('eve'), { 'content-type': 'application/json' }],
  ['GET', `/scim/${ANA}`],
  ['GET', `/scim/${ANA}`, undefined, { 'user-agent': 'us' }],
  ['GET', `/scim/${ANA}`, undefined, { authorization: 'Bearer guess' }],
  ['GET', '/scim/Users/nobody'],
  ['GET', '/scim/Groups/nothing'],
  ['GET', '/scim/nothing'],
  ['GET', '/scim/Users?count=1'],
  ['GET', '/scim/Users?startIndex=2&count=1&attributes=userName'],
  find('Users', 'userName eq "Ana"', '&attributes=userName'),
  find('Users', 'userName eq "ana"', '&attributes=userName'),
  find('Users', 'userName eq "nobody"'),
  find('Users', 'id eq "id-1"', '&attributes=userName'),
  find('Users', 'userName sw "an"', '&attributes=userName'),
  find('Users', 'externalId eq "a1"', '&attributes=userName'),
  find('Users', 'userName+eq+"bea"', '&attributes=userName'),
  find('Users', 'userName eq "bea"', '&attributes=userName&count=0'),
  find('Users', 'userName eq "a@b.example"', '&attributes=userName'),
  find('Users', 'shoes eq "1"'),
  find('Groups', 'shoes eq "1"'),
  change(ANA, { op: 'Replace', path: 'displayName', value: 'Ana' }, { op: 'replace', path: 'title', value: 'U' }),
  change(ANA, { op: 'replace', path: 'active', value: 'False' }),
  ['GET', '/scim/Users?attributes=active'],
  find('Users', 'userName eq "Ana"', '&attributes=active'),
  ['GET', `/scim/${ANA}`],
  change(ANA, { op: 'replace', value: { active: 'True' } }),
  change(ANA, { op: 'replace', value: { active: false, displayName: 'A' } }),
  change(ANA, { op: 'replace', path: 'active', value: true }),
  change(ANA, { op: 'add', path: 'emails[type eq "home"].value', value: 'h@b.example' }),
  change(ANA, { op: 'add', path: 'emails[type eq "work"].value', value: 'w@b.example' }),
  change(ANA, { op: 'replace', path: 'emails[type eq "other"].value', value: 'o@b.example' }),
  change(ANA, { op: 'add', path: `${ENTERPRISE}:department`, value: 'Ops' }),
  change(ANA, { op: 'replace', value: { 'name.givenName': 'C', title: 'V', [`${ENTERPRISE}:department`]: 'Ops' } }),
  change(ANA, { op: 'replace', value: { name: { givenName: 'D' } } }),
  change(ANA, { op: 'add', value: { name: { familyName: 'E' } } }),
  change(ANA, { op: 'replace', path: 'name.familyName', value: 'F' }),
  change(ANA, { op: 'add', path: MANAGER, value: 'id-2' }),
  change(ANA, { op: 'add', path: MANAGER, value: { value: 'id-3' } }),
  change(ANA, { op: 'replace', path: MANAGER, value: { value: '' } }),
  change(ANA, { op: 'add', path: MANAGER, value: 'id-2' }, { op: 'replace', path: MANAGER, value: '' }),
  change(ANA, { op: 'move', path: 'title' }),
  change(ANA, { op: 'replace', path: 'no.such', value: 'x' }),
  change(ANA, { op: 'replace', path: ENTERPRISE, value: { department: 'Dev' } }),
  ['GET', `/scim/${ANA}`],
  ['POST', '/scim/Groups', { displayName: 'Sales', externalId: 's' }],
  ['POST', '/scim/Groups', { displayName: 'All' }],
  change('Groups/id-4', { op: 'add', path: 'members', value: ['id-1', 'id-2', 'id-3'].map((value) => ({ value })) }),
  ['GET', '/scim/Groups/id-4?excludedAttributes=members'],
  change('Groups/id-4', { op: 'replace', path: 'displayName', value: 'North' }),
  change('Groups/id-4', { op: 'Replace', path: 'externalId', value: 'n' }),
  ['GET', '/scim/Groups/id-4'],
  change('Groups/id-4', { op: 'add', path: 'members', value: ['id-1', 'id-2', 'id-3'].map((value) => ({ value })) }),
  change('Groups/id-4', { op: 'remove', path: 'members[value eq "id-1"]' }),
  ['GET', '/scim/Groups/id-4'],
  change('Groups/id-4', { op: 'remove', path: 'members', value: [{ value: 'id-2' }] }),
  ['GET', '/scim/Groups'],
  change('Groups/id-5', { op: 'add', path: 'members', value: [{ value: 'id-4' }] }),
  ['GET', '/scim/Groups/id-5'],
  ['DELETE', '/scim/Groups/id-5'],
  ['DELETE', `/scim/${BEA}`],
  ['DELETE', `/scim/${BEA}`],
  ['POST', '/scim/Users', user('Ana')],
  ['POST', '/scim/Users', user('ANA')],
  ['POST', '/scim/Users', { userName: 'cia' }],
  ['GET', '/scim/Users?attributes=userName'],
];

/** Every part that is another one. */
function changed(sound: unknown, now: unknown, path = ''): string[] {
  if (JSON.stringify(sound) === JSON.stringify(now)) return [];
  const parts = (value: unknown) => (Array.isArray(value) ? { ...value } : value);
  const [before, after] = [parts(sound), parts(now)];
  if (!isRecord(before) || !isRecord(after)) return [`  ${path}: ${now === undefined ? 'gone' : JSON.stringify(now)}`];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name) => changed(before[name], after[name], path === '' ? name : `${path}.${name}`));
}

/** Only what no line before it says. */
function differences(sound: readonly Answered[], faulty: readonly Answered[]): string[] {
  const seen = new Set<string>();
  return faulty.flatMap(({ line, response: { status, headers, body } }, index) => {
    const before = sound[index]?.response;
    const parts =
      before?.status === status
        ? [...changed(before.headers, headers), ...changed(jsonOf(before.body), jsonOf(body))]
        : [`  ${JSON.stringify(headers)} ${body}`];
    const told = parts.filter((part) => !seen.has(part));
    for (const part of told) seen.add(part);
    return told.length === 0 && sound[index]?.line === line ? [] : [line, ...told];
  });
}

/** Of a connector that has no groups, and of users little more than their names. */
const FEW: readonly Asked[] = [
  ['POST', '/scim/Users', { userName: 'Ana', active: false }],
  find('Users', 'userName eq "a@b.example"'),
  find('Users', 'userName eq "nobody"'),
  change(ANA, { op: 'add', path: 'emails[type eq "home"].value', value: 'h@b.example' }),
  change(ANA, { op: 'replace', path: 'ACTIVE', value: 'True' }),
  change(ANA, { op: 'replace', value: 'ana' }),
  change('Groups/id-2', { op: 'add', path: 'members', value: [{ value: 'id-1' }] }),
  ['PATCH', `/scim/${ANA}`, { Operations: 'none' }],
  ['PATCH', `/scim/${ANA}`, { Operations: [7, { op: 'replace', path: 7 }] }],
  ['POST', '/scim/Groups', { displayName: 'All' }],
  ['GET', '/scim/Users'],
];
const SMALL = connectorOf([
  { name: 'userName', type: 'String', matching: 1 },
  { name: 'active', type: 'Boolean' },
]);

test.each([
  ['faults', fullConnector(), ASKED],
  ['faults-of-few', SMALL, FEW],
])('%s', async (golden, connector, asked) => {
  const sound = answersTo(new MockAtHand(connector), asked);
  const said = FAULT_NAMES.flatMap((name) => {
    const told = differences(sound, answersTo(new MockAtHand(connector, [FAULTS[name]]), asked));
    return [`# ${name}: ${FAULTS[name].does}`, '', ...told, ...(told.length === 0 ? [] : [''])];
  });
  await expect(said.join('\n')).toMatchFileSnapshot(`golden/${golden}.txt`);
});
