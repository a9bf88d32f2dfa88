/**
 * People's inline Markdown (set-up steps, notes, prerequisites): bold, italics, code and links. Everything that could
 * change the page around it is refused: HTML, pictures, block syntax, marks that are never closed, links with other
 * schemes than http, https and mailto. A scanner of its own, because the texts are short, many, and checked on every
 * run.
 */
import { closesMark, type Mark, openMark } from './emphasis-mark.ts';
import { isSafeTarget } from './link-target.ts';
import type { MarkupFinding } from './markup-finding.ts';

/** The findings in one paragraph of inline Markdown; none for most texts, and then at the cost of one test. */
export function checkInlineMarkdown(text: string): MarkupFinding[] {
  if (HARMLESS.test(text)) return [];
  const block = BLOCK_START.exec(text);
  const findings = block === null ? [] : [blockFinding(block[0])];
  return [...findings, ...checkSpans(text)];
}

/** The same for text that stands inside a block, where the start of the line was looked at already. */
export function checkSpans(text: string): MarkupFinding[] {
  return findingsIn(text, false);
}

function findingsIn(text: string, isLinkText: boolean): MarkupFinding[] {
  const scan: Scan = { text, isLinkText, findings: [], marks: [], closings: new Map() };
  let at = 0;
  while (at < text.length) {
    const rule = SPANS[text.charAt(at)];
    at = rule === undefined ? at + 1 : rule(scan, at);
  }
  for (const mark of scan.marks) {
    report(
      scan,
      mark.start,
      mark.end,
      `"${mark.text}" is opened and never closed.`,
      `Close it, or write \`\\${mark.text}\`.`,
    );
  }
  return scan.findings.sort((a, b) => a.start - b.start);
}

interface Scan {
  readonly text: string;
  /** Whether the text is what a link shows, where no other link can stand. */
  readonly isLinkText: boolean;
  readonly findings: MarkupFinding[];
  marks: Mark[];
  /** Of each bracket that was looked at, where it closes; -1 where it never does. */
  closings: ReadonlyMap<number, number>;
}

// Letters, digits and punctuation that Markdown never takes for markup, beginning with a letter.
const HARMLESS = /^[\p{L}"'(][\p{L}\p{N} .,;:'"()/?!%@$^}=+{-]*$/u;

const BLOCK_START =
  /^\s*(?:#{1,6}(?=\s|$)|>|[-+*](?=\s|$)|\d{1,9}[.)](?=\s|$)|`{3}|~{3}|\||:::|\[[^\]]*\]:|(?:[-_*]\s*){3,}$|={2,}\s*$)|^(?: {4}|\t)/u;

function blockFinding(start: string): MarkupFinding {
  return {
    message: 'The text begins like a block (heading, list, quotation, code, table or rule).',
    hint: 'Begin with a word, or put a backslash before the first character.',
    start: 0,
    end: start.length,
  };
}

function report(scan: Scan, start: number, end: number, message: string, hint: string): void {
  scan.findings.push({ message, hint, start, end });
}

/** What each active character begins: reads on from there and says where to go on. */
const SPANS: Readonly<Record<string, (scan: Scan, at: number) => number>> = {
  '\\': (_, at) => at + 2,
  '\n': lineBreak,
  '\r': lineBreak,
  '`': codeSpan,
  '<': angle,
  '!': exclamation,
  '[': bracket,
  '*': emphasis,
  _: emphasis,
};

function lineBreak(scan: Scan, at: number): number {
  report(
    scan,
    at,
    at + 1,
    'The text has a line break.',
    'Write one line; use a list entry of the manifest for each paragraph.',
  );
  return at + 1;
}

function codeSpan(scan: Scan, at: number): number {
  const fence = /^`+/.exec(scan.text.slice(at))?.[0] ?? '`';
  const close = findFence(scan.text, at + fence.length, fence.length);
  if (close !== -1) return close + fence.length;
  report(scan, at, at + fence.length, 'Code is opened and never closed.', 'Close it with as many backticks.');
  return at + fence.length;
}

function findFence(text: string, from: number, length: number): number {
  for (const run of text.slice(from).matchAll(/`+/g)) {
    if (run[0].length === length) return from + run.index;
  }
  return -1;
}

function angle(scan: Scan, at: number): number {
  const rest = scan.text.slice(at);
  const auto = /^<(?:https?:\/\/|mailto:)[^\s<>]+>/i.exec(rest)?.[0];
  if (auto !== undefined) return at + auto.length;
  if (!/^<[A-Za-z/!?]/.test(rest)) return at + 1;
  const tag = /^<[^>]*>?/.exec(rest)?.[0] ?? '<';
  report(scan, at, at + tag.length, 'The text has HTML.', 'Write it as code (`<tenant>`), or use Markdown.');
  return at + tag.length;
}

function exclamation(scan: Scan, at: number): number {
  if (scan.text.charAt(at + 1) !== '[') return at + 1;
  report(scan, at, at + 2, 'The text has a picture.', 'List it under "pictures", with what it shows.');
  return at + 1;
}

// `[text](target "title")`; brackets without a target are plain text, because no page defines references.
const TARGET = /^\(\s*(<[^<>\n]*>|[^\s()<]*(?:\([^\s()]*\)[^\s()]*)*)(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/;

function bracket(scan: Scan, at: number): number {
  if (!scan.closings.has(at)) scan.closings = closingBrackets(scan.text, at);
  const close = scan.closings.get(at) ?? -1;
  if (close === -1 || scan.text.charAt(close + 1) !== '(') return at + 1;
  if (scan.isLinkText) {
    report(scan, at, close + 2, 'A link stands in the text of another.', 'Write one link after the other.');
    return close + 2;
  }
  const inner = findingsIn(scan.text.slice(at + 1, close), true);
  for (const finding of inner)
    report(scan, finding.start + at + 1, finding.end + at + 1, finding.message, finding.hint);
  const target = TARGET.exec(scan.text.slice(close + 1));
  if (target === null) {
    report(
      scan,
      at,
      close + 2,
      'The link has no readable address.',
      'Write [text](address), without blanks in the address.',
    );
    return close + 2;
  }
  const end = close + 1 + target[0].length;
  const address = (target[1] ?? '').replace(/^<|>$/g, '');
  if (address === '') report(scan, at, end, 'The link leads nowhere.', 'Put the address between the parentheses.');
  else if (!isSafeTarget(address)) {
    report(scan, at, end, 'The link is neither http, https, mailto nor relative.', 'Use one of these.');
  }
  return end;
}

/** Where each bracket closes, of those from a place on that stand outside of code. One pass serves all of them. */
function closingBrackets(text: string, from: number): Map<number, number> {
  const closings = new Map<number, number>();
  const open: number[] = [];
  for (let index = from; index < text.length; index++) {
    const character = text.charAt(index);
    if (character === '\\') index++;
    else if (character === '`') index = skipCode(text, index);
    else if (character === '[') {
      open.push(index);
      closings.set(index, -1);
    } else if (character === ']') {
      const start = open.pop();
      if (start !== undefined) closings.set(start, index);
    }
  }
  return closings;
}

function skipCode(text: string, at: number): number {
  const length = /^`+/.exec(text.slice(at))?.[0].length ?? 1;
  const close = findFence(text, at + length, length);
  return close === -1 ? at + length - 1 : close + length - 1;
}

function emphasis(scan: Scan, at: number): number {
  const mark = openMark(scan.text, at);
  const open = scan.marks.findLastIndex((other) => closesMark(other, mark));
  if (open !== -1) scan.marks = scan.marks.filter((_, index) => index !== open);
  else if (mark.canOpen) scan.marks.push(mark);
  return mark.end;
}
