import { spanOf } from '../node-span.ts';
import type { PageFinding } from '../page.ts';
import type { PageRule } from '../page-rule.ts';

export const codeSpaceRule: PageRule = {
  id: 'page-code-space',
  severity: 'warning',
  title: 'What is to be copied has no blank at its ends.',
  cause: 'The blank stands inside the backticks, so it is copied with the value.',
  fix: 'Put the blank outside; "lint --fix" does.',
  example: 'page',
  bad: '# Acme\n\nEnter ` https://acme.example`.\n',
  good: '# Acme\n\nEnter `https://acme.example`.\n',
  handWrittenOnly: true,
  check: ({ nodes, text }) =>
    nodes.inlineCode.flatMap((code): PageFinding[] => {
      const { start, end } = spanOf(code);
      const [, before = '', , after = ''] = /^`( *)([^`\s][^`]*?)( *)`$/.exec(text.slice(start, end)) ?? [];
      if (/^https?:/.test(code.value) && /\t| {2}/.test(code.value))
        return [{ message: 'The address has a tab or two blanks inside.', hint: 'Remove them.', start, end }];
      if (/https?:\/\/\S*\*[\w -]+\*/.test(code.value))
        return [
          {
            message: 'Asterisks in code are shown, and set nothing in italics.',
            hint: 'Write <your name> in brackets.',
            start,
            end,
          },
        ];
      if (TWO_VALUES.test(code.value))
        return [{ message: 'Two values stand in one code.', hint: 'Write each as code of its own.', start, end }];
      if (PROSE.test(code.value))
        return [
          { message: 'A sentence stands inside of the code.', hint: 'End the code where the value ends.', start, end },
        ];
      // Markdown takes one blank away where there is one at both ends.
      if (before === after || /^[`\s]*$/.test(code.value)) return [];
      const fix = [{ start, end, text: `\`${code.value.trim()}\`` }];
      return [{ message: 'A blank stands inside of the code.', hint: 'Put it outside.', start, end, fix }];
    }),
};

/** "Teacher or Student". */
const TWO_VALUES = /^[A-Z]\w+ or [A-Z]\w+$/;

/** "role:edit must be set to allow": a value, and what is to be done with it. */
const PROSE = /^[\w:./-]+ (?:must|should|has to|needs to|can|will|is) (?:be|not) \w+/;
