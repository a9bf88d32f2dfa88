/** Deeper than anything that people or servers write; a reader that calls itself must not be led further. */
const DEEPEST = 200;

/**
 * What a text from elsewhere says as JSON, without places: `undefined` where it is none, or is nested deeper than
 * anything is.
 */
export function jsonOf(text: string): unknown {
  try {
    const value: unknown = isDeep(text) ? undefined : JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

/** Brackets inside of texts do not count. */
function isDeep(text: string): boolean {
  // Each level needs a bracket at either end.
  if (text.length < 2 * DEEPEST) return false;
  let [depth, isInText] = [0, false];
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at);
    if (letter === QUOTE) isInText = !isInText;
    else if (isInText) at += letter === BACKSLASH ? 1 : 0;
    else if (letter === 0x5b || letter === 0x7b) depth++;
    else if (letter === 0x5d || letter === 0x7d) depth--;
    if (depth > DEEPEST) return true;
  }
  return false;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
