import { describe, expect, test } from 'vitest';
import type { ScopingFilter } from '../../src/connector/connector.ts';
import { decideScope, outOfScopeWords } from '../../src/provision/scope-phase.ts';

const SALES: ScopingFilter = {
  name: 'Sales',
  clauses: [{ attribute: 'department', operator: 'EQUALS', value: 'Sales', pointer: '' }],
  pointer: '',
};
const PATTERN: ScopingFilter = {
  name: 'Anything of sales',
  clauses: [{ attribute: 'department', operator: 'REGEX MATCH', value: 'Sales', pointer: '' }],
  pointer: '',
};

function scopeOf(department: string, scope: readonly ScopingFilter[] | null) {
  const subject = { resource: 'User', record: { department }, isAssigned: true, isPurged: false } as const;
  return decideScope(subject, { scope });
}

describe('the scope phase asks the scoping filters', () => {
  test('and lets everybody through where there are none', () => {
    expect([scopeOf('Sales', null).inScope, scopeOf('Sales', []).inScope]).toEqual([true, true]);
  });

  test('and says which let nobody through', () => {
    expect(scopeOf('Sales', [SALES]).inScope).toBe(true);
    expect(outOfScopeWords(scopeOf('North', [SALES]))).toBe('not let through by a scoping filter');
  });

  test('and creates nobody of whom it cannot tell', () => {
    expect(outOfScopeWords(scopeOf('Sales and more', [PATTERN]))).toBe('not known to fit a scoping filter');
  });
});
