/** Whom scoping filters let through: any filter, all of its clauses (entra-provisioning fact sheet, section 3). */
import { readAttribute, type SourceRecord } from '../../expression/evaluate/source-record.ts';
import type { ScopingClause, ScopingFilter } from '../connector.ts';
import { type Answer, SCOPE_OPERATORS } from './scope-operator.ts';

/** `unknown`: it depends on what the data do not say, or on what nobody documents. */
export type ScopeAnswer = 'in' | 'out' | 'unknown';

/** For one object of the directory. */
export type ScopeTest = (record: SourceRecord) => ScopeAnswer;

/**
 * Scoping filters as one test, prepared once for many objects.
 *
 * @param filters `null` or none: everybody is in scope
 * @param knows whether the data have the attribute at all; where they have not, it is neither empty nor anything else
 */
export function scopeTest(
  filters: readonly ScopingFilter[] | null,
  knows: (attribute: string) => boolean = () => true,
): ScopeTest {
  if (filters === null || filters.length === 0) return () => 'in';
  const tests = filters.map(({ clauses }) => clauses.map((clause) => clauseTest(clause, knows)));
  return (record) => {
    const answer = some(tests, (clauses) => every(clauses, (test) => test(record)));
    return answer === null ? 'unknown' : answer ? 'in' : 'out';
  };
}

export function isInScope(
  filters: readonly ScopingFilter[] | null,
  record: SourceRecord,
  knows?: (attribute: string) => boolean,
): ScopeAnswer {
  return scopeTest(filters, knows)(record);
}

/** Whether one clause holds, for itself. A clause that compares and has no value says nothing. */
function clauseTest(
  { attribute, operator, value }: ScopingClause,
  knows: (attribute: string) => boolean = () => true,
): (record: SourceRecord) => Answer {
  const row = SCOPE_OPERATORS[operator];
  if (!knows(attribute) || (row.arity === 'binary' && value === null)) return () => null;
  const holds = row.holds(value ?? '');
  return (record) => {
    const held = readAttribute(record, attribute);
    if (held === null || held === '') return row.ifEmpty;
    // The service filters by no attribute that holds a list.
    return typeof held === 'string' ? holds(held) : null;
  };
}

/** True as soon as one is; not known as long as one of the others may be. */
function some<T>(items: readonly T[], test: (item: T) => Answer): Answer {
  let answer: Answer = false;
  for (const item of items) {
    const each = test(item);
    if (each === true) return true;
    if (each === null) answer = null;
  }
  return answer;
}

function every<T>(items: readonly T[], test: (item: T) => Answer): Answer {
  let answer: Answer = true;
  for (const item of items) {
    const each = test(item);
    if (each === false) return false;
    if (each === null) answer = null;
  }
  return answer;
}
