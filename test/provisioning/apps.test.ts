/** The app that a manifest describes, and a person and a group of it as a client makes them up: whole, as a file. */
import { expect, test } from 'vitest';
import { lintManifest } from '../../src/lint/lint-manifest.ts';
import { type AppType, appOf } from '../../src/provisioning/app.ts';
import { sampleResource, sampleValueOf } from '../../src/provisioning/sample-resource.ts';
import type { ScimAttribute } from '../../src/scim/scim-attribute.ts';

/** What a row of a schema says besides the usual. */
function inWords({ name, type, subAttributes, canonicalValues, ...rest }: ScimAttribute): string {
  const usual = { multiValued: false, required: false, mutability: 'readWrite', returned: 'default' };
  const others = Object.entries({ ...rest }).filter(
    ([key, value]) =>
      !Object.entries({ ...usual, uniqueness: 'none', caseExact: false }).some(
        ([each, said]) => each === key && said === value,
      ),
  );
  const words = others.map(([key, value]) => (value === true ? key : `${key} ${value}`));
  const values = canonicalValues === undefined ? [] : [`one of ${canonicalValues.join(', ')}`];
  const parts =
    subAttributes === undefined ? [] : [`of ${subAttributes.map((part) => `(${inWords(part)})`).join(' ')}`];
  return [`${name}: ${type}`, ...words, ...values, ...parts].join(', ');
}

function linesOf(type: AppType): string[] {
  const subjects = [
    { mark: 'm1', variant: 0 },
    { mark: 'm1', variant: 1 },
  ] as const;
  return [
    `# ${type.type}`,
    ...type.schemas.flatMap(({ urn, attributes }) => [`## ${urn}`, ...attributes.map(inWords)]),
    '## written',
    ...type.attributes.map((written) =>
      [
        written.name,
        written.isReference
          ? 'a reference'
          : subjects.map((each) => JSON.stringify(sampleValueOf(written, each))).join(' then '),
      ].join(': '),
    ),
    `## required: ${type.required.map(({ name }) => name).join(', ')}`,
    `## unique: ${type.unique.map(({ name }) => name).join(', ')}`,
    `## matched by: ${type.matching?.name ?? 'nothing'}`,
    ...subjects.map((each) => JSON.stringify(sampleResource(type.attributes, type.schemas, each), null, 2)),
  ];
}

const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
const OWN = 'urn:acme:2.0:User';
const USER_PATHS = [
  ...['userName', 'USERNAME', 'externalId', 'id', 'meta.created', 'schemas', 'password', 'active', 'displayName'],
  ...['name', 'name.givenName', 'name.honorificPrefix', 'nickName', 'profileUrl', 'title', 'userType', 'locale'],
  ...['preferredLanguage', 'timezone', 'emails', 'emails[type eq "work"].value', 'emails[type eq "Home 2"].value'],
  ...['emails[type eq "work"].display', 'emails[primary eq true].value', 'emails[display eq "x"].value'],
  ...['phoneNumbers[type eq "work"].value', 'phoneNumbers[type eq "mobile"].value', 'ims[type eq "x"].value'],
  ...['photos[type eq "photo"].value', 'addresses[type eq "work"].locality', 'addresses[type eq "work"]', 'addresses'],
  ...['addresses[type eq "work"].postalCode', 'addresses[type eq "work"].streetAddress', 'groups', 'roles'],
  ...['roles[primary eq "True"].value', 'entitlements', 'x509Certificates', 'unheard', 'unheard.of.it', 'team.lead'],
  ...['teams[kind eq "x"].lead', 'teams[kind eq "x"]', '__proto__', 'team.constructor', `${ENTERPRISE}:manager`],
  ...[`${ENTERPRISE.toUpperCase()}:department`, `${ENTERPRISE}:employeeNumber`, `${ENTERPRISE}:manager.displayName`],
  ...[`${OWN}:shoes`, `${OWN}:born`, `${OWN}:key`, `${OWN}:boss`, `${OWN}:contactEmail`, `${OWN}:thing`, `${OWN}:half`],
  ...[`${OWN}:many`, `${OWN}:home.country`, `${OWN}:id`],
];
const TYPES: Readonly<Record<string, object>> = {
  userName: { source: 'userPrincipalName', matching: 2 },
  externalId: { source: 'mailNickname', matching: 1, required: true },
  displayName: { required: false },
  nickName: { required: true },
  [`${OWN}:shoes`]: { type: 'Integer' },
  [`${OWN}:born`]: { type: 'DateTime' },
  [`${OWN}:key`]: { type: 'Binary' },
  [`${OWN}:boss`]: { type: 'Reference', source: 'manager' },
  [`${OWN}:thing`]: { type: 'Complex' },
  [`${OWN}:half`]: { type: 'Decimal' },
  [`${OWN}:many`]: { type: 'String', multiValued: true },
};

test('an app, and who a client makes up for it', async () => {
  const manifest = {
    name: 'Odd',
    auth: { method: 'bearer-token', fields: [{ portal: 'Secret Token', secret: true }] },
    users: {
      actions: ['create', 'update', 'disable'],
      basis: 'documented',
      activeFalse: 'deletes',
      attributes: USER_PATHS.map((name) => ({ name, ...TYPES[name] })),
    },
    groups: {
      actions: ['create', 'update'],
      basis: 'documented',
      nested: false,
      attributes: [
        { name: 'externalId', source: 'objectId' },
        { name: 'members', type: 'Reference', source: 'members' },
        { name: 'displayName', source: 'displayName', matching: 1 },
        { name: 'description', type: 'String' },
      ],
    },
    tutorial: { edition: 'six-step', vocabulary: 'entra-id' },
  };
  const { connector } = lintManifest(JSON.stringify(manifest), 'connectors/odd.json', 'odd');
  if (connector === null) throw new Error('It does not fit the schema.');
  const { users, groups, schemas: _, ...others } = appOf(connector);
  const lines = [JSON.stringify(others), ...linesOf(users), ...(groups === null ? [] : linesOf(groups))];
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/apps.txt');
});
