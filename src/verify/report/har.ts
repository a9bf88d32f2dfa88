import type { Evidence } from '../evidence.ts';
import type { Reporter } from './report.ts';

/** Every request and answer, as browsers and proxies read them (HAR 1.2); secrets were taken out when they were noted. */
export const printHar: Reporter = ({ report }) => {
  const creator = { name: 'scimanifest', version: '1' };
  const log = { version: '1.2', creator, entries: report.evidence.map(entryOf) };
  return `${JSON.stringify({ log }, null, 2)}\n`;
};

function entryOf(evidence: Evidence): Readonly<Record<string, unknown>> {
  const { at, milliseconds, failure } = evidence;
  return {
    startedDateTime: at,
    time: milliseconds,
    request: requestOf(evidence),
    response: responseOf(evidence),
    cache: {},
    timings: { send: 0, wait: milliseconds, receive: 0 },
    ...(failure !== null && { comment: failure }),
  };
}

function requestOf({ method, url, requestHeaders, requestBody }: Evidence): Readonly<Record<string, unknown>> {
  const query = [...new URL(url).searchParams].map(([name, value]) => ({ name, value }));
  return {
    method,
    url,
    httpVersion: 'HTTP/1.1',
    cookies: [],
    headers: listed(requestHeaders),
    queryString: query,
    ...(requestBody !== null && { postData: { mimeType: requestHeaders['Content-Type'] ?? '', text: requestBody } }),
    headersSize: -1,
    bodySize: requestBody?.length ?? 0,
  };
}

function responseOf({ status, replyHeaders, replyBody }: Evidence): Readonly<Record<string, unknown>> {
  return {
    // 0 is what the format has for an answer that never came.
    status: status ?? 0,
    statusText: '',
    httpVersion: 'HTTP/1.1',
    cookies: [],
    headers: listed(replyHeaders),
    content: { size: replyBody.length, mimeType: replyHeaders['content-type'] ?? '', text: replyBody },
    redirectURL: '',
    headersSize: -1,
    bodySize: replyBody.length,
  };
}

function listed(headers: Readonly<Record<string, string>>): readonly { name: string; value: string }[] {
  return Object.entries(headers).map(([name, value]) => ({ name, value }));
}
