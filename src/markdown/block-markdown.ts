import { checkBlockMarkdown } from './check-block-markdown.ts';
import { plainText } from './plain-text.ts';

/** A block of people's Markdown as it goes into the page; one that the check refuses becomes a plain paragraph. */
export function blockMarkdown(text: string): string {
  const block = text.replace(/\r\n?/g, '\n').replace(/^\n+|\s+$/g, '');
  return checkBlockMarkdown(block).length === 0 ? block : plainText(block);
}
