import type { CodeEmitter } from '../code-emitter.ts';

export const rulesOutput = {
  file: 'rules.js',
  emit: async (connector) => (await import('../rules/emit-rules.ts')).emitRules(connector),
} as const satisfies CodeEmitter;
