/** What flows into an attribute, and whether it can: attribute rows beside a sound `userName` and `active`. */
import { expect, it } from 'vitest';
import { exampleManifest } from '../../src/lint/example-manifest.ts';
import { lintManifest } from '../../src/lint/lint-manifest.ts';

const CUSTOM = 'urn:ietf:params:scim:schemas:extension:acme:2.0:User:x';
const MANAGER = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager';

/** The rules that are broken, notes left out. */
function brokenBy(row: object): string[] {
  const attributes = [
    { name: 'userName', type: 'String', source: 'userPrincipalName', matching: 1, filterable: true },
    { name: 'active', type: 'Boolean', expression: 'Not([IsSoftDeleted])' },
    row,
  ];
  const manifest = { ...exampleManifest, users: { actions: ['disable'], basis: 'documented', attributes } };
  const { problems } = lintManifest(JSON.stringify(manifest), 'connectors/acme.json', 'acme');
  return problems.flatMap(({ rule, severity }) => (severity === 'info' ? [] : [rule]));
}

const matched = { name: 'externalId', matching: 2, filterable: true };

it.each<[string, object]>([
  ['source-unlike-type', { name: 'emails[type eq "work"].primary', source: 'department' }],
  ['source-unlike-type', { name: CUSTOM, type: 'DateTime', source: 'mail' }],
  ['source-unlike-type', { name: CUSTOM, type: 'DateTime', source: 'accountEnabled' }],
  ['source-unlike-type', { name: CUSTOM, type: 'Integer', source: 'department' }],
  ['source-unlike-type', { name: MANAGER, source: 'mail' }],
  ['source-list-into-single', { name: 'title', source: 'otherMails' }],
  ['source-single-into-list', { name: CUSTOM, type: 'String', multiValued: true, source: 'department' }],
  ['matching-constant', { ...matched, constant: 'x' }],
  ['matching-constant', { ...matched, default: 'x' }],
  ['matching-constant', { ...matched, source: 'accountEnabled' }],
  ['matching-constant', { ...matched, expression: 'Switch([department], "a", "HR", "b")' }],
  ['matching-constant', { ...matched, expression: 'ToUpper("x")' }],
])('%s is told of %o, and nothing else', (rule, row) => {
  expect(brokenBy(row)).toEqual([rule]);
});

it.each<object>([
  { name: CUSTOM, type: 'Boolean', source: 'dirSyncEnabled' },
  { name: CUSTOM, type: 'String', source: 'dirSyncEnabled' },
  { name: CUSTOM, type: 'Boolean', source: 'extensionAttribute1' },
  { name: CUSTOM, type: 'Integer', source: 'extension_8adf8e6e67b24cf2a259e3dc5476c621_badge' },
  { name: CUSTOM, type: 'Integer', source: 'employeeId' },
  { name: CUSTOM, type: 'DateTime', source: 'employeeHireDate' },
  { name: CUSTOM, type: 'String', multiValued: true, source: 'otherMails' },
  { name: CUSTOM, type: 'String', multiValued: true, expression: 'Split([department], ";")' },
  { name: MANAGER, source: 'manager' },
  { name: `${MANAGER}.value`, source: 'manager' },
  { ...matched, source: 'objectId' },
  { ...matched, expression: 'ToLower([mail])' },
  { name: 'externalId', matching: 2 },
])('%o is sound', (row) => {
  expect(brokenBy(row)).toEqual([]);
});
