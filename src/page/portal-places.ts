import type { Nodes } from 'mdast';
import { spanOf, wordsOf } from './node-span.ts';
import { type PortalStep, portalStep } from './outline/portal-step.ts';
import type { PageNodes, Span } from './page.ts';

/** A paragraph, and the step in the portal that it tells. */
export interface PortalPlace extends Span {
  readonly step: PortalStep;
  /** It stands in a list. */
  readonly isItem: boolean;
}

export function portalPlaces({ paragraphs, lists }: PageNodes): PortalPlace[] {
  const inItems = new Set<Nodes>(lists.flatMap(({ children }) => children.flatMap((item) => item.children)));
  return paragraphs.map((paragraph) => ({
    step: portalStep(wordsOf(paragraph).replace(/\s+/g, ' ')),
    isItem: inItems.has(paragraph),
    ...spanOf(paragraph),
  }));
}
