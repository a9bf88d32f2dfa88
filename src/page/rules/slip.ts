import { titleSpans } from '../front-matter.ts';
import { spanOf } from '../node-span.ts';
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
    const slips = slipsIn(page);
    if (slips.length === 0) return [];
    const labels = page.nodes.strongs.map(spanOf).sort((a, b) => a.start - b.start);
    return readableSpans(page).flatMap((span) => slips.flatMap((slip) => findSlip(page, span, slip, labels)));
  },
};

/** The slips worth looking for: nearly every page has none, and one search of the whole page tells so. */
function slipsIn({ prose }: Page): readonly Slip[] {
  const text = ` ${prose}`;
  return SLIPS.filter(({ wrong }) => text.search(wrong) !== -1);
}

/** What people read as sentences. Tables hold values, not sentences. */
function readableSpans({ nodes, frontMatter }: Page): Span[] {
  return [...titleSpans(frontMatter), ...[...nodes.headings, ...nodes.paragraphs].map(spanOf)];
}

function findSlip(
  { prose, text: page }: Page,
  span: Span,
  { wrong, right }: Slip,
  labels: readonly Span[],
): PageFinding[] {
  // A blank before, so that a look back at the first word sees one, as it does in the middle of the page.
  const source = ` ${prose.slice(span.start, span.end)}`;
  return Array.from(source.matchAll(wrong)).flatMap((match): PageFinding[] => {
    const start = span.start + match.index - 1;
    const end = start + match[0].length;
    const said = page.slice(start, end);
    const text = unmasked(replacement(match, right), match[0], said);
    // A label is spelled as the app spells it.
    if (isInside(labels, start, end)) return [];
    return [{ ...words(said, text), start, end, fix: [{ start, end, text }] }];
  });
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
  return right.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? '');
}

function words(said: string, text: string): Pick<PageFinding, 'message' | 'hint'> {
  if (text === '') return { message: 'A blank before the end of the sentence.', hint: 'Remove it.' };
  if (text.trim() === said.trim() && text !== said)
    return {
      message: said.startsWith('.') ? 'No blank after the full stop.' : 'A blank is missing.',
      hint: 'Put one in.',
    };
  return { message: `"${said}" is a slip.`, hint: `Write "${text}".` };
}
