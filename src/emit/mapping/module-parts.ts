/** What the functions of one generated module need besides themselves, collected while they are written. */
import type { RuntimeName } from '../../expression/runtime-source.generated.ts';
import type { MappingFunction } from './mapping-runtime.ts';

export interface ModuleParts {
  readonly mappingFunctions: Set<MappingFunction>;
  readonly expressionFunctions: Set<RuntimeName>;
  /** Module constants by name. */
  readonly constants: Map<string, string>;
  /** Names imported from `types.ts`. */
  readonly types: Set<string>;
  /** Whether the function being written reads clock or randomness. */
  environment: boolean;
}

export function emptyParts(): ModuleParts {
  return {
    mappingFunctions: new Set(),
    expressionFunctions: new Set(),
    constants: new Map(),
    types: new Set(),
    environment: false,
  };
}

/** The further parameter of a function that reads clock or randomness; says so in `parts`. */
export function environmentParameter(parts: ModuleParts): string {
  if (!parts.environment) return '';
  parts.expressionFunctions.add('environment');
  return ', environment: Environment = { now: () => new Date(), random: Math.random }';
}
