import type { Mapping } from '../../connector/connector.ts';
export function explainMapping(mapping: Mapping): string | null {
  return mapping.kind === 'expression' ? 'Something computed.' : null;
}
