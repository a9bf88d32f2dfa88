/** How many expressions are read and checked in a second. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const EXPRESSIONS = [
  'Switch([IsSoftDeleted], , "False", "True", "True", "False")',
  'Join(" ", [givenName], [surname])',
  'ToLower(Replace([mail], "@old.example", , , "@new.example", , ))',
  'IIF([country] = "PE", "es-PE", "en-US")',
  'Append(Left([mailNickname], 10), "-sbx")',
  'Coalesce([mobile], [telephoneNumber], "none")',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it belongs to the mapping language
  'Replace([telephoneNumber], , "\\\\+(?<cc>\\\\d+) (?<rest>.*)", , "00${cc} ${rest}", , )',
  'SingleAppRoleAssignment([appRoleAssignments])',
];

export async function measureExpressions(root) {
  const load = (file) => import(pathToFileURL(path.join(root, 'dist/expression', file)).href);
  const [{ parseExpression }, { checkExpression }] = await Promise.all([
    load('syntax/parse-expression.js'),
    load('check/check-expression.js'),
  ]);
  const target = { name: 'displayName', type: 'String', multiValued: false, matching: false };
  const run = (rounds) => {
    const start = performance.now();
    for (let round = 0; round < rounds; round++) {
      const { expression } = parseExpression(EXPRESSIONS[round % EXPRESSIONS.length]);
      checkExpression(expression, { resource: 'User', target });
    }
    return rounds / ((performance.now() - start) / 1000);
  };
  run(2000);
  return [['expressions read and checked in a second', run(20_000), 10_000, '/s']];
}
