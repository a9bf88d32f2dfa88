import { titleSpans } from '../front-matter.ts';
import { spanOf } from '../node-span.ts';
import { picturesOf } from '../outline/pictures.ts';
import type { Page, PageFinding, Span } from '../page.ts';
import type { PageRule } from '../page-rule.ts';
import type { Slip } from '../words/slips/slip.ts';
import { SLIPS } from '../words/slips/slips.ts';

export const slipRule: PageRule = {
  id: 'page-slip',
  severity: 'warning',
  title: 'Sentences are free of known slips.',
  cause: 'A slip of the pen was copied from page to page.',
  fix: 'Take the wording of the hint; "lint --fix" does.',
  example: 'page',
  bad: '# Acme\n\nLog into Acme, then copy the key into the **Key** and **Name** field.\n',
  good: '# Acme\n\nLog in to Acme, then copy the key into the **Key** and **Name** fields.\n',
  check(page) {
    const readable = readableText(page);
    const labels = page.nodes.strongs.map(spanOf).sort((a, b) => a.start - b.start);
    const pictures = picturesOf(page);
    // What two rows find at one place is one slip.
    const found = SLIPS.flatMap((slip) =>
      readable.text.includes(slip.words) ? findSlip(page, readable, slip, labels, pictures) : [],
    );
    return [...new Map(found.toReversed().map((each) => [`${each.start} ${each.end}`, each])).values()];
  },
};

/** What people read as sentences, one behind the other: a slip is searched for once, whatever the number of paragraphs. */
interface Readable {
  readonly text: string;
  /** Where each stretch of it stands on the page, in order. */
  readonly stretches: readonly { readonly at: number; readonly start: number }[];
}

/** No letter and no blank, so that nothing reaches from one stretch into the next. */
const BETWEEN = '\n\uE000\n';

/** The mark of a quotation at the start of a line is no part of its sentences. */
const QUOTED = /\n[ \t]*>/g;

/** Tables hold values, not sentences. A blank before each stretch, so that a look back at its first word sees one. */
function readableText({ nodes, frontMatter, prose }: Page): Readable {
  const spans = [...titleSpans(frontMatter), ...[...nodes.headings, ...nodes.paragraphs].map(spanOf)];
  let text = '';
  const stretches = spans.map(({ start, end }) => {
    const at = text.length + 1;
    text += ` ${prose.slice(start, end).replace(QUOTED, (mark) => mark.replace('>', ' '))}${BETWEEN}`;
    return { at, start };
  });
  return { text, stretches };
}

function findSlip(
  page: Page,
  readable: Readable,
  { wrong, right }: Slip,
  labels: readonly Span[],
  pictures: readonly Span[],
): PageFinding[] {
  return Array.from(readable.text.matchAll(wrong)).flatMap((match): PageFinding[] => {
    const stretch = stretchAt(readable, match.index);
    const start = stretch.start + match.index - stretch.at;
    const end = start + match[0].length;
    const said = page.text.slice(start, end);
    const text = unmasked(replacement(match, right), match[0], said);
    // A label is spelled as the app spells it.
    if (isInside(labels, start, end)) return [];
    // What says what a picture shows may be as short as a telegram.
    if (/(?:^|\s)(?:the|an?)\s?$/.test(right) && isInside(pictures, start, end)) return [];
    return [{ ...words(said, text), start, end, fix: [{ start, end, text }] }];
  });
}

/** The last stretch that begins at a place of the text or before it; the first one for the blank before it. */
function stretchAt({ stretches }: Readable, place: number): Readable['stretches'][number] {
  let low = 0;
  let high = stretches.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.at ?? 0) <= place) low = middle;
    else high = middle;
  }
  return stretches[low] ?? { at: 0, start: 0 };
}

/** What is masked in prose, as the page has it: a repair puts every address and code back where it was. */
function unmasked(replaced: string, masked: string, said: string): string {
  const hidden = Array.from(masked.matchAll(/\0+/g), ({ 0: run, index }) => said.slice(index, index + run.length));
  let next = 0;
  return replaced.replace(/\0+/g, () => hidden[next++] ?? '');
}

/** Whether a span of a list in order reaches over both ends; bold text in bold text is rare enough to look back a few. */
function isInside(spans: readonly Span[], start: number, end: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return spans.slice(Math.max(0, low - 3), low).some((span) => end < span.end);
}

/** `right` with the groups of a match put in: lookarounds hold in the page only, not in the words alone. */
function replacement(match: RegExpExecArray, right: string): string {
  return right.replace(/\$([ulU]?)(\d)/g, (_, change: string, group: string) =>
    inCapitals(match[Number(group)] ?? '', change),
  );
}

/** A slip may be one of capitals alone. */
function inCapitals(words: string, change: string): string {
  if (change === 'U') return words.toUpperCase();
  const first = words.charAt(0);
  if (change === 'u') return first.toUpperCase() + words.slice(1);
  return change === 'l' ? first.toLowerCase() + words.slice(1) : words;
}

function words(said: string, text: string): Pick<PageFinding, 'message' | 'hint'> {
  if (text === '' && said.trim() === '') return { message: 'A blank before the mark.', hint: 'Remove it.' };
  if (text === '') return { message: `"${said}" is one mark too many.`, hint: 'Remove it.' };
  if (text.trim() === said.trim() && text !== said)
    return {
      message: said.startsWith('.') ? 'No blank after the full stop.' : 'A blank is missing.',
      hint: 'Put one in.',
    };
  const [, missing = ''] = text.startsWith(said) ? (/^ (\p{Ll}+)$/u.exec(text.slice(said.length)) ?? []) : [];
  if (missing !== '') return { message: `"${missing}" is missing behind "${said}".`, hint: `Write "${text}".` };
  return { message: `"${said}" is a slip.`, hint: `Write "${text}".` };
}
