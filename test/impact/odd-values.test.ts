/** What is counted of values of every kind, for attributes of every kind: the whole report, with its examples, as a file. */
import { expect, test } from 'vitest';
import { impact } from '../../src/api/impact.ts';
import type { Connector } from '../../src/connector/connector.ts';
import { lintManifest } from '../../src/lint/lint-manifest.ts';

const OWN = 'urn:acme:2.0:User';

function connectorOf(attributes: readonly object[], more: object = {}): Connector {
  const manifest = {
    version: 3,
    name: 'Odd',
    auth: { method: 'bearer-token', fields: [{ portal: 'Secret Token', secret: true }] },
    users: { actions: ['create', 'update'], basis: 'documented', attributes, ...more },
    groups: false,
    tutorial: { edition: 'six-step', vocabulary: 'entra-id' },
  };
  const { connector, problems } = lintManifest(JSON.stringify(manifest), 'connectors/odd.json', 'odd');
  if (connector === null) throw new Error(JSON.stringify(problems));
  return connector;
}

const USER_NAME = { name: 'userName', type: 'String', source: 'userPrincipalName', matching: 1 };

/** One source in attributes of each kind. */
const KINDS = [
  { ...USER_NAME, matching: 2 },
  { name: 'externalId', source: 'employeeId', matching: 1, required: true },
  { name: 'title', source: 'jobTitle' },
  { name: 'nickName', source: 'jobTitle', default: 'none' },
  { name: 'displayName', expression: 'Append([jobTitle], "!")', required: true },
  { name: 'locale', expression: 'Switch([jobTitle], "other", "7", "seven", "True", "yes")' },
  { name: 'userType', constant: 'Employee' },
  { name: 'emails', source: 'otherMails' },
  { name: 'emails[type eq "work"].value', source: 'otherMails' },
  { name: 'active', source: 'jobTitle', type: 'Boolean' },
  { name: `${OWN}:number`, source: 'jobTitle', type: 'Integer' },
  { name: `${OWN}:share`, source: 'jobTitle', type: 'Decimal' },
  { name: `${OWN}:tags`, source: 'jobTitle', type: 'String', multiValued: true },
  { name: `${OWN}:split`, expression: 'Split([jobTitle], ",")', type: 'String', multiValued: true },
  { name: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager', source: 'manager' },
  { name: 'profileUrl' },
  { name: 'timezone', default: 'Etc/UTC' },
];

const VALUES: readonly unknown[] = [
  ...[
    'Lead',
    'a,b',
    '',
    ' ',
    '7',
    '-7',
    '1.5',
    '1.',
    'True',
    'false',
    '9'.repeat(15),
    '9'.repeat(16),
    'System.Object[]',
  ],
  ...[
    'Microsoft.Graph.PowerShell.Models.X',
    'Systematic',
    'Mail',
    null,
    undefined,
    7,
    true,
    false,
    [],
    ['a'],
    ['a', 7, null],
  ],
  ...[[{ value: 'x' }], { id: 'i' }, { userPrincipalName: 'u' }, { displayName: 'x' }],
];

const USERS = VALUES.map((value, index) => ({
  userPrincipalName: `u${index}@contoso.example`,
  accountEnabled: true,
  employeeId: index % 5 === 4 ? null : index % 7 === 6 ? 'SAME' : index % 7 === 5 ? 'same' : String(index),
  ...(value !== undefined && { jobTitle: value, otherMails: value, manager: value }),
}));

const OTHERS = KINDS.map((row) =>
  row.name === 'title' ? { ...row, expression: 'ToUpper([jobTitle])', source: undefined } : row,
)
  .filter(({ name }) => name !== 'userType' && name !== 'emails')
  .map((row) => (row.name === 'externalId' ? { ...row, source: 'userPrincipalName' } : row));

test.each([
  ['alone', { after: connectorOf(KINDS) }],
  ['changed', { before: connectorOf(KINDS), after: connectorOf(OTHERS) }],
  [
    'in-scope',
    {
      before: connectorOf(KINDS.slice(0, 4)),
      after: connectorOf(KINDS.slice(0, 4), {
        scope: [{ name: 'Some', clauses: [{ attribute: 'jobTitle', operator: 'IS NOT NULL' }] }],
      }),
    },
  ],
  [
    'not-in-the-export',
    {
      before: connectorOf([
        { ...USER_NAME, matching: 2 },
        { name: 'externalId', source: 'mailNickname', matching: 1 },
      ]),
      after: connectorOf([
        { ...USER_NAME, source: 'mail' },
        { name: 'title', expression: 'Coalesce([jobTitle], [country], "none")' },
        { name: 'nickName', expression: 'Append([mailNickname], [country])', default: 'none' },
        { name: 'active', type: 'Boolean', expression: 'IIF([country] = "PE", "True", "False")' },
      ]),
    },
  ],
])('of a connector %s', async (name, connector) => {
  const report = impact({ connectors: [connector], users: USERS, examples: 2 });
  const lines = report.connectors.flatMap(({ attributes, ...rest }) => [
    JSON.stringify(rest, null, 2),
    ...attributes.map((each) => JSON.stringify(each)),
  ]);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`golden/odd-values-${name}.txt`);
});
