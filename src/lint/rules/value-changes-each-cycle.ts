import type { Argument } from '../../expression/syntax/syntax.ts';
import type { LintRule } from '../lint-rule.ts';

/** expressions fact sheet, section 5: the results of these are not repeatable. */
const ALWAYS_NEW: ReadonlySet<string> = new Set(['Guid', 'RandomString']);

export const valueChangesEachCycle: LintRule = {
  id: 'value-changes-each-cycle',
  severity: 'warning',
  local: 'value',
  echoes: [{ rule: 'password-mapped', within: 'item' }],
  title: 'A value that is new each time is sent once.',
  cause:
    'The expression gives another value whenever it is evaluated, and the attribute flows always: what the app was given first is overwritten.',
  fix: 'Let it flow on creation only: `"flow": "create-only"`.',
  example: 'manifest',
  bad: `{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "nickName", "expression": "Guid()" }] } }`,
  good: `{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "nickName", "expression": "Guid()", "flow": "create-only" }] } }`,
  check({ attributes }, report) {
    for (const { stated, resolved, pointer } of attributes) {
      const mapping = resolved.mapping?.value;
      // What is matched on has a rule of its own.
      if (mapping?.kind !== 'expression' || stated.flow === 'create-only' || stated.matching !== undefined) continue;
      const name = alwaysNew(mapping.expression);
      if (name === null) continue;
      const message = `${name} gives another value each time, and the app gets each of them.`;
      report({ pointer: `${pointer}/expression` }, message, 'Add "flow": "create-only".');
    }
  },
};

/** The function that makes it new; the present moment counts where it is the value itself, not what it is compared with. */
function alwaysNew(node: Argument): string | null {
  if (node.kind !== 'call') return null;
  return node.name === 'Now' ? node.name : madeBy(node);
}

function madeBy(node: Argument): string | null {
  if (node.kind !== 'call') return null;
  if (ALWAYS_NEW.has(node.name)) return node.name;
  return node.arguments.map(madeBy).find((name) => name !== null) ?? null;
}
