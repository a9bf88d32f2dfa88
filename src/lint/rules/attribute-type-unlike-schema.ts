import type { LintRule } from '../lint-rule.ts';

/** The portal's attribute types (entra-provisioning fact sheet, section 5) that fit each SCIM type (RFC 7643, section 2.3). */
const FITTING: Readonly<Record<string, readonly string[]>> = {
  string: ['string'],
  boolean: ['boolean'],
  integer: ['integer'],
  decimal: ['integer', 'decimal', 'string'],
  dateTime: ['datetime', 'string'],
  // Addresses (`profileUrl`) are references in SCIM and plain text in every published table.
  reference: ['reference', 'string'],
  binary: ['binary', 'string'],
  complex: ['reference', 'complex', 'string'],
};
const PORTAL_TYPES: ReadonlySet<string> = new Set(['string', 'boolean', 'integer', 'datetime', 'reference', 'binary']);

export const attributeTypeUnlikeSchema: LintRule = {
  id: 'attribute-type-unlike-schema',
  severity: 'warning',
  local: 'item',
  title: 'The printed type of a standard attribute is the one that SCIM gives it.',
  cause:
    'The type differs from the SCIM schema (RFC 7643, section 8.7.1), so either the documentation is wrong or the app departs from the standard.',
  fix: 'Correct the type; if the app really wants another one, say so in the note of the attribute.',
  example: 'manifest',
  bad: `{ "users": { "actions": ["disable"], "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "active", "type": "String", "expression": "Not([IsSoftDeleted])" }] } }`,
  good: `{ "users": { "actions": ["disable"], "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "active", "type": "Boolean", "expression": "Not([IsSoftDeleted])" }] } }`,
  check({ attributes }, report) {
    for (const { stated, resolved, pointer } of attributes) {
      const { type } = stated;
      const { scim } = resolved;
      if (type === undefined || scim === null || !PORTAL_TYPES.has(type.toLowerCase())) continue;
      if ((FITTING[scim.type] ?? []).includes(type.toLowerCase())) continue;
      const message = `${JSON.stringify(stated.name)} is printed as ${type}; in SCIM it is ${scim.type}.`;
      report(
        { pointer: `${pointer}/type` },
        message,
        `Write ${JSON.stringify(capital(scim.type))}, or explain it in the note.`,
      );
    }
  },
};

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
