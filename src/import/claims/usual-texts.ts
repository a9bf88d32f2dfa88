/** What a page of this app would have in any case, a title, a portal, the label of a method, is no fact of its manifest. */
import { resolveConnector } from '../../connector/resolve-connector.ts';
import { pageFacts } from '../../emit/tutorial/front-matter.ts';
import { labelToSelect } from '../../emit/tutorial/portal/portal-labels.ts';
import type { TemplateKit } from '../../emit/tutorial/render-tutorial.ts';
import type { FactPath } from '../../manifest/facts.generated.ts';
import { checkSchema } from '../../manifest/schema/schema-findings.ts';
import { assemble } from './assemble.ts';
import type { Claim } from './claim.ts';
import { exchanged, type Resolved } from './resolve.ts';

const TEXTS: readonly FactPath[] = [
  ...(['/auth/methodLabel', '/tutorial/portal', '/tutorial/navigation'] as const),
  ...(['/tutorial/title', '/tutorial/description', '/tutorial/customerIntent'] as const),
];

/** @param kit its vocabularies say what is usual */
export function usualTexts(values: readonly Resolved[], kit: TemplateKit | null): Claim[] {
  const claims = values.flatMap((each) => each.claims).filter(({ fact }) => TEXTS.includes(fact));
  const { manifest } = checkSchema(assemble(exchanged(values, new Map(claims.map((claim) => [claim, null])))).value);
  const vocabulary = manifest === null ? undefined : kit?.vocabularies.get(manifest.tutorial.vocabulary);
  if (manifest === null || vocabulary === undefined) return [];
  const { portal, navigation } = vocabulary;
  const connector = resolveConnector(manifest, 'app', 'connectors/app.json');
  const shown = String(claims.find(({ fact }) => fact === '/tutorial/portal')?.value ?? portal);
  const methodLabel = labelToSelect(connector.auth, kit?.portals.get(shown)?.data);
  const usual = Object.entries({ ...pageFacts(connector, vocabulary), portal, navigation, methodLabel });
  return claims.filter(({ fact, value }) => usual.some(([name, text]) => fact.endsWith(`/${name}`) && text === value));
}
