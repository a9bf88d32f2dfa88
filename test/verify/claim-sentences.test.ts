/**
 * What each claim says of a server that is broken in one way, in a golden file that a person can read: somebody else's
 * server is only understood through these sentences.
 */
import { expect, it } from 'vitest';
import type { Connector } from '../../src/connector/connector.ts';
import type { Fault } from '../../src/mock/faults/fault.ts';
import type { Transport } from '../../src/scim/client/transport.ts';
import { unread } from '../../src/verify/claims/ask.ts';
import { CLAIM_IDS, CLAIMS } from '../../src/verify/claims/claims.ts';
import { Lost } from '../../src/verify/trial.ts';
import { ownConnector } from '../provisioning/case-connectors.ts';
import { fullConnector } from '../provisioning/full-connector.ts';
import {
  ASLEEP,
  answers,
  connectorOf,
  listed,
  type Request,
  refuses,
  shows,
  silentOn,
  trialOn,
  without,
  withValue,
} from './broken-server.ts';

const FULL = fullConnector();

interface Broken {
  readonly faults?: () => readonly Fault[];
  readonly over?: () => (transport: Transport) => Transport;
}

const refusing = (asked: Request, status: number, passing = 0): Broken => ({
  faults: () => [refuses(asked, status, passing)],
});
const silent = (asked: Request, passing = 0): Broken => ({ over: () => silentOn(asked, passing) });
const answering = (asked: Request, edit: Parameters<typeof answers>[1]): Broken => ({
  faults: () => [answers(asked, edit)],
});

type Json = Readonly<Record<string, unknown>>;

/** Every text otherwise; ids and schemas stay. */
function inTexts(write: (value: string | number | boolean) => unknown): (resource: Json) => unknown {
  const inner = (value: unknown, name: string): unknown => {
    if (['id', 'schemas', 'meta'].includes(name)) return value;
    if (Array.isArray(value)) return value.map((each) => inner(each, name));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inner(each, key)]));
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? write(value) : value;
  };
  return (resource) => inner(resource, '');
}

const BROKEN: Readonly<Record<string, Broken>> = {
  'it makes no user': refusing(['POST', 'Users'], 403),
  'it makes one user': refusing(['POST', 'Users'], 403, 1),
  'it fails to make a user': refusing(['POST', 'Users'], 500),
  'it makes no group': refusing(['POST', 'Groups'], 403),
  'it makes one group': refusing(['POST', 'Groups'], 400, 1),
  'it says nothing to a new user': silent(['POST', 'Users']),
  'it says nothing to a second user': silent(['POST', 'Users'], 1),
  'it says nothing to a new group': silent(['POST', 'Groups']),
  'it answers a new user without an id': answering(['POST', 'Users'], without('id')),
  'it shows no user': refusing(['GET', 'Users/id'], 404),
  'it fails to show a user': refusing(['GET', 'Users/id'], 500),
  'it says nothing of a user': silent(['GET', 'Users/id']),
  'it shows no group': refusing(['GET', 'Groups/id'], 404),
  'it says nothing of a group': silent(['GET', 'Groups/id']),
  'it refuses to search for users': refusing(['GET', 'Users'], 400),
  'it fails to search for users': refusing(['GET', 'Users'], 500),
  'it says nothing to a search for users': silent(['GET', 'Users']),
  'it says nothing to a second search for users': silent(['GET', 'Users'], 1),
  'it finds nobody': answering(['GET', 'Users'], (body) => ({ ...body, totalResults: 0, Resources: [] })),
  'it finds each user twice': answering(['GET', 'Users'], (body) => ({
    ...body,
    totalResults: 2,
    Resources: listed(body).flatMap((each) => [each, each]),
  })),
  'it finds somebody else as well': answering(['GET', 'Users'], (body) => ({
    ...body,
    totalResults: 2,
    Resources: [...listed(body), { id: 'somebody-else', userName: 'somebody.else@example.com' }],
  })),
  'it counts one user': answering(['GET', 'Users'], withValue('totalResults', 1)),
  'it does not count users': answering(['GET', 'Users'], without('totalResults')),
  'each page starts at 7': answering(['GET', 'Users'], withValue('startIndex', 7)),
  'it refuses to search for groups': refusing(['GET', 'Groups'], 400),
  'it says nothing to a search for groups': silent(['GET', 'Groups']),
  'it finds no group': answering(['GET', 'Groups'], (body) => ({ ...body, totalResults: 0, Resources: [] })),
  'it refuses to change a user': refusing(['PATCH', 'Users/id'], 400),
  'it refuses a second change of a user': refusing(['PATCH', 'Users/id'], 400, 1),
  'it says nothing to a change of a user': silent(['PATCH', 'Users/id']),
  'it says nothing to a second change of a user': silent(['PATCH', 'Users/id'], 1),
  'it changes nothing': { faults: () => [ASLEEP] },
  'it refuses to change a group': refusing(['PATCH', 'Groups/id'], 400),
  'it says nothing to a change of a group': silent(['PATCH', 'Groups/id']),
  'it refuses a second change of a group': refusing(['PATCH', 'Groups/id'], 400, 1),
  'it deletes no user': refusing(['DELETE', 'Users/id'], 405),
  'it says nothing to a deletion': silent(['DELETE', 'Users/id']),
  'it deletes no group': refusing(['DELETE', 'Groups/id'], 405),
  'it shows capitals': {
    faults: () =>
      shows(
        'Users',
        inTexts((value) => (typeof value === 'string' ? value.toUpperCase() : value)),
      ),
  },
  'it shows texts alone': { faults: () => shows('Users', inTexts(String)) },
  'it shows phone numbers in its own way': {
    faults: () =>
      shows(
        'Users',
        inTexts((value) =>
          typeof value === 'string' && /^\+?[\d ()-]+$/u.test(value) ? `tel:${value.replaceAll('-', ' ')}` : value,
        ),
      ),
  },
};

async function said(
  claim: (typeof CLAIM_IDS)[number],
  subject: string,
  { faults, over }: Broken = {},
): Promise<string> {
  const trial = trialOn(FULL, faults?.() ?? [], over === undefined ? {} : { over: over() });
  try {
    const { verdict, why } = await CLAIMS[claim].judge(trial, subject).catch(unread);
    return `${verdict}: ${why}`;
  } catch (error) {
    if (error instanceof Lost) return `given up: ${error.message}`;
    throw error;
  }
}

/** Each subject says the same; of many attributes three are enough: the first, a part of an entry, one of an extension. */
function subjectsOf(claim: (typeof CLAIM_IDS)[number]): readonly string[] {
  const subjects = CLAIMS[claim].subjects(trialOn(FULL, []).app);
  if (typeof subjects === 'string') return [];
  const some = subjects.filter(
    (each) => each === subjects[0] || /^(?:phoneNumbers|Group |urn:\S+:badge)|group$/u.test(each),
  );
  return some.slice(0, 4);
}

it('each claim has a sentence for each of these servers', async () => {
  const lines = ['# What claims say of broken servers', ''];
  for (const claim of CLAIM_IDS)
    for (const subject of subjectsOf(claim)) {
      const sound = await said(claim, subject);
      lines.push(`## ${CLAIMS[claim].says(subject)}`, '', `- ${sound} (by a sound server)`);
      const others = new Map<string, string[]>();
      for (const [name, broken] of Object.entries(BROKEN)) {
        const found = await said(claim, subject, broken);
        if (found !== sound) others.set(found, [...(others.get(found) ?? []), name]);
      }
      for (const [sentence, names] of others) lines.push(`- ${sentence} (${names.join(', ')})`);
      lines.push('');
    }
  await expect(`${lines.join('\n').trimEnd()}\n`).toMatchFileSnapshot('golden/broken-servers.md');
});

/** What a manifest that does not claim it says in its place. */
const OTHERS: Readonly<Record<string, Connector>> = {
  'no groups, no matching': connectorOf([{ name: 'nickName', type: 'String' }]),
  'matching alone': connectorOf([{ name: 'userName', type: 'String', source: 'userPrincipalName', matching: 1 }]),
  'groups without members': connectorOf(
    [{ name: 'userName', type: 'String', source: 'userPrincipalName', matching: 1 }],
    { actions: ['create', 'update'], basis: 'documented', attributes: [{ name: 'displayName', type: 'String' }] },
  ),
  WEDO: ownConnector('wedo'),
};

it('a claim that does not apply says why', async () => {
  const lines = ['# Why claims do not apply', ''];
  for (const [name, connector] of Object.entries(OTHERS)) {
    lines.push(`## ${name}`, '');
    const { app } = trialOn(connector, []);
    for (const claim of CLAIM_IDS) {
      const subjects = CLAIMS[claim].subjects(app);
      lines.push(
        `- ${claim}: ${typeof subjects === 'string' ? subjects : subjects.map((each) => each || '(once)').join(', ')}`,
      );
    }
    lines.push('');
  }
  await expect(`${lines.join('\n').trimEnd()}\n`).toMatchFileSnapshot('golden/claims-not-applicable.md');
});
