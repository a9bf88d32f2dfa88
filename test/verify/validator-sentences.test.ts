/** What each test of the validator says of a server that is broken in one way, word for word. */
import { describe, expect, it } from 'vitest';
import { PROFILES } from '../../src/verify/profiles/profiles.ts';
import { ASLEEP, answers, connectorOf, listed, refuses, withValue } from './broken-server.ts';
import {
  ACTIVE,
  holds,
  inWords,
  NAME_ALONE,
  NOBODY_NEW,
  type Row,
  said,
  USER_NAME,
  USERS_ALONE,
} from './profile-trials.ts';

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
