import type { ManifestText } from './manifest-texts.ts';

interface SecretShape {
  readonly what: string;
  /** A short pattern, without regard to case, that is in every such text: most texts have no sign of any secret. */
  readonly sign: string;
  readonly pattern: RegExp;
}

/**
 * How secrets look. The value itself never stands in a manifest, which is kept in a repository for everyone to read.
 * Lengths are bounded, so that no text takes more than linear time.
 */
const SECRETS: readonly SecretShape[] = [
  { what: 'a private key', sign: 'PRIVATE KEY', pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----/g },
  {
    what: 'a JSON Web Token',
    sign: 'eyJ',
    pattern: /\beyJ[A-Za-z0-9_-]{8,1000}\.[A-Za-z0-9_-]{8,4000}\.[A-Za-z0-9_-]{0,2000}/g,
  },
  { what: 'an AWS access key', sign: 'AKIA|ASIA', pattern: /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g },
  {
    what: 'a GitHub token',
    sign: 'gh[pousr]_|github_pat_',
    pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,})/g,
  },
  {
    what: 'a GitLab token',
    sign: 'gl[a-z]{2,5}-',
    pattern: /\bgl(?:pat|dt|rt|soat|ptt|agent|cbt|ft|imt|oas)-[A-Za-z0-9_-]{16,}/g,
  },
  {
    what: 'an AWS secret key',
    sign: 'secret',
    pattern: /\baws[\w -]{0,20}secret[\w -]{0,20}key\w{0,3}["']?\s*[:=]\s*["']?[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/gi,
  },
  {
    what: 'credentials for basic authentication',
    sign: 'Basic',
    pattern:
      /\bBasic\s+(?=[A-Za-z0-9+/]{0,200}[0-9A-Z])[A-Za-z0-9+/]{12,}={0,2}(?![A-Za-z0-9+/=])(?<!Basic\s+[A-Za-z]{1,30})/g,
  },
  { what: 'a client secret', sign: 'secret', pattern: /\bclient_?secret["']?\s*[:=]\s*["']?[^\s"'<>{}[\]*&]{8,200}/gi },
  { what: 'an npm token', sign: 'npm_', pattern: /\bnpm_[A-Za-z0-9]{30,}/g },
  {
    what: 'a client secret of Microsoft Entra',
    sign: '[78]Q~',
    pattern: /(?<![\w~.-])[\w~.-]{3}[78]Q~[\w~.-]{31,34}(?![\w~.-])/g,
  },
  { what: 'a SendGrid key', sign: 'SG\\.', pattern: /\bSG\.[\w-]{16,}\.[\w-]{16,}/g },
  { what: 'a Slack token', sign: 'xox', pattern: /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/g },
  { what: 'a Google key', sign: 'AIza', pattern: /\bAIza[0-9A-Za-z_-]{30,}/g },
  { what: 'a payment key', sign: '_live_|_test_', pattern: /\b[rs]k_(?:live|test)_[0-9a-zA-Z]{10,}/g },
  {
    what: 'a bearer token',
    sign: 'bearer',
    pattern: /\bBearer\s+(?=[A-Za-z0-9._~+/=-]{0,200}\d)[A-Za-z0-9._~+/=-]{16,}/gi,
  },
  {
    what: 'an address with a password',
    sign: '://[^\\s/]*@',
    pattern: /\bhttps?:\/\/[^\s/:@<>{}[\]]+:[^\s/@<>{}[\]]{3,}@/gi,
  },
  {
    what: 'an address with a token',
    sign: '[?&#;][a-z_-]+=',
    pattern:
      /(?<=[?&#;])(?:(?:access|auth|api|sas|session|refresh)[_-]?)?(?:token|key|sig|signature|secret|passw(?:or)?d|pwd)=(?=[^\s"'<>{}&#]{0,200}\d)[^\s"'<>{}&#]{16,400}/gi,
  },
  {
    what: 'a password',
    sign: 'passw|secret|api[ _-]?key',
    pattern: /\b(?:password|secret|api[ _-]?key)\s*[:=]\s*["']?(?=[^\s"'<>{}]{0,100}\d)[^\s"'<>{}[\]*]{8,100}/gi,
  },
];

const ANY_SIGN = new RegExp(SECRETS.map(({ sign }) => sign).join('|'), 'i');

const WORD = /[A-Za-z0-9+/_=-]{32,}/g;
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** The name of a directory extension holds the id of its application. */
const DIRECTORY_EXTENSION = /^extension_[0-9a-f]{32}_/i;
/** Bits for each character: random Base64 and hexadecimal texts lie above, words and paths below. */
const RANDOM = 3.4;

/** A stretch of a text that looks like a secret. */
export interface Secret {
  readonly what: string;
  readonly range: readonly [number, number];
}

const SHORTEST = 16;

/** A text shorter than a token holds none: most texts of a manifest are, and need no closer look. */
export function mayHoldSecret(text: string): boolean {
  return text.length >= SHORTEST;
}

/** The first secret in a text, told from its shape or from its randomness; `null` where there is none. */
export function findSecret(text: SearchedText): Secret | null {
  const [secret = null] = everySecret(text);
  return secret;
}

export type SearchedText = Pick<ManifestText, 'text' | 'traits'>;

/** All of them, those that are known by their shape first; one may lie within another. */
export function* everySecret({ text, traits }: SearchedText): Generator<Secret> {
  if (!mayHoldSecret(text)) return;
  for (const { what, pattern } of ANY_SIGN.test(text) ? SECRETS : [])
    for (const { 0: found, index } of text.matchAll(pattern)) yield { what, range: [index, index + found.length] };
  if (traits.mayLookRandom) return;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (isInAddress(text, index, word)) continue;
    if (looksRandom(word)) yield { what: 'a token', range: [index, index + word.length] };
  }
}

/**
 * Pictures have any name. Hosts, paths and queries of plain addresses hold ids of tenants, documents and clients; what
 * is secret in them has a name, above, or signs in before an @.
 */
function isInAddress(text: string, at: number, word: string): boolean {
  if (text.charAt(at + word.length) === '@') return false;
  const slashes = /^\/*/.exec(word)?.[0].length ?? 0;
  const before = text.slice(Math.max(0, at - LONGEST_ADDRESS), at + slashes);
  return /(?:\bhttps?:\/\/[^\s<>"'`]*|!\[[^\]\n]*\]\(<?[^\s()<>]*)$/i.test(before);
}

const LONGEST_ADDRESS = 500;

function looksRandom(word: string): boolean {
  if (GUID.test(word) || DIRECTORY_EXTENSION.test(word)) return false;
  const isMixed = /\d/.test(word) && /[A-Za-z]/.test(word);
  // A path or a hyphenated name is made of short words; a token is one long one.
  const longest = word.split(/[-_/=+]/).reduce((most, { length }) => Math.max(most, length), 0);
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
