/** The last requests that a server answered, and the pages that are open to see the next ones. */
import { describeExchange } from '../../../mock/describe-exchange.ts';
import type { MockRequest, MockResponse } from '../../../mock/http.ts';
import { EventStream } from '../../preview/events.ts';
import type { LoggedExchange } from './log-page.ts';

export const MOST_SHOWN = 200;

export class ExchangeLog {
  readonly events = new EventStream();
  readonly #mask: (text: string) => string;
  #exchanges: LoggedExchange[] = [];
  #count = 0;

  /** @param mask takes secrets out of what is shown */
  constructor(mask: (text: string) => string) {
    this.#mask = mask;
  }

  add(request: MockRequest, response: MockResponse, at: Date): void {
    this.#count++;
    this.#exchanges.push({ number: this.#count, at: at.toISOString(), request, response });
    // Seldom, so that a busy server does not move its list with every request.
    if (this.#exchanges.length > 2 * MOST_SHOWN) this.#exchanges = this.#exchanges.slice(-MOST_SHOWN);
    if (this.events.isHeard) void this.#tell(this.#exchanges.slice(-1));
  }

  /** The whole page, the newest request first. */
  async page(name: string): Promise<string> {
    const { logPage } = await import('./log-page.ts');
    return logPage(name, this.#exchanges.slice(-MOST_SHOWN).toReversed(), this.#words);
  }

  async #tell(exchanges: readonly LoggedExchange[]): Promise<void> {
    const { logRows } = await import('./log-page.ts');
    this.events.send('exchange', logRows(exchanges, this.#words));
  }

  readonly #words = {
    line: ({ request, response }: LoggedExchange) => this.#mask(describeExchange(request, response)),
    // A request for a token has a secret in it, and its answer is one.
    bodies: ({ request, response }: LoggedExchange) =>
      request.target.includes('/oauth/') ? [] : [request.body, response.body].map(this.#mask),
  };
}
