import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkExpression } from '../../src/expression/check/check-expression.ts';
import { compileExpression } from '../../src/expression/compile/compile-expression.ts';
import { functionNames, functionTable } from '../../src/expression/function-table.generated.ts';
import { parseExpression } from '../../src/expression/syntax/parse-expression.ts';
import { compile } from '../run/compile.ts';
import { runs } from '../run/depth.ts';
import { anyExpression } from './any-expression.ts';
import { moduleText } from './import-compiled.ts';
import { sourceMember } from './source-member.ts';

const folder = fileURLToPath(new URL('../../node_modules/.tmp-test/expression/', import.meta.url));

/** TypeScript 7 has no compiler to call in the process, so one run checks everything. */
async function typecheck(text: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}mapping.ts`, text);
  const options = [
    '--noEmit',
    '--strict',
    '--isolatedModules',
    '--noUncheckedIndexedAccess',
    '--exactOptionalPropertyTypes',
    '--noUnusedLocals',
    '--noUnusedParameters',
    '--noImplicitReturns',
    '--erasableSyntaxOnly',
    '--skipDefaultLibCheck',
    '--target',
    'es2022',
    '--lib',
    'es2022',
    '--types',
    '',
    '--ignoreConfig',
    `${folder}mapping.ts`,
  ];
  return compile(folder, ...options);
}

test('compiled code of every example and of many random expressions passes the strictest type check', async () => {
  const examples = functionNames.flatMap((name) => functionTable[name].examples.map(({ expression }) => expression));
  const expressions = [
    ...[...new Set(examples)]
      .map((text) => parseExpression(text).expression)
      .filter((expression) => expression !== null),
    ...fc.sample(anyExpression, { numRuns: runs(800), seed: Number(process.env.FUZZ_SEED ?? '11') }),
  ];
  const cases = expressions.map((expression, index) => ({
    name: `mapped${index}`,
    compiled: compileExpression(expression, { resource: 'User', constant: `constant${index}x` }),
  }));
  const inputs = new Set(
    expressions.flatMap((expression) => checkExpression(expression, { resource: 'User', target: null }).inputs),
  );
  const members = [...inputs].map((name) => sourceMember('User', name));
  const text = moduleText(cases, 'Source');
  const source = `export interface Source {\n${members.map(({ declaration }) => (declaration === null ? '' : `  ${declaration}\n`)).join('')}}\n`;
  const errors = await typecheck(`${text}\n${source}\nexport type { Value, RoleObject };\n`);
  expect(errors.split('\n').slice(0, 20).join('\n')).toBe('');
  expect(text).not.toMatch(/(?::|<|\bas)\s*any\b/);
});
