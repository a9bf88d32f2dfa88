import { row } from './attribute-row.ts';
import type { ScimAttribute } from './scim-attribute.ts';

/** Attributes of every resource (RFC 7643 section 3.1). `id` and `meta` are the server's. */
export const COMMON_ATTRIBUTES: readonly ScimAttribute[] = [
  row('schemas', { type: 'reference', multiValued: true, required: true, caseExact: true }),
  row('id', { required: true, mutability: 'readOnly', returned: 'always', uniqueness: 'server', caseExact: true }),
  row('externalId', { caseExact: true }),
  row('meta', {
    type: 'complex',
    mutability: 'readOnly',
    subAttributes: [
      row('resourceType', { mutability: 'readOnly', caseExact: true }),
      row('created', { type: 'dateTime', mutability: 'readOnly' }),
      row('lastModified', { type: 'dateTime', mutability: 'readOnly' }),
      row('location', { type: 'reference', mutability: 'readOnly', caseExact: true }),
      row('version', { mutability: 'readOnly', caseExact: true }),
    ],
  }),
];
