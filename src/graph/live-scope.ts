import { SCOPE_OPERATORS } from '../connector/scope/scope-operator.ts';
import { childOf, type GraphNode, itemsOf, textOf } from './graph-node.ts';
import { operatorNamed } from './graph-operators.ts';
import type { LiveFilter, LiveScope } from './live-schema.ts';

/** The scoping filters of an object mapping; what a manifest cannot say of them leaves all of them unread. */
export function readLiveScope(node: GraphNode | null): LiveScope {
  const groups = node === null || node.value === null ? [] : itemsOf(childOf(node, 'groups'));
  const filters: LiveFilter[] = [];
  for (const group of groups) {
    const clauses: LiveFilter['clauses'][number][] = [];
    for (const each of itemsOf(childOf(group, 'clauses'))) {
      const clause = readClause(each);
      if (typeof clause === 'string') return { kind: 'unread', why: clause, pointer: each.pointer };
      clauses.push(clause);
    }
    if (clauses.length === 0) return { kind: 'unread', why: 'a filter without a clause', pointer: group.pointer };
    const name = textOf(childOf(group, 'name'));
    filters.push({ name: name === '' ? null : name, clauses });
  }
  return { kind: 'filters', filters };
}

/** @returns what of it a manifest has no words for, in words */
function readClause(node: GraphNode): LiveFilter['clauses'][number] | string {
  const attribute = textOf(childOf(node, 'sourceOperandName'));
  const name = textOf(childOf(node, 'operatorName'));
  const operator = name === null ? null : operatorNamed(name);
  if (attribute === null || attribute === '') return 'a clause without an attribute';
  if (operator === null) return `the operator ${JSON.stringify(name ?? '')}`;
  const operand = childOf(node, 'targetOperand');
  const listed = operand === null ? null : childOf(operand, 'values');
  const texts = Array.isArray(listed?.value) ? itemsOf(listed).map(textOf) : [textOf(listed)];
  const values = texts.filter((text) => text !== null && text !== '');
  const [value, ...others] = values;
  if (others.length > 0) return 'a clause with several values';
  if (SCOPE_OPERATORS[operator].arity === 'unary') return { attribute, operator, value: null };
  return value === undefined ? 'a clause that compares with no value' : { attribute, operator, value };
}
