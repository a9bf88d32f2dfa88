import { spanOf, wordsOf } from './node-span.ts';
import type { Page, Span } from './page.ts';
import { STEP_NUMBER } from './words/step-number.ts';

/** "Step 5. Configure …": a heading that counts a step. */
export interface StepHeading extends Span {
  readonly number: number;
  readonly depth: number;
  /** What stands behind the number: "." or ":" mostly. */
  readonly mark: string;
  /** What stands below it, as far as the next heading of its level. */
  readonly section: Span;
}

const STEP = new RegExp(`^${STEP_NUMBER}( ?[.:–—-]?)`, 'i');

export function stepHeadings({ nodes, text }: Page): StepHeading[] {
  return nodes.headings.flatMap((heading, index) => {
    const [, number, , mark = ''] = STEP.exec(wordsOf(heading)) ?? [];
    if (number === undefined) return [];
    const next = nodes.headings.slice(index + 1).find(({ depth }) => depth <= heading.depth);
    const place = spanOf(heading);
    const section = { start: place.end, end: next === undefined ? text.length : spanOf(next).start };
    return [{ number: Number(number), depth: heading.depth, mark: mark.trim(), section, ...place }];
  });
}
