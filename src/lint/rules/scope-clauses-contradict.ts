import { isInScope } from '../../connector/scope/is-in-scope.ts';
import type { LintRule, Report } from '../lint-rule.ts';
import { type ScopedClause, scopedClauses } from '../scoped-clauses.ts';

/** entra-provisioning fact sheet, section 3: all clauses of a filter have to hold. */
export const scopeClausesContradict: LintRule = {
  id: 'scope-clauses-contradict',
  severity: 'error',
  looksAt: [
    '/users/scope/*/clauses/*/attribute',
    '/users/scope/*/clauses/*/operator',
    '/users/scope/*/clauses/*/value',
  ],
  echoes: [{ rule: 'scope-clause-never-holds', within: 'item' }],
  title: 'The clauses of one filter can hold together.',
  cause: 'All clauses of a filter have to hold, and two of these exclude each other, so nobody fits the filter.',
  fix: 'Put them into two filters, of which one is enough; or take one of the two away.',
  example: 'manifest',
  bad: `{ "users": { "scope": [{ "clauses": [{ "attribute": "department", "operator": "EQUALS", "value": "Sales" },
    { "attribute": "department", "operator": "EQUALS", "value": "Research" }] }] } }`,
  good: `{ "users": { "scope": [{ "clauses": [{ "attribute": "department", "operator": "EQUALS", "value": "Sales" }] },
    { "clauses": [{ "attribute": "department", "operator": "EQUALS", "value": "Research" }] }] } }`,
  check(subject, report) {
    const clauses = scopedClauses(subject);
    for (const [index, clause] of clauses.entries()) {
      const before = clauses.slice(0, index).filter(({ filter }) => filter === clause.filter);
      reportFirst(clause, before, report);
    }
  },
};

function reportFirst(clause: ScopedClause, before: readonly ScopedClause[], report: Report): void {
  const other = before.find((each) => each.attribute === clause.attribute && exclude(each, clause));
  if (other === undefined) return;
  const message = `Nobody fits this filter: ${words(other)} and ${words(clause)} never hold together.`;
  report(
    { pointer: clause.pointer, part: 'label' },
    message,
    'One of several filters is enough; in one, all has to hold.',
  );
}

function words({ attribute, row, value }: ScopedClause): string {
  return `\`${attribute}\` ${row.words}${value === null ? '' : ` ${JSON.stringify(value)}`}`;
}

function exclude(one: ScopedClause, other: ScopedClause): boolean {
  if ([one, other].some(({ row, value }) => row.arity === 'binary' && value === null)) return false;
  if (excludesAll(one, other) || excludesAll(other, one)) return true;
  return (
    one.operator === 'ENDS_WITH' && other.operator === 'ENDS_WITH' && !endAlike(one.value ?? '', other.value ?? '')
  );
}

/** Of a clause that leaves one value, or nothing, it is known whether the other one lets that through. */
function excludesAll({ attribute, operator, value }: ScopedClause, other: ScopedClause): boolean {
  const pattern = { 'REGEX MATCH': 'NOT REGEX MATCH', 'NOT REGEX MATCH': 'REGEX MATCH' } as const;
  if (operator === 'REGEX MATCH' || operator === 'NOT REGEX MATCH')
    return other.operator === pattern[operator] && other.value === value;
  const left = { EQUALS: value, 'IS NULL': null, 'IS TRUE': true, 'IS FALSE': false } as const;
  if (!isKeyOf(operator, left)) return false;
  return isInScope([{ name: null, clauses: [other], pointer: '' }], { [attribute]: left[operator] }) === 'out';
}

function isKeyOf<T extends object>(key: PropertyKey, object: T): key is keyof T {
  return Object.hasOwn(object, key);
}

function endAlike(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return a.endsWith(b) || b.endsWith(a);
}
