import { plural, row } from './attribute-row.ts';
import { COMMON_ATTRIBUTES } from './common-attributes.ts';
import type { ScimSchema } from './scim-attribute.ts';

const WORK_HOME_OTHER = ['work', 'home', 'other'];
const READ_ONLY = { mutability: 'readOnly' } as const;

/** RFC 7643 section 4.1. */
export const CORE_USER: ScimSchema = {
  urn: 'urn:ietf:params:scim:schemas:core:2.0:User',
  attributes: [
    ...COMMON_ATTRIBUTES,
    row('userName', { required: true, uniqueness: 'server' }),
    row('name', {
      type: 'complex',
      subAttributes: [
        row('formatted'),
        row('familyName'),
        row('givenName'),
        row('middleName'),
        row('honorificPrefix'),
        row('honorificSuffix'),
      ],
    }),
    row('displayName'),
    row('nickName'),
    row('profileUrl', { type: 'reference', caseExact: true }),
    row('title'),
    row('userType'),
    row('preferredLanguage'),
    row('locale'),
    row('timezone'),
    row('active', { type: 'boolean' }),
    row('password', { mutability: 'writeOnly', returned: 'never' }),
    plural('emails', WORK_HOME_OTHER),
    plural('phoneNumbers', ['work', 'home', 'mobile', 'fax', 'pager', 'other']),
    plural('ims', ['aim', 'gtalk', 'icq', 'xmpp', 'msn', 'skype', 'qq', 'yahoo']),
    plural('photos', ['photo', 'thumbnail'], { type: 'reference', caseExact: true }),
    row('addresses', {
      type: 'complex',
      multiValued: true,
      subAttributes: [
        row('formatted'),
        row('streetAddress'),
        row('locality'),
        row('region'),
        row('postalCode'),
        row('country'),
        row('type', { canonicalValues: WORK_HOME_OTHER }),
        // Missing from the RFC's listing, present in its example (section 8.2) and in common use.
        row('primary', { type: 'boolean' }),
      ],
    }),
    row('groups', {
      type: 'complex',
      multiValued: true,
      ...READ_ONLY,
      subAttributes: [
        row('value', READ_ONLY),
        row('$ref', { type: 'reference', caseExact: true, ...READ_ONLY }),
        row('display', READ_ONLY),
        row('type', { canonicalValues: ['direct', 'indirect'], ...READ_ONLY }),
      ],
    }),
    plural('entitlements', []),
    plural('roles', []),
    plural('x509Certificates', [], { type: 'binary', caseExact: true }),
  ],
};
