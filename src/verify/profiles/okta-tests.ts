/** Okta's test of the SCIM 2.0 specification (scim-validators fact sheet): twelve requests, and no PATCH among them. */
import { isRecord } from '../../json/is-record.ts';
import type { Exchange } from '../../scim/client/client.ts';
import { isDone, isScimError, outcome } from '../claims/ask.ts';
import { idOf, resourcesIn, shown } from '../resources.ts';
import { fails, type ProfileTest, passes, skipped, type TestSays } from './profile.ts';

const MOST_MILLISECONDS = 600;
const NOBODY = '5f1c9a52-0000-4000-8000-6f6b7461';

/** Somebody with a name, an address and a state must be there already. */
const listed: ProfileTest['test'] = async ({ trial }) => {
  await trial.shared('looking');
  const exchange = await trial.send({ method: 'GET', path: ['Users'], query: { count: '1', startIndex: '1' } });
  const [user] = resourcesIn(exchange.json);
  if (!isDone(exchange) || user === undefined) return fails(`The list was ${outcome(exchange)}, and has no user.`);
  const missing = ['id', 'userName', 'name', 'emails', 'active'].filter((name) => isNothing(user[name]));
  return missing.length === 0
    ? passes('The first user has id, userName, name, emails and active.')
    : fails(`The first user of the list has no ${missing.join(', ')}: the test takes whoever comes first.`);
};

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

const readById: ProfileTest['test'] = async ({ trial }) => {
  const user = await trial.shared('looking');
  if (user === null) return fails('The user is not created.');
  return (await trial.read(user)) === null ? fails('The user cannot be read by its id.') : passes('Read by its id.');
};

/** Nobody is found by a name, in an empty list. */
const invalidName: ProfileTest['test'] = async ({ trial }) => {
  const exchange = await trial.search('User', `userName eq "${trial.newMark()}"`);
  const total = isRecord(exchange.json) ? exchange.json['totalResults'] : undefined;
  return isDone(exchange) && total === 0
    ? passes('The list is empty.')
    : fails(`The search was ${outcome(exchange)}, with totalResults ${shown(total)}.`);
};

function refusedWith(exchange: Exchange, status: number): TestSays {
  if (exchange.reply?.status !== status) return fails(`It was ${outcome(exchange)}, not with ${status}.`);
  if (!isScimError(exchange.json)) return fails(`The body of ${status} is no error of SCIM.`);
  const { detail, status: told } = exchange.json;
  if (typeof detail !== 'string' || detail === '') return fails(`The body of ${status} has no detail.`);
  return told === String(status) || status === 404
    ? passes(`${status}, with a detail.`)
    : fails(`The body of ${status} has the status ${shown(told)}.`);
}

const invalidId: ProfileTest['test'] = async ({ trial }) =>
  refusedWith(await trial.send({ method: 'GET', path: ['Users', NOBODY] }), 404);

/** Sent as application/json. */
const created: ProfileTest['test'] = async ({ trial }) => {
  const mark = trial.newMark();
  const before = trial.contentType;
  trial.contentType = 'application/json';
  const { exchange } = await trial.create('User', trial.sample('User', mark), mark);
  trial.contentType = before;
  if (exchange.reply?.status !== 201)
    return fails(`A user as application/json was ${outcome(exchange)}, not with 201.`);
  return idOf(exchange.json) === null ? fails('The answer has no id.') : passes('201, with an id.');
};

const createdAgain: ProfileTest['test'] = async ({ trial }) => {
  const user = await trial.shared('looking');
  if (user === null) return fails('The user is not created.');
  const { exchange } = await trial.create('User', user.sent, user.mark);
  return exchange.reply?.status === 409
    ? passes('409.')
    : fails(`The second one was ${outcome(exchange)}, not with 409.`);
};

/** Only 200 is asked for, whether anybody is found or not. */
const otherCase: ProfileTest['test'] = async ({ trial }) => {
  const user = await trial.shared('looking');
  if (user === null) return fails('The user is not created.');
  const exchange = await trial.search('User', `userName eq "${String(user.sent['userName']).toUpperCase()}"`);
  return exchange.reply?.status === 200 ? passes('200.') : fails(`The search was ${outcome(exchange)}.`);
};

const groups: ProfileTest['test'] = async ({ trial }) => {
  const exchange = await trial.send({ method: 'GET', path: ['Groups'] });
  const milliseconds = trial.evidence.at(-1)?.milliseconds ?? 0;
  if (!isDone(exchange)) return skipped(`Groups are optional: the list was ${outcome(exchange)}.`);
  return milliseconds < MOST_MILLISECONDS
    ? passes(`The list came in ${milliseconds} ms.`)
    : fails(`The list came in ${milliseconds} ms; ${MOST_MILLISECONDS} are allowed.`);
};

const stranger: ProfileTest['test'] = async ({ trial }) => {
  if (trial.app.method === 'none') return fails('The app takes requests without credentials.');
  const headers = { Authorization: 'scimanifest-bare-token' };
  return refusedWith(await trial.send({ method: 'GET', path: ['Users'], headers }), 401);
};

export const OKTA_TESTS: readonly ProfileTest[] = [
  { name: 'Required Test: Test Users endpoint', mandatory: true, test: listed, production: ['paging', 'kept'] },
  { name: 'Required Test: Get Users/{{id}}', mandatory: true, test: readById, production: [['created', 'user']] },
  {
    name: 'Required Test: Test invalid User by username',
    mandatory: true,
    test: invalidName,
    production: ['unknown-value'],
  },
  { name: 'Required Test: Test invalid User by ID', mandatory: true, test: invalidId, production: ['gone'] },
  {
    name: 'Required Test: Make sure random user doesn’t exist',
    mandatory: true,
    test: invalidName,
    production: ['unknown-value'],
  },
  {
    name: 'Required Test: Create Okta user with realistic values',
    mandatory: true,
    test: created,
    production: ['media-type', ['created', 'user']],
  },
  { name: 'Required Test: Check that user was created', mandatory: true, test: readById, production: ['kept'] },
  {
    name: 'Required Test: Expect failure when recreating user with same values',
    mandatory: true,
    test: createdAgain,
    production: [['duplicate', 'user']],
  },
  {
    name: 'Required Test: Username Case Sensitivity Check',
    mandatory: true,
    test: otherCase,
    production: ['ignores-case'],
  },
  { name: 'Optional Test: Verify Groups endpoint', mandatory: false, test: groups, production: [['created', 'group']] },
  { name: 'Required Test: Check status 401', mandatory: true, test: stranger, production: ['wrong-token'] },
  { name: 'Required Test: Check status 404', mandatory: true, test: invalidId, production: ['gone'] },
];
