/** What each test of a profile says of a server that is broken in one way, word for word: it is all that somebody has to go by. */
import { describe, expect, it } from 'vitest';
import type { Connector } from '../../src/connector/connector.ts';
import { isRecord } from '../../src/json/is-record.ts';
import { refused, sentOperations } from '../../src/mock/faults/ask.ts';
import type { Fault } from '../../src/mock/faults/fault.ts';
import type { Exchange } from '../../src/mock/server/exchange.ts';
import type { ProfileName, TestSays, TokenReply, TokenSource } from '../../src/verify/profiles/profile.ts';
import { PROFILES } from '../../src/verify/profiles/profiles.ts';
import { ownConnector } from '../provisioning/case-connectors.ts';
import { fullConnector } from '../provisioning/full-connector.ts';
import {
  ASLEEP,
  answers,
  connectorOf,
  isAsked,
  listed,
  refuses,
  shows,
  trialOn,
  without,
  withValue,
} from './broken-server.ts';
import { STANDING_CLOCK } from './verify-at-hand.ts';

const FULL = fullConnector();
/** It has no groups. */
const USERS_ALONE = ownConnector('wedo');

const USER_NAME = { name: 'userName', type: 'String', source: 'userPrincipalName', matching: 1 };

interface Tried {
  readonly connector?: Connector;
  readonly faults?: readonly Fault[];
  readonly tokens?: TokenSource;
  /** How long each answer takes. */
  readonly secondsEach?: number;
}

async function said(name: ProfileName, test: string, tried: Tried = {}): Promise<TestSays> {
  const { connector = FULL, faults = [], tokens = null, secondsEach = 0 } = tried;
  let looks = 0;
  // It is looked at before a request and after it.
  const clock = { ...STANDING_CLOCK, now: () => 1000 * secondsEach * Math.floor(++looks / 2) };
  const trial = trialOn(connector, faults, { clock });
  const row = PROFILES[name].find((each) => each.name === test);
  if (row === undefined) throw new Error(`${name} has no test ${test}.`);
  return row.test({ trial, connector, results: [], tokens, shared: 'scimvshared' });
}

/** An operation that names nothing is refused. */
const WITHOUT_EMPTY_VALUES: Fault = {
  row: null,
  does: 'It takes no operation that has nothing to do.',
  answer: (exchange) =>
    sentOperations(exchange).some(
      ({ path, value }) => path === undefined && isRecord(value) && !Object.keys(value).length,
    )
      ? refused(400, null, 'Nothing to do.')
      : undefined,
};

type Row = readonly [test: string, tried: Tried, says: RegExp];

/** "fails: why (by itself: whose fault) [note]". */
function inWords({ says, why, ownFault, note }: TestSays): string {
  const own = ownFault === undefined ? '' : ` (by itself: ${ownFault})`;
  return `${says}: ${why}${own}${note === undefined ? '' : ` [${note}]`}`;
}

async function holds(name: ProfileName, [test, tried, says]: Row): Promise<void> {
  expect(inWords(await said(name, test, tried))).toMatch(says);
}

const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
const MANAGER = `${ENTERPRISE}:manager`;
const ACTIVE = { name: 'active', type: 'Boolean', source: 'Not([IsSoftDeleted])' };

const EMAIL = { name: 'emails[type eq "work"].value', type: 'String', source: 'mail' };

/** What the template's own users can be made of: no value is a number. */
const TEXTS = connectorOf(
  [
    USER_NAME,
    { name: 'displayName', type: 'String', source: 'displayName' },
    { name: 'title', type: 'String', source: 'jobTitle' },
    ACTIVE,
    EMAIL,
    { name: MANAGER, type: 'Reference', source: 'manager' },
  ],
  { actions: ['create', 'update', 'delete'], basis: 'platform-default', rename: true },
);

const NAME_ALONE = connectorOf([USER_NAME, { name: 'displayName', type: 'String' }]);

describe('the gallery says of users', () => {
  it.each<Row>([
    [
      'Create_User_Test',
      { faults: [refuses(['GET', 'Users'], 500)] },
      /^fails: Failed Action: the search for a user who is not there was answered with 500\.$/u,
    ],
    [
      'Create_User_Test',
      { faults: [answers(['GET', 'Users'], withValue('Resources', []))] },
      /^fails: User not found on SCIM server after it was created: the search was answered with 200\.$/u,
    ],
    [
      'Update_User_Test',
      { connector: connectorOf([USER_NAME, { name: 'title', type: 'String', expression: 'Trim([jobTitle])' }]) },
      /^fails: Attribute mismatch: title\. \(by itself: The template works out direct mappings, Join, ToLower and ToUpper alone: the mapping of title mismatches whatever/u,
    ],
    [
      'Update_User_Test',
      { connector: connectorOf([USER_NAME, { name: 'title', type: 'String', constant: 'Chef' }]) },
      /^fails: Attribute mismatch: title\./u,
    ],
    [
      'Update_User_Test',
      {
        connector: connectorOf([
          USER_NAME,
          { name: 'roles[primary eq "True"].value', type: 'String', source: 'jobTitle' },
        ]),
      },
      /^fails: Attribute mismatch: roles\[primary eq "True"\]\.value\./u,
    ],
    [
      'Update_User_Test',
      { connector: connectorOf([USER_NAME, { name: 'title', type: 'String', expression: 'ToUpper([jobTitle])' }]) },
      /^skipped: The manifest claims nothing of it\.$/u,
    ],
    ['Disable_User_Test', { connector: NAME_ALONE }, /^fails: The manifest does not map active\.$/u],
    [
      'Disable_User_Test',
      { faults: [answers(['GET', 'Users'], withValue('Resources', []))] },
      /^fails: User still active: the change was answered with 200, and the user is not found\.$/u,
    ],
    [
      'Delete_User_Test',
      { faults: [answers(['DELETE', 'Users/id'], withValue('x', 1)), refuses(['GET', 'Users/id'], 410)] },
      /^fails: User still present: reading the user is answered with 410, not with 404\.$/u,
    ],
    [
      'Restore_User_Test',
      { faults: [answers(['GET', 'Users'], withValue('totalResults', 2))] },
      /^fails: totalResults is 2 after the user was created, not 1\.$/u,
    ],
    [
      'Restore_User_Test',
      { faults: shows('Users', withValue('active', false)) },
      /^fails: The user is not enabled again\.$/u,
    ],
    [
      'Restore_User_Test',
      {
        faults: [
          answers(['GET', 'Users'], (body) => ({ ...body, Resources: listed(body).map(withValue('id', 'another')) })),
        ],
      },
      /^fails: Identity link NOT preserved: the id was id-1, and is "another"\.$/u,
    ],
  ])('%s', (...row) => holds('microsoft-gallery', row));
});

describe('the gallery says of what it asks itself', () => {
  it.each<Row>([
    [
      'Schema_Discoverability_Test',
      { faults: [refuses(['GET', 'Schemas'], 501)] },
      /^fails: Reading \/Schemas was answered with 501\.$/u,
    ],
    [
      'Schema_Discoverability_Test',
      { faults: [answers(['GET', 'Schemas'], withValue('Resources', []))] },
      /^fails: The endpoint returned no schemas\.$/u,
    ],
    [
      'Schema_Discoverability_Test',
      {
        connector: TEXTS,
        faults: [
          answers(['GET', 'Schemas'], (body) => ({
            ...body,
            Resources: listed(body).map((schema) => ({
              ...schema,
              attributes: Array.isArray(schema['attributes'])
                ? schema['attributes'].filter(
                    (each) => !isRecord(each) || !['title', 'displayName'].includes(String(each['name'])),
                  )
                : [],
            })),
          })),
        ],
      },
      /^fails: Missing attributes: displayName, title, displayName\. displayName: List displayName in the schema urn:ietf:params:scim:schemas:core:2\.0:User.* title: List title in .*core:2\.0:User.* displayName: List displayName in .*core:2\.0:Group/u,
    ],
    [
      'SCIM_Null_Update_Test',
      { connector: connectorOf([USER_NAME, ACTIVE]) },
      /^fails: PATCH with no operation\. \(by itself: With nothing to empty it sends Operations: \[\], which may be refused\.\)$/u,
    ],
    [
      'SCIM_Null_Update_Test',
      { connector: TEXTS, faults: [refuses(['PATCH', 'Users/id'], 400)] },
      /^fails: Emptying with "" was answered with 400\.$/u,
    ],
    [
      'SCIM_Null_Update_Test',
      { connector: TEXTS, faults: [refuses(['PATCH', 'Users/id'], 400, 1)] },
      /^fails: Emptying with null was answered with 400\.$/u,
    ],
    [
      'SCIM_Null_Update_Test',
      { connector: TEXTS, faults: [ASLEEP] },
      /^fails: After "", displayName is "Test-displayName-shared"\.$/u,
    ],
    [
      'SCIM_Null_Update_Test',
      { connector: TEXTS, faults: shows('Users', withValue('title', '')) },
      /^fails: After null, title is ""\.$/u,
    ],
    [
      'SCIM_Null_Update_Test',
      { connector: TEXTS, faults: [refuses(['POST', 'Users'], 400)] },
      /^fails: No user id returned: the direct user was answered with 400\./u,
    ],
    // An operation without a value would be one that changes nothing.
    [
      'SCIM_Null_Update_Test',
      { connector: connectorOf([USER_NAME, EMAIL]), faults: [WITHOUT_EMPTY_VALUES] },
      /^passes: Emptied with "" and with null/u,
    ],
    ['SCIM_Null_Update_Test', { connector: TEXTS }, /^passes: Emptied with "" and with null/u],
    [
      'SCIM_User_Create_Test',
      {
        connector: TEXTS,
        faults: shows('Users', (user) => ({ ...user, userName: String(user['userName']).toUpperCase() })),
      },
      /^fails: Returned userName did not match: "SCIMV1@EXAMPLE\.COM"\.$/u,
    ],
    [
      'SCIM_User_Create_Test',
      { connector: TEXTS, faults: [refuses(['POST', 'Users'], 409)] },
      /^fails: No user id returned: the direct user was answered with 409\. \(by itself: All users of the template share one e-mail address/u,
    ],
    [
      'SCIM_User_Create_Test',
      { connector: TEXTS, faults: [refuses(['POST', 'Users'], 400)] },
      /^fails: No user id returned: the direct user was answered with 400\. All its values but booleans are texts\.$/u,
    ],
    [
      'SCIM_Group_Create_Test',
      { faults: [refuses(['POST', 'Groups'], 403)] },
      /^fails: The group was answered with 403\.$/u,
    ],
    [
      'SCIM_Group_Create_Test',
      { connector: USERS_ALONE },
      /^fails: The group was answered with 404: this test runs whether the app has groups or not\.$/u,
    ],
    [
      'SCIM_Group_Create_Test',
      { faults: [answers(['POST', 'Groups'], without('id'))] },
      /^fails: No group id returned\.$/u,
    ],
    [
      'SCIM_Group_Create_Test',
      { faults: [answers(['POST', 'Groups'], withValue('displayName', 'Another'))] },
      /^fails: Returned displayName did not match\.$/u,
    ],
    ['SCIM_User_Update_Test', { connector: TEXTS }, /^passes: Every attribute is read back as it was written\.$/u],
    [
      'SCIM_User_Update_Test',
      { connector: connectorOf([USER_NAME, { name: 'password', type: 'String', source: 'mailNickname' }]) },
      /^fails: Mismatches: password\. \(by itself: It reads password back, which nobody may show\.\)$/u,
    ],
    [
      'SCIM_User_Update_Test',
      {
        connector: connectorOf([
          USER_NAME,
          {
            name: 'urn:ietf:params:scim:schemas:extension:odd:2.0:User:remote',
            type: 'Boolean',
            source: 'accountEnabled',
          },
        ]),
      },
      /^fails: HTTP 0\. \(by itself: It prints urn:\S+:remote as True, without quotation marks: its own JSON is broken\.\)$/u,
    ],
    [
      'SCIM_User_Update_Test',
      { connector: TEXTS, faults: [refuses(['PATCH', 'Users/id'], 400)] },
      /^fails: The update was answered with 400\. \(by itself: It writes "upd-…" into userName, emails\[type eq "work"\]\.value, which a server may check/u,
    ],
    [
      'SCIM_User_Update_Test',
      { connector: TEXTS, faults: [refuses(['PATCH', 'Users/id'], 403)] },
      /^fails: The update was answered with 403\.$/u,
    ],
    [
      'SCIM_User_Update_Test',
      { connector: TEXTS, faults: [ASLEEP] },
      /^fails: Mismatches=4: userName, displayName, title, emails\[type eq "work"\]\.value\.$/u,
    ],
    [
      'SCIM_User_Update_Test',
      { connector: TEXTS, faults: [refuses(['GET', 'Users/id'], 404)] },
      /^fails: Mismatches=4: userName, displayName, title, emails\[type eq "work"\]\.value\.$/u,
    ],
    ['SCIM_Group_Update_Test', { faults: [refuses(['POST', 'Groups'], 403)] }, /^fails: No group id returned\.$/u],
    [
      'SCIM_Group_Update_Test',
      { faults: [refuses(['PATCH', 'Groups/id'], 501)] },
      /^fails: The update was answered with 501\.$/u,
    ],
    ['SCIM_Group_Update_Test', { faults: [ASLEEP] }, /^fails: Mismatches=2: displayName, externalId\.$/u],
    [
      'SCIM_Group_Update_Test',
      { connector: USERS_ALONE },
      /^fails: The app has no groups: this test runs all the same\.$/u,
    ],
  ])('%s', (...row) => holds('microsoft-gallery', row));
});

const NO_ACTIVE_START: Fault = answers(['GET', 'Users'], withValue('startIndex', 1));

/** From some change on a user is shown with a manager who is empty. */
function emptyAfter(changes: number, value: unknown): Fault {
  let seen = 0;
  return {
    row: null,
    does: 'It shows an empty manager.',
    operations: (operations) => {
      seen += 1;
      return operations;
    },
    reply: (given, exchange) =>
      seen > changes && isAsked(exchange, ['GET', 'Users/id']) && isRecord(given.body)
        ? { ...given, body: { ...given.body, [ENTERPRISE]: { manager: value } } }
        : given,
  };
}

describe('the gallery says of pages and managers', () => {
  it.each<Row>([
    [
      'SCIM_User_Pagination_Test',
      { connector: TEXTS, faults: [refuses(['GET', 'Users'], 500)] },
      /^fails: The first page was answered with 500\.$/u,
    ],
    [
      'SCIM_User_Pagination_Test',
      { connector: TEXTS, faults: [refuses(['POST', 'Users'], 400, 3)] },
      /^fails: No user id returned: the direct user was answered with 400\./u,
    ],
    [
      'SCIM_User_Pagination_Test',
      { connector: TEXTS, faults: [refuses(['GET', 'Users'], 404, 2)] },
      /^fails: Page 2 was answered with 404\.$/u,
    ],
    [
      'SCIM_User_Pagination_Test',
      { connector: TEXTS, faults: [refuses(['GET', 'Users'], 429, 2)] },
      /^fails: Page 2 was answered with nothing\.$/u,
    ],
    [
      'SCIM_User_Pagination_Test',
      { connector: TEXTS, faults: [NO_ACTIVE_START] },
      /^fails: Page 2 says startIndex 1, not 6\.$/u,
    ],
    [
      'SCIM_User_Pagination_Test',
      { connector: TEXTS, faults: [answers(['GET', 'Users'], without('startIndex'))] },
      /^fails: Page 1 says startIndex nothing, not 1\.$/u,
    ],
    [
      'SCIM_User_Pagination_Test',
      { connector: TEXTS, faults: [answers(['GET', 'Users'], withValue('totalResults', 5))] },
      /^fails: Pages=1: two are wanted\.$/u,
    ],
    ['SCIM_User_Pagination_Test', { connector: TEXTS }, /^passes: Pages=3: they begin at 1, 6, 11\.$/u],
    [
      'SCIM_User_Pagination_Test',
      { connector: TEXTS, faults: [ENDLESS] },
      /^passes: Pages=10: they begin at 1, 6, 11\.$/u,
    ],
    [
      'SCIM_Group_Pagination_Test',
      { connector: USERS_ALONE, faults: [NO_GROUPS_AT_ALL] },
      /^fails: The app has no groups to page\.$/u,
    ],
    [
      'SCIM_Group_Pagination_Test',
      { connector: TEXTS, faults: [refuses(['POST', 'Groups'], 403, 4)] },
      /^fails: No more are created\.$/u,
    ],
    ['SCIM_Update_Manager_Test', { connector: TEXTS }, /^passes: Set, changed and emptied by a bare id\.$/u],
    ['SCIM_Update_Manager_Test', { connector: NAME_ALONE }, /^skipped: The target list has no manager\.$/u],
    [
      'SCIM_Update_Manager_Test',
      { connector: TEXTS, faults: [refuses(['PATCH', 'Users/id'], 400)] },
      /^fails: SCIM manager verification failed: Add was answered with 400, and the manager is nothing\.$/u,
    ],
    [
      'SCIM_Update_Manager_Test',
      { connector: TEXTS, faults: [refuses(['PATCH', 'Users/id'], 400, 1)] },
      /^fails: SCIM manager verification failed: replace was answered with 400, and the manager is "id-2"\.$/u,
    ],
    [
      'SCIM_Update_Manager_Test',
      { connector: TEXTS, faults: [refuses(['PATCH', 'Users/id'], 400, 2)] },
      /^fails: Emptying the manager was answered with 400, and it is "id-3"\.$/u,
    ],
    ...['', null].map(
      (shown): Row => [
        'SCIM_Update_Manager_Test',
        { connector: TEXTS, faults: [emptyAfter(2, shown)] },
        /^passes: Set, changed and emptied by a bare id\.$/u,
      ],
    ),
    ...[0, 1, 2].map(
      (passing): Row => [
        'SCIM_Update_Manager_Test',
        { connector: TEXTS, faults: [refuses(['POST', 'Users'], 400, passing)] },
        /^fails: No user id returned: the direct user was answered with 400\./u,
      ],
    ),
  ])('%s', (...row) => holds('microsoft-gallery', row));
});

describe('the gallery says of groups', () => {
  it.each<Row>([
    [
      'Create_Group_Test',
      { faults: [refuses(['GET', 'Groups'], 400)] },
      /^fails: Failed Action: the search for a group with brackets in its name was answered with 400\.$/u,
    ],
    [
      'Create_Group_Test',
      { faults: [refuses(['POST', 'Groups'], 403)] },
      /^fails: The group is not created: the server answered with 403\.$/u,
    ],
    [
      'Create_Group_Test',
      { faults: [answers(['GET', 'Groups'], withValue('Resources', []))] },
      /^fails: Group not found on SCIM server: the search with brackets in the value was answered with 200\.$/u,
    ],
    [
      'Update_Group_Test',
      { faults: [refuses(['PATCH', 'Groups/id'], 405)] },
      /^fails: The change was answered with 405, and nothing is found by the new name\.$/u,
    ],
    [
      'Delete_Group_Test',
      { faults: [refuses(['DELETE', 'Groups/id'], 405)] },
      /^fails: The deletion was answered with 405, and the group is still found\.$/u,
    ],
    [
      'Group_Update_Add_Member_Test',
      { faults: [answers(['GET', 'Groups'], withValue('Resources', []))] },
      /^fails: Group not found on SCIM server\.$/u,
    ],
    ['Group_Update_Add_Member_Test', {}, /^passes: The members in the list that a filter gives have the user\.$/u],
    [
      'Group_Update_Add_Member_Test',
      { faults: [refuses(['PATCH', 'Groups/id'], 400)] },
      /^passes: The group is found; its members are not in the list that a filter gives, so the test waits an hour\.$/u,
    ],
    [
      'Group_Update_Add_Member_Test',
      { faults: [refuses(['POST', 'Users'], 403)] },
      /^fails: The user is not created\.$/u,
    ],
    [
      'Group_Update_Remove_Member_Test',
      { faults: [refuses(['POST', 'Users'], 403)] },
      /^fails: The user is not created\.$/u,
    ],
    [
      'Group_Update_Remove_Member_Test',
      { faults: [refuses(['PATCH', 'Groups/id'], 400, 1)] },
      /^fails: Removing a member was answered with 400\.$/u,
    ],
    [
      'Group_Update_Remove_Member_Test',
      { faults: [answers(['GET', 'Groups'], withValue('Resources', []))] },
      /^fails: Group not found on SCIM server\.$/u,
    ],
    ['Restore_Group_Test', { faults: [refuses(['DELETE', 'Groups/id'], 405)] }, /^fails: The group is still found\.$/u],
    [
      'Restore_Group_Test',
      { faults: [refuses(['POST', 'Groups'], 409, 1)] },
      /^fails: The group is not created a second time: the server answered with 409\.$/u,
    ],
  ])('%s', (...row) => holds('microsoft-gallery', row));
});

/** There is always one more. */
const ENDLESS: Fault = answers(['GET', 'Users'], (body) => ({
  ...body,
  totalResults: 1000,
  Resources: Array.from({ length: 5 }, (_, index) => ({ id: `id-${index}` })),
}));

/** An empty list, as of an app that has groups and does not say so. */
const NO_GROUPS_AT_ALL: Fault = {
  row: null,
  does: 'It has an empty list of groups.',
  answer: (exchange) =>
    isAsked(exchange, ['GET', 'Groups'])
      ? { status: 200, headers: {}, body: { totalResults: 10, startIndex: 1, itemsPerPage: 0, Resources: [] } }
      : undefined,
};

const FETCHED: TokenReply = { status: 200, hasToken: true, expiresIn: 3600, isTaken: true };

function endpoint(body: Partial<TokenReply>, header: Partial<TokenReply> = {}, kind: TokenSource['kind'] = 'secret') {
  return { tokens: { kind, ask: async (how: string) => ({ ...FETCHED, ...(how === 'body' ? body : header) }) } };
}

describe('the gallery says of tokens', () => {
  const [BY_SECRET, BY_ASSERTION] = ['Validate_Credentials_Test', 'Federated_Identity_Test'];

  it.each<Row>([
    [BY_SECRET, endpoint({}), /^passes: .* \[The secret may stand in the header too\.\]$/u],
    [
      BY_SECRET,
      endpoint({}, { status: 401 }),
      /^passes: .* \[Not with the secret in the header: Token endpoint returned HTTP 401\. Keep credentialLocationInRequest at Body\.\]$/u,
    ],
    [BY_SECRET, endpoint({ status: 199 }), /^fails: Token endpoint returned HTTP 199\.$/u],
    [BY_SECRET, endpoint({ status: 300 }), /^fails: Token endpoint returned HTTP 300\.$/u],
    [BY_SECRET, endpoint({ status: 299 }), /^passes/u],
    [BY_SECRET, endpoint({ hasToken: false }), /^fails: Token endpoint returned no access_token\.$/u],
    [BY_SECRET, endpoint({ isTaken: false }), /^fails: A search for users is not let in with the token\.$/u],
    [BY_SECRET, endpoint({ expiresIn: null }), /^passes/u],
    [
      BY_SECRET,
      endpoint({ expiresIn: 3599 }),
      /^fails: Token validity is less than 60 minutes: expires_in is 3599\.$/u,
    ],
    [BY_SECRET, endpoint({ expiresIn: 21_659 }), /^passes/u],
    [BY_SECRET, endpoint({ expiresIn: 21_660 }), /^fails: Token validity exceeds 360 minutes: expires_in is 21660\.$/u],
    [BY_SECRET, endpoint({}, {}, 'assertion'), /^fails: HTTP 0: it needs --token-url, --client-id and the secret\./u],
    [BY_ASSERTION, endpoint({}, {}, 'assertion'), /^passes: A token for the assertion\.$/u],
    [BY_ASSERTION, endpoint({ status: 199 }, {}, 'assertion'), /^fails: Federated token exchange failed: HTTP 199\.$/u],
    [BY_ASSERTION, endpoint({ status: 300 }, {}, 'assertion'), /^fails: Federated token exchange failed: HTTP 300\.$/u],
    [
      BY_ASSERTION,
      endpoint({ hasToken: false }, {}, 'assertion'),
      /^fails: Token endpoint returned no access_token\.$/u,
    ],
    [BY_ASSERTION, endpoint({}), /^fails: HTTP 0: it needs --token-url, --client-id and an assertion\./u],
  ])('%s', (...row) => holds('microsoft-gallery', row));
});

const NOBODY_NEW = { faults: [refuses(['POST', 'Users'], 403)] };
const NO_SECOND = { faults: [refuses(['POST', 'Users'], 403, 1)] };
const NO_GROUP_MADE = { faults: [refuses(['POST', 'Groups'], 403)] };
const GROUPS_UNMATCHED = connectorOf([USER_NAME], {
  actions: ['create', 'update'],
  basis: 'documented',
  matching: 'undocumented',
  attributes: [{ name: 'displayName', type: 'String' }],
});

describe('the validator says', () => {
  it.each<Row>([
    ['Update User userName', NOBODY_NEW, /^fails: The user is not created\.$/u],
    [
      'Update User userName',
      { faults: [ASLEEP] },
      /^fails: The change was answered with 200, and read again userName is "scimv1@example\.com"\.$/u,
    ],
    [
      'Update User userName',
      { faults: [refuses(['PATCH', 'Users/id'], 400)] },
      /^fails: The change was answered with 400, and read again userName is "scimv1@example\.com"\.$/u,
    ],
    ['Patch User, Remove Manager', { connector: NAME_ALONE }, /^skipped: The manifest maps no manager\.$/u],
    ['Patch User, Remove Manager', NOBODY_NEW, /^fails: The user is not created\.$/u],
    ['Patch User, Remove Manager', NO_SECOND, /^fails: The user is not created\.$/u],
    [
      'Patch User, Remove Manager',
      { faults: [refuses(['PATCH', 'Users/id'], 400, 1)] },
      /^fails: An empty value was answered with 400\.$/u,
    ],
    ['Delete a User', NOBODY_NEW, /^fails: The user is not created\.$/u],
    [
      'Delete a User',
      { faults: [refuses(['DELETE', 'Users/id'], 405)] },
      /^fails: The deletion was answered with 405\.$/u,
    ],
    ['Delete a User', { faults: [refuses(['GET', 'Users/id'], 410)] }, /^fails: Reading it was answered with 410\.$/u],
    [
      'Delete a user twice',
      { faults: [refuses(['DELETE', 'Users/id'], 500, 1)] },
      /^fails: The second deletion was answered with 500\.$/u,
    ],
    [
      'Delete a user that is not there',
      { faults: [refuses(['DELETE', 'Users/id'], 204)] },
      /^fails: It was answered with 204\.$/u,
    ],
    [
      'Delete a group that is not there',
      { faults: [refuses(['DELETE', 'Groups/id'], 410)] },
      /^fails: It was answered with 410\.$/u,
    ],
    [
      'Patch User, several operations on the same attribute',
      NOBODY_NEW,
      /^fails: There is no user, or no attribute to change\.$/u,
    ],
    [
      'Patch User, several operations on the same attribute',
      { connector: connectorOf([USER_NAME, ACTIVE]) },
      /^fails: There is no user, or no attribute to change\.$/u,
    ],
    [
      'Patch User, several operations on the same attribute',
      { faults: [{ row: null, does: 'The first one counts.', operations: (operations) => operations.slice(0, 1) }] },
      /^fails: It was answered with 200, and read again displayName is "first"\.$/u,
    ],
    ['Filter for an existing group', NO_GROUP_MADE, /^fails: The group is not created\.$/u],
    [
      'Filter for an existing group',
      { connector: GROUPS_UNMATCHED },
      /^skipped: It is not known what groups are matched on\.$/u,
    ],
    [
      'Filter for an existing group',
      { faults: [refuses(['GET', 'Groups'], 500)] },
      /^fails: The search was answered with 500\.$/u,
    ],
    [
      'Filter for an existing group',
      {
        faults: [
          answers(['GET', 'Groups'], (body) => ({ ...body, Resources: listed(body).map(withValue('members', [])) })),
        ],
      },
      /^fails: members are shown, which were to be left out\.$/u,
    ],
    [
      'Filter for an existing group',
      { faults: [answers(['GET', 'Groups'], withValue('Resources', []))] },
      /^fails: The search found 0 groups\.$/u,
    ],
    [
      'Filter for an existing group',
      { faults: [answers(['GET', 'Groups'], withValue('Resources', [{}, {}]))] },
      /^fails: The search found 2 groups\.$/u,
    ],
    [
      'Filter for a non-existing group',
      { faults: [answers(['GET', 'Groups'], withValue('Resources', [{}]))] },
      /^fails: The search found 1 groups\.$/u,
    ],
    [
      'Filter for a non-existing group',
      { faults: [answers(['GET', 'Groups'], withValue('Resources', [{}, {}]))] },
      /^fails: The search found 2 groups\.$/u,
    ],
    ['Update Group displayName', NO_GROUP_MADE, /^fails: The group is not created\.$/u],
    ['Delete a Group', NO_GROUP_MADE, /^fails: The group is not created\.$/u],
    ['Patch Group, Add Member', NO_GROUP_MADE, /^fails: The group is not created\.$/u],
    ['Patch Group, Add Member', NOBODY_NEW, /^fails: The user is not created\.$/u],
    [
      'Patch Group, Add Member',
      { faults: [refuses(['PATCH', 'Groups/id'], 501)] },
      /^fails: Replacing the members was answered with 501, and the member is not shown\.$/u,
    ],
    ['Patch Group, several operations on members', NO_GROUP_MADE, /^fails: The group is not created\.$/u],
    ['Patch Group, several operations on members', NO_SECOND, /^fails: The user is not created\.$/u],
    [
      'Patch Group, several operations on members',
      { faults: [{ row: null, does: 'The first one counts.', operations: (operations) => operations.slice(0, 1) }] },
      /^fails: It was answered with 204, and 1 members are shown\.$/u,
    ],
    [
      'Patch Group, several operations on members',
      { faults: [refuses(['GET', 'Groups/id'], 404)] },
      /^fails: It was answered with 204, and 0 members are shown\.$/u,
    ],
  ])('%s', (...row) => holds('microsoft-validator', row));

  it('nothing against an app without groups, in each test of groups', async () => {
    const ofGroups = PROFILES['microsoft-validator'].filter(({ name }) => /group/iu.test(name));
    expect(ofGroups.length).toBeGreaterThan(10);
    for (const { name } of ofGroups)
      expect(inWords(await said('microsoft-validator', name, { connector: USERS_ALONE }))).toBe(
        'skipped: The app has no groups: this part can be left out.',
      );
  });
});

const ERROR = 'urn:ietf:params:scim:api:messages:2.0:Error';

/** Users who are not there are answered with this. */
function refusing(status: number, body: unknown): Fault {
  const answer = (exchange: Exchange) =>
    isAsked(exchange, ['GET', 'Users/id']) ? { status, headers: {}, body } : undefined;
  return { row: null, does: 'It refuses in its own words.', answer };
}

/** Whoever has no token. */
function stranger(body: unknown): Fault {
  const answer = (exchange: Exchange) =>
    isAsked(exchange, ['GET', 'Users']) ? { status: 401, headers: {}, body } : undefined;
  return { row: null, does: 'It turns strangers away in its own words.', answer };
}

describe('the specification test of Okta says', () => {
  it.each<Row>([
    [
      'Required Test: Test Users endpoint',
      { faults: [answers(['GET', 'Users'], withValue('Resources', []))] },
      /^fails: The list was answered with 200, and has no user\.$/u,
    ],
    [
      'Required Test: Test Users endpoint',
      { faults: [refuses(['GET', 'Users'], 400)] },
      /^fails: The list was answered with 400, and has no user\.$/u,
    ],
    [
      'Required Test: Test Users endpoint',
      {
        faults: shows('Users', (user) => ({ ...user, name: null, emails: [], active: '' })),
      },
      /^fails: The first user of the list has no name, emails, active: the test takes whoever comes first\.$/u,
    ],
    ['Required Test: Get Users/{{id}}', NOBODY_NEW, /^fails: The user is not created\.$/u],
    [
      'Required Test: Get Users/{{id}}',
      { faults: [refuses(['GET', 'Users/id'], 404)] },
      /^fails: The user cannot be read by its id\.$/u,
    ],
    [
      'Required Test: Test invalid User by username',
      { faults: [answers(['GET', 'Users'], withValue('totalResults', 1))] },
      /^fails: The search was answered with 200, with totalResults 1\.$/u,
    ],
    [
      'Required Test: Test invalid User by username',
      {
        faults: [
          {
            ...ASLEEP,
            reply: (given, exchange) => (isAsked(exchange, ['GET', 'Users']) ? { ...given, body: null } : given),
          },
        ],
      },
      /^fails: The search was answered with 200, with totalResults nothing\.$/u,
    ],
    [
      'Required Test: Test invalid User by ID',
      { faults: [refusing(410, {})] },
      /^fails: It was answered with 410, not with 404\.$/u,
    ],
    [
      'Required Test: Test invalid User by ID',
      { faults: [refusing(404, { message: 'No.' })] },
      /^fails: The body of 404 is no error of SCIM\.$/u,
    ],
    [
      'Required Test: Test invalid User by ID',
      { faults: [refusing(404, { schemas: [ERROR], detail: '' })] },
      /^fails: The body of 404 has no detail\.$/u,
    ],
    [
      'Required Test: Test invalid User by ID',
      { faults: [refusing(404, { schemas: [ERROR], detail: 'No.' })] },
      /^passes: 404, with a detail\.$/u,
    ],
    [
      'Required Test: Check status 401',
      { faults: [stranger({ schemas: [ERROR], detail: 'No.', status: 401 })] },
      /^fails: The body of 401 has the status 401\.$/u,
    ],
    [
      'Required Test: Check status 401',
      { faults: [stranger({ schemas: [ERROR], detail: 'No.', status: '401' })] },
      /^passes: 401, with a detail\.$/u,
    ],
    [
      'Required Test: Check status 401',
      { connector: connectorOf([USER_NAME], false, 'none') },
      /^fails: The app takes requests without credentials\.$/u,
    ],
    [
      'Required Test: Create Okta user with realistic values',
      NOBODY_NEW,
      /^fails: A user as application\/json was answered with 403, not with 201\.$/u,
    ],
    [
      'Required Test: Create Okta user with realistic values',
      { faults: [answers(['POST', 'Users'], without('id'))] },
      /^fails: The answer has no id\.$/u,
    ],
    [
      'Required Test: Expect failure when recreating user with same values',
      NOBODY_NEW,
      /^fails: The user is not created\.$/u,
    ],
    [
      'Required Test: Expect failure when recreating user with same values',
      { faults: [refuses(['POST', 'Users'], 400, 1)] },
      /^fails: The second one was answered with 400, not with 409\.$/u,
    ],
    ['Required Test: Username Case Sensitivity Check', NOBODY_NEW, /^fails: The user is not created\.$/u],
    [
      'Required Test: Username Case Sensitivity Check',
      { faults: [refuses(['GET', 'Users'], 400)] },
      /^fails: The search was answered with 400\.$/u,
    ],
    [
      'Optional Test: Verify Groups endpoint',
      { faults: [refuses(['GET', 'Groups'], 501)] },
      /^skipped: Groups are optional: the list was answered with 501\.$/u,
    ],
    [
      'Optional Test: Verify Groups endpoint',
      { secondsEach: 0.6 },
      /^fails: The list came in 600 ms; 600 are allowed\.$/u,
    ],
    ['Optional Test: Verify Groups endpoint', { secondsEach: 0.599 }, /^passes: The list came in 599 ms\.$/u],
  ])('%s', (...row) => holds('okta-spec', row));
});

it('a page is filled up to eleven users, and no further', async () => {
  const made: string[] = [];
  const counting: Fault = {
    row: null,
    does: 'It counts.',
    stored: (next, before) => {
      if (before === null) made.push(String(next['userName']));
      return next;
    },
  };
  const seeded = answers(['GET', 'Users'], (body) => ({ ...body, totalResults: Number(body['totalResults']) + 4 }));
  await said('microsoft-gallery', 'SCIM_User_Pagination_Test', { connector: TEXTS, faults: [counting, seeded] });
  expect(made).toHaveLength(7);
});
