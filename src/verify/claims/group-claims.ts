/** What is claimed of groups and of their members. */

import type { ClaimId } from '../../proof/claim-id.ts';
import type { AppType } from '../../provisioning/app.ts';
import type { WritableAttribute } from '../../provisioning/sample-resource.ts';
import type { Exchange } from '../../scim/client/client.ts';
import { memberIds } from '../resources.ts';
import type { Made, Trial } from '../trial.ts';
import { cannotTell, type Judgement, proven, refuted } from '../verdict.ts';
import {
  attributeNamed,
  attributeOf,
  groupsOf,
  hasMembers,
  isDone,
  judgeReadBack,
  NO_GROUP,
  NO_USER,
  noAnswer,
  otherValue,
  outcome,
} from './ask.ts';
import { type Claim, ONCE } from './claim.ts';

export const GROUP_CLAIMS = {
  'group-renamed': {
    row: null,
    says: () => 'A group is renamed.',
    subjects: (app) => {
      const groups = groupsOf(app);
      if (typeof groups === 'string') return groups;
      if (app.renamesGroups === false) return 'The manifest says that groups keep their names.';
      return attributeNamed(groups, 'displayName') === null ? 'The manifest does not map displayName.' : ONCE;
    },
    needs: [],
    faults: ['group-rename-ignored'],
    judge: async (trial) => judgeChanged(trial, attributeOf(trial, 'Group', 'displayName'), 'replace'),
  },
  'capital-ops-groups': {
    row: 7,
    says: () => 'Replace, with a capital, changes a group.',
    subjects: (app) => {
      const groups = groupsOf(app);
      if (typeof groups === 'string') return groups;
      return changeable(groups) === null ? 'The manifest maps no attribute to try it with.' : ONCE;
    },
    needs: [],
    faults: ['capital-ops-ignored-on-groups'],
    judge: async (trial) => {
      const written = changeable(trial.typeOf('Group'));
      return written === null ? NO_GROUP : judgeChanged(trial, written, 'Replace');
    },
  },
  'member-removed-by-list': {
    row: 16,
    says: () => 'A list of values removes the members that it names, and no other.',
    subjects: hasMembers,
    needs: ['members-readable'],
    faults: ['member-removal-empties-group', 'member-removal-ignored'],
    judge: async (trial) =>
      judgeRemoval(trial, (group, { id }) =>
        trial.patch(group, { op: 'remove', path: 'members', value: [{ value: id }] }),
      ),
  },
  'member-removed-by-filter': {
    row: 17,
    says: () => 'members[value eq "…"] removes that member, and no other.',
    subjects: hasMembers,
    needs: ['members-readable'],
    faults: ['member-filter-not-implemented'],
    judge: async (trial) =>
      judgeRemoval(trial, (group, { id }) =>
        trial.patch(group, { op: 'remove', path: `members[value eq ${JSON.stringify(id)}]` }),
      ),
  },
  'group-change-keeps-members': {
    row: 19,
    says: () => 'A change of a group leaves its members alone.',
    subjects: (app) => {
      const members = hasMembers(app);
      if (typeof members === 'string' || app.groups === null) return members;
      return changeable(app.groups) === null ? 'The manifest maps nothing else of groups.' : ONCE;
    },
    needs: ['members-readable'],
    faults: ['group-update-empties-members'],
    judge: async (trial) => {
      const [found, written] = [await groupOfTwo(trial), changeable(trial.typeOf('Group'))];
      if (typeof found === 'string' || written === null) return cannotTell(String(found));
      const { group, members } = found;
      const exchange = await trial.patch(group, {
        op: 'replace',
        path: written.name,
        value: otherValue(group, written),
      });
      const lost = noAnswer(exchange);
      if (lost !== null) return lost;
      const left = await membersOf(trial, group);
      return members.every(({ id }) => left.includes(id))
        ? proven(`After a change of ${written.name} both members are still there.`)
        : refuted(`After a change of ${written.name} the group has ${left.length} of its 2 members.`);
    },
  },
  'nested-group': {
    row: null,
    says: () => 'A group can be a member of a group.',
    subjects: (app) => {
      const members = hasMembers(app);
      if (typeof members === 'string') return members;
      return app.nestsGroups === true ? ONCE : 'The manifest does not claim it.';
    },
    needs: ['members-readable'],
    faults: ['nested-group-refused'],
    judge: async (trial) => {
      const [outer, inner] = [await trial.make('Group'), await trial.make('Group')];
      if (outer === null || inner === null) return NO_GROUP;
      const exchange = await trial.patch(outer, { op: 'add', path: 'members', value: [{ value: inner.id }] });
      const lost = noAnswer(exchange);
      if (lost !== null) return lost;
      return (await membersOf(trial, outer)).includes(inner.id)
        ? proven('The inner group is shown as a member.')
        : refuted(`The server ${outcome(exchange)}, and the inner group is no member.`);
    },
  },
} as const satisfies Readonly<Partial<Record<ClaimId, Claim>>>;

/** An attribute of groups that is not their name; their name where there is no other. */
function changeable(groups: AppType): WritableAttribute | null {
  const others = groups.attributes.filter(
    ({ isReference, definition }) => !isReference && definition.type === 'string',
  );
  return others.find(({ name }) => name === 'externalId') ?? others[0] ?? null;
}

async function judgeChanged(trial: Trial, written: WritableAttribute, op: string): Promise<Judgement> {
  const group = await trial.make('Group');
  if (group === null) return NO_GROUP;
  const value = otherValue(group, written);
  return judgeReadBack(trial, group, written, value, await trial.patch(group, { op, path: written.name, value }));
}

async function membersOf(trial: Trial, group: Made): Promise<readonly string[]> {
  return memberIds((await trial.read(group)) ?? {}) ?? [];
}

interface GroupOfTwo {
  readonly group: Made;
  readonly members: readonly [Made, Made];
}

async function groupOfTwo(trial: Trial): Promise<GroupOfTwo | string> {
  const [group, a, b] = [await trial.make('Group'), await trial.make('User'), await trial.make('User')];
  if (group === null) return NO_GROUP.why;
  if (a === null || b === null) return NO_USER.why;
  const value = [{ value: a.id }, { value: b.id }];
  await trial.patch(group, { op: 'add', path: 'members', value });
  const members = await membersOf(trial, group);
  if (members.includes(a.id) && members.includes(b.id)) return { group, members: [a, b] };
  // Some take one member at a time.
  for (const one of value) await trial.patch(group, { op: 'add', path: 'members', value: [one] });
  const now = await membersOf(trial, group);
  return now.includes(a.id) && now.includes(b.id) ? { group, members: [a, b] } : 'Two members could not be added.';
}

async function judgeRemoval(
  trial: Trial,
  remove: (group: Made, member: Made) => Promise<Exchange>,
): Promise<Judgement> {
  const found = await groupOfTwo(trial);
  if (typeof found === 'string') return cannotTell(found);
  const { group, members } = found;
  const [going, staying] = members;
  const exchange = await remove(group, going);
  const lost = noAnswer(exchange);
  if (lost !== null) return lost;
  const left = await membersOf(trial, group);
  if (left.includes(going.id)) return refuted(`The server ${outcome(exchange)}, and the member is still there.`);
  if (!left.includes(staying.id)) return refuted(`The server ${outcome(exchange)}, and the other member is gone too.`);
  return isDone(exchange)
    ? proven('Read again, that member is gone and the other one is there.')
    : refuted(`The server ${outcome(exchange)}, though the member is gone.`);
}
