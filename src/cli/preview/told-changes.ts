/** The changes that open pages are told of, counted: a page knows how many there were when it was made. */
import type http from 'node:http';
import { changesSince } from '../../preview/site/change-address.ts';
import { EventStream } from './events.ts';
import type { SessionUpdate } from './session.ts';

const CHANGE = 'change';

/** Which connectors changed before a page listened is not kept. */
const ANY_CHANGE: SessionUpdate = { all: true, connectors: [] };

export class ToldChanges {
  private readonly events = new EventStream();
  /** Since the preview began. */
  count = 0;

  /** A page that was made before the last change is told at once: it may show what was before it. */
  listen(request: http.IncomingMessage, response: http.ServerResponse): void {
    const known = changesSince(request.url ?? '');
    const isBehind = known !== null && known !== this.count;
    this.events.add(request, response, isBehind ? { name: CHANGE, data: ANY_CHANGE } : undefined);
  }

  tell(update: SessionUpdate): void {
    this.count += 1;
    this.events.send(CHANGE, update);
  }

  close(): void {
    this.events.close();
  }
}
