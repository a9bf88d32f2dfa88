/** Tests of users that go through Microsoft's service (scim-logic-app-tests fact sheet, section 2, tests 1 to 6 and 23). */
import { isRecord } from '../../json/is-record.ts';
import type { Exchange } from '../../scim/client/client.ts';
import { attributeNamed, isDone, outcome } from '../claims/ask.ts';
import { resourcesIn, shown } from '../resources.ts';
import type { Made, Trial } from '../trial.ts';
import {
  asClaimed,
  fails,
  failsByItself,
  type Lab,
  type ProfileTest,
  passes,
  skipped,
  type TestSays,
} from './profile.ts';

/** `U(x)`: how every such test looks a user up. */
function findUser(trial: Trial, name: unknown): Promise<Exchange> {
  return trial.search('User', `userName eq ${JSON.stringify(name)}`);
}

/** A name that is not there has to be answered with 2xx first; then the user is made. */
async function userOf({ trial }: Lab): Promise<Made | TestSays> {
  const nobody = await findUser(trial, trial.newMark());
  if (!isDone(nobody)) return fails(`Failed Action: the search for a user who is not there was ${outcome(nobody)}.`);
  const user = await trial.make('User');
  return user ?? fails('The user is not created.');
}

function isMade(found: Made | TestSays): found is Made {
  return 'id' in found;
}

async function created(lab: Lab): Promise<TestSays> {
  const user = await userOf(lab);
  if (!isMade(user)) return user;
  const exchange = await findUser(lab.trial, user.sent['userName']);
  return resourcesIn(exchange.json).length > 0
    ? passes('The user is found by userName.')
    : fails(`User not found on SCIM server after it was created: the search was ${outcome(exchange)}.`);
}

/** Only of these does the template work out what must come of them. */
const UNDERSTOOD: ReadonlySet<string> = new Set(['join', 'tolower', 'toupper']);

/** A mapping whose result the template cannot know; `null`: it understands all of them. */
function misunderstood({ connector }: Lab): string | null {
  const found = connector.users.attributes.find(({ name, mapping, flow }) => {
    if (mapping === null || flow.value === 'create-only' || ['active', 'manager'].includes(name)) return false;
    if (/\[primary eq/u.test(name) || mapping.value.kind === 'constant') return true;
    if (mapping.value.kind !== 'expression') return false;
    const [, called] = /^\s*(\w+)\s*\(/u.exec(mapping.value.text) ?? [];
    return called !== undefined && !UNDERSTOOD.has(called.toLowerCase());
  });
  return found?.name ?? null;
}

const updated: ProfileTest['test'] = async (lab) => {
  const odd = misunderstood(lab);
  if (odd !== null)
    return failsByItself(
      `Attribute mismatch: ${odd}.`,
      `The template works out direct mappings, Join, ToLower and ToUpper alone: the mapping of ${odd} mismatches whatever the server does.`,
    );
  return asClaimed('changed', 'capital-ops-users')(lab);
};

const disabled: ProfileTest['test'] = async (lab) => {
  const { trial } = lab;
  if (attributeNamed(trial.app.users, 'active') === null) return fails('The manifest does not map active.');
  const user = await userOf(lab);
  if (!isMade(user)) return user;
  const exchange = await trial.patch(user, { op: 'Replace', path: 'active', value: 'False' });
  const [first] = resourcesIn((await findUser(trial, user.sent['userName'])).json);
  if (first?.['active'] === false) return passes('Found by userName, active is false.');
  const now = first === undefined ? 'the user is not found' : `active is ${shown(first['active'])}`;
  return fails(`User still active: the change was ${outcome(exchange)}, and ${now}.`);
};

const deleted: ProfileTest['test'] = async (lab) => {
  const user = await userOf(lab);
  if (!isMade(user)) return user;
  const path = ['Users', user.id];
  await lab.trial.send({ method: 'DELETE', path });
  const { reply } = await lab.trial.send({ method: 'GET', path });
  return reply?.status === 404
    ? passes('After the deletion, reading the user is answered with exactly 404.')
    : fails(`User still present: reading the user is answered with ${reply?.status ?? 'nothing'}, not with 404.`);
};

/** Unassigned is disabled, assigned again is enabled: one user all the time. */
const restored: ProfileTest['test'] = async (lab) => {
  const { trial } = lab;
  const user = await userOf(lab);
  if (!isMade(user)) return user;
  const name = user.sent['userName'];
  const before = await findUser(trial, name);
  const total = isRecord(before.json) ? before.json['totalResults'] : undefined;
  if (total !== 1) return fails(`totalResults is ${shown(total)} after the user was created, not 1.`);
  await trial.patch(user, { op: 'Replace', path: 'active', value: 'False' });
  const [off] = resourcesIn((await findUser(trial, name)).json);
  if (off === undefined)
    return fails('The user is gone after the assignment was taken away: a disabled one is expected.');
  if (off['active'] !== false) return fails(`User still active: active is ${shown(off['active'])}.`);
  await trial.patch(user, { op: 'Replace', path: 'active', value: 'True' });
  const [on] = resourcesIn((await findUser(trial, name)).json);
  if (on?.['active'] !== true) return fails('The user is not enabled again.');
  return String(on['id']) === user.id
    ? passes('Disabled, found, enabled again under the same id.')
    : fails(`Identity link NOT preserved: the id was ${user.id}, and is ${shown(on['id'])}.`);
};

const managerChanged: ProfileTest['test'] = async (lab) => {
  const isMapped = lab.trial.app.users.attributes.some(({ path }) => path.attribute === 'manager');
  return isMapped ? asClaimed('manager-by-id', 'manager-emptied')(lab) : skipped('The manifest maps no manager.');
};

export const GALLERY_USER_TESTS: readonly ProfileTest[] = [
  { name: 'Create_User_Test', mandatory: true, test: created, production: ['unknown-value', 'created', 'matching'] },
  {
    name: 'Update_User_Test',
    mandatory: true,
    test: updated,
    production: ['changed', 'capital-ops-users', 'many-at-once'],
  },
  { name: 'Disable_User_Test', mandatory: true, test: disabled, production: ['text-boolean', 'active-false'] },
  { name: 'Delete_User_Test', mandatory: false, test: deleted, production: ['deleted'] },
  {
    name: 'User_Update_Manager_Test',
    mandatory: true,
    test: managerChanged,
    production: ['manager-by-id', 'manager-by-object', 'manager-emptied'],
  },
  {
    name: 'Restore_User_Test',
    mandatory: true,
    test: restored,
    production: ['text-boolean', 'enabled-again', 'disabled-found'],
  },
];

export const GALLERY_ON_DEMAND_USER: ProfileTest = {
  name: 'POD_User_Test',
  mandatory: true,
  test: created,
  production: ['unknown-value', 'created', 'matching'],
};
