import type { CodeEmitter } from '../code-emitter.ts';
import { emitTypes } from '../types/emit-types.ts';

export const typesOutput = { file: 'types.ts', emit: emitTypes } as const satisfies CodeEmitter;
