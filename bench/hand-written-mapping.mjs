/** The platform's default mapping as a careful person would write it: what the generated code is measured against. */
const CORE = 'urn:ietf:params:scim:schemas:core:2.0:User';
const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';

export function mapUserByHand(source) {
  const user = { schemas: [CORE], userName: source.userPrincipalName, meta: { resourceType: 'User' } };
  user.active = !source.IsSoftDeleted;
  if (source.displayName != null) user.displayName = source.displayName;
  if (source.jobTitle != null) user.title = source.jobTitle;
  if (source.mail != null) user.emails = [{ type: 'work', primary: true, value: source.mail }];
  if (source.preferredLanguage != null) user.preferredLanguage = source.preferredLanguage;
  const name = nameOf(source);
  if (name !== null) user.name = name;
  const address = addressOf(source);
  if (address !== null) user.addresses = [address];
  const phoneNumbers = [];
  if (source.telephoneNumber != null) phoneNumbers.push({ type: 'work', value: source.telephoneNumber });
  if (source.mobile != null) phoneNumbers.push({ type: 'mobile', value: source.mobile });
  if (source.facsimileTelephoneNumber != null)
    phoneNumbers.push({ type: 'fax', value: source.facsimileTelephoneNumber });
  if (phoneNumbers.length > 0) user.phoneNumbers = phoneNumbers;
  if (source.mailNickname != null) user.externalId = source.mailNickname;
  const enterprise = enterpriseOf(source);
  if (enterprise !== null) {
    user[ENTERPRISE] = enterprise;
    user.schemas.push(ENTERPRISE);
  }
  return user;
}

function nameOf({ givenName, surname }) {
  if (givenName == null && surname == null) return null;
  const name = {};
  if (givenName != null) name.givenName = givenName;
  if (surname != null) name.familyName = surname;
  if (givenName && surname) name.formatted = `${givenName} ${surname}`;
  else if (givenName || surname) name.formatted = givenName || surname;
  return name;
}

function addressOf({ physicalDeliveryOfficeName, streetAddress, city, state, postalCode, country }) {
  const parts = physicalDeliveryOfficeName ?? streetAddress ?? city ?? state ?? postalCode ?? country;
  if (parts == null) return null;
  const address = { type: 'work' };
  if (physicalDeliveryOfficeName != null) address.formatted = physicalDeliveryOfficeName;
  if (streetAddress != null) address.streetAddress = streetAddress;
  if (city != null) address.locality = city;
  if (state != null) address.region = state;
  if (postalCode != null) address.postalCode = postalCode;
  if (country != null) address.country = country;
  return address;
}

function enterpriseOf({ employeeId, department, manager }) {
  if (employeeId == null && department == null && manager == null) return null;
  const enterprise = {};
  if (employeeId != null) enterprise.employeeNumber = employeeId;
  if (department != null) enterprise.department = department;
  if (manager != null) enterprise.manager = { value: manager };
  return enterprise;
}
