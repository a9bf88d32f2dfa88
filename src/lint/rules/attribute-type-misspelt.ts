import { PORTAL_TYPES } from '../../connector/value-type.ts';
import { nearest } from '../../problem/nearest.ts';
import type { LintRule } from '../lint-rule.ts';

/** A list of roles is printed so in one published table (tutorial-corpus fact sheet, section a). */
const KNOWN_BESIDES = /^(?:complex|decimal|list of |multi)/i;

/** The portal's attribute types: entra-provisioning fact sheet, section 5. */
export const attributeTypeMisspelt: LintRule = {
  id: 'attribute-type-misspelt',
  severity: 'error',
  local: 'value',
  title: 'The type of an attribute is one that the portal knows.',
  cause: 'The portal has no such type, so the value would be taken for a text.',
  fix: 'Write String, Boolean, Integer, DateTime, Reference or Binary, or leave the type out.',
  example: 'manifest',
  bad: `{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "title", "type": "Strng", "source": "jobTitle" }] } }`,
  good: `{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "title", "type": "String", "source": "jobTitle" }] } }`,
  check({ attributes }, report) {
    for (const {
      stated: { type },
      pointer,
    } of attributes) {
      if (type === undefined || KNOWN_BESIDES.test(type)) continue;
      if (PORTAL_TYPES.some((known) => known.toLowerCase() === type.trim().toLowerCase())) continue;
      const guess = nearest(type, PORTAL_TYPES);
      const hint = guess === null ? `The portal knows ${PORTAL_TYPES.join(', ')}.` : `Did you mean ${guess}?`;
      report({ pointer: `${pointer}/type` }, `The portal has no type ${JSON.stringify(type)}.`, hint);
    }
  },
};
