import type { LintRule } from '../lint-rule.ts';
import { refersToObjects } from '../refers-to-objects.ts';

/** entra-provisioning fact sheet, section 1: a reference is written in a second pass, when its object was matched long ago. */
export const matchingReference: LintRule = {
  id: 'matching-reference',
  severity: 'error',
  local: 'item',
  title: 'Nobody is matched by another object.',
  cause:
    'The attribute refers to another object, whose id in the app the service knows only after both were matched; and many users have the same manager.',
  fix: 'Match on a name or an identifier.',
  example: 'manifest',
  bad: `{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager", "source": "manager", "matching": 2 }] } }`,
  good: `{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager", "source": "manager" }] } }`,
  check({ attributes }, report) {
    for (const listed of attributes) {
      const { stated, pointer } = listed;
      if (typeof stated.matching !== 'number' || !refersToObjects(listed)) continue;
      const message = `${JSON.stringify(stated.name)} refers to another object, which is known only after the matching.`;
      report({ pointer: `${pointer}/matching` }, message, 'Match on a name or an identifier, such as userName.');
    }
  },
};
