import type { GroupAction, UserAction, UserMapping } from '../../connector/connector.ts';
import type { ChangeSeverity, PlainRecord, Witness } from '../change.ts';
import type { ChangeRule, Finding } from '../change-rule.ts';
import type { BlockPair } from '../comparison.ts';
import { witnessOf } from '../witness/find-witness.ts';
import { readPart } from '../witness/run-mapping.ts';
import { SAMPLE_GROUPS, SAMPLE_USERS } from '../witness/sample-users.ts';

interface Consequence {
  readonly severity: ChangeSeverity;
  readonly message: string;
}

interface ActionRow {
  readonly added: Consequence;
  readonly removed: Consequence;
  /** What happens in the app with the action; without it nothing does. */
  readonly event: string;
  readonly happens: string;
}

const actionRow = (
  event: string,
  happens: string,
  added: [ChangeSeverity, string],
  removed: [ChangeSeverity, string],
): ActionRow => ({
  event,
  happens,
  added: { severity: added[0], message: added[1] },
  removed: { severity: removed[0], message: removed[1] },
});

/**
 * The actions of the two object mappings (entra-provisioning fact sheet, section 8). Without `create` nobody new gets
 * in; without `update` nothing follows the directory, and with it what the app holds is overwritten, as by any other
 * value that flows in; without `disable` people who left keep their access. `delete`
 * destroys what cannot be restored, so adding it is the breaking direction.
 */
const USER_ACTIONS: Readonly<Record<UserAction, ActionRow>> = {
  create: actionRow(
    'comes into scope',
    'an account is created',
    ['action', 'Users who come into scope now get an account.'],
    ['breaking', 'Users who come into scope no longer get an account; it must exist beforehand.'],
  ),
  update: actionRow(
    'changes in the directory',
    'the account follows',
    ['breaking', 'Changes in the directory now reach existing accounts and overwrite what the app holds.'],
    ['breaking', 'Changes in the directory no longer reach existing accounts.'],
  ),
  disable: actionRow(
    'leaves the scope',
    'the account is deactivated',
    ['action', 'The accounts of users who leave are now deactivated.'],
    ['breaking', 'The accounts of users who leave are no longer deactivated: they keep their access.'],
  ),
  delete: actionRow(
    'is deleted for good',
    'the account is deleted',
    [
      'breaking',
      'The accounts of users who are deleted for good are now deleted in the app, with what belongs to them.',
    ],
    ['action', 'The accounts of users who are deleted for good now stay in the app.'],
  ),
};

const GROUP_ACTIONS: Readonly<Record<GroupAction, ActionRow>> = {
  create: actionRow(
    'comes into scope',
    'the group is created',
    ['action', 'Groups that come into scope are now created.'],
    ['breaking', 'Groups that come into scope are no longer created; they must exist beforehand.'],
  ),
  update: actionRow(
    'changes in the directory',
    'name and members follow',
    ['breaking', 'Names and members of groups now follow the directory, which overwrites what the app holds.'],
    ['breaking', 'Names and members of groups no longer follow the directory.'],
  ),
  delete: actionRow(
    'leaves the scope',
    'the group is deleted',
    ['breaking', 'Groups that leave the scope are now deleted in the app.'],
    ['action', 'Groups that leave the scope now stay in the app.'],
  ),
};

/** To disable users of an app that deletes whoever becomes inactive. */
const DELETES_INACTIVE = actionRow(
  'leaves the scope',
  'the account is deleted for good',
  ['breaking', 'The accounts of users who leave are now deleted for good: so the app treats who becomes inactive.'],
  ['breaking', 'The accounts of users who leave are no longer deleted: they keep their access.'],
);

function userActions({ before, after }: BlockPair<UserMapping>): Readonly<Record<string, ActionRow>> {
  // What the app does counts where the service disables users: of the two, one at most.
  const { activeFalse } = after.actions.includes('disable') ? after : before;
  return activeFalse?.value === 'deletes' ? { ...USER_ACTIONS, disable: DELETES_INACTIVE } : USER_ACTIONS;
}

export const actions: ChangeRule = {
  id: 'actions',
  title: 'The provisioning service does more, or less, in the app.',
  severities: {
    breaking:
      'Accounts are deleted or overwritten that were not, or stay open, unfilled or missing that were looked after.',
    action: 'Something happens to accounts that administrators did by hand, or have to do by hand now.',
  },
  find: ({ users, groups }) => [
    ...actionFindings(users, userActions(users)),
    ...(groups === null ? [] : actionFindings(groups, GROUP_ACTIONS)),
  ],
  examples: [
    {
      before: {},
      after: { users: { actions: ['create', 'update'] } },
      forth: {
        severity: 'breaking',
        message: 'The accounts of users who leave are no longer deactivated: they keep their access.',
      },
      back: { severity: 'action' },
    },
    {
      before: { users: { actions: ['create', 'update'], activeFalse: 'deletes' } },
      after: { users: { activeFalse: 'deletes' } },
      forth: {
        severity: 'breaking',
        message: 'The accounts of users who leave are now deleted for good: so the app treats who becomes inactive.',
      },
      back: { severity: 'breaking' },
    },
    {
      before: {},
      after: { users: { actions: ['create', 'update', 'disable', 'delete'] } },
      forth: { severity: 'breaking' },
      back: { severity: 'action' },
    },
    {
      before: {},
      after: { groups: { actions: ['update'] } },
      forth: { severity: 'breaking' },
      back: { severity: 'action' },
    },
  ],
};

function actionFindings(block: BlockPair, rows: Readonly<Record<string, ActionRow>>): Finding[] {
  const { before, after } = block;
  return Object.entries(rows).flatMap(([action, row]) => {
    const [was, is] = [before.actions.includes(action), after.actions.includes(action)];
    return was === is ? [] : [finding(block, action, row, is ? 'added' : 'removed')];
  });
}

function finding(block: BlockPair, action: string, row: ActionRow, direction: 'added' | 'removed'): Finding {
  const isAdded = direction === 'added';
  const place = (side: 'before' | 'after') => `${block.pointers[side]}/actions/${block[side].actions.indexOf(action)}`;
  return {
    severity: row[direction].severity,
    subject: `${block.noun} ${action}`,
    message: row[direction].message,
    before: isAdded ? null : action,
    after: isAdded ? action : null,
    pointer: isAdded ? place('after') : `${block.pointers.after}/actions`,
    covers: { before: isAdded ? [] : [place('before')], after: isAdded ? [place('after')] : [] },
    witness: witness(block, row, isAdded),
  };
}

function witness({ noun, after }: BlockPair, { event, happens }: ActionRow, isAdded: boolean): Witness {
  const leaves = event !== 'comes into scope' && event !== 'changes in the directory';
  const sample = (noun === 'user' ? SAMPLE_USERS[leaves ? 2 : 0] : SAMPLE_GROUPS[0]) ?? {};
  const happened: PlainRecord = { [event]: happens };
  const nothing: PlainRecord = { [event]: 'nothing happens' };
  const status = noun === 'user' && leaves ? { IsSoftDeleted: true } : {};
  return witnessOf(
    noun,
    { ...readPart(after.matching, sample), ...status },
    isAdded ? nothing : happened,
    isAdded ? happened : nothing,
  );
}
