/** What a page of this app would have in any case, a title, a portal, the label of a method, is no fact of its manifest. */
import { pageFacts } from '../../emit/tutorial/front-matter.ts';
import { labelToSelect } from '../../emit/tutorial/portal/portal-labels.ts';
import type { TemplateKit } from '../../emit/tutorial/render-tutorial.ts';
import type { FactPath } from '../../manifest/facts.generated.ts';
import type { Claim } from './claim.ts';
import { type Draft, draftOf } from './draft.ts';
import { exchanged } from './resolve.ts';

const TEXTS: readonly FactPath[] = [
  ...(['/auth/methodLabel', '/tutorial/portal', '/tutorial/navigation'] as const),
  ...(['/tutorial/title', '/tutorial/description', '/tutorial/customerIntent'] as const),
];

/** @param kit its vocabularies say what is usual */
export function usualTexts({ values }: Draft, kit: TemplateKit | null): Claim[] {
  const claims = values.flatMap((each) => each.claims).filter(({ fact }) => TEXTS.includes(fact));
  if (claims.length === 0) return [];
  const { manifest, connector } = draftOf(exchanged(values, new Map(claims.map((claim) => [claim, null]))), 'app');
  const vocabulary = manifest === null ? undefined : kit?.vocabularies.get(manifest.tutorial.vocabulary);
  if (connector === null || vocabulary === undefined) return [];
  const { portal, navigation } = vocabulary;
  const shown = String(claims.find(({ fact }) => fact === '/tutorial/portal')?.value ?? portal);
  const methodLabel = labelToSelect(connector.auth, kit?.portals.get(shown)?.data);
  const usual = Object.entries({ ...pageFacts(connector, vocabulary), portal, navigation, methodLabel });
  return claims.filter(({ fact, value }) => usual.some(([name, text]) => fact.endsWith(`/${name}`) && text === value));
}
