/**
 * Compiled validators with names that stay. The library numbers functions, constants and errors in the order it meets
 * them, so that one more attribute would rename everything after it; here they are named after their unit.
 */
import type { SourceCode } from 'ajv/dist/types/index.js';
import { jsonLiteral } from '../code/string-literal.ts';
import type { ValidatorUnit } from './validator-units.ts';

const STRING = /"(?:[^"\\]|\\.)*"/;

/** What is changed, and strings: those are skipped whole, as text of a manifest may look like anything. */
const CHANGED = new RegExp(
  [
    STRING.source,
    String.raw`\b(?:validate|schema|func)\d+\b`,
    // Parameters that only other keywords read.
    `, parentData, parentDataProperty, rootData=data`,
    String.raw`,parentData:\w+,parentDataProperty:(?:${STRING.source}|\w+),rootData(?=\})`,
    `,schemaPath:${STRING.source}(?=,keyword:)`,
  ].join('|'),
  'g',
);

/** The one use of a schema path: what the test for a missing entry says of each other entry is left out of the problems. */
const INSIDE_CONTAINS = /^,schemaPath:"#\/(?:properties\/schemas\/)?(?:allOf\/\d+\/)?contains\//;

/** How an error is recorded: seven lines and a number. */
const RECORDED_ERROR =
  /^const (err\d+) = (.*);\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;$/gm;

/** The code of one unit; `functions` has the other units' names by what the library calls their functions. */
export function nameCompiledUnit(
  source: SourceCode,
  unit: ValidatorUnit,
  functions: ReadonlyMap<string, string>,
): string {
  const names = new Map([...functions, [String(source.validateName), `valid${unit.name}`]]);
  for (const name of source.scopeValues['schema'] ?? []) names.set(String(name), `schema${unit.name}`);
  // The one function that the keywords in use need: whether an object has a property of its own.
  for (const name of source.scopeValues['func'] ?? []) names.set(String(name), 'hasOwn');
  let readsSchema = false;
  const code = String(source.validateCode)
    .replace(RECORDED_ERROR, '(vErrors ??= []).push($2);\nerrors++;')
    .replace(CHANGED, (found) => {
      readsSchema ||= found.startsWith('schema');
      if (found.startsWith('"')) return found;
      return found.startsWith(',') ? (INSIDE_CONTAINS.test(found) ? found : '') : (names.get(found) ?? found);
    })
    .trim();
  return readsSchema ? `const schema${unit.name} = ${jsonLiteral(unit.schema)};\n${code}` : code;
}
