import { isRecord } from '../../json/is-record.ts';

/** A resource as JSON, names in the spelling of its schemas. */
export type Resource = Readonly<Record<string, unknown>>;

/** A copy in which a member has another value; `undefined` and what is empty take it away (RFC 7643 section 2.5). */
export function withMember(object: Resource, name: string, value: unknown): Resource {
  // A member that is there keeps its place.
  if (!isNothing(value)) return { ...object, [name]: value };
  return Object.hasOwn(object, name)
    ? Object.fromEntries(Object.entries(object).filter(([other]) => other !== name))
    : object;
}

/** `null`, an empty list and an object without members say no more than leaving the attribute out. */
export function isNothing(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (Array.isArray(value)) return value.length === 0;
  return isRecord(value) && Object.keys(value).length === 0;
}

/** The object at a name, an empty one where there is none. */
export function objectAt(object: Resource, name: string): Resource {
  const value = Object.hasOwn(object, name) ? object[name] : undefined;
  return isRecord(value) ? value : {};
}

/** The list at a name; a single value counts as a list of one. */
export function entriesOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return isNothing(value) ? [] : [value];
}
