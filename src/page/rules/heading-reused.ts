import { labelOf, spanOf } from '../node-span.ts';
import type { PageFinding } from '../page.ts';
import type { PageRule } from '../page-rule.ts';

export const headingReusedRule: PageRule = {
  id: 'page-heading-reused',
  severity: 'warning',
  title: 'Sections side by side have headings of their own.',
  cause:
    'Two sections of one level have the same heading: readers cannot tell them apart, and a link leads to the first.',
  fix: 'Give one of them another heading, or make one section of both.',
  example: 'page',
  bad: '# Acme\n\n## Prerequisites\n\nA plan.\n\n## Prerequisites\n\nA role.\n',
  good: '# Acme\n\n## Prerequisites\n\nA plan.\n\n## Roles\n\nA role.\n',
  check: ({ nodes }) => {
    const findings: PageFinding[] = [];
    /** The headings seen so far at each level, below the one above it. */
    const levels: Set<string>[] = [];
    for (const heading of nodes.headings) {
      levels.length = Math.min(levels.length, heading.depth);
      while (levels.length < heading.depth) levels.push(new Set());
      const siblings = levels[heading.depth - 1];
      const words = labelOf(heading).toLowerCase();
      if (words !== '' && siblings?.has(words) === true) {
        const message = `There is a section "${labelOf(heading)}" already.`;
        findings.push({ message, hint: 'Give it another heading.', ...spanOf(heading) });
      }
      siblings?.add(words);
    }
    return findings;
  },
};
