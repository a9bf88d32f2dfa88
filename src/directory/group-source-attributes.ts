/** Source attributes of groups (entra-provisioning fact sheet, section 7). */
import { type SourceAttribute, sourceAttribute } from './source-attribute.ts';

const unconfirmed = {
  confirmed: false,
  note: 'Exists on the directory group; no source confirms that outbound provisioning offers it.',
} as const;

export const groupSourceAttributes: readonly SourceAttribute[] = [
  sourceAttribute('objectId', { microsoftGraph: 'id', alwaysPresent: true, note: 'The anchor: it never changes.' }),
  sourceAttribute('displayName', { alwaysPresent: true }),
  sourceAttribute('members', { type: 'Reference', multiValued: true, note: 'References to users and groups.' }),
  sourceAttribute('appRoleAssignments', {
    type: 'Reference',
    multiValued: true,
    note: 'A list of role objects: readable only through a role function.',
  }),
  sourceAttribute('mailNickname'),
  sourceAttribute('mailEnabled', { type: 'Boolean' }),
  sourceAttribute('securityEnabled', { type: 'Boolean' }),
  sourceAttribute('description', unconfirmed),
  sourceAttribute('mail', unconfirmed),
  sourceAttribute('proxyAddresses', { multiValued: true, ...unconfirmed }),
];
