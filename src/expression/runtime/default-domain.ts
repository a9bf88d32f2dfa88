import type { Environment } from './environment.ts';

export function defaultDomain(environment: Environment): string | null {
  return environment.defaultDomain || null;
}
