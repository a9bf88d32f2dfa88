import { labelOf, spanOf } from '../node-span.ts';
import type { PageFinding } from '../page.ts';
import type { PageRule } from '../page-rule.ts';

export const sectionEmptyRule: PageRule = {
  id: 'page-section-empty',
  severity: 'warning',
  title: 'A heading has a text.',
  cause: 'The text was removed or moved, and its heading stayed.',
  fix: 'Remove the heading, or say what belongs there.',
  example: 'page',
  bad: '# Acme\n\n## Limits\n\n## Next\n\nRead on.\n',
  good: '# Acme\n\n## Limits\n\nNone.\n\n## Next\n\nRead on.\n',
  handWrittenOnly: true,
  check: ({ tree }) =>
    tree.children.flatMap((node, index): PageFinding[] => {
      if (node.type !== 'heading' || node.depth === 1) return [];
      const next = tree.children.slice(index + 1).find(({ type }) => type !== 'html' && type !== 'definition');
      if (next?.type !== 'heading' || next.depth > node.depth) return [];
      const message = `Nothing stands below "${labelOf(node)}".`;
      return [{ message, hint: 'Remove the heading, or say what belongs there.', ...spanOf(node) }];
    }),
};
