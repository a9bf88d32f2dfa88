/** Servers that show a change some time after they have answered: what is read too soon is no lie. */
import type { Clock } from '../scim/client/transport.ts';

/** What is looked at: a server may be slow with one of them and not with the others. */
export type Looked = 'created' | 'changed' | 'found' | 'gone';

const PAUSES: readonly number[] = [200, 400, 900];

/** So often is waited in vain: then what a server shows is what it has. */
const MOST_IN_VAIN = 2;

export class Settling {
  /** Milliseconds until a change showed, at the most; 0: at once. */
  lag = 0;
  readonly #clock: Clock;
  readonly #inVain = new Map<Looked, number>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Looks again after a while where what is seen is not right; what was seen last is the answer. */
  async look<T>(at: Looked, look: () => Promise<T>, isRight: (seen: T) => boolean): Promise<T> {
    let seen = await look();
    if (isRight(seen) || (this.#inVain.get(at) ?? 0) >= MOST_IN_VAIN) return seen;
    let waited = 0;
    for (const pause of PAUSES) {
      await this.#clock.sleep(pause);
      waited += pause;
      seen = await look();
      if (!isRight(seen)) continue;
      this.lag = Math.max(this.lag, waited);
      return seen;
    }
    this.#inVain.set(at, (this.#inVain.get(at) ?? 0) + 1);
    return seen;
  }

  /** Before something is read that was just changed. */
  async settle(): Promise<void> {
    if (this.lag > 0) await this.#clock.sleep(this.lag);
  }
}
