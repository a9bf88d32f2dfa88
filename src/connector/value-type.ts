import type { ScimAttribute } from '../scim/schemas.ts';
import type { ValueType } from './connector.ts';

/** The attribute types of the portal's editor (entra-provisioning fact sheet, section 5), as they go over the wire. */
const PRINTED_TYPES: Readonly<Record<string, ValueType>> = {
  string: 'string',
  boolean: 'boolean',
  integer: 'integer',
  decimal: 'decimal',
  datetime: 'dateTime',
  reference: 'reference',
  binary: 'binary',
};

/** As the portal's editor prints them. */
export const PORTAL_TYPES: readonly string[] = ['String', 'Boolean', 'Integer', 'DateTime', 'Reference', 'Binary'];

/** The standard schema decides where there is one: printed types are unreliable (tutorial-corpus fact sheet, section a). */
export function resolveValueType(scim: ScimAttribute | null, printed: string | null): ValueType {
  if (scim !== null) return scim.type;
  const known = printed?.toLowerCase() ?? '';
  return Object.hasOwn(PRINTED_TYPES, known) ? (PRINTED_TYPES[known] ?? 'string') : 'string';
}
