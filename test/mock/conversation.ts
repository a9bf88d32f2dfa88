/** What is asked of a server at hand, one request a second, and what it answers. */
import { describeExchange } from '../../src/mock/describe-exchange.ts';
import type { MockResponse } from '../../src/mock/http.ts';
import type { MockAtHand } from './mock-at-hand.ts';

export type Asked = readonly [
  method: string,
  target: string,
  body?: unknown,
  headers?: Readonly<Record<string, string>>,
];

const KNOWN = { authorization: 'Bearer open-sesame', 'content-type': 'application/scim+json' };

export interface Answered {
  /** As the log has it. */
  readonly line: string;
  readonly response: MockResponse;
}

export function answersTo(server: MockAtHand, asked: readonly Asked[]): Answered[] {
  return asked.map(([method, target, body, more = {}]) => {
    const text = body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body);
    const request = { method, target: encodeURI(target), headers: { ...KNOWN, ...more }, body: text };
    server.now += 1000;
    const response = server.respond(request);
    return { line: describeExchange(request, response), response };
  });
}

/** Three lines a request: as the log has it, and the whole answer. */
export function conversation(server: MockAtHand, asked: readonly Asked[]): string {
  const lines = answersTo(server, asked).flatMap(({ line, response: { headers, body } }) => {
    const named = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
    return [line, `  ${named.join('; ')}`, `  ${body}`, ''];
  });
  return lines.join('\n');
}
