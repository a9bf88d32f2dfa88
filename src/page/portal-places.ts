import type { Nodes } from 'mdast';
import { spanOf, wordsOf } from './node-span.ts';
import { portalStep } from './outline/portal-step.ts';
import type { PageNodes, PortalPlace } from './page.ts';

/** The paragraphs of a page by the steps that they tell. */
export function portalPlaces({ paragraphs, lists }: PageNodes): PortalPlace[] {
  const inItems = new Set<Nodes>(lists.flatMap(({ children }) => children.flatMap((item) => item.children)));
  return paragraphs.map((paragraph) => ({
    step: portalStep(wordsOf(paragraph).replace(/\s+/g, ' ')),
    isItem: inItems.has(paragraph),
    ...spanOf(paragraph),
  }));
}
