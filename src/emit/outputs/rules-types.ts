import type { CodeEmitter } from '../code-emitter.ts';

export const rulesTypesOutput = {
  file: 'rules.d.ts',
  emit: async (connector) => (await import('../rules/emit-rules-types.ts')).emitRulesTypes(connector),
} as const satisfies CodeEmitter;
