import { groupPromises } from '../../connector/group-promises.ts';
import type { LintRule } from '../lint-rule.ts';

/** tutorial-corpus fact sheet, section c: 19 of 34 users-only pages promise groups. */
export const groupsPromised: LintRule = {
  id: 'groups-promised',
  severity: 'error',
  local: 'value',
  looksAt: ['/groups'],
  title: 'Where no groups are provisioned, no text promises them.',
  cause: 'The manifest says `"groups": false`, and a text speaks of groups as if they were provisioned.',
  fix: 'Speak of users only; or describe the groups, if the app has them after all.',
  example: 'manifest',
  bad: '{ "groups": false, "capabilities": ["Provision users and groups to Acme."] }',
  good: '{ "groups": false, "capabilities": ["Provision users to Acme."], "limitations": ["Groups are not provisioned."] }',
  check({ manifest, texts }, report) {
    if (manifest.groups !== false) return;
    for (const { pointer, text, traits } of texts) {
      if (!traits.sentences) continue;
      for (const range of groupPromises(text)) {
        report({ pointer, range }, 'This promises groups, and "groups" is false.', 'Speak of users only.');
      }
    }
  },
};
