/**
 * Microsoft's online validator (scim-validators fact sheet): lower-case operations, booleans as such. What production
 * sends by default it never sends, so that a server may pass it and fail there.
 */
import { attributeNamed, filterFor, isDone, otherValue, outcome, plainAttributes } from '../claims/ask.ts';
import { memberIds, resourcesIn, shown } from '../resources.ts';
import type { Made, Trial } from '../trial.ts';
import { asClaimed, fails, type Lab, type ProfileTest, passes, skipped, type TestSays } from './profile.ts';

type Row = readonly [name: string, test: ProfileTest['test'], production: ProfileTest['production']];

const NO_GROUPS = skipped('The app has no groups: this part can be left out.');
const NOT_CREATED = { User: fails('The user is not created.'), Group: fails('The group is not created.') };

/** One value changed without a path, and read again. */
function renamed(type: 'User' | 'Group', attribute: 'userName' | 'displayName'): ProfileTest['test'] {
  return async ({ trial }) => {
    const made = await trial.make(type);
    if (made === null) return NOT_CREATED[type];
    const written = attributeNamed(trial.typeOf(type), attribute);
    if (written === null) return skipped(`The manifest does not map ${attribute}.`);
    const value = otherValue(made, written);
    const exchange = await trial.patch(made, { op: 'replace', value: { [attribute]: value } });
    const now = await trial.valueOf(made, written);
    return isDone(exchange) && now === value
      ? passes(`Read again, ${attribute} is the new one.`)
      : fails(`The change was ${outcome(exchange)}, and read again ${attribute} is ${shown(now)}.`);
  };
}

/** A group with users who may become its members; a verdict where one of them is not made. */
async function groupAndUsers(trial: Trial, count: 1 | 2): Promise<readonly [Made, ...Made[]] | TestSays> {
  const group = await trial.make('Group');
  if (group === null) return NOT_CREATED.Group;
  const made: Made[] = [];
  while (made.length < count) {
    const user = await trial.make('User');
    if (user === null) return NOT_CREATED.User;
    made.push(user);
  }
  return [group, ...made];
}

const managerRemoved: ProfileTest['test'] = async ({ trial }) => {
  const manager = trial.app.users.attributes.find(({ path }) => path.attribute === 'manager');
  if (manager === undefined) return skipped('The manifest maps no manager.');
  const [user, boss] = [await trial.make('User'), await trial.make('User')];
  if (user === null || boss === null) return NOT_CREATED.User;
  await trial.patch(user, { op: 'add', path: manager.name, value: boss.id });
  const exchange = await trial.patch(user, { op: 'replace', path: manager.name, value: { value: '' } });
  // Whether what was taken away is gone, it does not look.
  return isDone(exchange) ? passes('An empty value was taken.') : fails(`An empty value was ${outcome(exchange)}.`);
};

/** @param spell the name as it is searched for */
function groupFound(spell: (name: string) => string, isThere = true): ProfileTest['test'] {
  return async ({ trial }) => {
    const { matching } = trial.typeOf('Group');
    if (matching === null) return skipped('It is not known what groups are matched on.');
    const group = await trial.make('Group');
    if (group === null) return NOT_CREATED.Group;
    const value = String(await trial.valueOf(group, matching));
    const exchange = await trial.search('Group', filterFor(matching, spell(value)), {
      query: { excludedAttributes: 'members' },
    });
    if (!isDone(exchange)) return fails(`The search was ${outcome(exchange)}.`);
    const found = resourcesIn(exchange.json);
    if (found.some((each) => 'members' in each)) return fails('members are shown, which were to be left out.');
    return (found.length === 1) === isThere && found.length < 2
      ? passes(`The search found ${found.length}.`)
      : fails(`The search found ${found.length} groups.`);
  };
}

const memberAdded: ProfileTest['test'] = async ({ trial }) => {
  const made = await groupAndUsers(trial, 1);
  if ('says' in made) return made;
  const [group, ...users] = made;
  const value = users.map(({ id }) => ({ value: id }));
  const exchange = await trial.patch(group, { op: 'replace', path: 'members', value });
  const members = memberIds((await trial.read(group)) ?? {}) ?? [];
  return users.every(({ id }) => members.includes(id))
    ? passes('The member is shown.')
    : fails(`Replacing the members was ${outcome(exchange)}, and the member is not shown.`);
};

/** Deleted, and read after that. */
function removed(type: 'User' | 'Group', isTwice = false): ProfileTest['test'] {
  return async ({ trial }) => {
    const made = await trial.make(type);
    if (made === null) return NOT_CREATED[type];
    const path = [`${type}s`, made.id];
    const first = await trial.send({ method: 'DELETE', path });
    if (!isDone(first)) return fails(`The deletion was ${outcome(first)}.`);
    const then = await trial.send({ method: isTwice ? 'DELETE' : 'GET', path });
    return then.reply?.status === 404
      ? passes(`${isTwice ? 'The second deletion' : 'Reading it'} was answered with 404.`)
      : fails(`${isTwice ? 'The second deletion' : 'Reading it'} was ${outcome(then)}.`);
  };
}

function nobodyDeleted(type: 'User' | 'Group'): ProfileTest['test'] {
  return async ({ trial }) => {
    const exchange = await trial.send({ method: 'DELETE', path: [`${type}s`, '5f1c9a52-0000-4000-8000-736369616e66'] });
    return exchange.reply?.status === 404 ? passes('404.') : fails(`It was ${outcome(exchange)}.`);
  };
}

/** The last of several operations on one attribute counts. */
const sameTwice: ProfileTest['test'] = async ({ trial }) => {
  const [written] = plainAttributes(trial.app);
  const user = await trial.make('User');
  if (user === null || written === undefined) return fails('There is no user, or no attribute to change.');
  const value = otherValue(user, written);
  const operations = ['first', value].map((each) => ({ op: 'replace', path: written.name, value: each }));
  const exchange = await trial.patch(user, ...operations);
  const now = await trial.valueOf(user, written);
  return now === value
    ? passes('The last one counts.')
    : fails(`It was ${outcome(exchange)}, and read again ${written.name} is ${shown(now)}.`);
};

const severalMembers: ProfileTest['test'] = async ({ trial }) => {
  const made = await groupAndUsers(trial, 2);
  if ('says' in made) return made;
  const [group, ...users] = made;
  const operations = users.map(({ id }) => ({ op: 'add', path: 'members', value: [{ value: id }] }));
  const exchange = await trial.patch(group, ...operations);
  const members = memberIds((await trial.read(group)) ?? {}) ?? [];
  return users.every(({ id }) => members.includes(id))
    ? passes('Both members are shown.')
    : fails(`It was ${outcome(exchange)}, and ${members.length} members are shown.`);
};

const REQUIRED: readonly Row[] = [
  ['Create a new User', asClaimed(['created', 'user']), [['created', 'user']]],
  ['Create a duplicate User', asClaimed(['duplicate', 'user']), [['duplicate', 'user']]],
  ['Filter for an existing user', asClaimed('matching'), ['matching', 'plus-is-blank']],
  ['Filter for a non-existing user', asClaimed('unknown-value'), ['unknown-value']],
  ['Filter for an existing user with a different case', asClaimed('ignores-case'), ['ignores-case']],
  ['Patch User, Replace Attributes Verbose Request', asClaimed('changed'), ['changed', 'capital-ops-users']],
  ['Patch User, Add Attributes Verbose Request', asClaimed('adds-entry'), ['adds-entry', 'capital-ops-users']],
  ['Update User userName', renamed('User', 'userName'), ['changed', 'capital-ops-users']],
  ['Patch User, Disable User', asClaimed('enabled-again'), ['text-boolean', 'enabled-again']],
  ['Patch User, Add Manager', asClaimed('manager-by-id'), ['manager-by-object']],
  ['Patch User, Replace Manager', asClaimed('manager-by-id'), ['manager-by-object']],
  ['Patch User, Remove Manager', managerRemoved, ['manager-emptied']],
  ['Delete a User', removed('User'), ['deleted']],
  ['Get group by id excluding members', asClaimed('excluded-members'), ['excluded-members']],
  [
    'Filter for an existing group by the joining property excluding members',
    groupFound((name) => name),
    ['excluded-members', ['filter', 'Group displayName']],
  ],
  ['Filter for an existing group', groupFound((name) => name), [['filter', 'Group displayName']]],
  ['Filter for a non-existing group', groupFound((name) => `${name}-nobody`, false), [['filter', 'Group displayName']]],
  [
    'Filter for an existing group with a different case',
    groupFound((name) => name.toUpperCase()),
    [['filter', 'Group displayName']],
  ],
  ['Create a new Group', asClaimed(['created', 'group']), [['created', 'group']]],
  ['Create a duplicate Group', asClaimed(['duplicate', 'group']), [['duplicate', 'group']]],
  ['Patch Group, Replace Attributes', asClaimed('group-renamed'), ['group-renamed', 'capital-ops-groups']],
  ['Update Group displayName', renamed('Group', 'displayName'), ['group-renamed', 'capital-ops-groups']],
  ['Patch Group, Add Member', memberAdded, ['members-readable', 'capital-ops-groups']],
  ['Patch Group, Remove Member', asClaimed('member-removed-by-filter'), ['member-removed-by-list']],
  ['Delete a Group', removed('Group'), [['created', 'group']]],
];

const PREVIEW: readonly Row[] = [
  ['Patch User, several operations on different attributes', asClaimed('many-at-once'), ['many-at-once']],
  ['Patch User, several operations on the same attribute', sameTwice, ['many-at-once']],
  ['Delete a user that is not there', nobodyDeleted('User'), ['gone']],
  ['Delete a user twice', removed('User', true), ['gone']],
  ['Delete a group that is not there', nobodyDeleted('Group'), ['gone']],
  ['Delete a group twice', removed('Group', true), ['gone']],
  ['Patch Group, several operations on members', severalMembers, ['members-readable']],
];

const rowsOf = (rows: readonly Row[], mandatory: boolean): ProfileTest[] =>
  rows.map(([name, test, production]) => ({ name, mandatory, test: gated(name, test), production }));

export const VALIDATOR_TESTS: readonly ProfileTest[] = [...rowsOf(REQUIRED, true), ...rowsOf(PREVIEW, false)];

/** The part about groups can be left out. */
function gated(name: string, test: ProfileTest['test']): ProfileTest['test'] {
  return /group/iu.test(name) ? async (lab: Lab) => (lab.trial.app.groups === null ? NO_GROUPS : test(lab)) : test;
}
