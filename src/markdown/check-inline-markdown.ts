/**
 * People's inline Markdown (set-up steps, notes, prerequisites): bold, italics, code and links. Everything that could
 * change the page around it is refused: HTML, pictures, block syntax, marks that are never closed, links with other
 * schemes than http, https and mailto. A scanner of its own, because the texts are short, many, and checked on every
 * run.
 */
import { closesMark, type Mark, openMark } from './emphasis-mark.ts';
import { isSafeTarget } from './link-target.ts';
import type { MarkupFinding } from './markup-finding.ts';
import { endOfRun, type PairedMarks, pairMarks } from './pair-marks.ts';

/** The findings in one paragraph of inline Markdown; none for most texts, and then at the cost of one test. */
export function checkInlineMarkdown(text: string): MarkupFinding[] {
  if (isHarmless(text)) return [];
  const block = BLOCK_START.exec(text);
  const findings = block === null ? [] : [blockFinding(block[0])];
  // The lines of a block that was pasted follow from its being one.
  if (block !== null && /[\r\n]/.test(text)) return findings;
  return [...findings, ...checkSpans(text)];
}

/** A text with more mistakes than this was not written for a page: the first ones tell that. */
export const MOST_FINDINGS = 20;

/** Nobody opens more marks in one paragraph and closes them all. */
const MOST_OPEN = 100;

/** The same for text that stands inside a block, where the start of the line was looked at already. */
export function checkSpans(text: string): MarkupFinding[] {
  const scan: Scan = { text, findings: [], marks: [], link: null, ...pairMarks(text) };
  let at = 0;
  while (at < text.length && scan.findings.length < MOST_FINDINGS && scan.marks.length < MOST_OPEN) {
    const active = matchAt(ACTIVE, text, at);
    if (active === null) break;
    at = SPANS[active[0]]?.(scan, active.index) ?? active.index + 1;
  }
  for (const mark of scan.marks) reportUnclosed(scan, mark);
  return scan.findings.sort((a, b) => a.start - b.start).slice(0, MOST_FINDINGS);
}

interface Scan extends PairedMarks {
  readonly text: string;
  readonly findings: MarkupFinding[];
  /** Those that nothing has closed so far. */
  readonly marks: Mark[];
  /** The link that was opened last. */
  link: Link | null;
}

interface Link {
  readonly start: number;
  /** Where its text ends. */
  readonly close: number;
  /** How many marks were open before: emphasis does not reach over the edge of a link. */
  readonly marks: number;
}

// Letters, digits and punctuation that Markdown never takes for markup, beginning with a letter; or a name in code.
const HARMLESS = /^(?:[\p{L}"'(][\p{L}\p{N} .,;:'"()/?!%@$^}=+{-]*|`[^`\r\n]+`)$/u;

/** What letters of ASCII may be in such a text, by their codes. */
const [FIRST, LATER] = [1, 2] as const;
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code);
  return (HARMLESS.test(letter) ? FIRST : 0) | (HARMLESS.test(`a${letter}`) ? LATER : 0);
});

/** Most texts are told by one loop over them; every text of a page is asked about several times. */
function isHarmless(text: string): boolean {
  let wanted: number = FIRST;
  for (let at = 0; at < text.length; at += 1) {
    const kind = KINDS[text.charCodeAt(at)];
    if (kind === undefined || (kind & wanted) === 0) return HARMLESS.test(text);
    wanted = LATER;
  }
  return wanted === LATER;
}

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
  '[': openBracket,
  ']': closeBracket,
  '*': emphasis,
  _: emphasis,
};

/** The next of them. */
const ACTIVE = /[\\\n\r`<![\]*_]/g;

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
  const end = scan.codeEnd(at);
  if (end !== null) return end;
  const behind = endOfRun(scan.text, at);
  report(scan, at, behind, 'Code is opened and never closed.', 'Close it with as many backticks.');
  return behind;
}

const AUTOMATIC_LINK = /<(?:https?:\/\/|mailto:)[^\s<>]+>/iy;
const TAG = /<(?=[A-Za-z/!?])[^>]*>?/y;

function angle(scan: Scan, at: number): number {
  const link = matchAt(AUTOMATIC_LINK, scan.text, at);
  if (link !== null) return at + link[0].length;
  const tag = matchAt(TAG, scan.text, at);
  if (tag === null) return at + 1;
  report(scan, at, at + tag[0].length, 'The text has HTML.', 'Write it as code (`<tenant>`), or use Markdown.');
  return at + tag[0].length;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

export const HAS_PICTURE = 'The text has a picture.';

function exclamation(scan: Scan, at: number): number {
  if (scan.text.charAt(at + 1) !== '[') return at + 1;
  report(scan, at, at + 2, HAS_PICTURE, 'List it under "pictures", with what it shows.');
  return at + 1;
}

// `[text](target "title")`; brackets without a target are plain text, because no page defines references.
const TARGET = /\(\s*(<[^<>\n]*>|[^\s()<]*(?:\([^\s()]*\)[^\s()]*)*)(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/y;

function openBracket(scan: Scan, at: number): number {
  const close = scan.brackets.get(at);
  if (close === undefined || scan.text.charAt(close + 1) !== '(') return at + 1;
  if (linkAround(scan, at) === null) {
    scan.link = { start: at, close, marks: scan.marks.length };
    return at + 1;
  }
  report(scan, at, close + 2, 'A link stands in the text of another.', 'Write one link after the other.');
  return close + 2;
}

/** The link in whose text a place is. Code and addresses may have been read past its end. */
function linkAround({ link }: Scan, at: number): Link | null {
  return link !== null && at <= link.close ? link : null;
}

function closeBracket(scan: Scan, at: number): number {
  const { link } = scan;
  if (link?.close !== at) return at + 1;
  scan.link = null;
  for (const mark of scan.marks.splice(link.marks)) reportUnclosed(scan, mark);
  return target(scan, link);
}

/** Reads the address of a link, and goes on behind it. */
function target(scan: Scan, { start, close }: Link): number {
  const found = matchAt(TARGET, scan.text, close + 1);
  if (found === null) {
    report(
      scan,
      start,
      close + 2,
      'The link has no readable address.',
      'Write [text](address), without blanks in the address.',
    );
    return close + 2;
  }
  const end = close + 1 + found[0].length;
  const address = (found[1] ?? '').replace(/^<|>$/g, '');
  if (address === '') report(scan, start, end, 'The link leads nowhere.', 'Put the address between the parentheses.');
  else if (!isSafeTarget(address))
    report(scan, start, end, 'The link is neither http, https, mailto nor relative.', 'Use one of these.');
  return end;
}

function emphasis(scan: Scan, at: number): number {
  const { text, marks } = scan;
  const link = linkAround(scan, at);
  const mark = openMark(text, at, link === null ? undefined : [link.start + 1, link.close]);
  const open = marks.findLastIndex((other, index) => index >= (link?.marks ?? 0) && closesMark(other, mark));
  if (open !== -1) marks.splice(open, 1);
  else if (mark.canOpen) marks.push(mark);
  // One star alone may be a product or a footnote; two were meant for bold words.
  else if (mark.text.startsWith('**'))
    report(
      scan,
      mark.start,
      mark.end,
      `"${mark.text}" has no partner.`,
      `Complete the pair, remove it, or write \`\\${mark.text}\`.`,
    );
  return mark.end;
}

function reportUnclosed(scan: Scan, { text, start, end }: Mark): void {
  report(scan, start, end, `"${text}" is opened and never closed.`, `Close it, or write \`\\${text}\`.`);
}
