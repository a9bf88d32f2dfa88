import type { CodeEmitter } from '../code-emitter.ts';

export const schemaOutput = {
  file: 'rules.schema.json',
  emit: async (connector) => (await import('../types/emit-schema.ts')).emitSchema(connector),
} as const satisfies CodeEmitter;
