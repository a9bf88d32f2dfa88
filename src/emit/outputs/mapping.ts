import type { CodeEmitter } from '../code-emitter.ts';
import { emitMapping } from '../mapping/emit-mapping.ts';

export const mappingOutput = { file: 'mapping.ts', emit: emitMapping } as const satisfies CodeEmitter;
