/** Attributes people expect as sources and which the service does not offer (entra-provisioning fact sheet, section 7). */

export interface UnavailableAttribute {
  readonly name: string;
  readonly reason: string;
}

export const unavailableAttributes: readonly UnavailableAttribute[] = [
  {
    name: 'sAMAccountName',
    reason: 'The provisioning service does not offer the on-premises account name as a source.',
  },
  {
    name: 'onPremisesSamAccountName',
    reason: 'The provisioning service does not offer the on-premises account name as a source.',
  },
  { name: 'userType', reason: 'The provisioning service does not offer member/guest as a source.' },
  { name: 'thumbnailPhoto', reason: 'Photos are not provisioned.' },
  { name: 'photo', reason: 'Photos are not provisioned.' },
  { name: 'passwordProfile.password', reason: 'Passwords are not provisioned.' },
  { name: 'password', reason: 'Passwords are not provisioned.' },
  { name: 'customSecurityAttributes', reason: 'Custom security attributes are not provisioned to SaaS apps.' },
];
