import type { Resource } from '../../connector/connector.ts';

/** Microsoft Graph's limits, in its reference of the resources user and group; other attributes hold more than anybody cuts at. */
const LONGEST: Readonly<Record<Resource, Readonly<Record<string, number>>>> = {
  User: {
    city: 128,
    companyName: 64,
    country: 128,
    department: 64,
    displayName: 256,
    employeeId: 16,
    givenName: 64,
    jobTitle: 128,
    mailNickname: 64,
    mobile: 64,
    physicalDeliveryOfficeName: 128,
    postalCode: 40,
    state: 128,
    streetAddress: 1024,
    surname: 64,
    usageLocation: 2,
    userPrincipalName: 113,
  },
  Group: { description: 1024, displayName: 256, mailNickname: 64 },
};

/** Texts longer than this are cut by nobody, and would fill a terminal. */
const MOST = 4096;

/** How many characters an attribute of the directory holds at most. */
export function longestValue(resource: Resource, name: string): number {
  return Object.hasOwn(LONGEST[resource], name) ? (LONGEST[resource][name] ?? MOST) : MOST;
}
