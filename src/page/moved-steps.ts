/** Steps that a page refers to by their numbers, where the page that is made of a manifest numbers them otherwise. */

import type { SectionRole } from './outline/section-role.ts';
import type { Page } from './page.ts';
import { stepHeadings } from './step-headings.ts';
import { STEP_NUMBER } from './words/step-number.ts';

/** What the headings of the six-step skeleton count, in their order; a section of the app's own has no number. */
const COUNTED: readonly SectionRole[] = ['plan', 'setup', 'gallery', 'scope', 'configure', 'monitor'];

export interface Outlined {
  readonly page: Page;
  readonly sections: readonly { readonly role: SectionRole; readonly heading: { readonly start: number } | null }[];
}

export interface Said {
  readonly line: number;
  readonly value: unknown;
}

/**
 * @param placed what the page says and a manifest keeps, by the pointer of its value: words of the app stay as they are
 * @returns each such reference, by the line of the page that says it
 */
export function movedSteps({ page, sections }: Outlined, placed: ReadonlyMap<string, readonly Said[]>) {
  // A page of an app in which nothing is done has no part about it, and counts none.
  const isSetUp = [...placed.keys()].some((pointer) => pointer.startsWith('/setup'));
  const counted = COUNTED.filter((role) => role !== 'setup' || isSetUp);
  const numbers = stepHeadings(page).flatMap(({ number, start, section: { start: end } }) => {
    const counts = sections.find(({ heading }) => heading !== null && heading.start >= start && heading.start < end);
    return counts !== undefined && counted.indexOf(counts.role) + 1 === number ? [] : [number];
  });
  if (numbers.length === 0) return [];
  return [...placed.values()].flat().flatMap(({ line, value }) =>
    Array.from(String(value).matchAll(new RegExp(STEP_NUMBER, 'gi')))
      .filter(([, number]) => numbers.includes(Number(number)))
      .map(([text]) => ({ line, text })),
  );
}
