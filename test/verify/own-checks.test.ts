/** What a vendor's own checks say of a sound server and of broken ones, and what each of them sends. */
import { expect, test } from 'vitest';
import type { Connector } from '../../src/connector/connector.ts';
import { readOwnChecks } from '../../src/proof/own-checks.ts';
import { judgeOwnCheck } from '../../src/verify/judge-own-checks.ts';
import { Lost } from '../../src/verify/trial.ts';
import { fullConnector } from '../provisioning/full-connector.ts';
import { BROKEN, type Broken, trialOn } from './broken-server.ts';
import { USERS_ALONE } from './profile-trials.ts';

const FULL = fullConnector();

const { checks, problems } = readOwnChecks(
  JSON.stringify({
    checks: [
      {
        name: 'A user is read',
        request: { method: 'GET', path: '/Users/{user}' },
        answer: { required: ['id', 'userName'] },
      },
      { name: 'A user has shoes', request: { method: 'GET', path: '/Users/{user}' }, answer: { required: ['shoes'] } },
      {
        name: 'The list is short',
        request: { method: 'GET', path: '/Users', query: { filter: 'userName eq "{mark}@x.example"', count: '1' } },
        status: 200,
        answer: { properties: { totalResults: { const: 0 } } },
      },
      {
        name: 'One is made',
        request: {
          method: 'POST',
          path: '/Users',
          body: { userName: '{mark}@x.example', emails: [{ value: '{mark}@x.example', type: 'work' }] },
        },
        status: 201,
      },
      {
        name: 'One is not made',
        request: { method: 'POST', path: '/Users', body: { userName: '', title: '{mark}' } },
        status: 400,
      },
      {
        name: 'A group is made',
        request: { method: 'POST', path: '/Groups', body: { displayName: '{mark}' } },
        status: 201,
        answer: true,
      },
      { name: 'A user goes', request: { method: 'DELETE', path: '/Users/{user}' }, status: 204 },
      { name: 'A group goes', request: { method: 'DELETE', path: '/Groups/{group}' }, status: 204 },
      { name: 'There is no such thing', request: { method: 'GET', path: '/Things/{mark}' }, status: 404 },
    ],
  }),
  'acme.checks.json',
);

async function said(check: (typeof checks)[number], connector: Connector, { faults, over }: Broken = {}) {
  const trial = trialOn(connector, faults?.() ?? [], over === undefined ? {} : { over: over() });
  try {
    const { verdict, why } = await judgeOwnCheck(trial, check);
    const sent = trial.evidence.map(({ method, url, requestBody }) =>
      `${method} ${decodeURIComponent(new URL(url).pathname + new URL(url).search)} ${requestBody ?? ''}`.trim(),
    );
    return { told: `${verdict}: ${why}`, sent };
  } catch (error) {
    if (error instanceof Lost) return { told: `given up: ${error.message}`, sent: [] };
    throw error;
  }
}

test('own checks', async () => {
  expect(problems).toEqual([]);
  const lines: string[] = ['# What own checks say', ''];
  for (const check of checks) {
    const sound = await said(check, FULL);
    lines.push(
      `## ${check.name}`,
      '',
      ...sound.sent.map((line) => `    ${line}`),
      '',
      `- ${sound.told} (by a sound server)`,
    );
    const others = new Map<string, string[]>();
    const alone = await said(check, USERS_ALONE);
    if (alone.told !== sound.told) others.set(alone.told, ['of an app without groups']);
    for (const [name, broken] of Object.entries(BROKEN)) {
      const { told } = await said(check, FULL, broken);
      if (told !== sound.told) others.set(told, [...(others.get(told) ?? []), name]);
    }
    for (const [told, names] of others) lines.push(`- ${told} (${names.join(', ')})`);
    lines.push('');
  }
  await expect(`${lines.join('\n').trimEnd()}\n`).toMatchFileSnapshot('golden/own-checks.md');
});
