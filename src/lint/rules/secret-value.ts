import type { ManifestText } from '../../manifest/manifest-texts.ts';
import type { LintRule } from '../lint-rule.ts';

/**
 * How secrets look. The value itself never stands in a manifest, which is kept in a repository for everyone to read.
 * Lengths are bounded, so that no text takes more than linear time.
 */
const SECRETS: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  { what: 'a private key', pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----/ },
  { what: 'a JSON Web Token', pattern: /\beyJ[A-Za-z0-9_-]{8,1000}\.[A-Za-z0-9_-]{8,}\./ },
  { what: 'an AWS access key', pattern: /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/ },
  { what: 'a GitHub token', pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,})/ },
  { what: 'a Slack token', pattern: /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/ },
  { what: 'a Google key', pattern: /\bAIza[0-9A-Za-z_-]{30,}/ },
  { what: 'a payment key', pattern: /\b[rs]k_(?:live|test)_[0-9a-zA-Z]{10,}/ },
  { what: 'a bearer token', pattern: /\bBearer\s+(?=[A-Za-z0-9._~+/=-]{0,200}\d)[A-Za-z0-9._~+/=-]{16,}/i },
  { what: 'an address with a password', pattern: /\bhttps?:\/\/[^\s/:@<>{}[\]]+:[^\s/@<>{}[\]]{3,}@/i },
  {
    what: 'a password',
    pattern: /\b(?:password|secret|api[ _-]?key)\s*[:=]\s*["']?(?=[^\s"'<>{}]{0,100}\d)[^\s"'<>{}[\]*]{8,100}/i,
  },
];

const WORD = /[A-Za-z0-9+/_=-]{32,}/g;
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** The name of a directory extension holds the id of its application. */
const DIRECTORY_EXTENSION = /^extension_[0-9a-f]{32}_/i;
/** Bits for each character: random Base64 and hexadecimal texts lie above, words and paths below. */
const RANDOM = 3.4;

export const secretValue: LintRule = {
  id: 'secret-value',
  severity: 'error',
  title: 'No secret stands in a manifest.',
  cause:
    'The text looks like a token, key or password. Manifests are kept in a repository, and pages made from them are public.',
  fix: 'Remove it, and have it withdrawn if it was real. Say where it comes from instead: `"from": { "setup": true }`.',
  example: 'manifest',
  bad: '{ "auth": { "note": "Use Bearer 8f3kd92hs7Gk20sLq84hdT7w for tests." } }',
  good: '{ "auth": { "note": "Use the token of a test account for tests." } }',
  check({ texts }, report) {
    for (const found of texts) {
      const secret = findSecret(found);
      if (secret === null) continue;
      report(
        { pointer: found.pointer, range: secret.range },
        `This looks like ${secret.what}.`,
        'Remove it; if it was real, have it withdrawn.',
      );
    }
  },
};

interface Secret {
  readonly what: string;
  readonly range: readonly [number, number];
}

/** A text shorter than a token cannot hold one. */
const SHORTEST = 16;

function findSecret({ text, traits }: ManifestText): Secret | null {
  if (text.length < SHORTEST) return null;
  for (const { what, pattern } of SECRETS) {
    const match = pattern.exec(text);
    if (match !== null) return { what, range: [match.index, match.index + match[0].length] };
  }
  if (traits.mayLookRandom) return null;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (looksRandom(word)) return { what: 'a token', range: [index, index + word.length] };
  }
  return null;
}

function looksRandom(word: string): boolean {
  if (GUID.test(word) || DIRECTORY_EXTENSION.test(word)) return false;
  const isMixed = /\d/.test(word) && /[A-Za-z]/.test(word);
  // A path or a hyphenated name is made of short words; a token is one long one.
  const longest = Math.max(...word.split(/[-_/=+]/).map((part) => part.length));
  return isMixed && longest >= 20 && entropy(word) > RANDOM;
}

/** Shannon entropy in bits for each character. */
function entropy(word: string): number {
  const counts = new Map<string, number>();
  for (const character of word) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / word.length) * Math.log2(count / word.length);
  return bits;
}
