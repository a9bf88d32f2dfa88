/** Titles, descriptions and intents that a page of this app would have in any case are no facts of its manifest. */
import { resolveConnector } from '../../connector/resolve-connector.ts';
import { pageFacts } from '../../emit/tutorial/front-matter.ts';
import type { Vocabulary } from '../../emit/tutorial/vocabulary-shape.ts';
import type { FactPath } from '../../manifest/facts.generated.ts';
import type { Manifest } from '../../manifest/manifest.generated.ts';
import type { Claim } from './claim.ts';

const TEXTS = {
  '/tutorial/title': 'title',
  '/tutorial/description': 'description',
  '/tutorial/customerIntent': 'customerIntent',
} as const;

export function isPageText(fact: FactPath): fact is keyof typeof TEXTS {
  return Object.hasOwn(TEXTS, fact);
}

/** @param manifest without these texts */
export function usualTexts(manifest: Manifest, claims: readonly Claim[], vocabulary: Vocabulary): Claim[] {
  const usual = pageFacts(resolveConnector(manifest, 'app', 'connectors/app.json'), vocabulary);
  return claims.filter(({ fact, value }) => isPageText(fact) && usual[TEXTS[fact]] === value);
}
