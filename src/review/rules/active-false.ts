import type { UserMapping } from '../../connector/connector.ts';
import type { ChangeSeverity, Witness } from '../change.ts';
import { type Facet, facetRule } from '../facet-rule.ts';
import { SAMPLE_USERS } from '../witness/sample-users.ts';

type Inactive = NonNullable<UserMapping['activeFalse']>['value'];

/** After "who becomes inactive is". */
export const INACTIVE_WORDS: Readonly<Record<Inactive, string>> = {
  disables: 'disabled',
  deletes: 'deleted for good',
};

/**
 * What the app does with an account whose `active` is set to false (entra-provisioning fact sheet, section 8). What it
 * deletes cannot be had back, so that is the breaking direction; where nobody sends it, it is a thing to know.
 */
export const activeFalse = facetRule<UserMapping>({
  id: 'active-false',
  title: 'The app does something else with accounts of users who leave, or it is known for the first time.',
  severities: {
    breaking: 'Accounts of users who leave are lost, with what belongs to them.',
    action: 'What administrators relied on is no longer said, or no longer so.',
    safe: 'It is documented now that accounts are kept.',
  },
  of: ({ users }) => [users],
  keys: ['activeFalse'],
  read: ({ activeFalse: stated }) => stated?.value ?? null,
  severity: severityOf,
  say: ({ before, after }) => {
    const was = before.activeFalse === null ? '' : `; so far they were ${INACTIVE_WORDS[before.activeFalse.value]}`;
    return after.activeFalse === null
      ? `It is no longer documented what the app does with users who become inactive${was}.`
      : `Users who become inactive are now ${INACTIVE_WORDS[after.activeFalse.value]} in the app${was}.`;
  },
  witness: inactiveUser,
  examples: [
    {
      before: { users: { activeFalse: 'disables' } },
      after: { users: { activeFalse: 'deletes' } },
      forth: {
        severity: 'breaking',
        message: 'Users who become inactive are now deleted for good in the app; so far they were disabled.',
      },
      back: { severity: 'action' },
    },
    {
      before: {},
      after: { users: { activeFalse: 'deletes' } },
      forth: { severity: 'breaking', message: 'Users who become inactive are now deleted for good in the app.' },
      back: { severity: 'action' },
    },
    {
      before: {},
      after: { users: { activeFalse: 'disables' } },
      forth: { severity: 'safe' },
      back: {
        severity: 'action',
        message:
          'It is no longer documented what the app does with users who become inactive; so far they were disabled.',
      },
    },
  ],
});

function severityOf({ before, after }: Facet<UserMapping>): ChangeSeverity {
  if (after.activeFalse?.value === 'deletes') return after.actions.includes('disable') ? 'breaking' : 'action';
  return before.activeFalse === null ? 'safe' : 'action';
}

/** Somebody who left, where the service sends it before and after, and both ends are known. */
function inactiveUser({ before, after }: Facet<UserMapping>): Witness | null {
  if (before.activeFalse === null || after.activeFalse === null) return null;
  if (![before, after].every(({ actions }) => actions.includes('disable'))) return null;
  const outcome = ({ value }: { readonly value: Inactive }) => ({
    'leaves the scope': `the account is ${INACTIVE_WORDS[value]}`,
  });
  return {
    user: { userPrincipalName: String(SAMPLE_USERS[2]?.['userPrincipalName']), IsSoftDeleted: true },
    before: outcome(before.activeFalse),
    after: outcome(after.activeFalse),
  };
}
