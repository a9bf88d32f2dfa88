/** What each test of the specification of Okta says of a server that is broken in one way, word for word. */
import { describe, it } from 'vitest';
import type { Fault } from '../../src/mock/faults/fault.ts';
import type { Exchange } from '../../src/mock/server/exchange.ts';
import { ASLEEP, answers, connectorOf, isAsked, refuses, shows, without, withValue } from './broken-server.ts';
import { holds, NOBODY_NEW, type Row, USER_NAME } from './profile-trials.ts';

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
