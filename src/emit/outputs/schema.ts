import type { CodeEmitter } from '../code-emitter.ts';
import { emitSchema } from '../types/emit-schema.ts';

export const schemaOutput = { file: 'rules.schema.json', emit: emitSchema } as const satisfies CodeEmitter;
