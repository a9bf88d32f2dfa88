import type http from 'node:http';
import { HEADERS } from '../../preview/headers.ts';
import type { ExchangeLog } from './exchange-log.ts';
import { LOG_SCRIPT, LOG_STYLE } from './log-assets.ts';

interface Asset {
  readonly type: string;
  readonly text: string;
}

const ASSETS: Readonly<Record<string, Asset>> = {
  '/log.css': { type: 'text/css', text: LOG_STYLE },
  '/log.js': { type: 'text/javascript', text: LOG_SCRIPT },
};

/** Answers for the page of requests and what it loads. @returns `false`: the address is none of these */
export function serveLog(
  incoming: http.IncomingMessage,
  outgoing: http.ServerResponse,
  log: ExchangeLog,
  name: string,
): boolean {
  const { method, url = '' } = incoming;
  if (method !== 'GET') return false;
  const asset = Object.hasOwn(ASSETS, url) ? ASSETS[url] : undefined;
  if (url === '/log/events') log.events.add(incoming, outgoing);
  else if (asset !== undefined) send(outgoing, asset);
  else if (url === '/') void log.page(name).then((text) => send(outgoing, { type: 'text/html', text }));
  else return false;
  return true;
}

function send(outgoing: http.ServerResponse, { type, text }: Asset): void {
  outgoing.writeHead(200, {
    ...HEADERS,
    'Content-Type': `${type}; charset=utf-8`,
    'Content-Length': Buffer.byteLength(text),
  });
  outgoing.end(text);
}
