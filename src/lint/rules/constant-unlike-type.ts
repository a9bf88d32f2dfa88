import type { LintRule } from '../lint-rule.ts';
import { hintFor, wantedInstead } from '../typed-texts.ts';

/** entra-provisioning fact sheet, section 5; RFC 7643, section 2.3. */
export const constantUnlikeType: LintRule = {
  id: 'constant-unlike-type',
  severity: 'error',
  local: 'item',
  title: 'A constant is a value of the type of its attribute.',
  cause: 'The text cannot be turned into the type, a Boolean or a number for instance, so it is never sent.',
  fix: 'Write "True" or "False" for a Boolean, digits for a number, an ISO date for a time.',
  example: 'manifest',
  bad: `{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "emails[type eq \\"work\\"].primary", "constant": "yes" }] } }`,
  good: `{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "emails[type eq \\"work\\"].primary", "constant": "True" }] } }`,
  check({ attributes }, report) {
    for (const listed of attributes) {
      const { stated, pointer } = listed;
      if (stated.constant === undefined || stated.source !== undefined || stated.expression !== undefined) continue;
      const wanted = wantedInstead(stated.constant, listed);
      if (wanted === null) continue;
      const message = `${JSON.stringify(stated.constant)} is no value for ${JSON.stringify(stated.name)}: expected ${wanted}.`;
      report({ pointer: `${pointer}/constant` }, message, hintFor(stated.constant, wanted));
    }
  },
};
