/** What it means that an attribute is gone, or new, for users and groups; each with the user who shows it best. */
import { expect, test } from 'vitest';
import { witnessLines } from '../../src/review/print/witness-lines.ts';
import { changesBetween, exampleWith } from './example-sides.ts';

type Row = Readonly<Record<string, unknown>>;

const USER_NAME: Row = { name: 'userName', source: 'userPrincipalName', matching: 1 };
const DISPLAY_NAME: Row = { name: 'displayName', source: 'displayName', matching: 1 };

/** Attributes that come and go: whether they are needed, what they are filled with, what nobody can tell of them. */
const USERS: readonly Row[] = [
  { name: 'active', expression: 'Not([IsSoftDeleted])' },
  { name: 'active', constant: 'True' },
  { name: 'Active', expression: 'Switch([IsSoftDeleted], "True", "True", "False")' },
  { name: 'title', source: 'jobTitle' },
  { name: 'title', source: 'jobTitle', default: 'none' },
  { name: 'title', source: 'jobTitle', flow: 'create-only' },
  { name: 'title', source: 'jobTitle', required: true },
  { name: 'title', source: 'jobTitle', required: false },
  { name: 'title', constant: 'x' },
  { name: 'title', expression: 'Join("-", [city], [mail])' },
  { name: 'title', expression: 'NoFunction([city])' },
  { name: 'title' },
  { name: 'externalId', source: 'employeeId', matching: 2 },
  { name: 'externalId', source: 'employeeId', matching: 2, required: true },
  { name: 'nickName', source: 'nobodyKnows' },
  { name: 'emails[type eq "work"].value', source: 'mail', matching: 2 },
  { name: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager', source: 'manager' },
  { name: 'urn:ietf:params:scim:schemas:extension:acme:2.0:User:members', source: 'department' },
  { name: 'roles[primary eq "True"].value', expression: 'SingleAppRoleAssignment([appRoleAssignments])' },
];

const GROUPS: readonly Row[] = [
  { name: 'members', source: 'members' },
  { name: 'Members', source: 'members' },
  { name: 'externalId', source: 'objectId' },
  { name: 'externalId', source: 'objectId', matching: 2 },
  { name: 'externalId', source: 'objectId', required: true },
  { name: 'urn:ietf:params:scim:schemas:extension:acme:2.0:Group:members', source: 'description' },
];

function changes(before: unknown, after: unknown): string[] {
  return changesBetween(exampleWith(before), exampleWith(after)).flatMap(
    ({ severity, id, subject, pointer, message, witness }) => [
      `  ${severity} ${id} (${subject}) ${pointer}: ${message}`,
      ...(witness === null ? [] : witnessLines(witness).map(({ label, text }) => `    ${label}: ${text}`)),
    ],
  );
}

function toldOf(resource: 'users' | 'groups', first: Row, row: Row): string[] {
  const actions = resource === 'users' ? ['create', 'update', 'disable'] : ['create', 'update', 'delete'];
  const of = (...attributes: readonly Row[]) => ({ [resource]: { actions, basis: 'documented', attributes } });
  return [
    `${resource} ${JSON.stringify(row)} gone`,
    ...changes(of(first, row), of(first)),
    `${resource} ${JSON.stringify(row)} new`,
    ...changes(of(first), of(first, row)),
  ];
}

test('attributes that are gone or new are told in these words', async () => {
  const lines = [
    ...USERS.flatMap((row) => toldOf('users', USER_NAME, row)),
    ...GROUPS.flatMap((row) => toldOf('groups', DISPLAY_NAME, row)),
  ];
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/removed-attributes.txt');
});
