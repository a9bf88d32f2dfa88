/** What a page of this app would have in any case, a title, a portal, the label of a method, is no fact of its manifest. */
import { pageFacts } from '../../emit/tutorial/front-matter.ts';
import { pageForm } from '../../emit/tutorial/page-form.ts';
import { labelToSelect } from '../../emit/tutorial/portal/portal-labels.ts';
import type { TemplateKit } from '../../emit/tutorial/render-tutorial.ts';
import type { FactPath } from '../../manifest/facts.generated.ts';
import type { Claim } from './claim.ts';
import type { Draft } from './draft.ts';

const TEXTS: readonly FactPath[] = [
  ...(['/auth/methodLabel', '/tutorial/portal', '/tutorial/navigation'] as const),
  ...(['/tutorial/title', '/tutorial/description', '/tutorial/customerIntent'] as const),
];

/** A draft without some claims, or with others in their place. */
export type Without = (draft: Draft, others: ReadonlyMap<Claim, Claim | null>) => Draft;

/**
 * @param kit its vocabularies say what is usual
 * @returns what is usual, and the draft without it
 */
export function usualTexts(draft: Draft, kit: TemplateKit | null, without: Without) {
  const claims = draft.values.flatMap((each) => each.claims).filter(({ fact }) => TEXTS.includes(fact));
  const bare = withoutAll(draft, claims, without);
  const usual = claims.length === 0 ? [] : claims.filter(isUsual(bare, claims, kit));
  return { usual, draft: usual.length === claims.length ? bare : withoutAll(draft, usual, without) };
}

function withoutAll(draft: Draft, claims: readonly Claim[], without: Without): Draft {
  return without(draft, new Map(claims.map((claim) => [claim, null])));
}

function isUsual({ manifest, connector }: Draft, claims: readonly Claim[], kit: TemplateKit | null) {
  const vocabulary = manifest === null ? undefined : kit?.vocabularies.get(manifest.tutorial.vocabulary);
  if (connector === null || vocabulary === undefined) return () => false;
  const { portal, navigation } = vocabulary;
  const shown = String(claims.find(({ fact }) => fact === '/tutorial/portal')?.value ?? portal);
  const form = kit === null ? null : pageForm(connector, kit, { portal: shown });
  const ofPortal = form !== null && form.form !== null ? form.names.navigation : navigation;
  const methodLabel = labelToSelect(connector.auth, kit?.portals.get(shown)?.data);
  const known = { ...pageFacts(connector, vocabulary), portal, navigation, methodLabel };
  const usual = [...Object.entries(known), ['navigation', ofPortal] as const];
  return ({ fact, value }: Claim) => usual.some(([name, text]) => fact.endsWith(`/${name}`) && text === value);
}
