import type { PageRule } from '../page-rule.ts';

export const frontMatterEndRule: PageRule = {
  id: 'page-front-matter-end',
  severity: 'info',
  title: 'The front matter ends with three hyphens and nothing else.',
  cause: 'A blank stands behind the hyphens: some programs do not take the line for the end.',
  fix: 'Remove the blank; "lint --fix" does.',
  example: 'page',
  bad: '---\ntitle: Acme\n--- \n\n# Acme\n',
  good: '---\ntitle: Acme\n---\n\n# Acme\n',
  handWrittenOnly: true,
  check: ({ text }) => {
    const found = /^---[ \t]*\r?\n(?:(?!---)[^\n]*\n){0,60}?---([ \t]+)(?=\r?\n)/.exec(text);
    if (found === null) return [];
    const end = found[0].length;
    const start = end - (found[1] ?? '').length;
    return [
      {
        message: 'A blank stands behind the end of the front matter.',
        hint: 'Remove it.',
        start: start - '---'.length,
        end,
        fix: [{ start, end, text: '' }],
      },
    ];
  },
};
