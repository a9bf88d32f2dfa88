import type { LintRule } from '../lint-rule.ts';

const KINDS = ['source', 'expression', 'constant'] as const;

/** entra-provisioning fact sheet, section 5: a mapping is of one kind. */
export const mappingAmbiguous: LintRule = {
  id: 'mapping-ambiguous',
  severity: 'error',
  local: 'value',
  title: 'An attribute gets its value in one way.',
  cause: 'More than one of `source`, `expression` and `constant` is stated for the attribute.',
  fix: 'Keep the one that is right.',
  example: 'manifest',
  bad: '{ "users": { "attributes": [{ "name": "userName", "source": "mail", "constant": "everybody", "matching": 1 }] } }',
  good: '{ "users": { "attributes": [{ "name": "userName", "source": "mail", "matching": 1 }] } }',
  check({ attributes }, report) {
    for (const { stated, pointer } of attributes) {
      const [first, second] = KINDS.filter((kind) => stated[kind] !== undefined);
      if (first === undefined || second === undefined) continue;
      const message = `${JSON.stringify(stated.name)} has both \`${first}\` and \`${second}\`.`;
      report({ pointer: `${pointer}/${second}`, part: 'key' }, message, 'Keep one of the two.');
    }
  },
};
