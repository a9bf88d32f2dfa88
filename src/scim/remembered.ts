/** More names than any app has; what strangers make up must not fill the memory. */
const MOST = 1000;
/** No app has a name as long as this. */
const LONGEST = 400;

/**
 * A function of a text that is asked for the same few texts again and again: it looks up what it has found already,
 * and forgets everything when there is too much of it. What throws is not kept.
 */
export function remembered<Value>(compute: (text: string) => Value): (text: string) => Value {
  const found = new Map<string, Value>();
  return (text) => {
    const before = found.get(text);
    if (before !== undefined) return before;
    const value = compute(text);
    if (text.length > LONGEST) return value;
    if (found.size >= MOST) found.clear();
    found.set(text, value);
    return value;
  };
}
