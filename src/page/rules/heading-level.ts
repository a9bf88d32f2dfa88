import { labelOf, spanOf } from '../node-span.ts';
import type { PageFinding } from '../page.ts';
import type { PageRule } from '../page-rule.ts';

export const headingLevelRule: PageRule = {
  id: 'page-heading-level',
  severity: 'error',
  title: 'One heading of level 1, and no level left out.',
  cause: 'A page has a second main heading, or a heading is two levels deeper than the one before.',
  fix: 'Raise or lower the heading by the missing level.',
  example: 'page',
  bad: '# Acme\n\n### Steps\n',
  good: '# Acme\n\n## Steps\n',
  check: ({ nodes }) => {
    const findings: PageFinding[] = [];
    let before = 0;
    for (const heading of nodes.headings) {
      const { depth } = heading;
      const place = spanOf(heading);
      if (labelOf(heading) === '') findings.push({ message: 'The heading is empty.', hint: null, ...place });
      if (depth > before + 1) {
        const wanted = '#'.repeat(before + 1);
        findings.push({
          message: `The heading is of level ${depth} after level ${before}.`,
          hint: `Write "${wanted}".`,
          ...place,
        });
      } else if (depth === 1 && before > 0) {
        findings.push({ message: 'The page has a second main heading.', hint: 'Write "##".', ...place });
      }
      before = depth;
    }
    return findings;
  },
};
