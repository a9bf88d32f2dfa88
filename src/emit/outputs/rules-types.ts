import type { CodeEmitter } from '../code-emitter.ts';
import { emitRulesTypes } from '../rules/emit-rules-types.ts';

export const rulesTypesOutput = { file: 'rules.d.ts', emit: emitRulesTypes } as const satisfies CodeEmitter;
