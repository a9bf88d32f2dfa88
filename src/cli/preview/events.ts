/** Server-sent events: the pages that are open, each told of every change. */
import type http from 'node:http';
import { HEADERS } from './headers.ts';

/** Proxies and browsers give up a connection that stays silent. */
const BEAT_MILLISECONDS = 20_000;

interface StreamEvent {
  readonly name: string;
  readonly data: unknown;
}

export class EventStream {
  private readonly listeners = new Set<http.ServerResponse>();
  private readonly beat = setInterval(() => this.write(': still here\n\n'), BEAT_MILLISECONDS).unref();

  /** @param missed what was sent before this one listened, and it does not know of; left out: nothing */
  add(request: http.IncomingMessage, response: http.ServerResponse, missed?: StreamEvent): void {
    response.writeHead(200, {
      ...HEADERS,
      'Content-Type': 'text/event-stream; charset=utf-8',
      Connection: 'keep-alive',
    });
    if (request.method === 'HEAD') {
      response.end();
      return;
    }
    response.write('retry: 1000\n\n');
    if (missed !== undefined) response.write(eventText(missed));
    this.listeners.add(response);
    request.on('close', () => this.listeners.delete(response));
  }

  /** Whether anybody listens. */
  get isHeard(): boolean {
    return this.listeners.size > 0;
  }

  send(name: string, data: unknown): void {
    this.write(eventText({ name, data }));
  }

  close(): void {
    clearInterval(this.beat);
    for (const listener of this.listeners) listener.end();
    this.listeners.clear();
  }

  private write(text: string): void {
    for (const listener of this.listeners) listener.write(text);
  }
}

function eventText({ name, data }: StreamEvent): string {
  return `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
}
