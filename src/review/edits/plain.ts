import { isRecord } from '../../json/is-record.ts';
import type { Plain, PlainRecord } from '../change.ts';

/** Narrows a value that came out of `JSON.parse` or a resolved model to data; what is no data becomes `null`. */
export function plainOf(value: unknown): Plain {
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number')
    return value;
  if (Array.isArray(value)) return value.map(plainOf);
  if (typeof value !== 'object') return null;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, plainOf(member)]));
}

/** A part of a resolved model as data, without the places it came from: what it is, whole, for fingerprints. */
export function dataOf(value: unknown): Plain {
  return withoutPlaces(plainOf(value));
}

function withoutPlaces(value: Plain): Plain {
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) return value.map(withoutPlaces);
  const members = Object.entries(value).filter(([key]) => key !== 'pointer');
  return Object.fromEntries(members.map(([key, member]) => [key, withoutPlaces(member)]));
}

function isList(value: PlainRecord | readonly Plain[]): value is readonly Plain[] {
  return Array.isArray(value);
}

/** Data stays as it was read, so the text of a node is made once, however often it and what is around it are compared. */
type KnownTexts = WeakMap<object, string>;

const texts: KnownTexts = new WeakMap();
const meanings: KnownTexts = new WeakMap();

/** One text for equal data, whatever the order of its keys. */
export function canonicalText(value: unknown): string {
  return textOf(value, texts, () => true);
}

/** What a part of a resolved model means: its data without the places it came from. */
export function meaningOf(value: unknown): string {
  return textOf(value, meanings, (key) => key !== 'pointer');
}

function textOf(value: unknown, known: KnownTexts, isMeant: (key: string) => boolean): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const found = known.get(value);
  if (found !== undefined) return found;
  const text = isRecord(value) ? `{${memberTexts(value, known, isMeant)}}` : `[${itemTexts(value, known, isMeant)}]`;
  known.set(value, text);
  return text;
}

function itemTexts(value: object, known: KnownTexts, isMeant: (key: string) => boolean): string {
  return Object.values(value)
    .map((item) => textOf(item, known, isMeant))
    .join();
}

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

/** Every manifest is written anew on its way through here, so it is one loop. */
function memberTexts(
  value: Readonly<Record<string, unknown>>,
  known: KnownTexts,
  isMeant: (key: string) => boolean,
): string {
  let texts = '';
  for (const key of Object.keys(value).sort()) {
    const member = value[key];
    if (member === undefined || !isMeant(key)) continue;
    texts += `${texts === '' ? '' : ','}${quotedKey(key)}${textOf(member, known, isMeant)}`;
  }
  return texts;
}
