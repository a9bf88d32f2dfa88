/** The second phase: whether a user belongs into the app at all (entra-provisioning fact sheet, sections 2 and 8). */
import { readAttribute, type SourceRecord } from '../expression/evaluate/source-record.ts';

export interface ScopeOutcome {
  readonly inScope: boolean;
  /** What was asked, and the answers. */
  readonly checks: readonly { readonly what: string; readonly holds: boolean }[];
}

/** @param isAssigned whether the user, or a group that the user is in, is assigned to the app */
export function decideScope(record: SourceRecord, isAssigned: boolean): ScopeOutcome {
  const checks = [
    { what: 'assigned to the app', holds: isAssigned },
    { what: 'not blocked from signing in', holds: !isText(record, 'accountEnabled', 'false') },
    { what: 'not deleted', holds: !isText(record, 'IsSoftDeleted', 'true') },
  ];
  return { inScope: checks.every(({ holds }) => holds), checks };
}

/** `IsSoftDeleted` is no attribute of the directory: the service computes it from the scope. */
export function withComputed(record: SourceRecord, { inScope }: ScopeOutcome): SourceRecord {
  return { ...record, IsSoftDeleted: !inScope };
}

function isText(record: SourceRecord, name: string, text: string): boolean {
  return String(readAttribute(record, name)).toLowerCase() === text;
}
