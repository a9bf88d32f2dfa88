/** Inline Markdown that can have a list of its own below it: an item of a list with points, each on a line of its own. */
import { checkInlineMarkdown } from './check-inline-markdown.ts';
import { inlineMarkdown } from './inline-markdown.ts';
import type { MarkupFinding } from './markup-finding.ts';
import { onceForText } from './once-for-text.ts';

const POINT = /^ *[*-] +(?=\S)/;

/** The findings in the text and in each of its points. What goes on behind a slip, or behind a line that is no point, is part of that. */
export function checkListedMarkdown(text: string): MarkupFinding[] {
  let next = 0;
  let isLost = false;
  return text.split('\n').flatMap((line, index): MarkupFinding[] => {
    const start = next;
    next += line.length + 1;
    const mark = index === 0 ? '' : POINT.exec(line)?.[0];
    if (mark === undefined && isLost) return [];
    isLost ||= mark === undefined || (index === 0 && checkInlineMarkdown(line).length > 0);
    if (mark === undefined) {
      const message = 'This line below the text is no point of a list.';
      return [{ message, hint: 'Begin it with "* ", or write it behind the text.', start, end: start + line.length }];
    }
    const at = start + mark.length;
    return checkInlineMarkdown(line.slice(mark.length)).map((found) => ({
      ...found,
      ...{ start: at + found.start, end: at + found.end },
    }));
  });
}

/** The text as it goes into a list of the page, its points one level deeper; what the check refuses is one line of text. */
export const listedMarkdown: (text: string) => string = onceForText((text) => {
  const { lead, points } = listedParts(text);
  return [lead, ...points.map((point) => `    * ${point}`)].join('\n');
});

/** The text and its points for whoever prints the marks of the list. */
export function listedParts(text: string): { readonly lead: string; readonly points: readonly string[] } {
  const written = text.trim();
  if (checkListedMarkdown(written).length > 0) return { lead: inlineMarkdown(written), points: [] };
  const [lead = '', ...points] = written.split('\n');
  return { lead: inlineMarkdown(lead), points: points.map((point) => inlineMarkdown(point.replace(POINT, ''))) };
}
