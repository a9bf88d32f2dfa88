import { isRecord } from '../../json/is-record.ts';
import type { Plain } from '../change.ts';

/** Narrows a value that came out of `JSON.parse` or a resolved model to data; what is no data becomes `null`. */
export function plainOf(value: unknown): Plain {
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number')
    return value;
  if (Array.isArray(value)) return value.map(plainOf);
  if (typeof value !== 'object') return null;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, plainOf(member)]));
}

/** One text for equal data, whatever the order of its keys. */
export function canonicalText(value: unknown): string {
  return JSON.stringify(sorted(value)) ?? 'null';
}

/** What a part of a resolved model means: its data without the places it came from. */
export function meaningOf(value: unknown): string {
  return canonicalText(withoutPlaces(value));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).map(([key, member]): [string, unknown] => [key, sorted(member)]);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (!isRecord(value)) return value;
  const kept = Object.entries(value).filter(([key]) => key !== 'pointer');
  return Object.fromEntries(kept.map(([key, member]) => [key, withoutPlaces(member)]));
}
