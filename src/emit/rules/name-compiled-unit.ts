/**
 * Compiled validators with names that stay. The library numbers functions, constants and errors in the order it meets
 * them, so that one more attribute would rename everything after it; here they are named after their unit.
 */
import type { SourceCode } from 'ajv/dist/types/index.js';
import { jsonLiteral } from '../code/string-literal.ts';
import type { ValidatorUnit } from './validator-units.ts';

const STRING = /"(?:[^"\\]|\\.)*"/;

/** What the library hands from function to function besides the place. */
const PARAMETERS = ', parentData, parentDataProperty, rootData=data';

/** What is changed, and strings: those are skipped whole, as text of a manifest may look like anything. */
const CHANGED = new RegExp(
  [
    STRING.source,
    String.raw`\b(?:validate|schema|func)\d+\b`,
    // Parameters that only other keywords read make room for one of this program's.
    PARAMETERS,
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

/** Keywords that stand in a schema only where the app requires something. */
const DEMANDS = /^\{.*,keyword:"(?:contains|minItems)",/;

/**
 * The code of one unit. With `partial`, the second parameter of every function, nothing is demanded: an update is a
 * part of a resource. What tells the entries of a list apart stays demanded.
 *
 * `functions` has the other units' names by what the library calls their functions. */
export function nameCompiledUnit(
  source: SourceCode,
  unit: ValidatorUnit,
  functions: ReadonlyMap<string, string>,
): string {
  const names = new Map([...functions, [String(source.validateName), `valid${unit.name}`]]);
  for (const name of source.scopeValues['schema'] ?? []) names.set(String(name), `schema${unit.name}`);
  // The one function that the keywords in use need: whether an object has a property of its own.
  for (const name of source.scopeValues['func'] ?? []) names.set(String(name), 'hasOwn');
  const demands = demanded(unit);
  let readsSchema = false;
  const code = String(source.validateCode)
    .replace(RECORDED_ERROR, (_, _name, error: string) => {
      const recorded = `(vErrors ??= []).push(${error});\nerrors++;`;
      return DEMANDS.test(error) || demands.some((demand) => error.includes(demand))
        ? `if(!partial){\n${recorded}\n}`
        : recorded;
    })
    .replace(CHANGED, (found) => {
      readsSchema ||= found.startsWith('schema');
      if (found.startsWith('"')) return found;
      if (found.startsWith(',schemaPath')) return INSIDE_CONTAINS.test(found) ? found : '';
      if (found === PARAMETERS) return ', partial';
      return found.startsWith(',') ? ',partial' : (names.get(found) ?? found);
    })
    .trim();
  return readsSchema ? `const schema${unit.name} = ${jsonLiteral(unit.schema)};\n${code}` : code;
}

/** How the errors begin that say that something the app requires is missing. */
function demanded({ schema: { required = [], properties = {} } }: ValidatorUnit): readonly string[] {
  return required
    .filter((name) => properties[name]?.const === undefined)
    .map((name) => `keyword:"required",params:{missingProperty: ${JSON.stringify(name)}}`);
}
