import { flowWordIn } from '../../expression/syntax/flow-words.ts';
import type { LintRule } from '../lint-rule.ts';

/** Words of the guides of inbound provisioning, which are no values of the outbound language. */
export const flowWordValue: LintRule = {
  id: 'flow-word-value',
  severity: 'error',
  local: 'item',
  title: 'A word of the flow is no constant and no default.',
  cause:
    'IgnoreAttributeFlow and IgnoreObjectFlow are words of inbound guides. As a constant or default they are sent as texts.',
  fix: 'Leave the mapping out, so that nothing flows.',
  example: 'manifest',
  bad: `{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "title", "source": "jobTitle", "default": "IgnoreAttributeFlow" }] } }`,
  good: `{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "title", "source": "jobTitle" }] } }`,
  check({ attributes }, report) {
    for (const { stated, pointer } of attributes) {
      for (const key of ['constant', 'default'] as const) {
        const text = stated[key];
        if (text === undefined || flowWordIn(text) === null) continue;
        report(
          { pointer: `${pointer}/${key}` },
          `"${text}" would be sent to the app as this very text.`,
          `Remove "${key}".`,
        );
      }
    }
  },
};
