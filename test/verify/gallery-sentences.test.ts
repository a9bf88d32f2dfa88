/** What each test of the gallery says of a server that is broken in one way, word for word: it is all that somebody has to go by. */
import { describe, expect, it } from 'vitest';
import { isRecord } from '../../src/json/is-record.ts';
import { refused, sentOperations } from '../../src/mock/faults/ask.ts';
import type { Fault } from '../../src/mock/faults/fault.ts';
import type { TokenReply, TokenSource } from '../../src/verify/profiles/profile.ts';
import { ASLEEP, answers, connectorOf, isAsked, listed, refuses, shows, without, withValue } from './broken-server.ts';
import { ACTIVE, holds, NAME_ALONE, type Row, said, USER_NAME, USERS_ALONE } from './profile-trials.ts';

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

const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
const MANAGER = `${ENTERPRISE}:manager`;
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

const GROUPS_OF_OWN = connectorOf([USER_NAME], {
  actions: ['create', 'update'],
  basis: 'documented',
  attributes: [
    { name: 'displayName', type: 'String', source: 'displayName', matching: 1 },
    { name: 'urn:acme:2.0:Group:code', type: 'String', source: 'mailNickname' },
  ],
});

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
    [
      'SCIM_Group_Update_Test',
      { connector: GROUPS_OF_OWN },
      /^fails: Mismatches: urn:acme:2\.0:Group:code\. \(by itself: It reads groups back by plain names alone\.\)/u,
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
