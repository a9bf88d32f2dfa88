/**
 * Inline Markdown that can have a list of its own below it, each point on a line of its own, and behind an empty line
 * blocks: pictures, alerts, tables, code. An item of a list, or an alert.
 */
import { remembered } from '../problem/remembered.ts';
import { blockMarkdown } from './block-markdown.ts';
import { checkBlockMarkdown } from './check-block-markdown.ts';
import { checkInlineMarkdown } from './check-inline-markdown.ts';
import { inlineMarkdown } from './inline-markdown.ts';
import type { MarkupFinding } from './markup-finding.ts';

const POINT = /^ *[*-] +(?=\S)/;

/** The findings in the text, in each of its points, and in each of its blocks. */
export function checkListedMarkdown(text: string): MarkupFinding[] {
  const [words, ...blocks] = partsOf(text);
  return [
    ...(words === undefined ? [] : checkWords(words.text)),
    ...blocks.flatMap((block) => checkBlockMarkdown(block.text).map((found) => moved(found, block.start))),
  ];
}

/** What goes on behind a slip, or behind a line that is no point, is part of that. */
function checkWords(text: string): MarkupFinding[] {
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
      const hint = 'Begin it with "* ", write it behind the text, or leave a line empty before it.';
      return [{ message, hint, start, end: start + line.length }];
    }
    const at = start + mark.length;
    return checkInlineMarkdown(line.slice(mark.length)).map((found) => moved(found, at));
  });
}

function moved(found: MarkupFinding, by: number): MarkupFinding {
  return { ...found, start: by + found.start, end: by + found.end };
}

interface Part {
  readonly text: string;
  readonly start: number;
}

const FENCE = /^\s*(`{3,}|~{3,})/;

/** The text with its points, and the blocks behind it: what empty lines part, but for those of code. */
function partsOf(text: string): Part[] {
  if (!text.includes('\n')) return [{ text, start: 0 }];
  const parts: Part[] = [];
  let [start, next, fence] = [0, 0, ''];
  const close = (end: number) => {
    if (end > start) parts.push({ text: text.slice(start, end), start });
  };
  for (const line of text.split('\n')) {
    fence = fenceBehind(fence, line);
    const end = next + line.length;
    if (fence === '' && line.trim() === '') {
      close(next - 1);
      start = end + 1;
    }
    next = end + 1;
  }
  close(text.length);
  return parts;
}

/** The marks of the code that is open behind a line; none: empty. */
function fenceBehind(fence: string, line: string): string {
  const mark = FENCE.exec(line)?.[1] ?? '';
  if (fence === '') return mark;
  return mark.startsWith(fence) && line.trim() === mark ? '' : fence;
}

/** The text as it goes into a list of the page, all that is below it one level deeper; what the check refuses is one line of text. */
export const listedMarkdown: (text: string) => string = remembered((text) => {
  const { lead, points, blocks } = listedParts(text);
  const below = blocks.map((block) => `\n${block.replace(/^(?=.)/gm, INDENT)}`);
  return [lead, ...points.map((point) => `${INDENT}* ${point}`), ...below].join('\n');
});

const INDENT = '    ';

export interface ListedParts {
  readonly lead: string;
  readonly points: readonly string[];
  /** Behind the points, each as it stands. */
  readonly blocks: readonly string[];
}

/** The text, its points and its blocks, for whoever prints the marks around them. */
export function listedParts(text: string): ListedParts {
  const written = text.trim();
  if (checkListedMarkdown(written).length > 0) return { lead: inlineMarkdown(written), points: [], blocks: [] };
  const [words, ...blocks] = partsOf(written);
  const [lead = '', ...points] = (words?.text ?? '').split('\n');
  return {
    lead: inlineMarkdown(lead),
    points: points.map((point) => inlineMarkdown(point.replace(POINT, ''))),
    blocks: blocks.map((block) => blockMarkdown(block.text)),
  };
}
