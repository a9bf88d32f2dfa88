/** The compiled validators of a connector's resources, as text that needs no other module. */
import type { Ajv, Options } from 'ajv';
import { createMemo } from '../code/memo.ts';
import { resourceSchema } from '../types/resource-schema.ts';
import type { ResourceShape } from '../types/resource-shape.ts';
import { nameCompiledUnit } from './name-compiled-unit.ts';
import { extensionWords, withStandIns } from './stand-ins.ts';
import type { ValidatorUnit } from './validator-units.ts';
import { splitSchema } from './validator-units.ts';

const OPTIONS: Options = {
  allErrors: true,
  messages: false,
  discriminator: true,
  // The schema is made by this program: there are no mistakes of typing to look for.
  meta: false,
  validateSchema: false,
  strict: false,
  logger: false,
  // Each unit stays a function of its own.
  inlineRefs: false,
  code: { source: true, esm: true, lines: true },
};

const compiled = createMemo<string>();

export async function compileValidators(shapes: readonly ResourceShape[]): Promise<string> {
  const { Ajv: Compiler } = await import('ajv');
  const units = shapes.flatMap((shape) => splitSchema(resourceSchema(shape)));
  const words = extensionWords(units);
  const functions = units.map((whole) => {
    const { unit, key, restore } = withStandIns(whole, words);
    // A compiler of its own for each unit: it remembers and numbers what it compiled.
    return restore(compiled.get(key) ?? compiled.set(key, compileUnit(unit, new Compiler(OPTIONS))));
  });
  return ['const hasOwn = Object.prototype.hasOwnProperty;', ...functions].join('\n\n');
}

/** The units it refers to are compiled elsewhere: here something shorter stands for them. */
function compileUnit(unit: ValidatorUnit, ajv: Ajv): string {
  for (const [name, schema] of unit.refersTo) ajv.addSchema(schema, name);
  const { source } = ajv.compile(unit.schema);
  if (source === undefined) throw new TypeError(`No code was compiled for ${unit.name}`);
  const functions = new Map(
    [...unit.refersTo.keys()].map((name) => [String(ajv.getSchema(name)?.source?.validateName), `valid${name}`]),
  );
  return nameCompiledUnit(source, unit, functions);
}
