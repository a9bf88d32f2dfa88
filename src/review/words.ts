/** Facts of a manifest in the words of a sentence. */
import type { Attribute, Fact } from '../connector/connector.ts';
import { pathKey } from '../scim/attribute-path.ts';
import type { Plain, PlainRecord } from './change.ts';

/** A sentence quotes so many characters of a text. */
export const LONGEST_QUOTE = 120;

/**
 * A value from a manifest inside a sentence: in quotes, on one line, cut where it would drown the sentence. Letters of
 * other scripts look like those of ours, so a host that has some is shown as the network knows it, too.
 */
export function quoted(value: string | number | boolean): string {
  const line = onOneLine(String(value));
  if (line.length <= LONGEST_QUOTE && /^[ -~]*$/.test(line)) return `"${line}"`;
  const characters = [...line];
  const shown = `"${characters.length <= LONGEST_QUOTE ? line : `${characters.slice(0, LONGEST_QUOTE - 1).join('')}…`}"`;
  const hosts = [...line.matchAll(HOST)].flatMap(([, host = '']) => networkName(host) ?? []);
  return hosts.length === 0 ? shown : `${shown} (the host is ${joined([...new Set(hosts)])})`;
}

/** A text as sentences show it: its lines and blanks stand for one blank each. */
export function onOneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

/** What follows a scheme, or the sign in an address; and a name with dots alone, as hosts are shown. */
const HOST = /(?:[a-z][a-z0-9+.-]*:\/\/(?:[^\s/?#@"]*@)?|@|^(?=\S+$))([^\s/?#@:"]+\.[^\s/?#@:"]+)/giu;

/** The ASCII form of a host (RFC 3492); `null` where it is in ASCII already, or no host. */
function networkName(host: string): string | null {
  if (/^\p{ASCII}*$/u.test(host)) return null;
  try {
    const name = new URL(`https://${host.replaceAll(/<[^<>]*>|\{[^{}]*\}/gu, 'x')}/`).hostname;
    return name.includes('xn--') ? name : null;
  } catch {
    return null;
  }
}

/** Data in words: no brackets and no names that only a file has. */
export function inWords(value: Plain): string {
  if (value === null) return 'nothing';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value !== 'object') return String(value);
  if (isList(value)) return value.length === 0 ? 'none' : value.map(inWords).join(', ');
  return Object.entries(value)
    .map(([key, member]) => `${key} ${inWords(member)}`)
    .join(', ');
}

function isList(value: PlainRecord | readonly Plain[]): value is readonly Plain[] {
  return Array.isArray(value);
}

/** `a`, `a and b`, `a, b and c`. */
export function joined(words: readonly string[], last = 'and'): string {
  const final = words.at(-1) ?? '';
  return words.length < 2 ? final : `${words.slice(0, -1).join(', ')} ${last} ${final}`;
}

/** How a fact is known, in a sentence: the platform's default is never called documented. */
export function knownWord(fact: Fact<unknown> | null): Fact<unknown>['basis'] {
  return fact?.basis ?? 'documented';
}

/** What administrators call the attributes that apps are matched by; others go by their own name. */
const NAMES: Readonly<Record<string, { readonly name: string; readonly article: 'a' | 'an' }>> = {
  username: { name: 'user name', article: 'a' },
  displayname: { name: 'display name', article: 'a' },
  externalid: { name: 'external ID', article: 'an' },
  emails: { name: 'e-mail', article: 'an' },
  employeenumber: { name: 'employee number', article: 'an' },
  nickname: { name: 'nickname', article: 'a' },
};

export interface AttributeWords {
  readonly name: string;
  /** `an e-mail`; a value of one without a usual name is `a value for "x"`. */
  readonly withArticle: string;
}

export function attributeWords(attribute: Attribute): AttributeWords {
  const { path } = attribute;
  const key = path?.attribute.toLowerCase() ?? '';
  const usual = path?.subAttribute === null || path?.subAttribute === 'value' ? NAMES[key] : undefined;
  if (usual === undefined || !Object.hasOwn(NAMES, key)) {
    return { name: quoted(attribute.name), withArticle: `a value for ${quoted(attribute.name)}` };
  }
  return { name: usual.name, withArticle: `${usual.article} ${usual.name}` };
}

/** One key for all spellings of an attribute's name. */
export function attributeKey(attribute: Attribute): string {
  return attribute.path === null ? attribute.name : pathKey(attribute.path);
}
