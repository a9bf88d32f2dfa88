/** The same thousand texts are written again and again: by each output, by each try of a trace, after each edit. */
const MOST_KNOWN = 1024;

/** Longer texts are few, and none is asked about often. */
const LONGEST = 400;

/** A function of one text that is not carried out again for a text that was asked about lately. */
export function onceForText(write: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const written = write(text);
    if (text.length > LONGEST) return written;
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, written);
    return written;
  };
}
