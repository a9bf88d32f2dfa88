import { didYouMean } from '../../problem/nearest.ts';
import type { LintRule } from '../lint-rule.ts';

export const roleAttributeUnknown: LintRule = {
  id: 'role-attribute-unknown',
  severity: 'error',
  local: 'item',
  looksAt: ['/users/basis', '/users/attributes/*/name'],
  title: 'A role is carried by an attribute of the mapping.',
  cause: 'A role names an attribute that the mapping of users does not have, so nobody would see who gets the role.',
  fix: 'Name an attribute of `attributes`, as it stands there, or add it with its mapping.',
  example: 'manifest',
  bad: '{ "users": { "roles": [{ "name": "Editor", "attribute": "userNames" }] } }',
  good: '{ "users": { "roles": [{ "name": "Editor", "attribute": "userName" }] } }',
  check({ connector: { users } }, report) {
    const known = users.attributes.map(({ name }) => name);
    for (const { name, attribute, pointer } of users.roles) {
      if (attribute === null || known.includes(attribute)) continue;
      report(
        { pointer: `${pointer}/attribute` },
        `The role ${JSON.stringify(name)} is carried by ${JSON.stringify(attribute)}, which is no attribute of users here.`,
        didYouMean(attribute, known) ?? `There are: ${[...new Set(known)].join(', ')}.`,
      );
    }
  },
};
