/** What was read of texts before, on this page or on others: pages have most of their sentences in common. */
import { detachedText } from '../../problem/detached-text.ts';
import { TwoKeys } from './two-keys.ts';

/** More texts than the pages of some apps have; people's own come and go. */
const MOST_REMEMBERED = 4096;

/** What is read of a text is remembered, by whatever else makes a difference. */
export class TextsBefore<Value> {
  readonly #before = new TwoKeys<string, string, Value>(MOST_REMEMBERED);

  /** @param read asked once, with a text of its own: a value with parts of it keeps no page */
  read(about: string, text: string, read: (own: string) => Value): Value {
    const known = this.#before.get(about, text);
    if (known !== undefined) return known;
    const own = detachedText(text);
    const value = read(own);
    this.#before.set(about, own, value);
    return value;
  }
}
