import type { Nodes } from 'mdast';
import { sourceOf, spanOf } from '../node-span.ts';
import { alertMark, isInclude } from '../outline/alert.ts';
import type { Page, PageFinding } from '../page.ts';
import type { PageRule } from '../page-rule.ts';

export const alertSplitRule: PageRule = {
  id: 'page-alert-split',
  severity: 'warning',
  title: 'A note holds together.',
  cause: 'An empty line without the mark ">" ends the note, and what follows is a quotation of its own.',
  fix: 'Put ">" on the line between, or give the second part its own mark.',
  example: 'page',
  bad: '# Acme\n\n> [!NOTE]\n> Groups are slow.\n\n> Users are not.\n',
  good: '# Acme\n\n> [!NOTE]\n> Groups are slow.\n>\n> Users are not.\n',
  handWrittenOnly: true,
  check: (page) => {
    const quotations = page.nodes.quotations;
    return quotations.flatMap((quotation, index): PageFinding[] => {
      const before = quotations[index - 1];
      if (
        before === undefined ||
        !isAlert(page, before) ||
        isAlert(page, quotation) ||
        isInclude(sourceOf(page, quotation))
      )
        return [];
      const { start, end } = spanOf(quotation);
      if (page.text.slice(spanOf(before).end, start).trim() !== '') return [];
      const message = 'This stands outside of the note above, in a quotation of its own.';
      return [{ message, hint: 'Put ">" on the empty line before it.', start, end }];
    });
  },
};

function isAlert(page: Page, quotation: Nodes): boolean {
  return alertMark(sourceOf(page, quotation).replace(/^\s*>\s*/, '')) !== null;
}
