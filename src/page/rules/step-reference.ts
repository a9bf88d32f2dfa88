import { spanOf, wordsOf } from '../node-span.ts';
import type { Page } from '../page.ts';
import type { PageRule } from '../page-rule.ts';

export const stepReferenceRule: PageRule = {
  id: 'page-step-reference',
  severity: 'error',
  title: 'A step that is referred to exists.',
  cause: 'Steps were added or removed, and the reference kept the old number.',
  fix: 'Name the step that is meant.',
  example: 'page',
  bad: '# Acme\n\n## Step 1. Plan\n\nYou need it in Step 7.\n',
  good: '# Acme\n\n## Step 1. Plan\n\nYou need it in Step 1.\n',
  check: (page) => {
    const known = stepsOf(page);
    const inHeading = page.nodes.headings.map(spanOf);
    return Array.from(page.prose.matchAll(/\bstep #?(\d{1,2})\b(?!\s*\])/gi)).flatMap(
      ({ 0: said, 1: number, index }) => {
        const start = index;
        if (known.has(Number(number)) || inHeading.some((span) => span.start <= start && start < span.end)) return [];
        return [
          {
            message: `There is no ${said}.`,
            hint: `Steps here: ${[...known].join(', ') || 'none'}.`,
            start,
            end: start + said.length,
          },
        ];
      },
    );
  },
};

/** The numbered headings, or, on a page without any, the items of its ordered lists. */
function stepsOf({ nodes }: Page): ReadonlySet<number> {
  const headings = nodes.headings.flatMap((heading) => {
    const number = /^step (\d+)/i.exec(wordsOf(heading))?.[1];
    return number === undefined ? [] : [Number(number)];
  });
  if (headings.length > 0) return new Set(headings);
  const longest = Math.max(
    0,
    ...nodes.lists.filter(({ ordered }) => ordered === true).map(({ children }) => children.length),
  );
  return new Set(Array.from({ length: longest }, (_, index) => index + 1));
}
