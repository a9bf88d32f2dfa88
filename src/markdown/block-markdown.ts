import { checkBlockMarkdown } from './check-block-markdown.ts';
import { withListBounds } from './list-bounds.ts';
import { plainText } from './plain-text.ts';

/** A block of people's Markdown as it goes into a page that is yet to be finished; one that the check refuses becomes a plain paragraph. */
export function blockMarkdown(text: string): string {
  const block = text.replace(/\r\n?/g, '\n').replace(/^\n+|\s+$/g, '');
  return checkBlockMarkdown(block).length === 0 ? withListBounds(block) : plainText(block);
}
