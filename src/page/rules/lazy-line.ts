import { spanOf } from '../node-span.ts';
import type { Page, PageFinding } from '../page.ts';
import { grouped, type PageRule } from '../page-rule.ts';
import { textBefore } from '../spans.ts';

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
  check: (page) => [...sentences(page), ...pictures(page), ...behindTables(page)],
};

function sentences({ nodes, text }: Page): PageFinding[] {
  return nodes.lists.flatMap(({ children }) =>
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
  );
}

/** A picture right below the words of a step stands in their line. */
function pictures({ nodes, text }: Page): PageFinding[] {
  return grouped(
    nodes.images.map(spanOf).flatMap(({ start, end }): PageFinding[] => {
      const before = textBefore(text, start, 200);
      if (!BELOW_WORDS.test(before) || !/^[ \t]*(?:\n|$)/.test(text.slice(end, end + 20))) return [];
      return [
        { message: 'This picture runs on in the line above.', hint: 'Leave a line empty before it.', start, end },
      ];
    }),
    'this page',
  );
}

/** Two blanks at the end of a line break it on purpose; a picture may follow another. */
const BELOW_WORDS = /(?:[\p{L}\p{N}]\**[.:]?\**|(?<!!\[[^\]\n]*\]\([^)\n]*)\)[.:]?) ?\n[ \t]*$/u;

/** "1. Open it." right below the last row of a table. */
function behindTables({ tables, text }: Page): PageFinding[] {
  return tables.flatMap(({ span }): PageFinding[] => {
    const step = /^[ \t]*\|?[ \t]*\n[ \t]*\d+\. \S[^\n]*/.exec(text.slice(span.end, span.end + 200))?.[0];
    if (step === undefined) return [];
    const start = span.end + step.search(/\d/);
    return [
      {
        message: 'The step stands right below the table.',
        hint: 'Leave a line empty before it.',
        start,
        end: span.end + step.length,
      },
    ];
  });
}
