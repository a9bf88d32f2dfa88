const MASK = 0xffffffffffffffffn;
const PRIME = 0x100000001b3n;
const BASIS = 0xcbf29ce484222325n;

/** A short digest that tells problems apart: FNV-1a, 64 bits, over UTF-16 units. It guards nothing, so it need not be strong. */
export function fingerprint(parts: readonly string[]): string {
  let hash = BASIS;
  for (const part of parts) {
    for (let at = 0; at < part.length; at += 1) hash = ((hash ^ BigInt(part.charCodeAt(at))) * PRIME) & MASK;
    hash = (hash * PRIME) & MASK;
  }
  return hash.toString(16).padStart(16, '0');
}
