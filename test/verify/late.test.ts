/** A server whose readers see what was written some time later: nothing that it does in the end is refuted. */
import { expect, it } from 'vitest';
import type { HttpRequest } from '../../src/scim/client/transport.ts';
import { adviceFrom } from '../../src/verify/advice.ts';
import { verify } from '../../src/verify/verify.ts';
import { MockAtHand } from '../mock/mock-at-hand.ts';
import { fullConnector } from '../provisioning/full-connector.ts';
import { clientOf, transportTo } from './verify-at-hand.ts';

it.each([150, 500])('is proven whole with changes that show after %i milliseconds', async (late) => {
  let now = 0;
  const clock = {
    now: () => now,
    sleep: async (milliseconds: number) => {
      now += milliseconds;
    },
  };
  const [writer, reader] = [new MockAtHand(fullConnector()), new MockAtHand(fullConnector())];
  const [write, read] = [transportTo(writer), transportTo(reader)];
  const waiting: { readonly at: number; readonly request: HttpRequest }[] = [];
  const client = clientOf(async (request) => {
    // A request takes its time as well.
    now += 1;
    if (request.method !== 'GET') {
      waiting.push({ at: now, request });
      return write(request);
    }
    while (waiting[0] !== undefined && waiting[0].at + late <= now) {
      const [next] = waiting.splice(0, 1);
      if (next !== undefined) await read(next.request);
    }
    return read(request);
  }, clock);
  const report = await verify({
    app: writer.app,
    client,
    clock,
    mark: 'scimv',
    secrets: [],
    isStopped: () => false,
    onExchange: () => undefined,
    onResult: () => undefined,
  });
  expect(report.results.filter(({ verdict }) => verdict !== 'proven')).toEqual([]);
  expect(report.left).toEqual([]);
  expect(report.lag).toBeGreaterThanOrEqual(late);
  expect(adviceFrom(report).join(' ')).toMatch(/shows a change up to [\d.]+ seconds after/u);
});
