import type { Page, PageFinding, Span } from '../page.ts';
import { slipsOf } from '../rules/slip.ts';

/** What a rule on grammar finds, with the place from which it was read: another rule that tells of a word in between says the same. */
export interface GrammarFinding extends PageFinding {
  readonly from: number;
}

/** The findings of places of which no known slip, nor what else was told, tells already. */
export function untold(
  page: Page,
  found: readonly GrammarFinding[],
  others: () => readonly Span[] = () => [],
): PageFinding[] {
  if (found.length === 0) return [];
  const told: readonly Span[] = [...slipsOf(page), ...others()];
  return found
    .filter(({ from, end }) => !told.some((each) => each.start < end && from < each.end))
    .map(({ from: _, ...finding }) => finding);
}
