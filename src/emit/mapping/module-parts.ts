/** What the functions of one generated module need besides themselves, collected while they are written. */
import type { Resource } from '../../connector/connector.ts';
import type { RuntimeName } from '../../expression/compile/runtime-source.generated.ts';
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

/** The first parameter of a function with these lines; an underscore tells the compiler that it is not read. */
export function sourceParameter(resource: Resource, lines: readonly string[]): string {
  return `${lines.some(readsSource) ? 'source' : '_source'}: ${resource}Source`;
}

/** Strings are left out of the search, and so are comments, which are lines of their own. */
function readsSource(line: string): boolean {
  return !line.startsWith('//') && /\bsource\b/.test(line.replace(/"(?:[^"\\]|\\.)*"/g, ''));
}
