import { CanonicalTexts } from '../../json/canonical-text.ts';
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

const meanings = new CanonicalTexts((key) => key !== 'pointer');

/** What a part of a resolved model means: its data without the places it came from. */
export function meaningOf(value: unknown): string {
  return meanings.of(value);
}
