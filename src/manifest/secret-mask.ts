/**
 * Secrets that stand in manifests, hidden wherever a manifest is shown: a report, a difference and a preview are read
 * by more people than the file, and stay in logs.
 */
import { isRecord } from '../json/is-record.ts';
import { readJsonDocument } from '../json/json-document.ts';
import { pointerTo } from '../json/json-node.ts';
import { ForgetfulMap } from '../problem/forgetful-map.ts';
import { isSecretByLabel } from './credential-kind.ts';
import { everySecret, mayHoldSecret } from './find-secret.ts';
import { secretsBesideSlips } from './secrets-beside-slips.ts';
import { propertyAt } from './shape-at.ts';
import { TEXT_TRAITS } from './text-kind.ts';

/** With more than these a text is nothing but secrets, and whatever could be one is hidden. */
const MOST_SECRETS = 500;
const LONG_WORD = /\S{8,}/gu;

export type Mask = (shown: string) => string;

/** As much of a secret as gives it away where a text is cut. */
const TELLING = 8;

/**
 * Hides the secrets of some manifests in whatever is shown of them. What is hidden keeps its length, so places stay.
 *
 * @param texts the manifests as JSON; of one that cannot be read, what looks like a secret in its text
 */
export function secretMask(texts: readonly string[]): Mask {
  return maskOf(texts.flatMap(secretsOf));
}

/** Hides what `secretsOf` found. */
export function maskOf(found: readonly string[]): Mask {
  const secrets = [...new Set(found)].sort((a, b) => b.length - a.length);
  if (secrets.length === 0) return (shown) => shown;
  if (secrets.length > MOST_SECRETS) return (shown) => shown.replace(LONG_WORD, (word) => '*'.repeat(word.length));
  return (shown) => secrets.reduce(hidden, shown);
}

function hidden(shown: string, secret: string): string {
  const whole = shown.replaceAll(secret, '*'.repeat(secret.length));
  const start = secret.slice(0, TELLING);
  return whole
    .split(start)
    .map((part, index) => (index === 0 ? part : '*'.repeat(TELLING) + maskedStart(part, secret.slice(TELLING))))
    .join('');
}

/** What of the rest of a secret begins a text. */
function maskedStart(text: string, rest: string): string {
  let length = 0;
  while (length < rest.length && text.charAt(length) === rest.charAt(length)) length += 1;
  return '*'.repeat(length) + text.slice(length);
}

/** What was searched last: one run masks a manifest for its problems, its changes and each of its pages. */
const searched = new ForgetfulMap<string, readonly string[]>(100);

/** The secrets of one manifest, for `maskOf`: soonest found right after the manifest was read. */
export function secretsOf(text: string): readonly string[] {
  const known = searched.get(text);
  if (known !== undefined) return known;
  const secrets = searchSecrets(text);
  searched.set(text, secrets);
  return secrets;
}

function searchSecrets(text: string): readonly string[] {
  const { document, problems } = readJsonDocument(text, '');
  // What could not be read stands in no value.
  const unread = problems.length === 0 ? [] : [...allIn(text, ''), ...secretsBesideSlips(text, problems)];
  if (document === null) return unread;
  const byLook: string[] = unread;
  searchTexts(document.value, '', byLook);
  const byPlace: string[] = [];
  searchPlaces(document.value, byPlace);
  return [
    ...byLook,
    // A short one is a word that stands elsewhere, too: it is hidden where it stands as a value.
    ...byPlace.map((secret) => (secret.length < TELLING ? JSON.stringify(secret) : secret)),
  ];
}

/** Values that are secret because of what they are values of: what is sent as a password, and a field that is secret by its mark or its label. */
function searchPlaces(value: unknown, found: string[]): void {
  if (typeof value !== 'object' || value === null) return;
  const { name, constant, default: fallback, portal, secret, from } = isRecord(value) ? value : {};
  if (typeof name === 'string' && /(?:^|:)password$/i.test(name)) found.push(...textsOf([constant, fallback]));
  const stated = isRecord(from) ? textsOf([from['fixed'], ...choicesOf(from['choices'])]) : [];
  const label = secret === undefined && typeof portal === 'string' ? portal : '';
  found.push(...stated.filter((text) => secret === true || isSecretByLabel(label, text)));
  for (const member of Object.values(value)) searchPlaces(member, found);
}

function choicesOf(choices: unknown): unknown[] {
  const values = isRecord(choices) ? choices['values'] : null;
  return Array.isArray(values) ? values.map((choice) => (isRecord(choice) ? choice['value'] : null)) : [];
}

function textsOf(values: readonly unknown[]): string[] {
  return values.filter((value) => typeof value === 'string').filter((text) => text !== '');
}

function allIn(text: string, pointer: string): string[] {
  if (!mayHoldSecret(text)) return [];
  const traits = TEXT_TRAITS[propertyAt(pointer)?.holds ?? 'plain'];
  return [...everySecret({ text, traits })].map(({ range: [start, end] }) => text.slice(start, end));
}

/** Names are texts, too: nobody knows what stands where a property belongs. Most texts are too short, and need no place. */
function searchTexts(value: unknown, pointer: string, found: string[]): void {
  if (typeof value === 'string') for (const secret of allIn(value, pointer)) found.push(secret);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    for (const secret of allIn(key, '')) found.push(secret);
    if (typeof member === 'string' ? mayHoldSecret(member) : typeof member === 'object')
      searchTexts(member, pointerTo(pointer, key), found);
  }
}
