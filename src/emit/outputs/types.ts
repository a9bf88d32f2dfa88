import type { CodeEmitter } from '../code-emitter.ts';

export const typesOutput = {
  file: 'types.ts',
  emit: async (connector) => (await import('../types/emit-types.ts')).emitTypes(connector),
} as const satisfies CodeEmitter;
