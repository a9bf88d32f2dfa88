import type { LintRule, ListedAttribute } from '../lint-rule.ts';
import { possibleOfMapping } from '../possible-of-mapping.ts';

/** entra-provisioning fact sheet, section 4: a matching attribute tells one object from all others. */
export const matchingConstant: LintRule = {
  id: 'matching-constant',
  severity: 'error',
  local: 'item',
  echoes: [
    { rule: 'matching-boolean', within: 'item' },
    { rule: 'default-unlike-type', within: 'item' },
    { rule: 'constant-unlike-type', within: 'item' },
  ],
  title: 'What objects are matched by differs from one to the next.',
  cause:
    'The attribute has the same value for everybody, or one of a few: a constant, a default alone, or an expression that gives a handful of texts. All users would be matched with the first account that has it, and overwrite each other.',
  fix: 'Match on an attribute that comes from the directory and tells one object from all others.',
  example: 'manifest',
  bad: `{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1, "filterable": true },
    { "name": "nickName", "constant": "member", "matching": 2, "filterable": true }] } }`,
  good: `{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1, "filterable": true },
    { "name": "nickName", "source": "mailNickname", "matching": 2, "filterable": true }] } }`,
  check({ attributes }, report) {
    for (const listed of attributes) {
      const { stated, resolved, pointer } = listed;
      const what = resolved.matching === null ? null : sameForAll(listed);
      if (what === null) continue;
      const [place, verb] = stated.matching === undefined ? ['name', 'is taken to be'] : ['matching', 'is'];
      const message = `${JSON.stringify(stated.name)} ${verb} matched on, but it ${what}: it tells nobody apart.`;
      const hint = 'Match on an attribute that comes from one of the directory, such as userPrincipalName.';
      report({ pointer: `${pointer}/${place}` }, message, hint);
    }
  },
};

/** After "it": what makes it no name of anybody; null where it may be one, or nobody knows what flows. */
function sameForAll({ resolved: { mapping, valueType }, resource }: ListedAttribute): string | null {
  if (mapping === null || valueType === 'boolean') return null;
  if (mapping.value.kind === 'none') return 'has nothing but a default';
  const { text, list, roles } = possibleOfMapping(mapping.value, resource);
  const only = list === null && !roles ? text?.only : undefined;
  const [first, second] = only ?? [];
  if (only == null || first === undefined) return null;
  if (second === undefined) return `is ${JSON.stringify(first)} for everybody`;
  return `is one of ${only.length} values only`;
}
