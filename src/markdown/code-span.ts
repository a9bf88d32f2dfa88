import { remembered } from '../problem/remembered.ts';
import { oneLine } from './plain-text.ts';

/** A code span that shows the text letter for letter, whatever backticks it holds. */
export const codeSpan: (text: string) => string = remembered((text) => {
  const content = oneLine(text);
  if (content === '') return '';
  const fence = '`'.repeat(longestRun(content) + 1);
  const pad = content.startsWith('`') || content.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${content}${pad}${fence}`;
});

/** A fence that no line of the code can close. */
export function codeFence(code: string): string {
  return '`'.repeat(Math.max(3, longestRun(code) + 1));
}

function longestRun(text: string): number {
  return Math.max(0, ...Array.from(text.matchAll(/`+/g), (run) => run[0].length));
}
