import { spanOf } from '../node-span.ts';
import type { PageFinding } from '../page.ts';
import type { PageRule } from '../page-rule.ts';

export const lazyLineRule: PageRule = {
  id: 'page-lazy-line',
  severity: 'info',
  title: 'A new sentence in a new line of a step is a paragraph of its own.',
  cause: 'The line stands right below the step and is not indented: it runs on in the line of the step.',
  fix: 'Leave a line empty before it, and indent it as the step is.',
  example: 'page',
  bad: '# Acme\n\n1. Copy the token.\nKeep it in a safe place.\n',
  good: '# Acme\n\n1. Copy the token.\n\n   Keep it in a safe place.\n',
  handWrittenOnly: true,
  check: ({ nodes, text }) =>
    nodes.lists.flatMap(({ children }) =>
      children.flatMap(({ children: [first] }): PageFinding[] => {
        if (first?.type !== 'paragraph') return [];
        const { start, end } = spanOf(first);
        const at = /(?<=[.:!?*'’)`\]]\s*\n)(?=\p{Lu}\p{L}+ )/u.exec(text.slice(start, end))?.index;
        if (at === undefined) return [];
        const line = text.slice(start + at, end).split('\n', 1)[0] ?? '';
        return [
          {
            message: 'This line runs on in the line of the step above.',
            hint: 'Leave a line empty before it, and indent it.',
            start: start + at,
            end: start + at + line.length,
          },
        ];
      }),
    ),
};
