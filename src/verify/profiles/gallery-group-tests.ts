/** Tests of groups that go through Microsoft's service (scim-logic-app-tests fact sheet, section 2, tests 7 to 11, 24 and 25). */
import type { Exchange } from '../../scim/client/client.ts';
import { isDone, outcome } from '../claims/ask.ts';
import { memberIds, resourcesIn } from '../resources.ts';
import type { Made, Trial } from '../trial.ts';
import { fails, type Lab, type ProfileTest, passes, skipped, type TestSays } from './profile.ts';

/** `G(x)`: how every such test looks a group up. */
function findGroup(trial: Trial, name: string): Promise<Exchange> {
  return trial.search('Group', `displayName eq ${JSON.stringify(name)}`);
}

interface NamedGroup {
  readonly group: Made;
  readonly name: string;
}

/** Their names have round brackets, so the filters have them as well. */
async function groupOf({ trial }: Lab): Promise<NamedGroup | TestSays> {
  if (trial.app.groups === null) return skipped('The app has no groups.');
  const mark = trial.newMark();
  const name = `LACreateGroup-(${mark})`;
  const nobody = await findGroup(trial, name);
  if (!isDone(nobody))
    return fails(`Failed Action: the search for a group with brackets in its name was ${outcome(nobody)}.`);
  const sent = { ...trial.sample('Group', mark), displayName: name };
  const { exchange, made } = await trial.create('Group', sent, mark);
  return made === null ? fails(`The group is not created: the server ${outcome(exchange)}.`) : { group: made, name };
}

/** What a test goes on to do with a group that was made. */
function withGroup(go: (lab: Lab, made: NamedGroup) => Promise<TestSays>): ProfileTest['test'] {
  return async (lab) => {
    const made = await groupOf(lab);
    return 'says' in made ? made : go(lab, made);
  };
}

const found = withGroup(async ({ trial }, { name }) => {
  const exchange = await findGroup(trial, name);
  return resourcesIn(exchange.json).length > 0
    ? passes(`The group is found by ${JSON.stringify(name)}.`)
    : fails(`Group not found on SCIM server: the search with brackets in the value was ${outcome(exchange)}.`);
});

const renamed = withGroup(async ({ trial }, { group, name }) => {
  const next = `${name}-Modified`;
  const exchange = await trial.patch(group, { op: 'Replace', path: 'displayName', value: next });
  return resourcesIn((await findGroup(trial, next)).json).length > 0
    ? passes('The group is found by its new name.')
    : fails(`The change was ${outcome(exchange)}, and nothing is found by the new name.`);
});

/** An error counts as empty here. */
const removed = withGroup(async ({ trial }, { group, name }) => {
  const exchange = await trial.send({ method: 'DELETE', path: ['Groups', group.id] });
  return resourcesIn((await findGroup(trial, name)).json).length === 0
    ? passes('The group is found no more.')
    : fails(`The deletion was ${outcome(exchange)}, and the group is still found.`);
});

const memberAdded = withGroup(async ({ trial }, { group, name }) => {
  const user = await trial.make('User');
  if (user === null) return fails('The user is not created.');
  await trial.patch(group, { op: 'Add', path: 'members', value: [{ value: user.id }] });
  const [first] = resourcesIn((await findGroup(trial, name)).json);
  if (first === undefined) return fails('Group not found on SCIM server.');
  return memberIds(first)?.includes(user.id) === true
    ? passes('The members in the list that a filter gives have the user.')
    : passes('The group is found; its members are not in the list that a filter gives, so the test waits an hour.');
});

const memberRemoved = withGroup(async ({ trial }, { group, name }) => {
  const user = await trial.make('User');
  if (user === null) return fails('The user is not created.');
  await trial.patch(group, { op: 'Add', path: 'members', value: [{ value: user.id }] });
  const exchange = await trial.patch(group, { op: 'Remove', path: 'members', value: [{ value: user.id }] });
  const [first] = resourcesIn((await findGroup(trial, name)).json);
  if (!isDone(exchange)) return fails(`Removing a member was ${outcome(exchange)}.`);
  return first === undefined
    ? fails('Group not found on SCIM server.')
    : passes('The group is found and the change was taken: the test never reads the members.');
});

const restored = withGroup(async ({ trial }, { group, name }) => {
  await trial.send({ method: 'DELETE', path: ['Groups', group.id] });
  if (resourcesIn((await findGroup(trial, name)).json).length > 0) return fails('The group is still found.');
  const mark = trial.newMark();
  const again = { ...trial.sample('Group', mark), displayName: `LACreateGroup-(${mark})` };
  const { made, exchange } = await trial.create('Group', again, mark);
  return made === null
    ? fails(`The group is not created a second time: the server ${outcome(exchange)}.`)
    : passes('Gone, and created again.');
});

export const GALLERY_GROUP_TESTS: readonly ProfileTest[] = [
  {
    name: 'Create_Group_Test',
    mandatory: true,
    test: found,
    production: [
      ['created', 'group'],
      ['filter', 'Group displayName'],
    ],
  },
  { name: 'Update_Group_Test', mandatory: true, test: renamed, production: ['group-renamed', 'capital-ops-groups'] },
  { name: 'Delete_Group_Test', mandatory: false, test: removed, production: [['created', 'group']] },
  { name: 'Group_Update_Add_Member_Test', mandatory: true, test: memberAdded, production: ['members-readable'] },
  {
    name: 'Group_Update_Remove_Member_Test',
    mandatory: true,
    test: memberRemoved,
    production: ['member-removed-by-list'],
  },
];

export const GALLERY_LAST_GROUP_TESTS: readonly ProfileTest[] = [
  {
    name: 'POD_Group_Test',
    mandatory: true,
    test: found,
    production: [
      ['created', 'group'],
      ['filter', 'Group displayName'],
    ],
  },
  { name: 'Restore_Group_Test', mandatory: false, test: restored, production: [['created', 'group']] },
];
