import type { Attribute } from '../connector/connector.ts';

/** What flows into an attribute, as the manifest says it; `null`: nobody documents it. */
export function resolvedSource({ mapping, defaultValue }: Attribute): string | null {
  const stated = mapping?.value;
  switch (stated?.kind) {
    case 'direct':
      return `[${stated.source}]`;
    case 'constant':
      return JSON.stringify(stated.value);
    case 'expression':
      return stated.text;
    case 'none':
      return defaultValue === null ? 'nothing' : `nothing; ${JSON.stringify(defaultValue.value)} when it is created`;
    default:
      return null;
  }
}
