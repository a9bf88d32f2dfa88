import { detachedText } from './detached-text.ts';
import { ForgetfulMap } from './forgetful-map.ts';

/** More names than any app has, and as many texts as outputs have in common. */
const MOST = 1000;
/** No app has a name as long as this; longer texts are few, and none is asked about often. */
const LONGEST = 400;

/**
 * A function of a text that is asked for the same few texts again and again: it looks up what it has found already,
 * and forgets everything when there is too much of it. What throws is not kept.
 */
export function remembered<Value>(compute: (text: string) => Value): (text: string) => Value {
  const found = new ForgetfulMap<string, Value>(MOST);
  return (text) => {
    const before = found.get(text);
    if (before !== undefined) return before;
    if (text.length > LONGEST) return compute(text);
    const own = detachedText(text);
    const value = compute(own);
    found.set(own, value);
    return value;
  };
}
