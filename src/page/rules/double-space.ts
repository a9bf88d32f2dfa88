import { spanOf } from '../node-span.ts';
import { findAll, type PageRule } from '../page-rule.ts';

export const doubleSpaceRule: PageRule = {
  id: 'page-double-space',
  severity: 'error',
  title: 'Words are one blank apart.',
  cause: 'A name with a blank at its end was pasted into a sentence.',
  fix: 'Remove the second blank.',
  example: 'page',
  bad: '# Acme\n\nOpen Acme  and sign in.\n',
  good: '# Acme\n\nOpen Acme and sign in.\n',
  check: ({ prose, nodes, tables }) =>
    [...nodes.paragraphs, ...nodes.headings].map(spanOf).flatMap((span) => {
      // Blanks that line up the columns of a table are style, not mistakes.
      if (tables.some((table) => table.span.end > span.start && table.span.start < span.end)) return [];
      const source = prose.slice(span.start, span.end);
      return findAll(source, /(?<=[^\s>]) {2,}(?=\S)/g, ([blanks]) => ({
        message: `${blanks.length} blanks between two words.`,
        hint: 'Leave one.',
      })).map((found) => ({ ...found, start: found.start + span.start, end: found.end + span.start }));
    }),
};
