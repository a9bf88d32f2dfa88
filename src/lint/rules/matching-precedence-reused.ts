import type { LintRule } from '../lint-rule.ts';

/** entra-provisioning fact sheet, section 12, rule 2. */
export const matchingPrecedenceReused: LintRule = {
  id: 'matching-precedence-reused',
  severity: 'error',
  local: 'members',
  echoes: [{ rule: 'attribute-listed-twice', within: 'item' }],
  title: 'Each matching precedence is used once.',
  cause: 'Two attributes have the same precedence, so it is left open which is tried first.',
  fix: 'Number them in the order in which they are to be tried.',
  example: 'manifest',
  bad: `{ "users": { "attributes": [
    { "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "externalId", "source": "objectId", "matching": 1 }] } }`,
  good: `{ "users": { "attributes": [
    { "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "externalId", "source": "objectId", "matching": 2 }] } }`,
  check({ blocks }, report) {
    for (const { attributes } of blocks) {
      const used = new Map<number, string>();
      const highest = Math.max(0, ...attributes.map(({ stated }) => stated.matching ?? 0));
      for (const { stated, pointer } of attributes) {
        if (stated.matching === undefined) continue;
        const first = used.get(stated.matching);
        if (first === undefined) used.set(stated.matching, stated.name);
        else {
          const message = `The matching precedence ${stated.matching} is taken by ${JSON.stringify(first)} already.`;
          report({ pointer: `${pointer}/matching` }, message, `The next free one is ${highest + 1}.`);
        }
      }
    }
  },
};
