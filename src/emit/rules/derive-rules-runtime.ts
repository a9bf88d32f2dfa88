/**
 * The run-time part of `rules.js` as text, made from compiled JavaScript: `filter.js` and `rules-runtime.js` as the
 * compiler writes them. Text in, text out; `npm run derive` stores the result and a test tells when it is stale.
 */

const HEADER = `/** Generated from src/scim/filter.ts and src/emit/rules/rules-runtime.ts; change those and run \`npm run derive\`. */
`;

export function deriveRulesRuntime(filterCode: string, runtimeCode: string): string {
  const lines = [filterCode, runtimeCode].flatMap(plainLines).map((line) => `  ${singleQuoted(line)},`);
  return `${HEADER}export const RULES_RUNTIME: string = [\n${lines.join('\n')}\n].join('\\n');\n`;
}

/** One module's lines without what binds it to others, and without comments. */
function plainLines(code: string): readonly string[] {
  const bare = code.replace(/^\s*\/\*\*[\s\S]*?\*\/\n/gm, '');
  return bare
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^import |^\s*\/\/|^export \{\};$/.test(line))
    .map((line) => line.replace(/^export /, '').replace(/^(?: {4})+/, (indent) => ' '.repeat(indent.length / 2)));
}

function singleQuoted(line: string): string {
  return `'${line.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
