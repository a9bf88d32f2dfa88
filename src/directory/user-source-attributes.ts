/** Source attributes of users (entra-provisioning fact sheet, section 7). */
import { type SourceAttribute, sourceAttribute } from './source-attribute.ts';

const unconfirmed = {
  confirmed: false,
  note: 'Exists on the directory user; no source confirms that outbound provisioning offers it.',
} as const;

const extensionAttributes = Array.from({ length: 15 }, (_, index) => `extensionAttribute${index + 1}`);

export const userSourceAttributes: readonly SourceAttribute[] = [
  sourceAttribute('objectId', { microsoftGraph: 'id', alwaysPresent: true, note: 'The anchor: it never changes.' }),
  sourceAttribute('IsSoftDeleted', {
    type: 'Boolean',
    alwaysPresent: true,
    microsoftGraph: null,
    note: 'Computed by the service: true once the user is deleted, disabled or out of scope.',
  }),
  sourceAttribute('accountEnabled', { type: 'Boolean', alwaysPresent: true }),
  sourceAttribute('userPrincipalName', { alwaysPresent: true }),
  sourceAttribute('originalUserPrincipalName', { microsoftGraph: null, note: 'Known to the service only.' }),
  sourceAttribute('displayName', { alwaysPresent: true }),
  sourceAttribute('givenName'),
  sourceAttribute('surname'),
  sourceAttribute('mail'),
  sourceAttribute('mailNickname'),
  sourceAttribute('proxyAddresses', { multiValued: true }),
  sourceAttribute('jobTitle'),
  sourceAttribute('department'),
  sourceAttribute('companyName'),
  sourceAttribute('streetAddress'),
  sourceAttribute('city'),
  sourceAttribute('state'),
  sourceAttribute('postalCode'),
  sourceAttribute('country'),
  sourceAttribute('telephoneNumber', { microsoftGraph: 'businessPhones', note: 'The first of the business phones.' }),
  sourceAttribute('mobile', { microsoftGraph: 'mobilePhone' }),
  sourceAttribute('physicalDeliveryOfficeName', { microsoftGraph: 'officeLocation' }),
  sourceAttribute('facsimileTelephoneNumber', { microsoftGraph: 'faxNumber' }),
  sourceAttribute('preferredLanguage'),
  sourceAttribute('manager', { type: 'Reference', note: 'A reference to a user.' }),
  sourceAttribute('appRoleAssignments', {
    type: 'Reference',
    multiValued: true,
    note: 'A list of role objects: readable only through a role function.',
  }),
  sourceAttribute('dirSyncEnabled', { type: 'Boolean', microsoftGraph: 'onPremisesSyncEnabled' }),
  sourceAttribute('onPremisesSecurityIdentifier'),
  ...extensionAttributes.map((name) =>
    sourceAttribute(name, { microsoftGraph: `onPremisesExtensionAttributes.${name}` }),
  ),
  sourceAttribute('passwordProfile.password', { note: 'Listed in the schema, but passwords are not provisioned.' }),
  sourceAttribute('employeeId'),
  sourceAttribute('otherMails', { multiValued: true }),
  sourceAttribute('employeeType', unconfirmed),
  sourceAttribute('employeeHireDate', { type: 'DateTime', ...unconfirmed }),
  sourceAttribute('employeeLeaveDateTime', { type: 'DateTime', ...unconfirmed }),
  sourceAttribute('employeeOrgData.costCenter', unconfirmed),
  sourceAttribute('employeeOrgData.division', unconfirmed),
  sourceAttribute('usageLocation', unconfirmed),
  sourceAttribute('showInAddressList', { type: 'Boolean', ...unconfirmed }),
  sourceAttribute('onPremisesDistinguishedName', unconfirmed),
];
