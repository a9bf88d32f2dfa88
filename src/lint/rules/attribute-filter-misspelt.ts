import { nearest } from '../../problem/nearest.ts';
import { comparisonsOf } from '../../scim/attribute-path.ts';
import { findTopAttribute } from '../../scim/schemas.ts';
import type { LintRule } from '../lint-rule.ts';

/** RFC 7643, sections 4.1.2 and 7: the values of `type` are suggestions, so one that is near to none may be the app's own. */
export const attributeFilterMisspelt: LintRule = {
  id: 'attribute-filter-misspelt',
  severity: 'warning',
  local: 'value',
  title: 'A filter in a path names a type as the standard spells it.',
  cause:
    'The type is none of the standard ones, and close to one. The service makes an entry of this type, and the app finds none of the type that it reads.',
  fix: 'Take the type that the hint gives, unless the app really has one of its own that is called so.',
  example: 'manifest',
  bad: `{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "emails[type eq \\"wrok\\"].value", "source": "mail" }] } }`,
  good: `{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "emails[type eq \\"work\\"].value", "source": "mail" }] } }`,
  check({ attributes }, report) {
    for (const { resolved, stated, resource, pointer } of attributes) {
      const { path } = resolved;
      if (path === null) continue;
      const parts = findTopAttribute(resource, path)?.subAttributes ?? [];
      for (const { attribute, value } of comparisonsOf(path.filter)) {
        const known = parts.find(({ name }) => name.toLowerCase() === attribute.toLowerCase())?.canonicalValues;
        const meant = known === undefined ? null : meantBy(String(value), known);
        if (meant === null) continue;
        const start = stated.name.indexOf(String(value), stated.name.indexOf('['));
        const message = `${JSON.stringify(value)} is no standard ${attribute} of \`${path.attribute}\`.`;
        const range = [start, start + String(value).length] as const;
        report({ pointer: `${pointer}/name`, range }, message, `Did you mean "${meant}"?`);
      }
    }
  },
};

/** Apps number them, `work2` and so on, and capitals make no difference (RFC 7643, section 4.1.2). */
function meantBy(value: string, known: readonly string[]): string | null {
  const lower = value.toLowerCase();
  if (known.some((one) => lower === one || (lower.startsWith(one) && /^[-_ ]?\d+$/.test(lower.slice(one.length)))))
    return null;
  return nearest(value, known);
}
