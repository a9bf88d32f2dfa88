/** Edition and vocabulary of a page: the order of its sections, and the names of the platform's products. */
import type { Section } from './split-sections.ts';

const OF_SIX_STEPS = new Set(['capabilities', 'plan', 'scope', 'monitor']);
const OF_ASSIGNING = new Set(['assign', 'tips']);

export function readEdition(sections: readonly Section[]): 'six-step' | 'assigning-users' {
  const count = (roles: ReadonlySet<string>) => sections.filter(({ role }) => roles.has(role)).length;
  return count(OF_SIX_STEPS) > count(OF_ASSIGNING) ? 'six-step' : 'assigning-users';
}

export function readVocabulary(text: string): 'azure-ad' | 'entra-id' {
  // Anchors keep the names of earlier waves.
  const shown = text.replace(/<a\b[^>]*>/gi, '').replace(/\]\([^)]*\)/g, ']');
  const count = (words: RegExp) => shown.match(words)?.length ?? 0;
  return count(/\bEntra\b/g) >= count(/\bAzure (?:AD|Active ?Directory|portal)\b/gi) && /\bEntra\b/.test(shown)
    ? 'entra-id'
    : 'azure-ad';
}
