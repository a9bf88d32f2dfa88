/**
 * The mapping that the provisioning service proposes for a SCIM app nobody configured
 * (entra-provisioning fact sheet, section 6, rows in its order). Where an app documents no source or no matching
 * attribute, these rows are taken in its place, and every output marks them as assumed.
 */
import type { Resource } from './connector.ts';

export interface DefaultRow {
  readonly name: string;
  readonly type: string;
  readonly source?: string;
  readonly expression?: string;
  readonly matching?: number;
}

const enterprise = (attribute: string) => `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:${attribute}`;

const userRows: readonly DefaultRow[] = [
  { name: 'userName', type: 'String', source: 'userPrincipalName', matching: 1 },
  { name: 'active', type: 'Boolean', expression: 'Switch([IsSoftDeleted], , "False", "True", "True", "False")' },
  { name: 'displayName', type: 'String', source: 'displayName' },
  { name: 'title', type: 'String', source: 'jobTitle' },
  { name: 'emails[type eq "work"].value', type: 'String', source: 'mail' },
  { name: 'preferredLanguage', type: 'String', source: 'preferredLanguage' },
  { name: 'name.givenName', type: 'String', source: 'givenName' },
  { name: 'name.familyName', type: 'String', source: 'surname' },
  { name: 'name.formatted', type: 'String', expression: 'Join(" ", [givenName], [surname])' },
  { name: 'addresses[type eq "work"].formatted', type: 'String', source: 'physicalDeliveryOfficeName' },
  { name: 'addresses[type eq "work"].streetAddress', type: 'String', source: 'streetAddress' },
  { name: 'addresses[type eq "work"].locality', type: 'String', source: 'city' },
  { name: 'addresses[type eq "work"].region', type: 'String', source: 'state' },
  { name: 'addresses[type eq "work"].postalCode', type: 'String', source: 'postalCode' },
  { name: 'addresses[type eq "work"].country', type: 'String', source: 'country' },
  { name: 'phoneNumbers[type eq "work"].value', type: 'String', source: 'telephoneNumber' },
  { name: 'phoneNumbers[type eq "mobile"].value', type: 'String', source: 'mobile' },
  { name: 'phoneNumbers[type eq "fax"].value', type: 'String', source: 'facsimileTelephoneNumber' },
  { name: 'externalId', type: 'String', source: 'mailNickname' },
  { name: enterprise('employeeNumber'), type: 'String', source: 'employeeId' },
  { name: enterprise('department'), type: 'String', source: 'department' },
  { name: enterprise('manager'), type: 'Reference', source: 'manager' },
];

const groupRows: readonly DefaultRow[] = [
  { name: 'displayName', type: 'String', source: 'displayName', matching: 1 },
  { name: 'externalId', type: 'String', source: 'objectId' },
  { name: 'members', type: 'Reference', source: 'members' },
];

export const DEFAULT_MAPPING: Readonly<Record<Resource, readonly DefaultRow[]>> = { User: userRows, Group: groupRows };
