import { remembered } from '../problem/remembered.ts';
import { checkInlineMarkdown } from './check-inline-markdown.ts';
import { oneLine, plainText } from './plain-text.ts';

/**
 * People's inline Markdown as it goes into the page. What the check would refuse is shown letter for letter instead:
 * the rules report it, but a page must be safe even where nobody ran them.
 */
export const inlineMarkdown: (text: string) => string = remembered((text) => {
  const line = oneLine(text);
  return checkInlineMarkdown(line).length === 0
    ? line.replace(/\{\{/g, (braces, at: number) => guardBraces(line, braces, at))
    : plainText(line);
});

// Inside code a backslash would show; outside, it keeps the braces from looking like a forgotten template.
function guardBraces(line: string, braces: string, at: number): string {
  const backticks = line.slice(0, at).split('`').length - 1;
  return backticks % 2 === 1 ? braces : '{\\{';
}
