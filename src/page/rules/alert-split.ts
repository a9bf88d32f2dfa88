import type { Nodes } from 'mdast';
import { sourceOf, spanOf, wordsOf } from '../node-span.ts';
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
    const split = quotations.flatMap((quotation, index): PageFinding[] => {
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
    return [...split, ...gluedNotes(page)];
  },
};

/** "**IMPORTANT:**" on a line right below a sentence: both are one paragraph for whoever reads the page. */
function gluedNotes({ nodes, text }: Page): PageFinding[] {
  return nodes.strongs.flatMap((strong): PageFinding[] => {
    const { start, end } = spanOf(strong);
    const isNote = /^(?:note|important|tip|warning|caution)\s*:?$/i.test(wordsOf(strong));
    if (!isNote || !/\S(?: ?)\n[ \t]*$/.test(text.slice(0, start))) return [];
    const message = 'This note runs on in the paragraph above.';
    return [
      {
        message,
        hint: `Put an empty line before it, or write "> [!${wordsOf(strong).replace(/\W/g, '').toUpperCase()}]".`,
        start,
        end,
      },
    ];
  });
}

function isAlert(page: Page, quotation: Nodes): boolean {
  return alertMark(sourceOf(page, quotation).replace(/^\s*>\s*/, '')) !== null;
}
