/** What each attribute of the standard schemas is for, in a sentence (RFC 7643 sections 3.1, 4.1, 4.2 and 4.3). */
import type { AttributePath } from '../scim/attribute-path.ts';
import type { ScimResource } from '../scim/schemas.ts';

const OF_BOTH: Readonly<Record<string, string>> = {
  schemas: 'The URNs of the schemas that the resource uses.',
  id: 'The identifier that the app gives the resource; nobody else can set it.',
  externalid: 'The identifier that the resource has on the side of the provisioning service.',
  meta: 'What the app itself records about the resource: its kind, when it was made and changed, its address.',
  displayname: 'The name to show to people.',
};

const OF_USERS: Readonly<Record<string, string>> = {
  ...OF_BOTH,
  username: 'The name that the user signs in with; unique in the app.',
  name: 'The parts of the name of a person.',
  'name.formatted': 'The whole name, as it is shown.',
  'name.familyname': 'The family name.',
  'name.givenname': 'The given name.',
  'name.middlename': 'The middle name, or names.',
  'name.honorificprefix': 'What stands before a name, such as "Dr.".',
  'name.honorificsuffix': 'What stands behind a name, such as "III".',
  nickname: 'What the user is called casually.',
  profileurl: 'The address of a page about the user.',
  title: 'The job title.',
  usertype: 'The kind of relation to the organization, such as "Employee" or "Contractor".',
  preferredlanguage: 'The language that the user reads best, as Accept-Language names it: "en-US".',
  locale: 'Where the user lives, for the form of dates, numbers and currency: "en-US".',
  timezone: 'The time zone, by its name in the IANA database: "Europe/Madrid".',
  active:
    'Whether the account can be used. What `false` means is up to the app; most sign the user out and keep the account.',
  password: 'The password in clear text; an app never gives it back.',
  emails: 'Addresses of e-mail, one entry each.',
  phonenumbers: 'Phone numbers, one entry each.',
  ims: 'Addresses of instant messengers.',
  photos: 'Addresses of pictures of the user.',
  addresses: 'Postal addresses, one entry each.',
  'addresses.formatted': 'The whole address, with its line breaks.',
  'addresses.streetaddress': 'Street, number, and what else belongs to that line.',
  'addresses.locality': 'The city.',
  'addresses.region': 'The state, or another part of a country.',
  'addresses.postalcode': 'The postal code.',
  'addresses.country': 'The country, as a code of two letters (ISO 3166-1).',
  groups: 'The groups that the user is in; changed through the groups, never here.',
  entitlements: 'What the user is entitled to, in the words of the app.',
  roles: 'The roles of the user, in the words of the app.',
  x509certificates: 'Certificates of the user.',
  employeenumber: 'The number that the organization gave the employee.',
  costcenter: 'The cost center.',
  organization: 'The organization.',
  division: 'The division.',
  department: 'The department.',
  manager: 'The manager, by the identifier that the app knows him or her by.',
  'manager.value': 'The identifier of the manager in the app.',
  'manager.displayname': 'The name of the manager; the app fills it in.',
};

const OF_GROUPS: Readonly<Record<string, string>> = {
  ...OF_BOTH,
  members: 'The members of the group, by their identifiers in the app.',
};

/** Of entries of any multi-valued attribute (RFC 7643 section 2.4). */
const OF_ENTRIES: Readonly<Record<string, string>> = {
  value: 'The value itself.',
  display: 'A name of the entry to show to people.',
  type: 'What the entry is for, such as "work".',
  primary: 'Whether this entry is the preferred one.',
  $ref: 'The address of the resource that is meant.',
};

const MEANINGS: Readonly<Record<ScimResource, Readonly<Record<string, string>>>> = {
  User: OF_USERS,
  Group: OF_GROUPS,
};

/** What a path leads to, the attribute first; empty where no standard schema has it. */
export function attributeMeanings(resource: ScimResource, { attribute, subAttribute }: AttributePath): string[] {
  const [name, part] = [attribute.toLowerCase(), subAttribute?.toLowerCase() ?? null];
  const meanings = MEANINGS[resource];
  const own = part === null ? undefined : (meanings[`${name}.${part}`] ?? OF_ENTRIES[part]);
  return [meanings[name], own].filter((meaning) => meaning !== undefined);
}
