import { labelOf, spanOf } from '../node-span.ts';
import type { PageFinding } from '../page.ts';
import type { PageRule } from '../page-rule.ts';

export const headingInStepRule: PageRule = {
  id: 'page-heading-in-step',
  severity: 'warning',
  title: 'A step of a list holds no heading.',
  cause: 'A heading was indented with the step above it, or a number was put before it.',
  fix: 'Begin a section with it, outside of the list, or leave its marks out.',
  example: 'page',
  bad: '# Acme\n\n1. Open it.\n\n   ## Users\n\n2. Save it.\n',
  good: '# Acme\n\n1. Open it.\n\n   Users come first.\n\n2. Save it.\n',
  handWrittenOnly: true,
  check: ({ nodes }) => {
    const items = nodes.lists.flatMap(({ ordered, children }) => (ordered === true ? children.map(spanOf) : []));
    if (items.length === 0) return [];
    return nodes.headings.flatMap((heading): PageFinding[] => {
      const place = spanOf(heading);
      if (!items.some(({ start, end }) => start < place.start && place.end <= end)) return [];
      const message = `The heading "${labelOf(heading)}" stands inside a step.`;
      return [{ message, hint: 'Put it outside of the list.', ...place }];
    });
  },
};
