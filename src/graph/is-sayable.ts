import type { LiveAttribute } from './live-schema.ts';

/** Why a manifest cannot say what flows into an attribute; `null`: it can. */
export function whyUnsayable({ source, flow, priority }: LiveAttribute): string | null {
  if (source.kind === 'unread') return `${source.why}: ${source.text}`;
  if (source.mapping.kind === 'constant' && source.mapping.value === '') return 'it is always the empty text';
  if (typeof flow !== 'string') return `it flows as ${flow.other}, which the portal has no form for`;
  return priority < 0 ? `its precedence is ${priority}` : null;
}

export function isSayable(attribute: LiveAttribute): boolean {
  return whyUnsayable(attribute) === null;
}
