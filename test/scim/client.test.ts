import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressBelow } from '../../src/scim/client/address.ts';
import { type ClientSetup, ScimClient } from '../../src/scim/client/client.ts';
import { type HttpReply, type HttpRequest, TransportFailure } from '../../src/scim/client/transport.ts';

const OK: HttpReply = { status: 200, headers: {}, body: '{"id":"1"}' };

/** A client whose time is its own, of a server that answers in turn; the last answer is given again and again. */
function clientOf(replies: readonly (HttpReply | Error)[], setup: Partial<ClientSetup> = {}) {
  const sent: HttpRequest[] = [];
  const pauses: number[] = [];
  let now = 1_000_000;
  const client = new ScimClient({
    tenantUrl: 'https://api.example.com/scim/?flag',
    transport: async (request) => {
      sent.push(request);
      const reply = replies[Math.min(sent.length, replies.length) - 1] ?? OK;
      if (reply instanceof Error) throw reply;
      return reply;
    },
    clock: {
      now: () => now,
      sleep: async (milliseconds) => {
        pauses.push(milliseconds);
        now += milliseconds;
      },
    },
    rate: 0,
    authorization: async () => 'Bearer t',
    userAgent: 'us',
    ...setup,
  });
  return { client, sent, pauses };
}

const READ = { method: 'GET', path: ['Users'] } as const;

describe('an address', () => {
  it('keeps every id in its own part of the path, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (id) => {
        fc.pre(id !== '.' && id !== '..');
        const { pathname, search } = new URL(addressBelow('https://a.example/scim/?flag', { path: ['Users', id] }));
        expect(pathname.split('/').map(decodeURIComponent)).toEqual(['', 'scim', 'Users', id]);
        expect(search).toBe('?flag');
      }),
    );
  });

  it('writes blanks of a query in either way', () => {
    const address = { path: ['Users'], query: { filter: 'userName eq "a+b@c.d"' } };
    expect(addressBelow('https://a.example', address)).toBe(
      'https://a.example/Users?filter=userName%20eq%20%22a%2Bb%40c.d%22',
    );
    expect(addressBelow('https://a.example', { ...address, plus: true })).toContain('userName+eq+%22a%2Bb');
  });
});

it.each([
  [200, ['not yet']],
  [403, ['not yet']],
  [401, ['not yet', 'anew']],
])('after an answer with %i a token was asked for: %j', async (status, wanted) => {
  const asked: string[] = [];
  const authorization = async (isRenewed: boolean) => {
    asked.push(isRenewed ? 'anew' : 'not yet');
    return 'Bearer t';
  };
  await clientOf([{ status, headers: {}, body: '' }], { authorization }).client.send(READ);
  expect(asked).toEqual(wanted);
});

describe('a redirect', () => {
  const to = (location: string): HttpReply => ({ status: 307, headers: { location }, body: '' });

  it('is followed on the same server', async () => {
    const { client, sent } = clientOf([to('/v2/Users'), OK]);
    expect(await client.send(READ)).toMatchObject({ reply: { status: 200 }, failure: null });
    expect(sent.map(({ url }) => url)).toEqual([
      'https://api.example.com/scim/Users?flag',
      'https://api.example.com/v2/Users',
    ]);
  });

  it.each([
    'http://api.example.com/scim',
    'https://other.example.com/',
    '//evil.example',
    'https://api.example.com:8443/',
  ])('to %s is not: the token would go there', async (location) => {
    const { client, sent } = clientOf([to(location)]);
    expect(await client.send(READ)).toMatchObject({ reply: null, failure: { kind: 'redirected' } });
    expect(sent).toHaveLength(1);
  });

  it('in a circle ends', async () => {
    const { client, sent } = clientOf([to('/again')]);
    expect(await client.send(READ)).toMatchObject({ failure: { kind: 'redirected' } });
    expect(sent.length).toBeLessThan(10);
  });
});

describe('a busy server', () => {
  const busy = (after?: string): HttpReply => ({
    status: 429,
    headers: after === undefined ? {} : { 'retry-after': after },
    body: '',
  });

  it.each([
    ['as many seconds as it says', '3', 3000],
    ['until the time that it says', new Date(1_000_000 + 4000).toUTCString(), 4000],
    ['a second where it says nothing', undefined, 1000],
    ['a second where it says nothing that is understood', 'soon', 1000],
    ['no longer than anybody would', '86400', 15_000],
  ])('is given %s', async (_what, after, pause) => {
    const { client, pauses } = clientOf([busy(after), OK]);
    expect(await client.send(READ)).toMatchObject({ reply: { status: 200 } });
    expect(pauses).toEqual([pause]);
  });

  it('that stays busy is left', async () => {
    const { client, sent } = clientOf([busy('0')]);
    expect(await client.send(READ)).toMatchObject({ reply: { status: 429 } });
    expect(sent).toHaveLength(4);
  });
});

it('no more requests go out than were allowed', async () => {
  const { client, pauses } = clientOf([OK], { rate: 25 });
  for (let count = 0; count < 5; count++) await client.send(READ);
  expect(pauses).toEqual([40, 40, 40, 40]);
});

describe('a token', () => {
  it('that is refused is renewed once', async () => {
    const unauthorized: HttpReply = { status: 401, headers: {}, body: '' };
    const { client, sent } = clientOf([unauthorized, OK], {
      authorization: async (afterRefusal) => (afterRefusal ? 'Bearer new' : 'Bearer old'),
    });
    expect(await client.send(READ)).toMatchObject({ reply: { status: 200 } });
    expect(sent.map(({ headers }) => headers['Authorization'])).toEqual(['Bearer old', 'Bearer new']);
  });

  it('that cannot be fetched is a failure of the request', async () => {
    const { client, sent } = clientOf([OK], {
      authorization: async () => {
        throw new TransportFailure('timed-out', 'No token came.');
      },
    });
    expect(await client.send(READ)).toMatchObject({ reply: null, failure: { message: 'No token came.' } });
    expect(sent).toEqual([]);
  });
});
