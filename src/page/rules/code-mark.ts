import { labelOf, spanOf } from '../node-span.ts';
import type { PageFinding } from '../page.ts';
import type { PageRule } from '../page-rule.ts';
import { textBefore } from '../spans.ts';

export const codeMarkRule: PageRule = {
  id: 'page-code-mark',
  severity: 'warning',
  title: 'Code has the marks that a computer reads.',
  cause:
    'Quotation marks were made curly, a backslash that hides markup in sentences stands in code, where it shows, or an address is marked in part.',
  fix: 'Write straight quotation marks and no backslash, and mark all of an address.',
  example: 'page',
  bad: '# Acme\n\nEnter `token “abc”`.\n',
  good: '# Acme\n\nEnter `token "abc"`.\n',
  handWrittenOnly: true,
  check: ({ nodes, text }) => [
    ...nodes.strongs.flatMap((strong): PageFinding[] =>
      EXPRESSION.test(labelOf(strong))
        ? [{ message: 'An expression is bold.', hint: 'Write it as code.', ...spanOf(strong) }]
        : [],
    ),
    ...nodes.inlineCode.flatMap((code): PageFinding[] => {
      const { start, end } = spanOf(code);
      const isCut = BEFORE.test(textBefore(text, start, NEAR)) || BEHIND.test(text.slice(end, end + NEAR));
      if (!isCut || !/^[^\s]+$/.test(code.value)) return [];
      return [{ message: 'The code ends in the middle of an address.', hint: 'Mark the whole address.', start, end }];
    }),
    ...[...nodes.inlineCode, ...nodes.code].flatMap((code): PageFinding[] => {
      const mark = /[“”‘’]|\\(?=[<>_])/u.exec(code.value)?.[0];
      if (mark === undefined) return [];
      const message = mark === '\\' ? 'A backslash shows in the code.' : `"${mark}" is no mark of code.`;
      return [{ message, hint: mark === '\\' ? 'Remove it.' : 'Write it straight.', ...spanOf(code) }];
    }),
  ],
};

/** The rest of an address, outside of the code: "`<name>`.acme.example". */
const BEFORE = /https?:\/\/[\w./-]*$/;
const BEHIND = /^(?:\.[a-z\d-]+)*\.(?:com|net|org|io|co|app|dev|cloud|ai|eu|us|example)\b/i;
const NEAR = 60;

/** "Join("", [a], [b])": what is copied into a field. */
const EXPRESSION = /^\w+\(.*["“[].*\)?$/;
