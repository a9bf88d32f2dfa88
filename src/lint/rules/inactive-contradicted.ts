import { deletionPromises, returnPromises } from '../../connector/inactive-promises.ts';
import type { LintRule } from '../lint-rule.ts';

/** entra-provisioning fact sheet, section 8: what the app does with `active: false` decides what an administrator may risk. */
export const inactiveContradicted: LintRule = {
  id: 'inactive-contradicted',
  severity: 'warning',
  local: 'value',
  title: 'What texts say of inactive accounts is stated as a fact, and agrees with it.',
  cause:
    'A text says that accounts are deleted for good, and the manifest states nothing or the opposite; or it promises that users come back whose accounts are deleted. The page would say both.',
  fix: 'Write `"activeFalse": "deletes"` for users where the app deletes who becomes inactive, and mend the text where it does not.',
  example: 'manifest',
  bad: '{ "limitations": ["When a user is disabled, Acme permanently deletes the account."] }',
  good: '{ "users": { "activeFalse": "deletes" }, "limitations": ["When a user is disabled, Acme permanently deletes the account."] }',
  check({ manifest, texts }, report) {
    const { activeFalse } = manifest.users;
    const isDeleted = activeFalse === 'deletes';
    for (const { pointer, text, traits } of texts) {
      const [range] = !traits.sentences ? [] : isDeleted ? returnPromises(text) : deletionPromises(text);
      if (range === undefined) continue;
      const place = { pointer, range };
      if (isDeleted) {
        const message = 'This promises that accounts come back, but the app deletes who becomes inactive.';
        report(place, message, 'Say what remains true, or mend "activeFalse".');
      } else {
        const stated =
          activeFalse === undefined ? 'users have no "activeFalse"' : '"activeFalse" says that it disables';
        const message = `This says that the app deletes who becomes inactive, but ${stated}.`;
        report(place, message, 'If it is so, write "activeFalse": "deletes" for users: the page then warns of it.');
      }
    }
  },
};
