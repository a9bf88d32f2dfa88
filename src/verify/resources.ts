/** Reading what a server shows, however it spells it. */
import { isRecord } from '../json/is-record.ts';
import { isSameValue } from '../json/same-value.ts';
import type { Resource } from '../scim/resource/resource.ts';

/** Whether what is shown is what was sent. */
export type Likeness = 'same' | 'other-case' | 'other-writing' | 'as-text' | 'different';

export function likeness(sent: unknown, shown: unknown): Likeness {
  const [a, b] = [simple(sent), simple(shown)];
  if (isSameValue(a, b) || isSameInstant(sent, shown)) return 'same';
  if (typeof a === 'string' && typeof b === 'string' && a.toLowerCase() === b.toLowerCase()) return 'other-case';
  if (isSameNumber(a, b)) return 'other-writing';
  return typeof a !== 'string' && String(a) === String(b).toLowerCase() ? 'as-text' : 'different';
}

/** One phone number in two ways to write it (RFC 3966 has a third). */
function isSameNumber(a: unknown, b: unknown): boolean {
  const [first, second] = [a, b].map((text) =>
    typeof text === 'string' && /^(?:tel:)?\+?[\d\s().-]{5,}$/u.test(text) ? text.replace(/\D/gu, '') : '',
  );
  return first !== '' && first === second;
}

/** A complex value stands for its `value`, or for the first part that it has. */
function simple(value: unknown): unknown {
  if (!isRecord(value)) return value;
  return value['value'] ?? Object.values(value)[0];
}

/** A time may be written in several ways; other texts of digits are no times. */
function isSameInstant(a: unknown, b: unknown): boolean {
  const [first, second] = [a, b].map((text) =>
    typeof text === 'string' && /^\d{4}-\d\d-\d\dT/u.test(text) ? Date.parse(text) : Number.NaN,
  );
  return first === second;
}

export function resourcesIn(json: unknown): readonly Resource[] {
  const list = isRecord(json) ? json['Resources'] : null;
  return Array.isArray(list) ? list.filter(isRecord) : [];
}

export function countOf({ length }: readonly Resource[]): string {
  return `${length} ${length === 1 ? 'resource' : 'resources'}`;
}

/** An id as a path can have it: dots alone would lead to what stands above the users. */
export function idOf(json: unknown): string | null {
  const id = isRecord(json) ? json['id'] : null;
  if (typeof id === 'number') return String(id);
  return typeof id === 'string' && !['', '.', '..'].includes(id) ? id : null;
}

export function memberIds(resource: Resource): readonly string[] | null {
  const { members } = resource;
  if (!Array.isArray(members)) return null;
  return members.map((member) => (isRecord(member) ? String(member['value']) : String(member)));
}

/** A value in short, for a sentence. */
export function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
