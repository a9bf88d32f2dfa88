/** What a page shows at steps of the portal besides the portal's own. */
import { takesWords } from '../../connector/words-at-steps.ts';
import { facts } from '../../manifest/facts.generated.ts';
import { type BlockText, blockText, inNote } from '../../page/outline/block-text.ts';
import { spansOfAll } from '../../page/outline/span.ts';
import { type Claim, claim, keyAt } from '../claims/claim.ts';
import type { Region } from '../outline/region.ts';
import type { Span } from '../outline/span.ts';
import type { Reading } from './reading.ts';

export function readPortalSteps({ outline, regions }: Reading): Claim[] {
  const shown = regions.filter(({ owner }) => owner === 'portalStep');
  return shown.flatMap((region) => region.blocks.flatMap((block) => additionClaims(region, blockText(outline, block))));
}

/** People's words at the step that the item of a region tells: in an alert where they could be taken for words on something else. */
export function wordsClaims(region: Region, text: BlockText<Span> | null): Claim[] {
  return additionClaims(region, takesWords(region.step ?? '') ? text : inNote(text));
}

/** In the order of every portal, wherever a page has them. */
const STEPS: readonly string[] = facts['/portalSteps/*/step'].choices;

/** A block below the step that the item of a region tells. */
export function additionClaims({ step, item }: Region, text: BlockText<Span> | null): Claim[] {
  const [first] = text?.covers ?? [];
  if (step === null || item === null || text === null || first === undefined) return [];
  const at = ['portalSteps', { id: step, order: STEPS.indexOf(step) }];
  return [
    claim([...at, 'step'], step, { seen: first, certainty: 'inferred' }),
    claim([...at, 'body', keyAt(first)], text.markdown, { covers: text.covers, certainty: 'kept' }),
  ];
}

/** What shows of a consent stands at the step that asks for it, also where a page has the test in the same step. */
export function atConsent(region: Region): Region {
  const labels = spansOfAll(region.blocks).flatMap((span) => span.labels.map((label) => label.toLowerCase()));
  const isTest = labels.includes('test connection') && !labels.includes('authorize');
  return region.owner === 'credentials' && !isTest ? { ...region, step: 'authorize' } : region;
}
