/**
 * What each claim says of a server that is broken in one way, in a golden file that a person can read: somebody else's
 * server is only understood through these sentences.
 */
import { expect, it } from 'vitest';
import type { Connector } from '../../src/connector/connector.ts';
import { unread } from '../../src/verify/claims/ask.ts';
import { CLAIM_IDS, CLAIMS } from '../../src/verify/claims/claims.ts';
import { Lost } from '../../src/verify/trial.ts';
import { ownConnector } from '../provisioning/case-connectors.ts';
import { fullConnector } from '../provisioning/full-connector.ts';
import { BROKEN, type Broken, connectorOf, trialOn } from './broken-server.ts';

const FULL = fullConnector();

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
