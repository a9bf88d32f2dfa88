/** Requests that nobody in good faith sends: each is answered, none ends the server, and no object learns anything. */
import { afterEach, expect, it } from 'vitest';
import { describeExchange } from '../../src/mock/describe-exchange.ts';
import { fullConnector } from '../provisioning/full-connector.ts';
import { MockAtHand } from './mock-at-hand.ts';

const connector = fullConnector();
const DEEP = 20_000;
const nested = (open: string, close: string): string => open.repeat(DEEP) + close.repeat(DEEP);
const filter = (text: string): string => `/Users?filter=${encodeURIComponent(text)}`;
const patch = (...operations: readonly string[]): string => `{"Operations":[${operations.join(',')}]}`;

afterEach(() => expect(Object.keys(Object.prototype)).toEqual([]));

const REQUESTS = [
  ['POST', '/Users', `{"userName":${nested('[', ']')}}`, 400],
  ['POST', '/Users', `{"name":${'{"a":'.repeat(DEEP)}1${'}'.repeat(DEEP)}}`, 400],
  ['POST', '/Users', '{"userName":"q","name":{"__proto__":{"x":1}}}', 400],
  ['POST', '/Users', '{"userName":"q","emails":[[["x"]]]}', 400],
  ['POST', '/Users', '{"userName":"q","schemas":{"constructor":1}}', 400],
  ['POST', '/Users', 'null', 400],
  ['PATCH', '/Users/id-1', patch(`{"op":"add","path":"name","value":${nested('[', ']')}}`), 400],
  ['PATCH', '/Users/id-1', patch(JSON.stringify({ op: 'add', path: 'emails['.repeat(DEEP), value: 1 })), 400],
  ['PATCH', '/Users/id-1', patch('{"op":"add","path":"__proto__.x","value":1}'), 400],
  ['PATCH', '/Users/id-1', patch('{"op":"add","value":{"name.__proto__":1}}'), 400],
  ['PATCH', '/Users/id-1', patch('{"op":"add","value":{"emails[__proto__ eq \\"x\\"].value":"y"}}'), 400],
  ['PATCH', '/Users/id-1', patch('null'), 400],
  ['PUT', '/Users/id-1', '{"userName":"q","__proto__":{}}', 400],
  ['GET', filter(nested('(', ')')), '', 400],
  ['GET', filter('not ('.repeat(DEEP)), '', 400],
  ['GET', filter('emails['.repeat(DEEP)), '', 400],
  ['GET', filter('__proto__ pr'), '', 400],
  ['GET', filter('emails[constructor eq "x"]'), '', 400],
  ['GET', '/Users?attributes=__proto__,name.constructor&excludedAttributes=toString', '', 200],
  ['GET', '/Users?startIndex=9e99&count=-9', '', 200],
  ['GET', '/Users/__proto__', '', 404],
  ['GET', '/Users/%zz', '', 404],
  ['GET', '/__proto__', '', 404],
  ['GET', '/Schemas/constructor', '', 404],
  ['DELETE', '/Users/id-1/name', '', 404],
  ['POST', '/Users/id-1', '{}', 405],
] as const;

const titled = REQUESTS.map((row) => [row.map((part) => String(part).slice(0, 60)).join(' '), ...row] as const);

it.each(titled)('%s', (_title, method, target, body, status) => {
  const server = new MockAtHand(connector);
  server.send('POST', '/Users', { userName: 'ana', emails: [{ type: 'work', value: 'ana@example.com' }] });
  expect(server.send(method, target, body)).toMatchObject({ status });
  const request = { method, target, headers: {}, body };
  expect(describeExchange(request, { status, headers: {}, body }).length).toBeLessThan(target.length + 400);
});

it('an id may be any text: it is one part of an address, coded by the percent', () => {
  const server = new MockAtHand(connector);
  for (const id of ['ana@example.com', 'a/b', 'a b', '100%', 'ü?#', '..']) {
    const content = { userName: id };
    server.store.apply([{ put: { type: 'User', id, created: '', lastModified: '', content } }]);
    const { body } = server.send('GET', `/Users/${encodeURIComponent(id)}`);
    expect(body).toMatchObject({ id, userName: id });
    expect(decodeURIComponent(String(Object(body['meta']).location).split('/Users/')[1] ?? '')).toBe(id);
  }
});
