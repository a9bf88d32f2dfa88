import type { CodeEmitter } from '../code-emitter.ts';
import { emitRules } from '../rules/emit-rules.ts';

export const rulesOutput = { file: 'rules.js', emit: emitRules } as const satisfies CodeEmitter;
