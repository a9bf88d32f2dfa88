/** The requests that a server answered, as a page: made of elements, so that whatever somebody sent is shown as text. */
import type { Element } from 'hast';
import { jsonOf } from '../../../json/json-of.ts';
import type { MockRequest, MockResponse } from '../../../mock/http.ts';
import { element } from '../../../preview/element.ts';
import { pageMetas } from '../../../preview/pages/page-metas.ts';
import { printDocument, printHtml } from '../../../preview/print-html.ts';
import { shortened } from '../../../problem/shortened.ts';

export interface LoggedExchange {
  readonly number: number;
  /** ISO 8601. */
  readonly at: string;
  readonly request: MockRequest;
  readonly response: MockResponse;
}

/** What may be shown of an exchange. */
export interface LogWords {
  readonly line: (exchange: LoggedExchange) => string;
  readonly bodies: (exchange: LoggedExchange) => readonly string[];
}

export function logPage(name: string, exchanges: readonly LoggedExchange[], words: LogWords): string {
  const head = element(
    'head',
    {},
    ...pageMetas(),
    element('title', {}, `Requests to ${name}`),
    element('link', { rel: ['icon'], href: 'data:,' }),
    element('link', { rel: ['stylesheet'], href: '/log.css' }),
    element('script', { src: '/log.js', defer: true }),
  );
  const body = element(
    'body',
    {},
    element('h1', {}, `Requests to ${name}`),
    element('p', { id: 'state', role: 'status' }, exchanges.length === 0 ? 'Nobody has asked for anything yet.' : ''),
    element('ol', { id: 'log', reversed: true }, ...exchanges.map((exchange) => row(exchange, words))),
  );
  return printDocument(element('html', { lang: 'en' }, head, body));
}

/** The same rows alone, for a page that is open. */
export function logRows(exchanges: readonly LoggedExchange[], words: LogWords): string {
  return printHtml(exchanges.map((exchange) => row(exchange, words)));
}

function row(exchange: LoggedExchange, words: LogWords): Element {
  const { number, at, response } = exchange;
  const [sent = '', answered = ''] = words.bodies(exchange).map(readable);
  const summary = element(
    'summary',
    {},
    element('time', { dateTime: at }, at.slice(11, 19)),
    ' ',
    element('code', {}, words.line(exchange)),
  );
  return element(
    'li',
    { value: String(number), className: [`s${Math.floor(response.status / 100)}`] },
    element('details', {}, summary, ...part('Sent', sent), ...part('Answered', answered)),
  );
}

function part(title: string, text: string): Element[] {
  return text === '' ? [] : [element('h2', {}, title), element('pre', {}, text)];
}

/** As much of a body as helps. */
const LONGEST = 20_000;

function readable(body: string): string {
  const value = jsonOf(body);
  const text = value === undefined ? body : JSON.stringify(value, null, 2);
  return shortened(text, LONGEST);
}
