/** One test of a profile, tried on a server that is broken in one way, and what it says of it. */
import { expect } from 'vitest';
import type { Connector } from '../../src/connector/connector.ts';
import type { Fault } from '../../src/mock/faults/fault.ts';
import type { ProfileName, TestSays, TokenSource } from '../../src/verify/profiles/profile.ts';
import { PROFILES } from '../../src/verify/profiles/profiles.ts';
import { ownConnector } from '../provisioning/case-connectors.ts';
import { fullConnector } from '../provisioning/full-connector.ts';
import { connectorOf, refuses, trialOn } from './broken-server.ts';
import { STANDING_CLOCK } from './verify-at-hand.ts';

const FULL = fullConnector();
/** It has no groups. */
export const USERS_ALONE = ownConnector('wedo');

export const USER_NAME = { name: 'userName', type: 'String', source: 'userPrincipalName', matching: 1 };

interface Tried {
  readonly connector?: Connector;
  readonly faults?: readonly Fault[];
  readonly tokens?: TokenSource;
  /** How long each answer takes. */
  readonly secondsEach?: number;
}

export async function said(name: ProfileName, test: string, tried: Tried = {}): Promise<TestSays> {
  const { connector = FULL, faults = [], tokens = null, secondsEach = 0 } = tried;
  let looks = 0;
  // It is looked at before a request and after it.
  const clock = { ...STANDING_CLOCK, now: () => 1000 * secondsEach * Math.floor(++looks / 2) };
  const trial = trialOn(connector, faults, { clock });
  const row = PROFILES[name].find((each) => each.name === test);
  if (row === undefined) throw new Error(`${name} has no test ${test}.`);
  return row.test({ trial, connector, results: [], tokens, shared: 'scimvshared' });
}

export type Row = readonly [test: string, tried: Tried, says: RegExp];

/** "fails: why (by itself: whose fault) [note]". */
export function inWords({ says, why, ownFault, note }: TestSays): string {
  const own = ownFault === undefined ? '' : ` (by itself: ${ownFault})`;
  return `${says}: ${why}${own}${note === undefined ? '' : ` [${note}]`}`;
}

export async function holds(name: ProfileName, [test, tried, says]: Row): Promise<void> {
  expect(inWords(await said(name, test, tried))).toMatch(says);
}

export const ACTIVE = { name: 'active', type: 'Boolean', source: 'Not([IsSoftDeleted])' };

export const NAME_ALONE = connectorOf([USER_NAME, { name: 'displayName', type: 'String' }]);
export const NOBODY_NEW = { faults: [refuses(['POST', 'Users'], 403)] };
