/** Servers that begin well and go wrong in the middle: nothing is refuted by what says nothing, and nobody stays behind. */
import { describe, expect, it } from 'vitest';
import type { HttpReply, HttpRequest } from '../../src/scim/client/transport.ts';
import { TransportFailure } from '../../src/scim/client/transport.ts';
import { type VerifyReport, verify } from '../../src/verify/verify.ts';
import { MockAtHand } from '../mock/mock-at-hand.ts';
import { fullConnector } from '../provisioning/full-connector.ts';
import { clientOf, STANDING_CLOCK, transportTo } from './verify-at-hand.ts';

type Trouble = (request: HttpRequest) => HttpReply | null;

/** The clean server, but for what a trouble answers in its place. */
async function withTrouble(trouble: Trouble): Promise<{ report: VerifyReport; sent: number; stored: number }> {
  const server = new MockAtHand(fullConnector());
  const honest = transportTo(server);
  let sent = 0;
  const report = await verify({
    app: server.app,
    client: clientOf(async (request) => {
      sent++;
      return trouble(request) ?? honest(request);
    }),
    clock: STANDING_CLOCK,
    mark: 'scimv',
    secrets: [],
    isStopped: () => false,
    onExchange: () => undefined,
    onResult: () => undefined,
  });
  return { report, sent, stored: [...server.store.all('User'), ...server.store.all('Group')].length };
}

function refutedIn({ results }: VerifyReport): string[] {
  return results.filter(({ verdict }) => verdict === 'refuted').map(({ claim }) => claim);
}

const hang = (): never => {
  throw new TransportFailure('timed-out', 'The server gave no whole answer within 10 seconds.');
};

/** From some request on, everything but the removal at the end. */
function after(count: number, trouble: () => HttpReply): Trouble {
  let seen = 0;
  return ({ method }) => {
    seen++;
    return seen > count && method !== 'DELETE' ? trouble() : null;
  };
}

describe.each([
  ['hangs', hang],
  ['is too busy', () => ({ status: 429, headers: { 'retry-after': '1' }, body: '' })],
  ['forgets the token', () => ({ status: 401, headers: {}, body: '' })],
  ['is taken down', () => ({ status: 503, headers: {}, body: '<html>' })],
  ['sends elsewhere', () => ({ status: 307, headers: { location: 'https://elsewhere.example/' }, body: '' })],
] as const)('a server that %s in the middle', (_what, trouble) => {
  it.each([4, 40, 90])('after %i requests is given up, and nothing is refuted', async (count) => {
    const { report, sent } = await withTrouble(after(count, trouble));
    expect(report.lost).not.toBeNull();
    expect(refutedIn(report)).toEqual([]);
    // It is given up soon; what it made is removed all the same, each by one request.
    expect(sent).toBeLessThan(count * 1.6 + 30);
  });
});

it('a server that hangs with every PATCH is told so, and judged in all the rest', async () => {
  const { report, stored } = await withTrouble(({ method }) => (method === 'PATCH' ? hang() : null));
  expect(report.lost).toBeNull();
  expect(refutedIn(report)).toEqual([]);
  const patched = report.evidence.filter(({ method }) => method === 'PATCH');
  expect(patched.length).toBeLessThanOrEqual(3);
  expect(report.results.filter(({ verdict }) => verdict === 'proven').length).toBeGreaterThan(20);
  expect(stored).toBe(0);
});

it('a server that answers HTML to every change has the changes refuted, and is left as it was', async () => {
  const { report, stored } = await withTrouble(({ method }) =>
    method === 'PATCH' ? { status: 200, headers: { 'content-type': 'text/html' }, body: '<!doctype html>' } : null,
  );
  expect(refutedIn(report)).toEqual(expect.arrayContaining(['changed', 'text-boolean', 'adds-entry']));
  expect(stored).toBe(0);
});
