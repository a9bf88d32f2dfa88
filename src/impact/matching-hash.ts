/** Values of matching attributes as numbers, capitals ignored: the names of millions of users take little room then. */

const LAST_ASCII = 127;

/** 48 bits: what is equal gives the same; what differs gives the same so seldom that it is worth a second look. */
export function matchingHash(text: string): number {
  let [low, high] = [0x811c9dc5, 0x1b873593];
  for (let at = 0; at < text.length; at++) {
    let code = text.charCodeAt(at);
    if (code > LAST_ASCII) return hashOf(text.toLowerCase());
    if (code >= 65 && code <= 90) code |= 32;
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x5bd1e995);
  }
  return mixed(low, high);
}

function hashOf(text: string): number {
  let [low, high] = [0x811c9dc5, 0x1b873593];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x5bd1e995);
  }
  return mixed(low, high);
}

/** Each bit of the result depends on each bit of both. */
function mixed(low: number, high: number): number {
  const first = stirred(low ^ (high >>> 15));
  const second = stirred(high ^ Math.imul(first, 0x9e3779b1));
  return (second >>> 16) * 2 ** 32 + (first >>> 0);
}

function stirred(bits: number): number {
  const once = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}
