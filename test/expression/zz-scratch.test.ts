import { test } from 'vitest';
import { functionNames, functionTable } from '../../src/expression/functions/function-table.ts';
import { compileExpression, explainExpression, inspectExpression, parseExpression } from '../../src/expression/index.ts';
test('x', () => {
  const seen = new Set<string>();
  for (const name of functionNames) for (const e of functionTable[name].examples) {
    if (seen.has(e.expression)) continue; seen.add(e.expression);
    const { expression } = parseExpression(e.expression);
    if (!expression) continue;
    const c = compileExpression(expression, { resource: 'User' });
    console.log(`${e.expression}\n   ${c.code}  :: ${c.type} ${c.runtime} ${c.constants.map((k) => k.name+'='+k.code)}\n   ${explainExpression(expression)}\n${inspectExpression(e.expression, { resource: 'User', target: null }).problems.map((p) => `   ${p.severity} ${p.rule}: ${p.message} ${p.hint ?? ''}`).join('\n')}`);
  }
});
