import { isRecord } from './is-record.ts';

/** One text for equal data, whatever the order of its keys. */
export function canonicalText(value: unknown): string {
  return texts.of(value);
}

/** Data stays as it was read, so the text of a node is made once, however often it and what is around it are compared. */
export class CanonicalTexts {
  readonly #known = new WeakMap<object, string>();
  readonly #isMeant: (key: string) => boolean;

  /** @param isMeant whether a member says something, by its key */
  constructor(isMeant: (key: string) => boolean) {
    this.#isMeant = isMeant;
  }

  of(value: unknown): string {
    if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
    const found = this.#known.get(value);
    if (found !== undefined) return found;
    const text = isRecord(value) ? `{${this.#members(value)}}` : `[${this.#items(value)}]`;
    this.#known.set(value, text);
    return text;
  }

  #items(value: object): string {
    return Object.values(value)
      .map((item) => this.of(item))
      .join();
  }

  /** Every manifest is written anew on its way through here, so it is one loop. */
  #members(value: Readonly<Record<string, unknown>>): string {
    let texts = '';
    for (const key of Object.keys(value).sort()) {
      const member = value[key];
      if (member === undefined || !this.#isMeant(key)) continue;
      texts += `${texts === '' ? '' : ','}${quotedKey(key)}${this.of(member)}`;
    }
    return texts;
  }
}

const texts = new CanonicalTexts(() => true);

/** Keys come out of manifests and models, so there are few of them. */
const quotedKeys = new Map<string, string>();
const MOST_KEYS = 10_000;

function quotedKey(key: string): string {
  const found = quotedKeys.get(key);
  if (found !== undefined) return found;
  const quoted = `${JSON.stringify(key)}:`;
  if (quotedKeys.size < MOST_KEYS) quotedKeys.set(key, quoted);
  return quoted;
}
