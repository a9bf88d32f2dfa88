import { joined } from './joined.ts';
import { longestText } from './longest-text.ts';

/** Absent and empty sources are left out; null when none is left. */
export function join(separator: string | null, sources: readonly (string | readonly string[] | null)[]): string | null {
  let whole = '';
  for (const source of sources) {
    if (typeof source === 'string') whole = joined(whole, separator ?? '', source);
    else for (const value of source ?? []) whole = joined(whole, separator ?? '', value);
    if (source !== null && typeof source !== 'string' && whole.length > longestText) return null;
  }
  return whole === '' ? null : whole;
}
