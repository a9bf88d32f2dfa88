import { spanOf } from '../node-span.ts';
import type { PageRule } from '../page-rule.ts';
import { isAnchorOrComment } from '../silent-html.ts';

export const rawHtmlRule: PageRule = {
  id: 'page-raw-html',
  severity: 'error',
  title: 'A page is Markdown without HTML.',
  cause: 'The page host strips or refuses HTML; a value in angle brackets disappears.',
  fix: 'Write placeholders as code (`<tenant>`), everything else in Markdown.',
  example: 'page',
  bad: '# Acme\n\nEnter https://<tenant>.acme.example.\n',
  good: '# Acme\n\nEnter `https://<tenant>.acme.example`.\n',
  check: ({ nodes }) =>
    nodes.html
      .filter(({ value }) => !isAnchorOrComment(value))
      .map((html) => ({
        message: `HTML: ${html.value.split('\n')[0]}`,
        hint: 'Write it as code, or in Markdown.',
        ...spanOf(html),
      })),
};
