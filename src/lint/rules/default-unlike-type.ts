import type { LintRule } from '../lint-rule.ts';
import { hintFor, wantedInstead } from '../typed-texts.ts';

/** entra-provisioning fact sheet, section 5; RFC 7643, section 2.3. */
export const defaultUnlikeType: LintRule = {
  id: 'default-unlike-type',
  severity: 'error',
  local: 'item',
  title: 'A default is a value of the type of its attribute.',
  cause: 'The text cannot be turned into the type, a Boolean or a number for instance, so no default is ever sent.',
  fix: 'Write "True" or "False" for a Boolean, digits for a number, an ISO date for a time.',
  example: 'manifest',
  bad: `{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "emails[type eq \\"work\\"].primary", "default": "yes" }] } }`,
  good: `{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "emails[type eq \\"work\\"].primary", "default": "True" }] } }`,
  check({ attributes }, report) {
    for (const listed of attributes) {
      const { stated, pointer } = listed;
      const wanted = stated.default === undefined ? null : wantedInstead(stated.default, listed);
      if (stated.default === undefined || wanted === null) continue;
      const message = `${JSON.stringify(stated.default)} is no value for ${JSON.stringify(stated.name)}: expected ${wanted}.`;
      report({ pointer: `${pointer}/default` }, message, hintFor(stated.default, wanted));
    }
  },
};
