import { expect, it, test } from 'vitest';
import { exportedRecord, isTypeName } from '../../src/directory/exported-record.ts';

it.each<readonly [what: string, exported: object, read: object]>([
  [
    'names of Microsoft Graph',
    { id: 'o', mobilePhone: '1', officeLocation: 'B' },
    { objectId: 'o', mobile: '1', physicalDeliveryOfficeName: 'B' },
  ],
  [
    'names in other capitals',
    { UserPrincipalName: 'ana', JOBTITLE: 'Lead' },
    { userPrincipalName: 'ana', jobTitle: 'Lead' },
  ],
  ['the first of the business phones', { businessPhones: ['1', '2'] }, { telephoneNumber: '1' }],
  ['no business phone', { businessPhones: [] }, { telephoneNumber: undefined }],
  [
    'what stands one level down',
    { onPremisesExtensionAttributes: { extensionAttribute3: 'x' }, employeeOrgData: { division: 'D' } },
    { extensionAttribute3: 'x', 'employeeOrgData.division': 'D' },
  ],
  ['truth as a spreadsheet writes it', { accountEnabled: 'FALSE' }, { accountEnabled: false }],
  ['a name of the service before one of Graph', { mobile: 'a', mobilePhone: 'b' }, { mobile: 'a' }],
  ["an organization's own attribute", { badge: '7' }, { badge: '7' }],
  ['a manager as an object', { manager: { id: 'm' } }, { manager: { id: 'm' } }],
])('%s', (_what, exported, read) => expect(exportedRecord('User', { ...exported })).toMatchObject(read));

test('PowerShell writes names of types where it has no text', () => {
  expect(
    [
      'System.String[]',
      'System.Collections.Hashtable',
      'Microsoft.Graph.PowerShell.Models.MicrosoftGraphManager',
    ].every(isTypeName),
  ).toBe(true);
  expect(['System', 'System administrator', 'ana@contoso.example'].some(isTypeName)).toBe(false);
});
