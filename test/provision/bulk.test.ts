/** Many users at once: killed between any two things that it does, a run goes on, and nobody is there twice or missing. */
import { describe, expect, it, test } from 'vitest';
import { FROZEN_ENVIRONMENT } from '../../src/expression/evaluate/frozen-environment.ts';
import type { Fault } from '../../src/mock/faults/fault.ts';
import { FAULTS } from '../../src/mock/faults/faults.ts';
import { EMPTY_JOURNAL, printEntry, printOwner, readJournal } from '../../src/provision/bulk/journal.ts';
import {
  type BulkReport,
  type BulkSetup,
  type ListedUser,
  provisionUsers,
} from '../../src/provision/bulk/provision-users.ts';
import { KnownObjects } from '../../src/provision/known-objects.ts';
import { type Transport, TransportFailure } from '../../src/scim/client/transport.ts';
import { MockAtHand } from '../mock/mock-at-hand.ts';
import { fullConnector } from '../provisioning/full-connector.ts';
import { clientOf, STANDING_CLOCK, transportTo } from '../verify/verify-at-hand.ts';

const OWNER = { connector: 'full', server: 'https://a.example/scim', users: 'digest' };
const MANAGER = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
const connector = fullConnector();

const people = (count: number): readonly ListedUser[] =>
  Array.from({ length: count }, (_, index) => ({
    line: index + 1,
    record: {
      userPrincipalName: `user${index + 1}@contoso.example`,
      displayName: `User ${index + 1}`,
      mail: `user${index + 1}@contoso.example`,
      ...(index > 0 && { manager: 'user1@contoso.example' }),
    },
  }));

/** Everything that a run does to the world counts as one moment; at the last one that it is given, it dies. */
class Life {
  moments = 0;
  readonly end: Promise<'killed'>;
  readonly #last: number;
  #die: (word: 'killed') => void = () => undefined;

  constructor(last = Number.POSITIVE_INFINITY) {
    this.#last = last;
    this.end = new Promise((resolve) => {
      this.#die = resolve;
    });
  }

  get isLastMoment(): boolean {
    return this.moments === this.#last;
  }

  /** Whether it still lives in this moment. */
  goesOn(): boolean {
    this.moments++;
    if (this.moments >= this.#last) this.#die('killed');
    return this.moments < this.#last;
  }
}

const NEVER = new Promise<never>(() => undefined);

interface Trial {
  readonly server?: MockAtHand;
  readonly transport?: Transport;
  readonly users?: readonly ListedUser[];
  readonly kept?: { text: string };
  readonly life?: Life;
  readonly more?: Partial<BulkSetup>;
}

async function run({
  server = serverWith(),
  users = people(3),
  kept = { text: '' },
  life = new Life(),
  ...rest
}: Trial): Promise<BulkReport | 'killed'> {
  const { transport = transportTo(server), more = {} } = rest;
  const dying: Transport = async (request) => {
    if (!life.goesOn()) return NEVER;
    const reply = await transport(request);
    return life.goesOn() ? reply : NEVER;
  };
  if (kept.text === '') kept.text = printOwner(OWNER);
  const journal = readJournal(kept.text, OWNER);
  if (journal === null || 'other' in journal) throw new Error('The journal cannot be read.');
  kept.text = kept.text.slice(0, kept.text.lastIndexOf('\n') + 1);
  const work = provisionUsers({
    connector,
    client: clientOf(dying),
    dialect: 'default',
    environment: FROZEN_ENVIRONMENT,
    apply: true,
    known: new KnownObjects(),
    users: async function* () {
      yield* users;
    },
    isAssigned: true,
    journal,
    write: (entry) => {
      const line = printEntry(entry);
      if (life.goesOn()) kept.text += line;
      // Killed in the middle of the line.
      else if (life.isLastMoment) kept.text += line.slice(0, 7);
    },
    atOnce: 1,
    clock: STANDING_CLOCK,
    isStopped: () => false,
    onProgress: () => undefined,
    ...more,
  });
  return Promise.race([work, life.end]);
}

/** What is unique is not what keeps users from being created twice here: the server would take them. */
function serverWith(...faults: readonly Fault[]): MockAtHand {
  return new MockAtHand(connector, [FAULTS['duplicates-accepted'], ...faults]);
}

const namesIn = ({ store }: MockAtHand): unknown[] => [...store.all('User')].map(({ content }) => content['userName']);
const ledIn = ({ store }: MockAtHand): number =>
  [...store.all('User')].filter(({ content }) => MANAGER in content).length;

describe.each([1, 3])('a run of %i users at once', (atOnce) => {
  it('that is killed at any moment goes on: nobody twice, nobody missing', async () => {
    const whole = new Life();
    await run({ life: whole, more: { atOnce } });
    expect(whole.moments).toBeGreaterThan(30);
    for (let moment = 1; moment < whole.moments; moment++) {
      const [server, kept] = [serverWith(), { text: '' }];
      expect(await run({ server, kept, life: new Life(moment), more: { atOnce } })).toBe('killed');
      const report = await run({ server, kept, more: { atOnce } });
      expect(namesIn(server).sort(), `killed at ${moment}`).toEqual(
        people(3).map(({ record }) => record['userPrincipalName']),
      );
      expect(ledIn(server), `killed at ${moment}`).toBe(2);
      expect(report).toMatchObject({ ended: null, users: { wrong: 0 }, references: { wrong: 0 } });
      expect(typeof report === 'object' && report.users.count('created'), `killed at ${moment}`).toBe(3);
    }
  });
});

test('whom a slow search does not show yet is waited for, not created again', async () => {
  const server = serverWith();
  const kept = { text: printOwner(OWNER) + printEntry({ begun: 1 }) };
  server.send('POST', '/Users', { userName: 'user1@contoso.example', emails: [{ type: 'work', value: 'a@b.c' }] });
  let isShown = false;
  const transport: Transport = (request) =>
    request.url.includes('filter') && !isShown
      ? Promise.resolve({ status: 200, headers: {}, body: '{"totalResults":0,"Resources":[]}' })
      : transportTo(server)(request);
  const sleep = async () => {
    isShown = true;
  };
  await run({ kept, transport, users: people(1), more: { clock: { now: () => 0, sleep } } });
  expect(namesIn(server)).toEqual(['user1@contoso.example']);
});

test('a creation whose answer is lost is looked for before anything else', async () => {
  const server = serverWith();
  const transport: Transport = async (request) => {
    const reply = await transportTo(server)(request);
    if (request.method === 'POST') throw new TransportFailure('timed-out', 'Late.');
    return reply;
  };
  const report = await run({ transport, users: people(1) });
  expect(report).toMatchObject({ ended: null, users: { wrong: 0 } });
  expect(namesIn(server)).toHaveLength(1);
});

test('whom the server refuses is noted as failed; whom it answers nothing stays begun', async () => {
  const server = serverWith();
  const refusing: Transport = (request) =>
    request.method === 'POST'
      ? Promise.resolve({ status: 400, headers: {}, body: '{}' })
      : transportTo(server)(request);
  const silent: Transport = (request) =>
    request.method === 'POST'
      ? Promise.reject(new TransportFailure('timed-out', 'Late.'))
      : transportTo(server)(request);
  const [refused, unsure] = [{ text: '' }, { text: '' }];
  await run({ transport: refusing, kept: refused, users: people(1) });
  await run({ transport: silent, kept: unsure, users: people(1) });
  expect(refused.text).toContain(printEntry({ failed: 1 }));
  expect(unsure.text).toContain(printEntry({ begun: 1 }));
  expect(unsure.text).not.toContain(printEntry({ failed: 1 }));
});

test('the same user in two lines is one, and the second line is told', async () => {
  const server = serverWith();
  const [first] = people(1);
  if (first === undefined) throw new Error('Nobody is there.');
  const twin = { line: 2, record: { ...first.record, userPrincipalName: 'USER1@contoso.example' } };
  const report = await run({ server, users: [first, twin], more: { atOnce: 2 } });
  expect(namesIn(server)).toHaveLength(1);
  expect(typeof report === 'object' && report.users.reasons).toMatchObject([
    { count: 1, lines: [2], why: expect.stringContaining('DuplicateSourceEntries') },
  ]);
});

test('a server that answers no more ends the run soon', async () => {
  let asked = 0;
  const transport: Transport = async () => {
    asked++;
    throw new TransportFailure('unreachable', 'Nothing listens there.');
  };
  expect(await run({ transport, users: people(50) })).toMatchObject({ ended: 'server lost' });
  expect(asked).toBeLessThan(10);
});

test.each([
  [502, 'server lost'],
  [503, 'server lost'],
  [504, 'server lost'],
  [500, null],
] as const)('searches that are answered with %d: %s', async (status, ended) => {
  const transport: Transport = async () => ({ status, headers: {}, body: '' });
  expect(await run({ transport, users: people(20) })).toMatchObject({ ended });
});

test('a server that comes back while the run is ending does not make it a finished one', async () => {
  let asked = 0;
  const server = serverWith();
  const transport: Transport = async (request) => {
    asked++;
    // One of the requests on their way is answered late, and well.
    if (asked > 1) throw new TransportFailure('unreachable', 'Nothing listens there.');
    for (let turn = 0; turn < 50; turn++) await Promise.resolve();
    return transportTo(server)(request);
  };
  const report = await run({ transport, users: people(20), more: { atOnce: 8 } });
  expect(report).toMatchObject({ ended: 'server lost', references: { total: 0 } });
});

test('what goes wrong in one place ends the run when nobody is at work any more', async () => {
  let open = 0;
  const transport: Transport = async (request) => {
    open++;
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    open--;
    if (request.url.includes('user1%40')) throw new TypeError('A defect.');
    return { status: 200, headers: {}, body: '{"totalResults":0,"Resources":[]}' };
  };
  await expect(run({ transport, users: people(9), more: { atOnce: 4 } })).rejects.toThrow('A defect.');
  expect(open).toBe(0);
});

test('a trial run sends nothing that changes anything, and counts what it would do', async () => {
  const sent: string[] = [];
  const server = serverWith();
  const transport: Transport = (request) => {
    sent.push(request.method);
    return transportTo(server)(request);
  };
  const report = await run({ transport, more: { apply: false, journal: EMPTY_JOURNAL } });
  expect(new Set(sent)).toEqual(new Set(['GET']));
  expect(typeof report === 'object' && [report.users.count('created'), report.references.count('updated')]).toEqual([
    3, 2,
  ]);
});
