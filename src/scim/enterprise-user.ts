import { row } from './attribute-row.ts';
import type { ScimSchema } from './scim-attribute.ts';

/** RFC 7643 section 4.3. */
export const ENTERPRISE_USER: ScimSchema = {
  urn: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User',
  attributes: [
    row('employeeNumber'),
    row('costCenter'),
    row('organization'),
    row('division'),
    row('department'),
    row('manager', {
      type: 'complex',
      subAttributes: [
        row('value'),
        row('$ref', { type: 'reference', caseExact: true }),
        row('displayName', { mutability: 'readOnly' }),
      ],
    }),
  ],
};
