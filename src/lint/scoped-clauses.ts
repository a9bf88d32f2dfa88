import type { Resource, ScopingClause, ScopingFilter } from '../connector/connector.ts';
import { SCOPE_OPERATORS, type ScopeOperatorRow, type ScopeType } from '../connector/scope/scope-operator.ts';
import { findSourceAttribute, findUnavailableAttribute } from '../directory/source-attributes.ts';
import type { Subject } from './lint-rule.ts';

/** One clause of a scoping filter, with what the rules ask of it. */
export interface ScopedClause extends ScopingClause {
  readonly resource: Resource;
  readonly filter: ScopingFilter;
  readonly row: ScopeOperatorRow;
  /** What the attribute holds; `null`: nobody knows the attribute, or it cannot be filtered by. */
  readonly type: ScopeType | null;
  /** Why the service does not filter by it; `null`: nothing is known against it. */
  readonly unfilterable: string | null;
}

export function scopedClauses({ blocks, connector }: Subject): ScopedClause[] {
  const declared = new Map(connector.directoryExtensions.map(({ name, type }) => [name, type]));
  return blocks.flatMap(({ resource, resolved }) =>
    (resolved.scope ?? []).flatMap((filter) =>
      filter.clauses.map((clause): ScopedClause => {
        const { attribute } = clause;
        const known = findSourceAttribute(resource, attribute);
        const held = declared.get(attribute) ?? known?.type ?? null;
        const unfilterable = whyNot(resource, attribute, held);
        const type = unfilterable !== null || held === 'DateTime' || held === 'Reference' ? null : held;
        return { ...clause, resource, filter, row: SCOPE_OPERATORS[clause.operator], type, unfilterable };
      }),
    ),
  );
}

/** entra-provisioning fact sheet, section 3, limits. */
function whyNot(resource: Resource, name: string, type: string | null): string | null {
  const unavailable = findUnavailableAttribute(name);
  if (unavailable !== null) return unavailable.reason;
  const known = findSourceAttribute(resource, name);
  if (known?.multiValued === true) return 'It holds a list.';
  if (type === 'Reference') return 'It refers to another object.';
  return type === 'DateTime' ? 'It holds a date.' : null;
}
