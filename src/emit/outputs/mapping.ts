import type { CodeEmitter } from '../code-emitter.ts';

export const mappingOutput = {
  file: 'mapping.ts',
  emit: async (connector) => (await import('../mapping/emit-mapping.ts')).emitMapping(connector),
} as const satisfies CodeEmitter;
