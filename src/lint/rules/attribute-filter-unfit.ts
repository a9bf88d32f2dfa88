import { nearest } from '../../problem/nearest.ts';
import { comparisonsOf, type PathComparison } from '../../scim/attribute-path.ts';
import { findTopAttribute, type ScimAttribute } from '../../scim/schemas.ts';
import type { LintRule } from '../lint-rule.ts';

/** RFC 7644, section 3.5.2 (paths with a value filter); RFC 7643, section 2.4 (the parts of an entry). */
export const attributeFilterUnfit: LintRule = {
  id: 'attribute-filter-unfit',
  severity: 'error',
  local: 'value',
  echoes: [{ rule: 'attribute-misspelt', within: 'item' }],
  title: 'A filter in a path chooses an entry by a part that entries have.',
  cause:
    'What stands in the brackets is no part of the entries of that list, is compared with a value that the part never has, or the attribute is no list. The service finds no entry, or makes one that the app does not know.',
  fix: 'Write the filter with `type` or `primary`: `emails[type eq "work"].value`, `roles[primary eq "True"].value`.',
  example: 'manifest',
  bad: `{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "emails[typ eq \\"work\\"].value", "source": "mail" }] } }`,
  good: `{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "emails[type eq \\"work\\"].value", "source": "mail" }] } }`,
  check({ attributes }, report) {
    for (const { resolved, stated, resource, pointer } of attributes) {
      const { path } = resolved;
      const list = path === null ? null : findTopAttribute(resource, path);
      if (path === null || path.filter === null || list === null) continue;
      const found = comparisonsOf(path.filter).flatMap((comparison) => misfitOf(list, comparison) ?? [])[0];
      if (found === undefined) continue;
      const start = stated.name.indexOf('[');
      report({ pointer: `${pointer}/name`, range: [start, stated.name.indexOf(']') + 1] }, found.message, found.hint);
    }
  },
};

interface Misfit {
  readonly message: string;
  readonly hint: string;
}

/** `null` where such an entry may be there. */
function misfitOf(list: ScimAttribute, { attribute, value }: PathComparison): Misfit | null {
  if (!list.multiValued)
    return { message: `\`${list.name}\` is no list, so there is no entry to choose.`, hint: 'Leave the brackets out.' };
  const parts = list.subAttributes ?? [];
  const part = parts.find(({ name }) => name.toLowerCase() === attribute.toLowerCase());
  if (part === undefined) {
    const names = parts.map(({ name }) => name);
    const meant = nearest(attribute, names);
    const hint = meant === null ? `Its parts are ${names.join(', ')}.` : `Did you mean \`${meant}\`?`;
    return { message: `\`${attribute}\` is no part of the entries of \`${list.name}\`.`, hint };
  }
  if (part.type !== 'boolean' || /^(?:true|false)$/i.test(String(value))) return null;
  const message = `\`${part.name}\` is true or false, never ${JSON.stringify(value)}.`;
  return { message, hint: `Write ${part.name} eq "True".` };
}
