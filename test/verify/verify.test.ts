import { describe, expect, it } from 'vitest';
import type { Fault } from '../../src/mock/faults/fault.ts';
import { FAULT_NAMES, FAULTS } from '../../src/mock/faults/faults.ts';
import { seedUsers } from '../../src/mock/seed.ts';
import { adviceFrom } from '../../src/verify/advice.ts';
import { CLAIM_IDS, CLAIMS } from '../../src/verify/claims/claims.ts';
import { REPORTERS, type VerifyFormat } from '../../src/verify/report/reporters.ts';
import type { VerifyReport } from '../../src/verify/verify.ts';
import { MockAtHand } from '../mock/mock-at-hand.ts';
import { caseConnectors, ownConnector } from '../provisioning/case-connectors.ts';
import { fullConnector } from '../provisioning/full-connector.ts';
import { verifyAtHand } from './verify-at-hand.ts';

/** Somebody's users and group, there before. */
function inhabited(faults: readonly Fault[] = []): MockAtHand {
  const server = new MockAtHand(fullConnector(), faults);
  server.store.apply(seedUsers(server.app, 3, '2026-01-01T00:00:00Z'));
  const group = { displayName: 'Sales', externalId: 'g', members: [{ value: 'seed-1' }, { value: 'seed-2' }] };
  const times = { created: '2026-01-01T00:00:00Z', lastModified: '2026-01-01T00:00:00Z' };
  server.store.apply([{ put: { type: 'Group', id: 'seed-group', ...times, content: group } }]);
  return server;
}

function stored({ store }: MockAtHand): string {
  return JSON.stringify([...store.all('User'), ...store.all('Group')]);
}

function claimsWith(verdict: string, { results }: VerifyReport): string[] {
  return [...new Set(results.filter((result) => result.verdict === verdict).map(({ claim }) => claim))];
}

it('a claim and the faults that refute it stand in the same row of the sheet', () => {
  const rows = CLAIM_IDS.flatMap((id) =>
    CLAIMS[id].faults.map((fault) => [id, fault, CLAIMS[id].row, FAULTS[fault].row]),
  );
  expect(rows.filter(([, , claimed, faulty]) => claimed !== faulty)).toEqual([]);
});

describe('a server without a fault', () => {
  it('has every claim proven, and nothing left behind', async () => {
    const report = await verifyAtHand(fullConnector());
    expect(report.results.filter(({ verdict }) => verdict !== 'proven')).toEqual([]);
    expect(claimsWith('proven', report)).toEqual(CLAIM_IDS);
    expect(report.left).toEqual([]);
  });

  it.each(caseConnectors().filter(({ auth }) => ['bearer-token', 'none'].includes(auth.method)))(
    'has nothing refuted of $id',
    async (connector) => {
      const { results } = await verifyAtHand(connector);
      expect(results.filter(({ verdict }) => ['refuted', 'cannot-tell'].includes(verdict))).toEqual([]);
    },
  );
});

describe('a server with one fault', () => {
  it.each(FAULT_NAMES)('%s: that row is refuted and no other, and whoever was there is as before', async (name) => {
    const server = inhabited([FAULTS[name]]);
    const before = stored(server);
    const report = await verifyAtHand(fullConnector(), [], server);
    const refuted = claimsWith('refuted', report);
    expect(refuted).toEqual(CLAIM_IDS.filter((claim) => CLAIMS[claim].faults.includes(name)));
    expect(refuted).toHaveLength(1);
    if (name === 'delete-ignored') expect(report.left.length).toBeGreaterThan(10);
    else expect(stored(server)).toBe(before);
  });
});

describe('a claim', () => {
  it.each(CLAIM_IDS)('%s can fail: there is a fault for it', (claim) => {
    expect(CLAIMS[claim].faults.length).toBeGreaterThan(0);
    for (const fault of CLAIMS[claim].faults) expect(FAULTS[fault].row).toBe(CLAIMS[claim].row);
  });
});

it('a server that says yes to every change and makes none is refuted wherever something changes', async () => {
  const liar: Fault = { row: null, does: 'It lies.', operations: () => [] };
  const report = await verifyAtHand(fullConnector(), [liar]);
  expect(claimsWith('refuted', report)).toEqual(
    expect.arrayContaining(['changed', 'urn-path', 'text-boolean', 'adds-entry', 'members-readable', 'group-renamed']),
  );
  for (const claim of ['enabled-again', 'member-removed-by-list', 'many-at-once', 'nested-merged'])
    expect(claimsWith('proven', report)).not.toContain(claim);
});

it.each([0, 1, 7, 40, 90, 130])('an interrupt after %i requests leaves nothing behind', async (count) => {
  const server = inhabited();
  const before = stored(server);
  let sent = 0;
  const report = await verifyAtHand(fullConnector(), [], server, {
    onExchange: () => {
      sent++;
    },
    isStopped: () => sent >= count,
  });
  expect(report.stopped).toBe(true);
  expect(report.left).toEqual([]);
  expect(stored(server)).toBe(before);
});

describe('a report', () => {
  const echo: Fault = {
    row: null,
    does: 'It repeats the token.',
    reply: (reply, { request }) => ({
      ...reply,
      headers: { ...reply.headers, 'X-You-Sent': request.headers['authorization'] ?? '' },
      ...(reply.status >= 400 && { body: { detail: request.headers['authorization'] } }),
    }),
  };
  const formats = Object.keys(REPORTERS).filter((name): name is VerifyFormat => name in REPORTERS);
  const print = (format: VerifyFormat, report: VerifyReport, show = false): string =>
    REPORTERS[format](
      {
        connector: 'wedo',
        name: 'WEDO',
        server: 'https://api.example.com',
        date: '2026-11-28T08:00:00.000Z',
        report,
        advice: adviceFrom(report),
        manifest: 'connectors/wedo.json',
      },
      { show, quiet: false },
    );

  it.each(formats)('as %s has no secret in it, whatever the server repeats', async (format) => {
    const text = print(format, await verifyAtHand(ownConnector('wedo'), [echo]), true);
    expect(text.length).toBeGreaterThan(1000);
    expect(text).not.toContain('open-sesame');
  });

  it.each([
    ['text', 'report.txt'],
    ['markdown', 'report.md'],
    ['junit', 'report.xml'],
  ] as const)('as %s is what a person reads', async (format, file) => {
    const faults = [FAULTS['text-boolean-refused'], FAULTS['attribute-dropped']];
    const report = await verifyAtHand(ownConnector('wedo'), faults);
    await expect(print(format, report, true)).toMatchFileSnapshot(`golden/${file}`);
  });
});
