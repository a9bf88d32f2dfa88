import { findSourceAttribute } from '../../directory/source-attributes.ts';
import { findFunction } from '../../expression/find-function.ts';
import { parseExpression } from '../../expression/syntax/parse-expression.ts';
import type { LintRule } from '../lint-rule.ts';

/** entra-provisioning fact sheet, section 5: a constant and a default are texts, and nothing in them is read. */
export const constantMisplaced: LintRule = {
  id: 'constant-misplaced',
  severity: 'error',
  local: 'value',
  title: 'A constant is a value, not what makes one.',
  cause:
    'A constant and a default are sent as they stand. The name of an attribute, an expression or `null` in their place reaches the app as these very letters.',
  fix: 'Write the attribute as `source`, the expression as `expression`; leave out what is to send nothing.',
  example: 'manifest',
  bad: `{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "title", "constant": "[jobTitle]" }] } }`,
  good: `{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "title", "source": "jobTitle" }] } }`,
  check({ attributes }, report) {
    for (const { stated, resource, pointer } of attributes) {
      for (const key of ['constant', 'default'] as const) {
        const text = stated[key];
        const found =
          text === undefined ? null : mistakeIn(text, key, (name) => findSourceAttribute(resource, name) !== null);
        if (found === null) continue;
        const message = `${JSON.stringify(text)} would be sent to the app as this very text.`;
        report({ pointer: `${pointer}/${key}` }, message, found);
      }
    }
  },
};

/** The hint; `null` where it may be a value. Only a name with a capital inside is no word of a language. */
function mistakeIn(text: string, key: 'constant' | 'default', isSource: (name: string) => boolean): string | null {
  if (/^\s*(?:null|nil|undefined|AuthoritativeNull)\s*$/i.test(text)) return `Remove "${key}".`;
  const [, bracketed] = /^\s*\[([^\]]+)\]\s*$/.exec(text) ?? [];
  const name = bracketed ?? (/[a-z][A-Z]/.test(text) ? text.trim().replace(/^(?:user|source)\./, '') : '');
  if (isSource(name))
    return key === 'constant'
      ? `For instance: "source": ${JSON.stringify(name)}`
      : `A default is one text for everybody: "expression": "Coalesce([first], [${name}])" takes another attribute instead.`;
  if (!/^\s*[A-Za-z]+\s*\(.*\)\s*$/s.test(text)) return null;
  const { expression } = parseExpression(text);
  return expression?.kind === 'call' && findFunction(expression.name) !== null
    ? `For instance: "expression": ${JSON.stringify(text.trim())}`
    : null;
}
