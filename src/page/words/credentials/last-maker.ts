/** The step of the app that a token comes from, where no sentence ties it to one. */
import { type Item, innerItems, ownParagraphs, type PageSpan } from '../../outline/span.ts';
import { isHandedOut } from '../whom-to-ask.ts';
import { COPIES, speaksOfMaking } from './copied-values.ts';

/** "For token regeneration, press **New**.": it is there before. */
const MAKES_AGAIN = /^\W*(?:for|to|if|when)\b.*\b(?:re-?(?:generat|creat|issu)|renew)/i;

/** The last step, inner ones first, that speaks of making a token: what somebody sends is made in none. */
export function lastMaker<S extends PageSpan>(items: readonly Item<S>[]): Item<S> | null {
  for (const item of items.toReversed()) {
    const own = ownParagraphs(item).flatMap(({ sentences }) => sentences);
    if (isHandedOut(own)) continue;
    const inner = lastMaker(innerItems(item));
    if (inner !== null) return inner;
    // What a sentence has the reader copy by its name is that value, and no other.
    const isNone = ({ words, labels }: S) => MAKES_AGAIN.test(words) || (COPIES.test(words) && labels.length > 0);
    const words = own.map((sentence) => (isNone(sentence) ? '' : sentence.words));
    // "Press **Make**. The key is shown.": two sentences, and no more.
    if (words.some((each, at) => speaksOfMaking(`${each} ${words[at + 1] ?? ''}`))) return item;
  }
  return null;
}
