/**
 * The two languages that the provisioning service speaks in a PATCH (scim-client fact sheet, section 5): its default,
 * and the one that a flag in the tenant URL asks for.
 */
import { isRecord } from '../../json/is-record.ts';
import type { Change } from './changes.ts';

/** An operation as it goes over the wire. */
export interface WrittenOperation {
  readonly op: string;
  readonly path?: string;
  readonly value?: unknown;
}

export interface Dialect {
  /** What the tenant URL needs for it. */
  readonly flag: string | null;
  readonly write: (changes: readonly Change[]) => readonly WrittenOperation[];
}

export type DialectName = 'default' | 'aadOptscim062020';

export const DIALECTS: Readonly<Record<DialectName, Dialect>> = {
  default: { flag: null, write: (changes) => changes.map(writeByDefault) },
  aadOptscim062020: { flag: 'aadOptscim062020', write: writeCompliant },
};

function writeByDefault(change: Change): WrittenOperation {
  const { path } = change;
  switch (change.kind) {
    case 'set':
      return { op: change.isNew ? 'Add' : 'Replace', path, value: booleansAsText(change.value) };
    case 'unset':
      return { op: 'Remove', path };
    case 'join':
      return { op: 'Add', path, value: change.values.map((value) => ({ $ref: null, value })) };
    case 'leave':
      return { op: 'Remove', path, value: change.values.map((value) => ({ value })) };
  }
}

/** `"False"`, also inside an object: what many servers were caught out by (scim-server-faults fact sheet, row 8). */
function booleansAsText(value: unknown): unknown {
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (Array.isArray(value)) return value.map(booleansAsText);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, booleansAsText(member)]));
}

/** Several replacements go into one operation without a path; what needs a value filter stands by itself. */
function writeCompliant(changes: readonly Change[]): readonly WrittenOperation[] {
  const plain = changes.flatMap((change) => (isPlainReplacement(change) ? [change] : []));
  if (plain.length < 2) return changes.flatMap(writeOneCompliant);
  const value = Object.fromEntries(plain.map((change) => [change.path, change.value]));
  const others = changes.filter((change) => !isPlainReplacement(change));
  return [{ op: 'replace', value }, ...others.flatMap(writeOneCompliant)];
}

function isPlainReplacement(change: Change): change is Change & { readonly kind: 'set' } {
  return change.kind === 'set' && !change.isNew && !change.path.includes('[');
}

function writeOneCompliant(change: Change): readonly WrittenOperation[] {
  const { path } = change;
  switch (change.kind) {
    case 'set':
      return [{ op: change.isNew ? 'add' : 'replace', path, value: change.value }];
    case 'unset':
      return [{ op: 'remove', path }];
    case 'join':
      return [{ op: 'add', path, value: change.values.map((value) => ({ value })) }];
    case 'leave':
      return change.values.map((value) => ({ op: 'remove', path: `${path}[value eq ${JSON.stringify(value)}]` }));
  }
}
