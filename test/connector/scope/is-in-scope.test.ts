import { describe, expect, test } from 'vitest';
import type { ScopingClause, ScopingFilter } from '../../../src/connector/connector.ts';
import { isInScope } from '../../../src/connector/scope/is-in-scope.ts';
import { SCOPE_OPERATORS, type ScopeOperator } from '../../../src/connector/scope/scope-operator.ts';

function clause(attribute: string, operator: ScopeOperator, value: string | null = null): ScopingClause {
  return { attribute, operator, value, pointer: '' };
}

function filter(...clauses: readonly ScopingClause[]): ScopingFilter {
  return { name: null, clauses, pointer: '' };
}

/** entra-provisioning fact sheet, section 3. */
const ANSWERS: readonly [operator: ScopeOperator, value: string | null, held: unknown, answer: string][] = [
  ['EQUALS', 'Sales', 'Sales', 'in'],
  ['EQUALS', 'Sales', 'sales', 'out'],
  ['NOT EQUALS', 'Sales', 'sales', 'in'],
  ['NOT EQUALS', 'Sales', '', 'out'],
  ['REGEX MATCH', '^Sa', 'Sales', 'unknown'],
  ['REGEX MATCH', '^Sa.*$', 'Sales', 'in'],
  ['REGEX MATCH', '([1-9][0-9])', '42', 'in'],
  ['REGEX MATCH', '^Sa', 'North', 'out'],
  ['NOT REGEX MATCH', '^Sa', 'North', 'in'],
  ['NOT REGEX MATCH', '^Sa', '', 'out'],
  ['IS NULL', null, '', 'in'],
  ['IS NULL', null, 'x', 'out'],
  ['IS NOT NULL', null, false, 'in'],
  ['IS TRUE', null, true, 'in'],
  ['IS FALSE', null, true, 'out'],
  ['Greater_Than', '9', '10', 'in'],
  ['Greater_Than', '10', '10', 'out'],
  ['Greater_Than', '10', 'ten', 'unknown'],
  ['Greater_Than_OR_EQUALS', '10', 10, 'in'],
  ['Includes', 'al', 'Sales', 'in'],
  ['Includes', 'AL', 'Sales', 'out'],
  ['ENDS_WITH', 'es', 'Sales', 'in'],
  ['ENDS_WITH', 'ES', 'Sales', 'unknown'],
  ['&', '1', '1', 'unknown'],
  ['EQUALS', 'a', ['a'], 'unknown'],
];

test.each(ANSWERS)('%s %s of %j is %s', (operator, value, held, answer) => {
  expect(isInScope([filter(clause('extra', operator, value))], { extra: held })).toBe(answer);
});

test.each(Object.entries(SCOPE_OPERATORS))('%s holds for nothing only if its row says so', (operator, { ifEmpty }) => {
  const named = Object.keys(SCOPE_OPERATORS).find((name): name is ScopeOperator => name === operator) ?? 'EQUALS';
  expect(isInScope([filter(clause('extra', named, '1'))], {})).toBe(ifEmpty ? 'in' : 'out');
});

describe('several clauses and filters', () => {
  const sales = clause('department', 'EQUALS', 'Sales');
  const named = clause('mail', 'IS NOT NULL');

  test('everybody is in scope where there is no filter', () => {
    expect([isInScope(null, {}), isInScope([], {})]).toEqual(['in', 'in']);
  });

  test('all clauses of one filter, and any filter', () => {
    expect(isInScope([filter(sales, named)], { department: 'Sales' })).toBe('out');
    expect(isInScope([filter(sales), filter(named)], { department: 'Sales' })).toBe('in');
  });

  test('what the data do not say is unknown, unless something else decides', () => {
    const knows = (attribute: string) => attribute !== 'mail';
    expect(isInScope([filter(sales, named)], { department: 'Sales' }, knows)).toBe('unknown');
    expect(isInScope([filter(sales, named)], { department: 'North' }, knows)).toBe('out');
    expect(isInScope([filter(sales), filter(named)], { department: 'Sales' }, knows)).toBe('in');
  });
});
