/** The code files of a connector, in the order they are listed. */
import type { Connector } from '../connector/connector.ts';
import { emitMapping } from './mapping/emit-mapping.ts';
import { emitRules } from './rules/emit-rules.ts';
import { emitRulesTypes } from './rules/emit-rules-types.ts';
import { emitSchema } from './types/emit-schema.ts';
import { emitTypes } from './types/emit-types.ts';

export interface CodeEmitter {
  readonly file: 'mapping.ts' | 'types.ts' | 'rules.schema.json' | 'rules.js' | 'rules.d.ts';
  readonly emit: (connector: Connector) => string | Promise<string>;
}

export const codeEmitters: readonly CodeEmitter[] = [
  { file: 'mapping.ts', emit: emitMapping },
  { file: 'types.ts', emit: emitTypes },
  { file: 'rules.schema.json', emit: emitSchema },
  { file: 'rules.js', emit: emitRules },
  { file: 'rules.d.ts', emit: emitRulesTypes },
];
