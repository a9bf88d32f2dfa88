/** One line of the live log: what a request wanted, in words, and what came of it. */

import { isRecord } from '../json/is-record.ts';
import { jsonOf } from '../json/json-of.ts';
import { shortened } from '../problem/shortened.ts';
import type { MockRequest, MockResponse } from './http.ts';
import { BASE_PATH } from './server/exchange.ts';

export function describeExchange(request: MockRequest, response: MockResponse): string {
  const { method, target } = request;
  const [path = '', query = ''] = target.split('?');
  const asked = new URLSearchParams(query);
  const shown = path.startsWith(`${BASE_PATH}/`) ? path.slice(BASE_PATH.length) : path;
  const words = [
    method.padEnd(6),
    shown,
    ...[...asked].map(([name, value]) => `${name}=${value}`),
    ...sentWords(request),
  ];
  return `${words.join(' ')} → ${response.status}${resultWords(response)}`;
}

/** What a body says, in short; nothing of a request for a token, which has a secret in it. */
function sentWords({ method, body, target }: MockRequest): string[] {
  if (target.includes('/oauth/')) return [];
  const sent = jsonOf(body);
  if (!isRecord(sent)) return [];
  if (method === 'PATCH') {
    const operations: readonly unknown[] = Array.isArray(sent['Operations']) ? sent['Operations'] : [];
    return [`{ ${shorten(operations.map(operationWords).join('; '), 3 * LONGEST)} }`];
  }
  const name = sent['userName'] ?? sent['displayName'] ?? sent['externalId'];
  return typeof name === 'string' ? [shorten(name)] : [];
}

function operationWords(operation: unknown): string {
  if (!isRecord(operation)) return '?';
  const { op, path, value } = operation;
  const named = typeof path === 'string' ? ` ${shorten(path)}` : '';
  return `${shorten(String(op))}${named}${value === undefined ? '' : ` ${shorten(JSON.stringify(value))}`}`;
}

const LONGEST = 120;

function shorten(text: string, most = LONGEST): string {
  return shortened(text, most);
}

function resultWords({ status, body }: MockResponse): string {
  const answer = jsonOf(body);
  if (!isRecord(answer)) return '';
  if (typeof answer['totalResults'] === 'number') return ` ${answer['totalResults']} found`;
  return status >= 400 && typeof answer['detail'] === 'string' ? ` ${answer['detail']}` : '';
}
