import { spanOf, wordsOf } from '../node-span.ts';
import type { PageFinding } from '../page.ts';
import type { PageRule } from '../page-rule.ts';

export const codeMarkRule: PageRule = {
  id: 'page-code-mark',
  severity: 'warning',
  title: 'Code has the marks that a computer reads.',
  cause:
    'Quotation marks were made curly, or a backslash that hides markup in sentences stands in code, where it shows.',
  fix: 'Write straight quotation marks, and no backslash.',
  example: 'page',
  bad: '# Acme\n\nEnter `token “abc”`.\n',
  good: '# Acme\n\nEnter `token "abc"`.\n',
  handWrittenOnly: true,
  check: ({ nodes }) => [
    ...nodes.strongs.flatMap((strong): PageFinding[] =>
      EXPRESSION.test(wordsOf(strong).trim())
        ? [{ message: 'An expression is bold.', hint: 'Write it as code.', ...spanOf(strong) }]
        : [],
    ),
    ...[...nodes.inlineCode, ...nodes.code].flatMap((code): PageFinding[] => {
      const mark = /[“”‘’]|\\(?=[<>_])/u.exec(code.value)?.[0];
      if (mark === undefined) return [];
      const message = mark === '\\' ? 'A backslash shows in the code.' : `"${mark}" is no mark of code.`;
      return [{ message, hint: mark === '\\' ? 'Remove it.' : 'Write it straight.', ...spanOf(code) }];
    }),
  ],
};

/** "Join("", [a], [b])": what is copied into a field. */
const EXPRESSION = /^\w+\(.*["“[].*\)?$/;
