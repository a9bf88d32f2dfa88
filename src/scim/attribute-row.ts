/** Short forms for the rows of the schema tables: what a row does not say has the usual value of RFC 7643 section 8.7.1. */
import type { ScimAttribute } from './scim-attribute.ts';

type Row = Partial<Omit<ScimAttribute, 'name'>>;

const USUAL: Omit<ScimAttribute, 'name'> = {
  type: 'string',
  multiValued: false,
  required: false,
  mutability: 'readWrite',
  returned: 'default',
  uniqueness: 'none',
  caseExact: false,
};

export function row(name: string, differences: Row = {}): ScimAttribute {
  return { name, ...USUAL, ...differences };
}

/** The sub-attributes that most multi-valued attributes share (RFC 7643 section 2.4). */
export function plural(name: string, types: readonly string[], value: Row = {}): ScimAttribute {
  const type = types.length === 0 ? row('type') : row('type', { canonicalValues: types });
  const subAttributes = [row('value', value), row('display'), type, row('primary', { type: 'boolean' })];
  return row(name, { type: 'complex', multiValued: true, subAttributes });
}
