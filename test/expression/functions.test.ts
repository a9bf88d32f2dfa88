import { describe, expect, test } from 'vitest';
import { compileExpression } from '../../src/expression/compile/compile-expression.ts';
import { evaluateExpression } from '../../src/expression/evaluate/evaluate-expression.ts';
import { functionNames, functionTable } from '../../src/expression/function-table.generated.ts';
import type { Environment } from '../../src/expression/runtime/environment.ts';
import { parseExpression } from '../../src/expression/syntax/parse-expression.ts';
import { type CompiledCase, importCompiled } from './import-compiled.ts';

const environment: Environment = { now: () => new Date('2024-05-06T07:08:09Z'), random: () => 0.4 };

const examples = functionNames.flatMap((name) => functionTable[name].examples.map((example) => ({ name, ...example })));

function parsed(text: string) {
  const { expression, problems } = parseExpression(text);
  expect(problems).toEqual([]);
  if (expression === null) throw new Error(`unreadable: ${text}`);
  return expression;
}

test('every function has examples, a doc line and reasons for its choices', () => {
  for (const name of functionNames) {
    const row = functionTable[name];
    expect(row.name).toBe(name);
    expect(row.examples.length, name).toBeGreaterThan(0);
    expect(row.doc, name).toMatch(/\.$/);
    for (const choice of row.chosen) expect([choice.when, choice.then, choice.why].every(Boolean)).toBe(true);
  }
});

describe('the evaluator gives what the examples say', () => {
  test.each(examples)('$expression of $record', ({ expression, record, gives }) => {
    const value = evaluateExpression(parsed(expression), record, environment);
    if (gives instanceof RegExp) expect(value).toMatch(gives);
    else expect(value).toEqual(gives);
  });
});

test('compiled code gives what the examples say', async () => {
  const cases: CompiledCase[] = examples.map(({ expression }, index) => ({
    name: `mapped${index}`,
    compiled: compileExpression(parsed(expression), { resource: 'User', constant: `constant${index}x` }),
  }));
  const module = await importCompiled(cases);
  for (const [index, { expression, record, gives }] of examples.entries()) {
    const value = module(`mapped${index}`, record, environment);
    if (gives instanceof RegExp) expect(value, expression).toMatch(gives);
    else expect(value, expression).toEqual(gives);
  }
});
