import { SCOPE_OPERATORS, type ScopeOperator } from '../connector/scope/scope-operator.ts';
import { childOf, type GraphNode, itemsOf, memberOf, textOf } from './graph-node.ts';

const OPERATORS: readonly ScopeOperator[] = Object.keys(SCOPE_OPERATORS).filter(isOperator);

/** Those that the listing of 2017 has: Graph spells them as the portal does (entra-provisioning fact sheet, section 3). */
const PUBLISHED: ReadonlySet<ScopeOperator> = new Set([
  'EQUALS',
  'NOT EQUALS',
  'REGEX MATCH',
  'NOT REGEX MATCH',
  'IS NULL',
  'IS NOT NULL',
  'IS TRUE',
  'IS FALSE',
]);

/** How Graph spells an operator; `null`: nobody knows. */
export type SpellOperator = (operator: ScopeOperator) => string | null;

function isOperator(name: string): name is ScopeOperator {
  return Object.hasOwn(SCOPE_OPERATORS, name);
}

/** The operator of that name, whatever its capitals, blanks and underscores. */
export function operatorNamed(name: string): ScopeOperator | null {
  const wanted = plain(name);
  return OPERATORS.find((operator) => plain(operator) === wanted) ?? null;
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_-]+/gu, '');
}

/** As published, as the schema spells them itself, and as the answer of `GET …/schema/filterOperators` does. */
export function operatorSpelling(root: GraphNode | null, listing: unknown): SpellOperator {
  const seen = new Map<ScopeOperator, string>();
  const note = (name: string | null) => {
    const operator = name === null ? null : operatorNamed(name);
    if (name !== null && operator !== null && !seen.has(operator)) seen.set(operator, name);
  };
  for (const name of root === null ? [] : operatorNames(root)) note(name);
  const list: unknown = memberOf(listing, 'value')?.value ?? listing;
  for (const entry of Array.isArray(list) ? list : []) {
    const name = memberOf(entry, 'name')?.value ?? memberOf(entry, 'id')?.value;
    note(typeof name === 'string' ? name : null);
  }
  return (operator) => (PUBLISHED.has(operator) ? operator : (seen.get(operator) ?? null));
}

function* operatorNames(root: GraphNode): Generator<string> {
  for (const rule of itemsOf(childOf(root, 'synchronizationRules')))
    for (const mapping of itemsOf(childOf(rule, 'objectMappings')))
      for (const group of itemsOf(childOf(childOf(mapping, 'scope') ?? mapping, 'groups')))
        for (const clause of itemsOf(childOf(group, 'clauses'))) {
          const name = textOf(childOf(clause, 'operatorName'));
          if (name !== null) yield name;
        }
}
