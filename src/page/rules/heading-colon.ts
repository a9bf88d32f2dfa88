import { sourceOf, spanOf } from '../node-span.ts';
import type { PageFinding } from '../page.ts';
import { grouped, type PageRule } from '../page-rule.ts';

export const headingColonRule: PageRule = {
  id: 'page-heading-colon',
  severity: 'info',
  title: 'A heading ends without a colon.',
  cause: 'The heading was written like the words before a list.',
  fix: 'Remove the colon: what follows stands below the heading anyway.',
  example: 'page',
  bad: '# Acme\n\n## To connect the two:\n\n1. Open it.\n',
  good: '# Acme\n\n## To connect the two\n\n1. Open it.\n',
  handWrittenOnly: true,
  check: (page) =>
    grouped(
      page.nodes.headings.flatMap((heading): PageFinding[] => {
        const at = /:(?=[\s#*]*$)/.exec(sourceOf(page, heading))?.index;
        if (at === undefined) return [];
        const start = spanOf(heading).start + at;
        const place = { start, end: start + 1 };
        return [
          { message: 'The heading ends with a colon.', hint: 'Remove it.', ...place, fix: [{ ...place, text: '' }] },
        ];
      }),
      'this page',
    ),
};
