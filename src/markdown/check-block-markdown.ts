import { ALERT_KINDS, ALERT_MARKS } from './alert-kinds.ts';
import { checkSpans, HAS_PICTURE, MOST_FINDINGS } from './check-inline-markdown.ts';
import type { MarkupFinding } from './markup-finding.ts';
import { readPicture } from './picture.ts';
import { unsafePath } from './picture-path.ts';

/**
 * One block of a free section or a step: a paragraph, a list, a table, a code block, an alert, or a picture alone. In an
 * item of a list and in an alert, a picture is a paragraph of its own. Headings would disturb the page's own, and HTML, definitions and
 * open fences would reach beyond the block.
 */
export function checkBlockMarkdown(text: string): MarkupFinding[] {
  if (isPictures(text)) return pictureFindings(text);
  const findings: MarkupFinding[] = [];
  let fence: Fence | null = null;
  let paragraph: Paragraph = EMPTY;
  const flush = () => {
    if (paragraph.isInItem && isPictures(paragraph.text))
      findings.push(...pictureFindings(paragraph.text, paragraph.start));
    else
      findings.push(
        ...checkSpans(paragraph.text)
          .filter((found) => text.charAt(found.start + paragraph.start) !== '\n')
          .map((found) => ({
            ...found,
            ...(found.message === HAS_PICTURE ? { hint: 'Give it a block of its own.' } : {}),
            start: found.start + paragraph.start,
            end: found.end + paragraph.start,
          })),
      );
    paragraph = EMPTY;
  };
  for (const { line, start } of linesOf(text)) {
    if (findings.length >= MOST_FINDINGS) break;
    const mark = FENCE.exec(line);
    if (fence !== null) {
      if (mark !== null && closes(fence, mark)) fence = null;
      continue;
    }
    const content = line.slice(CONTAINER.exec(line)?.[0].length ?? 0);
    const at = start + line.length - content.length;
    const opened = FENCE.exec(content);
    const isRow = /^\s*\|/.test(content);
    if (opened !== null || content.trim() === '' || content.length < line.length || isRow) flush();
    if (opened !== null) {
      fence = { mark: opened[1] ?? '', start: at, length: line.length };
      continue;
    }
    const found = REFUSED.find(({ pattern }) => pattern.test(content));
    if (found !== undefined)
      findings.push({ message: found.message, hint: found.hint, start: at, end: start + line.length });
    else if (paragraph.text !== '' && SETEXT.test(content))
      findings.push({ ...HEADING, start: at, end: start + line.length });
    else paragraph = extend(paragraph, content, at, IN_ITEM.test(line));
  }
  flush();
  findings.push(...unevenRows(text));
  if (fence !== null) {
    findings.push({
      message: 'The code block is never closed.',
      hint: 'Close it with the same marks on a line of their own.',
      start: fence.start,
      end: fence.start + fence.length,
    });
  }
  return findings.sort((a, b) => a.start - b.start).slice(0, MOST_FINDINGS);
}

/** Pictures, a line each. */
function isPictures(text: string): boolean {
  return (
    text.trim() !== '' &&
    text
      .trim()
      .split('\n')
      .every((line) => readPicture(line) !== null)
  );
}

function pictureFindings(text: string, from = 0): MarkupFinding[] {
  return linesOf(text).flatMap(({ line, start }) => {
    const shown = readPicture(line);
    if (shown === null) return [];
    const place = { start: from + start, end: from + start + line.length };
    if (shown.alt.trim() === '')
      return [
        { message: 'The picture has no alternative text.', hint: 'Say in the brackets what it shows.', ...place },
      ];
    const reason = unsafePath(shown.path);
    const hint = 'For instance: media/acme/token.png';
    return reason === null ? [] : [{ message: `This picture path ${reason}.`, hint, ...place }];
  });
}

interface Fence {
  readonly mark: string;
  readonly start: number;
  readonly length: number;
}

/** Lines that belong together, at their own offsets: a span may run over a line break. */
interface Paragraph {
  readonly text: string;
  readonly start: number;
  readonly isInItem: boolean;
}

const EMPTY: Paragraph = { text: '', start: 0, isInItem: false };
/** Indented below the words of an item, or behind its mark or that of a quotation. */
const IN_ITEM = /^\s+|^>|^(?:[-+*]|\d{1,9}[.)])\s/;

const FENCE = /^\s*(`{3,}|~{3,})(.*)$/;
// List and quotation marks, nested as deeply as they are.
const CONTAINER = /^(?:\s*(?:>|[-+*](?=\s)|\d{1,9}[.)](?=\s)))*\s*/;
const SETEXT = /^\s*(?:=+|-+)\s*$/;
const HEADING = {
  message: 'The block has a heading.',
  hint: 'A section has one heading, its own; add a second section instead.',
};
const REFUSED: readonly { pattern: RegExp; message: string; hint: string }[] = [
  { pattern: /^#{1,6}(?:\s|$)/, ...HEADING },
  {
    pattern: /^\[[^\]]*\]:/,
    message: 'The block defines a link reference.',
    hint: 'Write [text](address) where the link stands.',
  },
  {
    pattern: /^:::/,
    message: 'The block opens a page extension (":::").',
    hint: 'Use Markdown: ![what it shows](media/acme/token.png)',
  },
  {
    pattern: new RegExp(`^\\[!(?!(?:${ALERT_KINDS.join('|')})\\]|INCLUDE\\b|div\\b)\\w*\\]?`, 'i'),
    message: 'There is no callout of that name.',
    hint: `Write ${ALERT_MARKS}.`,
  },
  { pattern: /^\[!INCLUDE/i, message: 'The block includes another file.', hint: 'Say it here.' },
];

function closes(fence: Fence, mark: RegExpExecArray): boolean {
  const marks = mark[1] ?? '';
  return marks.startsWith(fence.mark) && (mark[2] ?? '').trim() === '';
}

function extend(paragraph: Paragraph, content: string, at: number, isInItem: boolean): Paragraph {
  if (paragraph.text === '') return { text: content, start: at, isInItem };
  const gap = at - paragraph.start - paragraph.text.length;
  return { ...paragraph, text: paragraph.text + '\n'.repeat(Math.max(0, gap)) + content };
}

function linesOf(text: string): { line: string; start: number }[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const place = { line: line.replace(/\r$/, ''), start };
    start += line.length + 1;
    return place;
  });
}

/** The rows of a table that have another number of cells than its headings. */
function unevenRows(text: string): MarkupFinding[] {
  const lines = linesOf(text);
  const delimiter = lines.findIndex(({ line }, at) => at > 0 && line.includes('|') && DELIMITER.test(line));
  const heading = lines[delimiter - 1];
  if (heading === undefined) return [];
  const wanted = cellCount(heading.line);
  return lines.slice(delimiter).flatMap(({ line, start }) => {
    if (!/^\s*\|/.test(line) || cellCount(line) === wanted) return [];
    return [
      {
        message: `A row of this table has ${cellCount(line)} of ${wanted} cells.`,
        hint: 'Give each row as many cells as there are headings.',
        start,
        end: start + line.length,
      },
    ];
  });
}

const DELIMITER = /^\s*\|?(?:\s*:?-+:?\s*\|)*\s*:?-+:?\s*\|?\s*$/;

/** A bar behind a backslash is a character of the cell. */
function cellCount(line: string): number {
  return line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/).length;
}
