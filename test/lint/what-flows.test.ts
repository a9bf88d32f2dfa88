/** What flows into an attribute, and whether it can: attribute rows beside a sound `userName` and `active`. */
import { expect, it } from 'vitest';
import { exampleManifest } from '../../src/lint/example-manifest.ts';
import { lintManifest } from '../../src/lint/lint-manifest.ts';

const CUSTOM = 'urn:ietf:params:scim:schemas:extension:acme:2.0:User:x';
const MANAGER = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager';

const ACTIVE = { name: 'active', type: 'Boolean', expression: 'Not([IsSoftDeleted])' };

/** The rules that are broken, notes left out. */
function brokenBy(row: object): string[] {
  const attributes = [
    { name: 'userName', type: 'String', source: 'userPrincipalName', matching: 1, filterable: true },
    ...('name' in row && row.name === 'active' ? [] : [ACTIVE]),
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
  ['source-unlike-type', { name: `${MANAGER}.value`, source: 'mail' }],
  ['source-unlike-type', { name: 'title', source: 'manager' }],
  ['source-unlike-type', { name: 'emails[type eq "work"].value', source: 'manager' }],
  ['source-unlike-type', { name: 'profileUrl', source: 'manager' }],
  ['attribute-gets-no-text', { name: 'title', source: 'accountEnabled' }],
  ['attribute-gets-no-text', { name: 'name.givenName', source: 'employeeHireDate' }],
  ['attribute-gets-no-text', { name: 'displayName', expression: '[dirSyncEnabled]' }],
  ['attribute-gets-no-text', { name: 'addresses[type eq "work"].country', expression: 'Not([accountEnabled])' }],
  ['expression-result-type', { name: 'title', expression: '[manager]' }],
  ['extension-reference', { name: CUSTOM, type: 'String', source: 'manager' }],
  ['extension-reference', { name: CUSTOM, type: 'String', multiValued: true, source: 'manager' }],
  ['source-unavailable', { name: 'nickName', source: 'onPremisesSamAccountName' }],
  ['source-unavailable', { name: 'password', source: 'passwordProfile.password' }],
  ['password-mapped', { name: 'password', source: 'employeeId' }],
  ['password-mapped', { name: 'password', constant: 'Welcome1!' }],
  ['password-mapped', { name: 'password', default: 'Welcome1!' }],
  ['password-mapped', { name: 'password', expression: 'RandomString(12, 2, 2, 2, 2, )' }],
  ['attribute-filter-misspelt', { name: 'emails[type eq "wrok"].value', source: 'mail' }],
  ['attribute-filter-misspelt', { name: 'phoneNumbers[type eq "mobil"].value', source: 'mobile' }],
  ['attribute-filter-misspelt', { name: 'ims[type eq "skpe"].value', source: 'mail' }],
  ['attribute-filter-misspelt', { name: 'addresses[type eq "work "].country', source: 'country' }],
  ['attribute-filter-unfit', { name: 'emails[typ eq "work"].value', source: 'mail' }],
  ['attribute-filter-unfit', { name: 'roles[primary eq "yes"].value', source: 'jobTitle' }],
  ['attribute-filter-unfit', { name: 'name[type eq "work"].givenName', source: 'givenName' }],
  ['attribute-path-slip', { name: '**title**', source: 'jobTitle' }],
  ['attribute-path-slip', { name: '`title`', source: 'jobTitle' }],
  ['attribute-path-slip', { name: '"title"', source: 'jobTitle' }],
  ['attribute-path-slip', { name: '[title]', source: 'jobTitle' }],
  ['attribute-path-slip', { name: 'Title', source: 'jobTitle' }],
  ['attribute-path-slip', { name: 'Name.givenname', source: 'givenName' }],
  ['attribute-path-slip', { name: ' title', source: 'jobTitle' }],
  ['attribute-path-slip', { name: 'title ', source: 'jobTitle' }],
  ['attribute-read-only', { name: 'schemas', constant: 'urn:acme' }],
  ['constant-misplaced', { name: 'title', constant: '[jobTitle]' }],
  ['constant-misplaced', { name: 'title', constant: 'jobTitle' }],
  ['constant-misplaced', { name: 'title', constant: 'Append([jobTitle], "x")' }],
  ['constant-misplaced', { name: 'title', source: 'jobTitle', default: 'null' }],
  ['constant-misplaced', { name: 'title', source: 'jobTitle', default: 'displayName' }],
  ['role-type-fixed', { name: 'roles[primary eq "True"].type', source: 'department' }],
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

it.each<[string, object]>([
  ['active-never-false', { default: 'True' }],
  ['active-never-false', { constant: 'True' }],
  ['active-never-false', { expression: 'Not([IsSoftDeleted])', flow: 'create-only' }],
  ['active-inverted', { expression: 'Not(Not([IsSoftDeleted]))' }],
  ['active-inverted', { source: 'IsSoftDeleted' }],
  // It never gives anything: that is not the opposite.
  ['active-never-false', { expression: 'Item(Split([IsSoftDeleted], ","), 2)' }],
])('%s is told of an `active` that is %o', (rule, mapping) => {
  expect(brokenBy({ name: 'active', type: 'Boolean', ...mapping })).toEqual([rule]);
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
  { name: CUSTOM, type: 'String', source: 'employeeHireDate' },
  { name: 'title', expression: 'CStr([manager])' },
  { name: 'title', expression: 'Switch([accountEnabled], "on leave", "True", "at work")' },
  { name: 'userType', expression: 'IIF([accountEnabled] = "True", "True", "False")' },
  { name: 'emails[type eq "Work"].value', source: 'mail' },
  { name: 'phoneNumbers[type eq "work2"].value', source: 'mobile' },
  { name: 'phoneNumbers[type eq "microsoftteams"].value', source: 'telephoneNumber' },
  { name: 'addresses[type eq "untyped"].region', source: 'state' },
  { name: 'roles[primary eq true].value', source: 'jobTitle' },
  { name: 'roles[primary eq "True"].value', source: 'jobTitle' },
  { name: 'userType', constant: 'Member' },
  { name: 'title', constant: 'manager' },
  { name: 'title', constant: 'Partner (sales)' },
  { name: 'password', type: 'String', required: true },
  { name: MANAGER, source: 'manager' },
  { name: `${MANAGER}.value`, source: 'manager' },
  { ...matched, source: 'objectId' },
  { ...matched, expression: 'ToLower([mail])' },
  { name: 'externalId', matching: 2 },
])('%o is sound', (row) => {
  expect(brokenBy(row)).toEqual([]);
});
