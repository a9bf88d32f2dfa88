/**
 * Plausible people of a directory (entra-provisioning fact sheet, section 7), invented once and never at random: with
 * and without optional values, disabled, deleted, a guest, odd capitals, letters beyond ASCII. The plainest comes first.
 */
export type DirectoryRecord = Readonly<Record<string, unknown>>;

const ANA: DirectoryRecord = {
  objectId: '3f0c2c1e-5b0a-4c59-9a0e-0d6f6a1b7c01',
  IsSoftDeleted: false,
  accountEnabled: true,
  userPrincipalName: 'ana.ruiz@contoso.example',
  originalUserPrincipalName: 'ana.ruiz@contoso.example',
  displayName: 'Ana Ruiz',
  givenName: 'Ana',
  surname: 'Ruiz',
  mail: 'ana@mail.contoso.example',
  mailNickname: 'aruiz',
  proxyAddresses: ['SMTP:ana@mail.contoso.example', 'smtp:aruiz@contoso.example'],
  otherMails: ['ana@home.example'],
  jobTitle: 'Engineer',
  department: 'Research',
  companyName: 'Contoso',
  streetAddress: '1 Main Street',
  city: 'Madrid',
  state: 'Madrid',
  postalCode: '28001',
  country: 'Spain',
  telephoneNumber: '+34 910 000 001',
  mobile: '+34 600 000 001',
  facsimileTelephoneNumber: '+34 910 000 002',
  physicalDeliveryOfficeName: '4/1010',
  preferredLanguage: 'es-ES',
  manager: '3f0c2c1e-5b0a-4c59-9a0e-0d6f6a1b7c99',
  appRoleAssignments: [{ id: '1b4f816e-5eaf-48b9-8613-7923830595ad', value: 'Admin', displayName: 'Administrator' }],
  dirSyncEnabled: true,
  onPremisesSecurityIdentifier: 'S-1-5-21-1000',
  employeeId: '1042',
  employeeType: 'Employee',
  employeeHireDate: '2024-02-29T08:00:00Z',
  employeeLeaveDateTime: '2030-01-31T17:00:00Z',
  usageLocation: 'ES',
  showInAddressList: true,
};

/** What the directory always has (the flag `alwaysPresent` of its attributes), and nothing else. */
const BARE: DirectoryRecord = {
  objectId: '3f0c2c1e-5b0a-4c59-9a0e-0d6f6a1b7c02',
  IsSoftDeleted: false,
  accountEnabled: true,
  userPrincipalName: 'ben@contoso.example',
  displayName: 'Ben',
};

const { mail: _mail, ...WITHOUT_MAIL } = ANA;

export const COMPLETE_USER = ANA;

export const SAMPLE_USERS: readonly DirectoryRecord[] = [
  ANA,
  WITHOUT_MAIL,
  { ...ANA, IsSoftDeleted: true },
  { ...ANA, IsSoftDeleted: true, accountEnabled: false },
  BARE,
  {
    ...ANA,
    userPrincipalName: 'Zoë.O’NEIL@Contoso.example',
    mail: 'Zoe.ONEIL@Contoso.example',
    mailNickname: 'ZOneil',
    displayName: 'O’NEIL, Zoë',
    givenName: 'Zoë',
    surname: 'O’NEIL',
  },
  { ...ANA, mail: '', jobTitle: '', department: '', employeeId: '', givenName: ' Ana ', surname: 'Ruiz  Pérez' },
  {
    ...ANA,
    userPrincipalName: 'guest@partner.example',
    originalUserPrincipalName: 'guest_partner.example#EXT#@contoso.example',
    mail: 'guest@partner.example',
    dirSyncEnabled: null,
  },
];

const TEAM: DirectoryRecord = {
  objectId: '7d1e2b90-0000-4c59-9a0e-0d6f6a1b7c01',
  displayName: 'Research',
  description: 'Everybody in research',
  mail: 'research@contoso.example',
  mailNickname: 'research',
  mailEnabled: true,
  securityEnabled: true,
  proxyAddresses: ['SMTP:research@contoso.example'],
  members: ['3f0c2c1e-5b0a-4c59-9a0e-0d6f6a1b7c01'],
};

export const SAMPLE_GROUPS: readonly DirectoryRecord[] = [
  TEAM,
  { objectId: TEAM['objectId'], displayName: 'R&D "north" Équipe' },
  { ...TEAM, members: [], mail: '', displayName: 'RESEARCH' },
];
