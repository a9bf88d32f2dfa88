/** Reading attributes from a record of unknown origin: a directory object, or what an administrator typed. */
import { isRecord } from '../../json/is-record.ts';
import type { AppRoleAssignment } from '../runtime/app-role-assignment.ts';

/** A directory object: attribute names to values. */
export type SourceRecord = Readonly<Record<string, unknown>>;

/** Names every object has; an attribute of that name is never meant, in evaluation and in generated code alike. */
const inheritedNames: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

export function isInheritedName(name: string): boolean {
  return inheritedNames.has(name);
}

/** The attribute as a value of the language: text, list of texts, or null when absent (section 2). */
export function readAttribute(record: SourceRecord, name: string): string | readonly string[] | null {
  const value = ownValue(record, name);
  if (!Array.isArray(value)) return readText(value);
  const texts = value.map(readText).filter((text) => text !== null);
  return texts.length === 0 ? null : texts;
}

/** The attribute as app role assignments; anything that is no object is left out. */
export function readAssignments(record: SourceRecord, name: string): readonly AppRoleAssignment[] | null {
  const value = ownValue(record, name);
  return Array.isArray(value) ? value.filter(isRecord).map(readAssignment) : null;
}

function readAssignment(value: SourceRecord): AppRoleAssignment {
  return {
    id: readText(ownValue(value, 'id')),
    value: readText(ownValue(value, 'value')),
    displayName: readText(ownValue(value, 'displayName')),
  };
}

function ownValue(record: SourceRecord, name: string): unknown {
  return Object.hasOwn(record, name) && !isInheritedName(name) ? record[name] : undefined;
}

function readText(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  return typeof value === 'number' || typeof value === 'bigint' ? String(value) : null;
}
