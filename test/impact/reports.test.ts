/** What a change means to a handful of users, as a person reads it: a golden file for each kind of change. */
import { describe, expect, it } from 'vitest';
import { impact } from '../../src/api/impact.ts';
import type { Connector } from '../../src/connector/connector.ts';
import { evaluateFrozen } from '../../src/expression/evaluate/evaluate-frozen.ts';
import { withCounts } from '../../src/impact/change-words.ts';
import type { ImpactReport } from '../../src/impact/impact-report.ts';
import { impactPrinters } from '../../src/impact/print/printers.ts';
import { lintManifest } from '../../src/lint/lint-manifest.ts';
import { compareConnectors, type ManifestState } from '../../src/review/compare-connectors.ts';
import { readManifestState } from '../../src/review/manifest-state.ts';

interface Users {
  readonly attributes: readonly object[];
  readonly scope?: readonly object[];
}

function manifestOf(users: Users): string {
  return JSON.stringify({
    version: 3,
    name: 'Acme',
    auth: { method: 'bearer-token', fields: [{ portal: 'Secret Token', secret: true }] },
    users: { actions: ['create', 'update'], basis: 'documented', ...users },
    groups: false,
    tutorial: { edition: 'six-step', vocabulary: 'entra-id' },
  });
}

function connectorOf(users: Users): Connector {
  const { connector, problems } = lintManifest(manifestOf(users), 'connectors/acme.json', 'acme');
  if (connector === null) throw new Error(JSON.stringify(problems));
  return connector;
}

function stateOf(users: Users): ManifestState {
  const { state, problems } = readManifestState({ id: 'acme', file: 'connectors/acme.json', text: manifestOf(users) });
  if (state === null) throw new Error(JSON.stringify(problems));
  return state;
}

const USERS: readonly Readonly<Record<string, unknown>>[] = [
  {
    userPrincipalName: 'ana@contoso.example',
    accountEnabled: true,
    department: 'Sales',
    jobTitle: 'Lead',
    mail: 'ana@contoso.example',
    employeeId: '7',
  },
  {
    userPrincipalName: 'Bea@contoso.example',
    accountEnabled: true,
    department: 'sales',
    jobTitle: null,
    mail: 'team@contoso.example',
    employeeId: '7',
  },
  {
    userPrincipalName: 'carl@contoso.example',
    accountEnabled: true,
    department: 'Legal',
    jobTitle: 'Clerk',
    mail: 'TEAM@contoso.example',
    employeeId: '8x',
  },
  {
    userPrincipalName: 'dora@contoso.example',
    accountEnabled: false,
    department: 'Sales',
    jobTitle: 'Lead',
    mail: 'dora@contoso.example',
    employeeId: '9',
  },
  {
    userPrincipalName: 'emil@contoso.example',
    accountEnabled: true,
    department: null,
    jobTitle: '',
    mail: null,
    employeeId: null,
  },
  {
    userPrincipalName: 'fay@contoso.example',
    accountEnabled: true,
    deletedDateTime: '2026-01-01T00:00:00Z',
    department: 'Sales',
    jobTitle: 'Lead',
    mail: 'fay@contoso.example',
    employeeId: '1',
  },
];

const USER_NAME = { name: 'userName', type: 'String', source: 'userPrincipalName', matching: 1 };
const TITLE = { name: 'title', type: 'String', source: 'jobTitle' };
const sales = (operator: string, value?: string) => [
  { name: 'Some', clauses: [{ attribute: 'department', operator, ...(value !== undefined && { value }) }] },
];

interface Scenario {
  readonly before?: Users;
  readonly after: Users;
  readonly users?: typeof USERS;
  readonly stoppedAt?: number;
}

const without = (name: string) =>
  USERS.map((user) => Object.fromEntries(Object.entries(user).filter(([key]) => key !== name)));

const SCENARIOS: Readonly<Record<string, Scenario>> = {
  'a new connector': { after: { attributes: [USER_NAME, TITLE] } },
  'nothing that touches anybody': {
    before: { attributes: [USER_NAME, TITLE] },
    after: { attributes: [USER_NAME, { ...TITLE, filterable: true }] },
  },
  'another source': {
    before: { attributes: [USER_NAME, TITLE] },
    after: { attributes: [USER_NAME, { ...TITLE, source: 'department' }] },
  },
  'a source that the export lacks': {
    before: { attributes: [USER_NAME, TITLE] },
    after: { attributes: [USER_NAME, { ...TITLE, source: 'companyName' }] },
  },
  'an attribute more, one less, and one that nobody documents': {
    before: { attributes: [USER_NAME, TITLE] },
    after: {
      attributes: [
        USER_NAME,
        { name: 'displayName', type: 'String', expression: 'Join(" ", [jobTitle], [department])' },
        { name: 'nickName', type: 'String' },
        { name: 'userType', type: 'String', constant: 'Employee' },
      ],
    },
  },
  'values that the app would refuse': {
    before: { attributes: [USER_NAME, { name: 'urn:x:1.0:User:number', type: 'String', source: 'employeeId' }] },
    after: {
      attributes: [
        USER_NAME,
        { ...TITLE, required: true },
        { name: 'urn:x:1.0:User:number', type: 'Integer', source: 'employeeId' },
        { name: 'urn:x:1.0:User:share', type: 'Decimal', source: 'department' },
        { name: 'urn:x:1.0:User:remote', type: 'Boolean', source: 'jobTitle' },
        { name: 'locale', type: 'String', source: 'preferredLanguage', default: 'en-US' },
      ],
    },
  },
  'a scoping filter': {
    before: { attributes: [USER_NAME] },
    after: { attributes: [USER_NAME], scope: sales('EQUALS', 'Sales') },
  },
  'a scoping filter less': {
    before: { attributes: [USER_NAME], scope: sales('IS NULL') },
    after: { attributes: [USER_NAME] },
  },
  'another scoping filter': {
    before: { attributes: [USER_NAME], scope: sales('EQUALS', 'Sales') },
    after: { attributes: [USER_NAME], scope: sales('NOT EQUALS', 'Sales') },
  },
  'a scoping filter of what the export lacks': {
    before: { attributes: [USER_NAME] },
    after: {
      attributes: [USER_NAME],
      scope: [{ name: 'Some', clauses: [{ attribute: 'companyName', operator: 'IS NOT NULL' }] }],
    },
  },
  'an export that does not say who may sign in': {
    before: { attributes: [USER_NAME, TITLE] },
    after: { attributes: [USER_NAME, { ...TITLE, source: 'department' }] },
    users: without('accountEnabled'),
  },
  'matching by what some share and some lack': {
    before: { attributes: [USER_NAME, { name: 'emails[type eq "work"].value', type: 'String', source: 'mail' }] },
    after: {
      attributes: [
        { ...USER_NAME, matching: undefined },
        { name: 'emails[type eq "work"].value', type: 'String', source: 'mail', matching: 1 },
      ],
    },
  },
  'matching by two': {
    before: { attributes: [USER_NAME, { name: 'externalId', type: 'String', source: 'employeeId' }] },
    after: {
      attributes: [
        { ...USER_NAME, matching: 2 },
        { name: 'externalId', type: 'String', source: 'employeeId', matching: 1 },
      ],
    },
  },
  'matching by what the export lacks': {
    before: { attributes: [USER_NAME, { name: 'externalId', type: 'String', source: 'objectId' }] },
    after: {
      attributes: [
        { ...USER_NAME, matching: undefined },
        { name: 'externalId', type: 'String', source: 'objectId', matching: 1 },
      ],
    },
  },
  'no matching': {
    before: { attributes: [USER_NAME, TITLE] },
    after: { attributes: [{ ...USER_NAME, matching: undefined }, TITLE] },
  },
  'matching by what nobody documented before': {
    before: {
      attributes: [
        { ...USER_NAME, matching: undefined },
        { ...TITLE, source: undefined },
      ],
    },
    after: { attributes: [USER_NAME, TITLE] },
  },
  'a scoping filter of a list that the export does not spell out': {
    before: { attributes: [USER_NAME] },
    after: { attributes: [USER_NAME], scope: sales('EQUALS', 'Sales') },
    users: USERS.map((user) => ({ ...user, department: 'System.String[]' })),
  },
  'a run that was stopped': {
    before: { attributes: [USER_NAME, TITLE] },
    after: { attributes: [USER_NAME, { ...TITLE, source: 'department' }], scope: sales('EQUALS', 'Sales') },
    stoppedAt: 0.429,
  },
  'nobody at all': { before: { attributes: [USER_NAME] }, after: { attributes: [USER_NAME, TITLE] }, users: [] },
};

function reported({ before, after, users = USERS, stoppedAt }: Scenario): ImpactReport {
  const sides = { after: connectorOf(after), ...(before !== undefined && { before: connectorOf(before) }) };
  return {
    ...impact({ connectors: [sides], users, examples: 2 }),
    file: 'users.csv',
    base: 'main',
    stoppedAt: stoppedAt ?? null,
  };
}

describe('a report', () => {
  it('as Markdown says what each change means', async () => {
    const parts = Object.entries(SCENARIOS).map(
      ([name, scenario]) => `<!-- ${name} -->\n\n${impactPrinters.markdown(reported(scenario))}`,
    );
    await expect(parts.join('\n')).toMatchFileSnapshot('golden/reports.md');
  });

  it.each(['text', 'html'] as const)('as %s is what a person reads', async (format) => {
    const { 'values that the app would refuse': scenario } = SCENARIOS;
    if (scenario === undefined) throw new Error('There is no such scenario.');
    const ending = format === 'text' ? 'txt' : 'html';
    await expect(impactPrinters[format](reported(scenario))).toMatchFileSnapshot(`golden/report.${ending}`);
  });
});

it('the sentences of a review have the counts', async () => {
  const lines = Object.entries(SCENARIOS).flatMap(([name, scenario]) => {
    if (scenario.before === undefined) return [];
    const changes = compareConnectors(stateOf(scenario.before), stateOf(scenario.after), { evaluate: evaluateFrozen });
    return [
      '',
      `${name}:`,
      ...withCounts(changes, reported(scenario)).map(({ subject, message }) => `  ${subject}: ${message}`),
    ];
  });
  await expect(`${lines.slice(1).join('\n')}\n`).toMatchFileSnapshot('golden/sentences.txt');
});
