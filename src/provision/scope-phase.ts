/** The second phase: whether an object belongs into the app at all (entra-provisioning fact sheet, sections 2 and 8). */
import type { ResourceMapping } from '../connector/connector.ts';
import { isInScope } from '../connector/scope/is-in-scope.ts';
import { readAttribute, type SourceRecord } from '../expression/evaluate/source-record.ts';
import type { Subject } from './subject.ts';

export interface ScopeOutcome {
  readonly inScope: boolean;
  /** Deleted from the directory for good: nothing of the object is kept. */
  readonly isPurged: boolean;
  /** What was asked, and the answers. */
  readonly checks: readonly { readonly what: string; readonly holds: boolean }[];
}

/**
 * What the directory says, and the scoping filters of the manifest. Where nobody can tell whether a filter lets an object
 * through, it does not: nothing is created on a guess.
 */
export function decideScope(
  { resource, record, isAssigned, isPurged }: Subject,
  { scope }: Pick<ResourceMapping, 'scope'>,
): ScopeOutcome {
  const isGone = isPurged || removalReason(record) === 'deleted';
  const isDeleted = isGone || removalReason(record) !== null || isText(record, 'IsSoftDeleted', 'true');
  const checks = [
    { what: 'assigned to the app', holds: isAssigned },
    ...(resource === 'User'
      ? [{ what: 'not blocked from signing in', holds: !isText(record, 'accountEnabled', 'false') }]
      : []),
    { what: 'not deleted', holds: !isDeleted },
    ...filterChecks(scope, record),
  ];
  return { inScope: checks.every(({ holds }) => holds), isPurged: isGone, checks };
}

function filterChecks(filters: ResourceMapping['scope'], record: SourceRecord): ScopeOutcome['checks'] {
  if (filters === null || filters.length === 0) return [];
  const answer = isInScope(filters, record);
  return answer === 'unknown'
    ? [{ what: 'known to fit a scoping filter', holds: false }]
    : [{ what: 'let through by a scoping filter', holds: answer === 'in' }];
}

/** What speaks against an object, in words: `blocked from signing in, deleted`. */
export function outOfScopeWords({ checks }: ScopeOutcome): string {
  const failed = checks.filter(({ holds }) => !holds).map(({ what }) => what);
  return failed.map((what) => (what.startsWith('not ') ? what.slice('not '.length) : `not ${what}`)).join(', ');
}

/** `IsSoftDeleted` is no attribute of the directory: the service computes it from the scope. */
export function withComputed(record: SourceRecord, { inScope }: ScopeOutcome): SourceRecord {
  return { ...record, IsSoftDeleted: !inScope };
}

/** A delta query of the directory marks what is gone: `changed` can be restored, `deleted` cannot. */
function removalReason(record: SourceRecord): unknown {
  const removed = Object.hasOwn(record, '@removed') ? record['@removed'] : null;
  if (typeof removed !== 'object' || removed === null) return null;
  return 'reason' in removed ? removed.reason : 'changed';
}

function isText(record: SourceRecord, name: string, text: string): boolean {
  return String(readAttribute(record, name)).toLowerCase() === text;
}
