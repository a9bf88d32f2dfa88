import { row } from './attribute-row.ts';
import { COMMON_ATTRIBUTES } from './common-attributes.ts';
import type { ScimSchema } from './scim-attribute.ts';

const IMMUTABLE = { mutability: 'immutable' } as const;

/** RFC 7643 section 4.2, whose text makes `displayName` required where the listing of section 8.7.1 does not. */
export const CORE_GROUP: ScimSchema = {
  urn: 'urn:ietf:params:scim:schemas:core:2.0:Group',
  attributes: [
    ...COMMON_ATTRIBUTES,
    row('displayName', { required: true }),
    row('members', {
      type: 'complex',
      multiValued: true,
      subAttributes: [
        row('value', IMMUTABLE),
        row('$ref', { type: 'reference', caseExact: true, ...IMMUTABLE }),
        row('type', { canonicalValues: ['User', 'Group'], ...IMMUTABLE }),
        row('display', { mutability: 'readOnly' }),
      ],
    }),
  ],
};
