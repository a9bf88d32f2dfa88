/** Connectors that show one thing each; all of their code is typechecked together. */
import type { Connector } from '../../src/connector/connector.ts';
import type { Row } from './connector-builder.ts';
import { connector, DEFAULT_GROUP_ROWS, DEFAULT_USER_ROWS, WEDO_ROWS } from './connector-builder.ts';

export const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
export const VENDOR = 'urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User';

export const VENDOR_ROWS: readonly Row[] = [
  { name: 'userName', source: 'userPrincipalName', matching: 2 },
  { name: 'externalId', source: 'objectId', matching: 1, filterable: true },
  { name: `${VENDOR}:externalIds[authority eq "microsoftteams"].value`, source: 'mail' },
  { name: `${VENDOR}:externalIds[authority eq "zoomphone"].value`, source: 'extensionAttribute1' },
  { name: `${VENDOR}:title`, source: 'jobTitle' },
  { name: `${VENDOR}:level`, source: 'extensionAttribute2', valueType: 'integer' },
  { name: `${VENDOR}:share`, source: 'extensionAttribute3', valueType: 'decimal' },
  { name: `${VENDOR}:started`, source: 'employeeHireDate', valueType: 'dateTime' },
  { name: `${VENDOR}:aliases`, source: 'proxyAddresses', multiValued: true },
  { name: `${VENDOR}:levels`, source: 'otherMails', multiValued: true, valueType: 'integer' },
  { name: `${VENDOR}:office.city`, source: 'city' },
  { name: `${VENDOR}:office.zip-code`, source: 'postalCode' },
  { name: 'urn:scim:schemas:extension:enterprise:1.0.department', source: 'department' },
  { name: 'urn:sap:cloud:scim:schemas:extension:custom:2.0:User:attributes:customAttribute1', source: 'employeeId' },
  { name: 'urn:ietf:params:scim:schemas:extension:8x8:1.1:User:site', source: 'employeeOrgData.division' },
  { name: 'addresses.[type eq "work"].country', source: 'country' },
  { name: 'emails[type eq "other"]', source: 'mail' },
  { name: 'roles[primary eq "True"].value', expression: 'SingleAppRoleAssignment([appRoleAssignments])' },
  { name: 'userType', source: 'accountEnabled' },
  { name: 'entitlements' },
];

export const REQUIRED_ROWS: readonly Row[] = [
  { name: 'userName', expression: 'ToLower([userPrincipalName])', matching: 1, required: true },
  { name: 'active', source: 'accountEnabled', required: true },
  { name: 'name.familyName', source: 'surname', required: true },
  { name: 'name.givenName', source: 'givenName' },
  { name: 'emails[type eq "work"].value', source: 'mail', required: true },
  { name: 'emails[type eq "home"].value', source: 'otherMail' },
  { name: 'phoneNumbers[type eq "work"].value', source: 'telephoneNumber', required: true },
  { name: 'phoneNumbers[type eq "work"].display', source: 'mobile' },
  { name: 'title', none: true, defaultValue: 'Employee', required: true },
  { name: 'nickName', source: 'displayName', defaultValue: 'Somebody', createOnly: true },
  { name: `${VENDOR}:badge`, source: 'employeeId', required: true },
  { name: `${VENDOR}:office.city`, source: 'city', required: true },
  { name: `${VENDOR}:aliases`, source: 'proxyAddresses', multiValued: true, required: true },
  { name: `${ENTERPRISE}:manager`, source: 'manager', required: true },
  { name: 'locale', required: true },
  { name: 'ims', source: 'otherMails', required: true },
];

/** Everything that could go wrong with a mapping and is not refused by a type. */
export const ODD_ROWS: readonly Row[] = [
  { name: 'userName', source: 'userPrincipalName', matching: 1 },
  { name: 'not a name', source: 'mail' },
  { name: 'title', source: 'jobTitle' },
  { name: 'title', source: 'department' },
  { name: 'Title.value', source: 'department' },
  { name: 'name', source: 'displayName' },
  { name: 'name.formatted', source: 'displayName' },
  { name: 'emails', source: 'mail' },
  { name: 'emails[type eq "work"].type', source: 'mail' },
  { name: 'emails[type eq "work"].primary', constant: 'true' },
  { name: 'emails[type eq "work"].value', source: 'mail' },
  { name: 'phoneNumbers[type eq "a b"].value', source: 'mobile' },
  { name: 'phoneNumbers[type eq "a-b"].value', source: 'telephoneNumber' },
  { name: 'phoneNumbers[primary eq true].value', constant: '1' },
  { name: 'meta.version', constant: '1' },
  { name: 'schemas', constant: 'x' },
  { name: 'nickName', source: 'proxyAddresses' },
  { name: 'locale', source: 'constructor' },
  { name: 'active', constant: 'perhaps' },
  { name: 'timezone', constant: 'Europe/Zurich' },
  { name: 'constructor', source: 'city' },
  { name: 'toString.value', source: 'state' },
  { name: 'userType', expression: 'Guid()' },
  { name: 'preferredLanguage', expression: 'Replace([preferredLanguage], , "^en", , "EN", , )' },
  { name: 'roles', expression: 'AppRoleAssignmentsComplex([appRoleAssignments])' },
  { name: 'entitlements', expression: 'Split([department], ",")' },
];

export const CASES: readonly Connector[] = [
  connector({ id: 'default' }),
  connector({ id: 'groups', groups: DEFAULT_GROUP_ROWS }),
  connector({ id: 'wedo', users: WEDO_ROWS }),
  connector({
    id: 'vendor',
    users: VENDOR_ROWS,
    groups: [
      { name: 'displayName', source: 'displayName' },
      { name: 'urn:sap:cloud:scim:schemas:extension:custom:2.0:Group:name', source: 'mailNickname' },
    ],
  }),
  connector({ id: 'required', users: REQUIRED_ROWS }),
  connector({ id: 'odd', users: ODD_ROWS }),
  connector({ id: 'unknown', users: DEFAULT_USER_ROWS.map(({ name, type = 'String' }) => ({ name, type })) }),
  connector({ id: 'empty', users: [] }),
  connector({
    id: 'single-role',
    users: [
      { name: 'userName', source: 'mail' },
      { name: 'roles', expression: 'AssertiveAppRoleAssignmentsComplex([appRoleAssignments])' },
    ],
  }),
];

export function caseOf(id: string): Connector {
  const found = CASES.find((candidate) => candidate.id === id);
  if (found === undefined) throw new TypeError(`No case ${id}`);
  return found;
}
