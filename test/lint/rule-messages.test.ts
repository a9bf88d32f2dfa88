/**
 * What each rule of lint says where it has several things to say: a change of the sound example, and what is printed about
 * it. Some rows are sound, and stand beside one that is not.
 */
import { expect, test } from 'vitest';
import { isRecord } from '../../src/json/is-record.ts';
import { exampleManifest } from '../../src/lint/example-manifest.ts';
import { lintManifest } from '../../src/lint/lint-manifest.ts';
import { FULL } from '../import/full-manifest.ts';
import { mergePatch } from '../manifest/merge-patch.ts';

const USER_NAME = { name: 'userName', source: 'userPrincipalName', matching: 1 };

/** Behind the user name these attributes. */
function at(...attributes: readonly object[]): object {
  return { users: { attributes: [USER_NAME, ...attributes] } };
}

function act(active: object, actions: readonly string[] = ['create', 'disable']): object {
  return { users: { actions, attributes: [USER_NAME, { name: 'active', ...active }] } };
}

/** One filter of these clauses. */
function scope(...clauses: readonly (readonly [attribute: string, operator: string, value?: string])[]): object {
  const written = clauses.map(([attribute, operator, value]) => ({
    attribute,
    operator,
    ...(value === undefined ? {} : { value }),
  }));
  return { users: { scope: [{ clauses: written }] } };
}

/** A tenant URL from there, and a token. */
function url(from: object): object {
  const token = { portal: 'Secret Token', secret: true, from: { account: true } };
  return { auth: { method: 'bearer-token', fields: [{ portal: 'Tenant URL', from }, token] }, setup: null };
}

const CHANGES: readonly (readonly [string, object])[] = [
  [
    'active that is the wrong way round for those who stay alone',
    act({ expression: 'Switch([IsSoftDeleted], [city], "True", "True", "False", "False")' }),
  ],
  ['active that is the wrong way round', act({ expression: 'Switch([IsSoftDeleted], "False", "True", "True")' })],
  ['active that is never true', act({ expression: 'Switch([IsSoftDeleted], , "True", "False")' })],
  [
    'active that is never true at creation',
    act({ expression: 'Switch([IsSoftDeleted], , "True", "False")', flow: 'create-only' }),
  ],
  ['active that is always false', act({ constant: 'False' })],
  ['active that is never false', act({ expression: 'Switch([IsSoftDeleted], "True", "True", "True")' })],
  ['active that is sent at creation', act({ expression: 'Not([IsSoftDeleted])', flow: 'create-only' })],
  ['active of another source', act({ source: 'accountEnabled' })],
  ['active of a source that does not exist', act({ source: 'acountEnabled' })],
  ['active that only some follow', act({ expression: 'Switch([IsSoftDeleted], "True", "True", [accountEnabled])' })],
  ['active and no disable', act({ expression: 'Not([IsSoftDeleted])' }, ['create', 'update'])],
  [
    'the default mapping and no disable',
    { users: { actions: ['create', 'update'], basis: 'platform-default', attributes: null } },
  ],
  ['an address of a host beside the page', { singleSignOn: { tutorial: 'acme.com/sso' } }],
  ['an address of a host', { homepage: 'acme.com' }],
  ['an address without a host', { homepage: 'acme' }],
  ['an address of another scheme', { singleSignOn: { tutorial: 'javascript:x' } }],
  ['an address that is long and has a blank', { homepage: `https://acme.example/${'a'.repeat(60)} b` }],
  ['a method again', { auth: { alternatives: [{ method: 'oauth-client-credentials', status: 'withdrawn' }] } }],
  [
    'a method again among several',
    {
      auth: {
        alternatives: [
          { method: 'bearer-token', status: 'withdrawn' },
          { method: 'bearer-token', status: 'withdrawn' },
        ],
      },
    },
  ],
  ['a list without an entry', at({ name: 'emails', source: 'mail' })],
  ['a list and a part without an entry', at({ name: 'phoneNumbers.value', source: 'mail' })],
  ['a filter on what is no list', at({ name: 'name[type eq "work"].givenName', source: 'mail' })],
  ['a filter by a part with a slip', at({ name: 'emails[typ eq "work"].value', source: 'mail' })],
  ['a filter by a part that nothing has', at({ name: 'emails[colour eq "work"].value', source: 'mail' })],
  ['a filter by a boolean as a word', at({ name: 'emails[primary eq "yes"].value', source: 'mail' })],
  ['a boolean for people', at({ name: 'title', source: 'accountEnabled' })],
  ['a time for people', at({ name: 'title', source: 'employeeHireDate' })],
  ['a function of a boolean for people', at({ name: 'title', expression: 'IsPresent([mail])' })],
  ['a complex attribute', at({ name: 'name', source: 'mail' })],
  ['an entry without a part', at({ name: 'emails[type eq "work"]', source: 'mail' })],
  ['an address entry without a part', at({ name: 'addresses[type eq "work"]', source: 'city' })],
  ['a type with a slip', at({ name: 'title', type: 'Strng', source: 'jobTitle' })],
  ['a type that nobody knows', at({ name: 'title', type: 'Zzzzzzz', source: 'jobTitle' })],
  ['a type with blanks', at({ name: 'title', type: ' string ', source: 'jobTitle' })],
  ['a constant that is null', at({ name: 'title', constant: 'null' })],
  ['a constant that is a source', at({ name: 'title', constant: '[jobTitle]' })],
  ['a constant that names a source', at({ name: 'title', constant: 'user.jobTitle' })],
  ['a default that is a source', at({ name: 'title', source: 'jobTitle', default: '[city]' })],
  ['a constant that is an expression', at({ name: 'title', constant: ' Join("-", [city], [mail]) ' })],
  ['a constant that looks like an expression', at({ name: 'title', constant: 'Open (now)' })],
  ['an attribute twice', at({ name: 'title', source: 'city' }, { name: 'title', source: 'mail' })],
  ['an attribute twice in other capitals', at({ name: 'title', source: 'city' }, { name: 'Title', source: 'mail' })],
  ['a path that cannot be read, twice', at({ name: 'emails[', source: 'city' }, { name: 'emails[', source: 'mail' })],
  ['a text of blanks alone', { prerequisites: ['  '] }],
  ['a password of a constant', at({ name: 'password', constant: 'x' })],
  ['a password of a source', at({ name: 'password', source: 'mail' })],
  ['a reference of the app', at({ name: 'urn:a:2.0:User:boss', type: 'Reference', source: 'mail' })],
  ['a reference read into the app’s own', at({ name: 'urn:a:2.0:User:boss', type: 'String', source: 'manager' })],
  ['matching on what cannot be filtered by', { users: { attributes: [{ ...USER_NAME, filterable: false }] } }],
  [
    'matching beside what can be filtered by',
    {
      users: {
        attributes: [
          { ...USER_NAME, filterable: false },
          { name: 'externalId', source: 'mail', filterable: true },
          { name: 'title', source: 'city', filterable: true },
        ],
      },
    },
  ],
  [
    'the type of a role from a role function',
    at({ name: 'roles[primary eq "True"].type', expression: 'SingleAppRoleAssignment([appRoleAssignments])' }),
  ],
  ['the type of a role without a value', at({ name: 'roles[primary eq "True"].type', constant: 'x' })],
  [
    'the type of a role from the directory',
    at(
      { name: 'roles[primary eq "True"].value', source: 'jobTitle' },
      { name: 'roles[primary eq "True"].type', source: 'city' },
    ),
  ],
  [
    'the type of a role that the service sends',
    at(
      { name: 'roles[primary eq "True"].value', expression: 'SingleAppRoleAssignment([appRoleAssignments])' },
      { name: 'roles[primary eq "True"].type', constant: 'WindowsAzureActiveDirectoryRole' },
    ),
  ],
  ['a role of no attribute', { users: { roles: [{ name: 'a', attribute: 'titel' }] } }],
  ['an empty filter that is never empty', scope(['userPrincipalName', 'IS NULL'])],
  ['a filter of a number by a word', scope(['accountEnabled', 'EQUALS', 'x'])],
  ['a pattern that is none', scope(['department', 'REGEX MATCH', '('])],
  ['two values at once', scope(['department', 'EQUALS', 'a'], ['department', 'EQUALS', 'b'])],
  ['a value and nothing', scope(['department', 'IS NULL'], ['department', 'EQUALS', 'b'])],
  ['a pattern and its denial', scope(['department', 'REGEX MATCH', 'a'], ['department', 'NOT REGEX MATCH', 'a'])],
  ['a pattern and another denied', scope(['department', 'REGEX MATCH', 'a'], ['department', 'NOT REGEX MATCH', 'b'])],
  ['two endings', scope(['department', 'ENDS_WITH', 'ab'], ['department', 'ENDS_WITH', 'c'])],
  ['two endings of one another', scope(['department', 'ENDS_WITH', 'ab'], ['department', 'ENDS_WITH', 'B'])],
  ['a label in other capitals', { setup: { steps: [{ yields: ['Client Id', 'Client Secret'] }] } }],
  ['a label with a slip', { setup: { steps: [{ yields: ['Cleint ID', 'Client Secret'] }] } }],
  ['a label that no step has', { setup: { steps: [{ yields: ['Zzzzzzzzz', 'Client Secret'] }] } }],
  ['labels that no step has', { setup: { steps: [{ text: 'Open it.' }] } }],
  ['an address that is none', url({ fixed: 'htp:/acme.example/x' })],
  ['an address that says nothing', url({ fixed: 'the address' })],
  ['a place that nothing explains', url({ fixed: 'https://<tenant>.acme.example/scim' })],
  [
    'a place with a slip',
    url({
      template: { value: 'https://<tennant>.acme.example/scim', placeholders: [{ text: '<tenant>', means: 'x' }] },
    }),
  ],
  ['a sample in a name', { name: 'TestApp' }],
  ['a sample in a text', { prerequisites: ['A TestApp account'] }],
  ['a text with blanks at its start', { prerequisites: [' An account'] }],
  ['a text with blanks at its end', { prerequisites: ['An account '] }],
  ['a step of the portal that is a sentence', { portalSteps: [{ step: 'credentials', body: ['Wait here.'] }] }],
  [
    'a step of the portal that is a picture',
    { portalSteps: [{ step: 'credentials', body: ['![The page](media/acme/a.png)'] }] },
  ],
  [
    'a step of the portal that is a picture and a sentence',
    { portalSteps: [{ step: 'credentials', body: ['![The page](media/acme/a.png)\nWait.'] }] },
  ],
];

test('each change is told in its own words', async () => {
  const printed = CHANGES.map(([what, patch]) => {
    const text = JSON.stringify(mergePatch(exampleManifest, patch), null, 2);
    const lines = lintManifest(text, 'connectors/acme.json', 'acme')
      .problems.filter(({ rule }) => rule !== 'bearer-token-only')
      .map(({ rule, pointer, message, hint }) => `  ${rule} ${pointer}\n    ${message}\n    ${hint ?? '(no hint)'}\n`);
    return `${what}\n${lines.length === 0 ? '  nothing\n' : lines.join('')}`;
  });
  await expect(printed.join('\n')).toMatchFileSnapshot('golden/rule-messages.txt');
});

/** A line a problem, with its whole place; what was said already is left out. */
function linted(manifest: unknown, said: Set<string>): string[] {
  const { problems } = lintManifest(JSON.stringify(manifest, null, 2), 'connectors/acme.json', 'acme');
  return problems.flatMap(({ rule, severity, pointer, line, column, endLine, endColumn, message, hint }) => {
    const words = `${severity} ${rule} ${message} ${hint ?? '(no hint)'}`;
    if (said.has(words)) return [];
    said.add(words);
    return [`  ${pointer} ${line}:${column}-${endLine}:${endColumn} ${words}`];
  });
}

/** What is said of users, of groups. */
function ofGroups(patch: unknown): readonly unknown[] {
  if (!isRecord(patch) || !isRecord(patch['users'])) return [];
  return [{ groups: { ...patch['users'], actions: ['create', 'update'], basis: 'documented' } }];
}

test('and in a manifest that states everything, and of groups', async () => {
  const said = new Set<string>();
  const printed = CHANGES.flatMap(([what, patch]) => [
    what,
    ...linted(mergePatch(FULL, patch), said),
    ...ofGroups(patch).flatMap((other) => linted(mergePatch(exampleManifest, other), said)),
  ]);
  await expect(`${printed.join('\n')}\n`).toMatchFileSnapshot('golden/in-full-manifest.txt');
});
