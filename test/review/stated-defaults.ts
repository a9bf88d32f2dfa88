import { factAt } from '../../src/manifest/fact-at.ts';
import { type FactPath, facts } from '../../src/manifest/facts.generated.ts';
import type { IdentifiedFinding } from '../../src/review/compare-connectors.ts';

/** What the full manifests state though it is so anyway, besides the defaults of the schema. */
const OF_THE_FULL_MANIFESTS: Readonly<Partial<Record<FactPath, unknown>>> = {
  // The article that their name takes by itself.
  '/article': 'a',
  // The level that goes with the place of their section.
  '/sections/*/level': 2,
  // Their attributes are no lists in the standard schema.
  '/users/attributes/*/multiValued': false,
};

/** Whether a finding that says "the same" is about a default that was left out on one side: nothing else may say so. */
export function isStatedDefault({ before, after, covers }: IdentifiedFinding): boolean {
  const fact = factAt([...covers.before, ...covers.after][0] ?? '');
  const isStatedOnce = (before === null) !== (after === null);
  if (fact === null || !isStatedOnce) return false;
  const row = facts[fact];
  return ('default' in row ? row.default : OF_THE_FULL_MANIFESTS[fact]) === (before ?? after);
}
