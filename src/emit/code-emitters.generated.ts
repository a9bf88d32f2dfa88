/** Generated from src/emit/outputs; add, change or remove a file there and run `npm run derive`. */
import { mappingOutput } from './outputs/mapping.ts';
import { rulesTypesOutput } from './outputs/rules-types.ts';
import { rulesOutput } from './outputs/rules.ts';
import { schemaOutput } from './outputs/schema.ts';
import { typesOutput } from './outputs/types.ts';
import type { CodeEmitter } from './code-emitter.ts';

export const codeEmitters = [
  mappingOutput,
  rulesTypesOutput,
  rulesOutput,
  schemaOutput,
  typesOutput,
] as const satisfies readonly CodeEmitter[];
