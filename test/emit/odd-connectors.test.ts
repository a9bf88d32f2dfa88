/** What is made of attributes of every kind, and of an app of which little is known: code and pages whole, as files. */
import { describe, expect, test } from 'vitest';
import type { Connector } from '../../src/connector/connector.ts';
import { codeEmitters } from '../../src/emit/code-emitters.generated.ts';
import { emitTutorial } from '../../src/emit/tutorial/render-tutorial.ts';
import { lintManifest } from '../../src/lint/lint-manifest.ts';
import { templateKit } from '../tutorial/template-kit.ts';

const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
const OWN = 'urn:acme:2.0:User';
const COST = 'extension_0123456789abcdef0123456789abcdef_cost';

const USER = [
  { name: 'userName', source: 'userPrincipalName', matching: 2, required: true, filterable: true },
  { name: 'externalId', expression: 'Coalesce([employeeId], [mailNickname])', matching: 1, required: true },
  { name: 'active', expression: 'Not([IsSoftDeleted])', filterable: true, note: 'See **below**.' },
  { name: 'displayName', source: 'displayName', required: false, filterable: false, default: 'Nobody' },
  { name: 'password', expression: 'RandomString(12, 1, 1, 1, 1)', flow: 'create-only' },
  { name: 'title', source: 'jobTitle', default: 'none' },
  { name: 'nickName' },
  { name: 'profileUrl', constant: 'https://acme.example/' },
  { name: 'userType', constant: 'Employee', flow: 'create-only' },
  { name: 'locale', expression: 'Replace([preferredLanguage], "-", , , "_", , )', default: 'en_US' },
  { name: 'preferredLanguage', expression: 'Switch([country], "en", "DE", "de", "FR", "fr")' },
  { name: 'name.givenName', source: 'givenName', required: true },
  { name: 'name.familyName', source: 'surname' },
  { name: 'name.formatted', expression: 'Join(" ", [givenName], [surname])' },
  { name: 'emails[type eq "work"].value', source: 'mail', required: true },
  { name: 'emails[type eq "work"].primary', type: 'Boolean', constant: 'True' },
  { name: 'emails[type eq "other"].value', expression: 'Item([otherMails], 1)' },
  { name: 'phoneNumbers[type eq "work"].value', source: 'telephoneNumber' },
  { name: 'phoneNumbers[type eq "mobile"].value', source: 'mobile', flow: 'create-only' },
  { name: 'addresses[type eq "work"].locality', source: 'city' },
  { name: 'addresses[type eq "work"].country', constant: 'DE' },
  { name: 'photos[primary eq true].value', source: 'objectId' },
  { name: 'roles', expression: 'AppRoleAssignmentsComplex([appRoleAssignments])' },
  { name: 'entitlements[type eq "licence"].value', expression: 'SingleAppRoleAssignment([appRoleAssignments])' },
  { name: `${ENTERPRISE}:manager`, source: 'manager' },
  { name: `${ENTERPRISE}:department`, source: 'department' },
  { name: `${ENTERPRISE}:employeeNumber`, expression: 'NumFromDate([employeeHireDate])' },
  { name: `${OWN}:shoes`, type: 'Integer', source: 'employeeId' },
  { name: `${OWN}:half`, type: 'Decimal', constant: '1.5' },
  { name: `${OWN}:born`, type: 'DateTime', expression: 'CDate([employeeHireDate])' },
  { name: `${OWN}:remote`, type: 'Boolean', expression: 'IIF([city] = "Lima", "True", "False")' },
  { name: `${OWN}:tags`, type: 'String', multiValued: true, expression: 'Split([department], ",")' },
  { name: `${OWN}:cost`, source: COST, type: 'Integer', multiValued: true },
  { name: `${OWN}:home.country`, source: 'country' },
  { name: `${OWN}:teams[kind eq "x"].lead`, source: 'companyName' },
  { name: 'unheard-of', source: 'city' },
];

const GROUP = [
  { name: 'displayName', source: 'displayName', matching: 1 },
  { name: 'externalId', source: 'objectId' },
  { name: 'members', source: 'members' },
  { name: 'description', type: 'String', expression: 'Append([displayName], "!")' },
];

const AUTH = { method: 'bearer-token', fields: [{ portal: 'Tenant URL' }, { portal: 'Secret Token', secret: true }] };
const TUTORIAL = { edition: 'six-step', vocabulary: 'entra-article', portal: '2026', navigation: 'enterprise-apps' };

const MANIFESTS: Readonly<Record<string, object>> = {
  'every-kind': {
    name: 'Odd',
    auth: AUTH,
    directoryExtensions: [{ name: COST, type: 'Integer' }],
    users: {
      actions: ['create', 'update', 'disable', 'delete'],
      activeFalse: 'deletes',
      basis: 'documented',
      scope: [
        { name: 'Sales', clauses: [{ attribute: 'department', operator: 'EQUALS', value: 'Sales' }] },
        {
          clauses: [
            { attribute: 'mail', operator: 'IS NOT NULL' },
            { attribute: 'city', operator: 'REGEX MATCH', value: '^L' },
          ],
        },
      ],
      roles: [{ name: 'Editor', means: 'May **edit**' }, { name: 'Reader' }],
      attributes: USER,
      notes: ['Users wait for an hour.'],
    },
    groups: {
      actions: ['create', 'update', 'delete'],
      basis: 'documented',
      rename: false,
      nested: true,
      maximum: 50,
      precreated: true,
      attributes: GROUP,
    },
    tutorial: { ...TUTORIAL, cycleMinutes: 20 },
  },
  'little-known': {
    name: 'Little',
    auth: { method: 'undocumented' },
    users: { actions: ['create'], basis: 'documented', matching: 'undocumented', attributes: [{ name: 'userName' }] },
    groups: { actions: ['update'], basis: 'platform-default' },
    tutorial: {
      ...TUTORIAL,
      edition: 'assigning-users',
      vocabulary: 'azure-ad',
      portal: 'provisioning-mode',
      navigation: 'azure-portal',
    },
  },
  // Names that become the same in code, lists that hold one kind of entry and several, parts that stand alone.
  alike: {
    name: 'Alike',
    auth: AUTH,
    users: {
      actions: ['create', 'update'],
      basis: 'documented',
      attributes: [
        USER[0],
        { name: 'my-tags', type: 'String', multiValued: true, expression: 'Split([department], ",")' },
        { name: 'myTags', type: 'String', multiValued: true, expression: 'Split([city], ",")', required: true },
        { name: 'my_tags', type: 'String', multiValued: true, expression: 'Split([country], ",")' },
        { name: 'ims[type eq "x"].value', source: 'city' },
        { name: 'photos[type eq "a"].value', source: 'objectId', required: true },
        { name: 'photos[type eq "b"].value', source: 'mail', flow: 'create-only' },
        { name: 'photos[type eq "b"].display', constant: 'B' },
        { name: 'name.givenName', source: 'givenName', flow: 'create-only' },
        { name: `${ENTERPRISE}:department`, source: 'department', required: true },
        { name: `${OWN}:home.country`, source: 'country' },
        { name: `${OWN}:home.city`, source: 'city', required: true },
      ],
    },
    groups: false,
    tutorial: TUTORIAL,
  },
  'in-part': {
    name: 'Part',
    auth: AUTH,
    users: {
      actions: ['update', 'disable'],
      basis: 'documented-with-defaults',
      attributes: [USER[0], USER[5], { name: 'emails[type eq "work"].value', constant: 'a@b.example' }],
      unnamed: '3 attributes of its own',
    },
    groups: false,
    tutorial: { ...TUTORIAL, edition: 'gallery-first' },
  },
};

function connectorOf(id: string, manifest: object): Connector {
  const { connector, problems } = lintManifest(
    JSON.stringify({ version: 3, ...manifest }),
    `connectors/${id}.json`,
    id,
  );
  if (connector === null) throw new Error(JSON.stringify(problems));
  return connector;
}

describe.each(Object.entries(MANIFESTS))('%s', (id, manifest) => {
  const connector = connectorOf(id, manifest);
  test('as code', async () => {
    for (const { file, emit } of codeEmitters)
      if (!/^rules\.(?:js|d\.ts)$/u.test(file))
        await expect(await emit(connector)).toMatchFileSnapshot(`golden/${id}/${file}`);
  });

  test('as a page', async () => {
    await expect(emitTutorial(connector, templateKit()).text).toMatchFileSnapshot(`golden/${id}/tutorial.md`);
  });
});
