import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileExpression } from '../../src/expression/compile/compile-expression.ts';
import { evaluateExpression } from '../../src/expression/evaluate/evaluate-expression.ts';
import { prepareExpression } from '../../src/expression/evaluate/prepare-expression.ts';
import { readAssignments, readAttribute, type SourceRecord } from '../../src/expression/evaluate/source-record.ts';
import type { Environment } from '../../src/expression/runtime/environment.ts';
import { printExpression } from '../../src/expression/syntax/print-expression.ts';
import type { Expression } from '../../src/expression/syntax/syntax.ts';
import { runs } from '../run/depth.ts';
import { anyExpression, anyRecord } from './any-expression.ts';
import { importCompiled } from './import-compiled.ts';

const batch = { expressions: 400, records: 25, runs: runs(7) };

/** Another seed with `FUZZ_SEED=7`; the run is the same each time otherwise. */
const seed = Number(process.env.FUZZ_SEED ?? '20240501');

/** Clock and chance that start over for each evaluation. */
function repeatable(start: number): Environment {
  let state = start;
  return {
    ...(start % 3 > 0 && { defaultDomain: 'contoso.example' }),
    now: () => new Date('2024-05-06T07:08:09.123Z'),
    random: () => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return state / 2_147_483_648;
    },
  };
}

/** As it is evaluated for the users of a file. */
function preparedValue(expression: Expression, record: SourceRecord, environment: Environment) {
  return prepareExpression(expression, {
    attribute: (name) => () => readAttribute(record, name),
    assignments: (name) => () => readAssignments(record, name),
    environment,
  })();
}

function compiledCases(expressions: readonly Expression[]) {
  return expressions.map((expression, index) => ({
    name: `mapped${index}`,
    compiled: compileExpression(expression, { resource: 'User', constant: `constant${index}x` }),
  }));
}

test(`evaluator, compiled and prepared code agree on ${batch.expressions * batch.records * batch.runs} cases`, async () => {
  let sent = 0;
  const property = fc.asyncProperty(
    fc.array(anyExpression, { minLength: batch.expressions, maxLength: batch.expressions }),
    fc.array(anyRecord, { minLength: batch.records, maxLength: batch.records }),
    async (expressions, records) => {
      const cases = compiledCases(expressions);
      const module = await importCompiled(cases);
      for (const [index, expression] of expressions.entries()) {
        for (const record of records) {
          const expected = evaluateExpression(expression, record, repeatable(index));
          const found = module(`mapped${index}`, record, repeatable(index));
          if (expected !== null) sent++;
          const prepared = preparedValue(expression, record, repeatable(index));
          if (sameValue(expected, found) && sameValue(expected, prepared)) continue;
          const code = cases[index]?.compiled.code;
          expect.fail(
            `${printExpression(expression)}\n${code}\nfor ${JSON.stringify(record)}:\nevaluator ${JSON.stringify(expected)}\ncode ${JSON.stringify(found)}\nprepared ${JSON.stringify(prepared)}`,
          );
        }
      }
    },
  );
  await fc.assert(property, { numRuns: batch.runs, seed, endOnFailure: true });
  // Fuzzing that only ever meets null would prove nothing.
  expect(sent).toBeGreaterThan(batch.expressions * batch.records * batch.runs * 0.4);
});

function sameValue(left: unknown, right: unknown): boolean {
  return left === right || (typeof left === 'object' && JSON.stringify(left) === JSON.stringify(right));
}
