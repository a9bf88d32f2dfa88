import { spanOf } from '../node-span.ts';
import { picturesOf } from '../outline/pictures.ts';
import type { Page, PageFinding, Span } from '../page.ts';
import { matchesOf, type PageRule } from '../page-rule.ts';
import { countFirst } from '../spans.ts';
import { isKnownClean, rememberClean } from '../words/slips/clean-stretches.ts';
import type { Slip } from '../words/slips/slip.ts';
import { wordsOf } from '../words/slips/slip-words.ts';
import { slipsSoughtIn } from '../words/slips/sought-slips.ts';
import { MOVED, readable, type Stretch, stretchesOf } from '../words/slips/stretches.ts';

export const slipRule: PageRule = {
  id: 'page-slip',
  severity: 'warning',
  title: 'Sentences are free of known slips.',
  cause: 'A slip of the pen was copied from page to page.',
  fix: 'Take the wording of the hint; "lint --fix" does.',
  example: 'page',
  bad: '# Acme\n\nLog into Acme, then copy the key into the **Key** and **Name** field.\n',
  good: '# Acme\n\nLog in to Acme, then copy the key into the **Key** and **Name** fields.\n',
  check: (page, { app }) => slipsOf(page, app),
};

/** Which parts of a page a pattern of a slip matches, be it meant there or not. */
export interface SearchedParts {
  /** The name that was taken for one: "Add URL" may be a slip to another app. */
  readonly app: string | null;
  /** Numbers of stretches, in their order. */
  readonly withSlips: readonly number[];
}

/** What a page was searched for. */
interface Searched {
  readonly findings: PageFinding[];
  readonly parts: SearchedParts;
}

/** Other rules ask what is told already. */
const searched = new WeakMap<Page, Searched>();

function searchedOnce(page: Page, app: string | null): Searched {
  const before = searched.get(page);
  if (before?.parts.app === app) return before;
  const now = search(page, app);
  searched.set(page, now);
  return now;
}

/**
 * The known slips of a page.
 *
 * @param app what is a name on it, whatever words it is made of; `null` where nobody knows
 */
export function slipsOf(page: Page, app: string | null = null): PageFinding[] {
  return searchedOnce(page, app).findings;
}

/** What holds for the text of a page, whatever else is known. */
export function searchedParts(page: Page, app: string | null): SearchedParts {
  return searchedOnce(page, app).parts;
}

function search(page: Page, app: string | null): Searched {
  const inPage = lookedUp(page);
  const found: FoundSlip[] = [];
  const withSlips: number[] = [];
  for (const [index, stretch] of stretchesOf(page, app).entries()) {
    const slips = slipsUnlessClean(stretch, inPage);
    if (slips === null) continue;
    found.push(...slips);
    withSlips.push(index);
  }
  return { findings: found.length === 0 ? [] : findingsOf(found), parts: { app, withSlips } };
}

/** `null` where nothing matches, be it only because another name stands in for that of the app. */
function slipsUnlessClean(stretch: Stretch, inPage: InPage): FoundSlip[] | null {
  const { words, withoutApp } = stretch;
  if (isKnownClean(withoutApp)) return null;
  if (words !== withoutApp && hasSlip(withoutApp)) return slipsIn(stretch, inPage) ?? [];
  const slips = words === withoutApp ? slipsIn(stretch, inPage) : null;
  if (slips === null) rememberClean(withoutApp);
  return slips;
}

/** Takes over what another run has searched: what the next page shares with it is not searched again. */
export function rememberSearched(page: Page, { app, withSlips }: SearchedParts): void {
  for (const [index, { withoutApp }] of stretchesOf(page, app).entries())
    if (!withSlips.includes(index)) rememberClean(withoutApp);
}

/**
 * What two rows find at one place, or would change alike, is one slip, and what the first of them says of it is told. Of
 * repairs that meet the last row's comes first: it knows more of the sentence.
 */
function findingsOf(found: readonly FoundSlip[]): PageFinding[] {
  const inOrder = found.toSorted((a, b) => a.row - b.row);
  const places = firstOfEach(inOrder, ({ finding: { start, end } }) => `${start} ${end}`);
  const once = firstOfEach(places, ({ change }) => change).toReversed();
  return once.map(({ finding }) => finding);
}

function firstOfEach(found: readonly FoundSlip[], keyOf: (slip: FoundSlip) => string): FoundSlip[] {
  const first = new Map<string, FoundSlip>();
  for (const slip of found) if (!first.has(keyOf(slip))) first.set(keyOf(slip), slip);
  return [...first.values()];
}

/** A page, and what of it is asked for again for each slip. */
interface InPage {
  readonly page: Page;
  readonly labels: () => readonly Span[];
  readonly pictures: () => readonly Span[];
}

/** Most pages have no slip, and nobody asks. */
function lookedUp(page: Page): InPage {
  let labels: readonly Span[] | null = null;
  let pictures: readonly Span[] | null = null;
  return {
    page,
    labels: () => {
      labels ??= page.nodes.strongs.map(spanOf).sort((a, b) => a.start - b.start);
      return labels;
    },
    pictures: () => {
      pictures ??= picturesOf(page);
      return pictures;
    },
  };
}

interface FoundSlip {
  /** Its place in the list of slips. */
  readonly row: number;
  readonly finding: PageFinding;
  /** The letters that would be others: "On the left" and "On" may differ in the "O" alone from what is right. */
  readonly change: string;
}

function hasSlip(words: string): boolean {
  const text = readable(words);
  return slipsSoughtIn(text).some(({ slip }) => matchesOf(text, slip.wrong).length > 0);
}

/** `null` where nothing matches; of what matches, some may be meant. */
function slipsIn(stretch: Stretch, inPage: InPage): FoundSlip[] | null {
  const text = readable(stretch.words);
  const found: FoundSlip[] = [];
  let isClean = true;
  for (const { slip, row } of slipsSoughtIn(text)) {
    for (const match of matchesOf(text, slip.wrong)) {
      isClean = false;
      const finding = findingOf(match, stretch, slip, inPage);
      if (finding !== null) found.push({ row, ...finding });
    }
  }
  return isClean ? null : found;
}

/** `null` where the words are meant. */
function findingOf(
  match: RegExpExecArray,
  stretch: Stretch,
  { right }: Slip,
  { page, labels, pictures }: InPage,
): Omit<FoundSlip, 'row'> | null {
  const start = stretch.start + match.index - MOVED;
  const end = start + match[0].length;
  const said = page.text.slice(start, end);
  const text = unmasked(replacement(match, right), match[0], said);
  // A label is spelled as the app spells it.
  if (isInside(labels(), start, end)) return null;
  // What says what a picture shows may be as short as a telegram.
  if (/(?:^|\s)(?:the|an?)\s?$/.test(right) && isInside(pictures(), start, end)) return null;
  const finding = { ...wordsOf(said, text), start, end, fix: [{ start, end, text }] };
  return { finding, change: changeOf(said, text, start) };
}

/** Without what both begin and end with. */
function changeOf(said: string, text: string, start: number): string {
  const shorter = Math.min(said.length, text.length);
  let before = 0;
  while (before < shorter && said[before] === text[before]) before += 1;
  let behind = 0;
  while (behind < shorter - before && said.at(-1 - behind) === text.at(-1 - behind)) behind += 1;
  const end = start + said.length - behind;
  return `${start + before} ${end} ${text.slice(before, text.length - behind)}`;
}

/** What is masked in prose, as the page has it: a repair puts every address and code back where it was. */
function unmasked(replaced: string, masked: string, said: string): string {
  const hidden = Array.from(masked.matchAll(/\0+/g), ({ 0: run, index }) => said.slice(index, index + run.length));
  let next = 0;
  return replaced.replace(/\0+/g, () => hidden[next++] ?? '');
}

/** Whether a span of a list in order reaches over both ends; bold text in bold text is rare enough to look back a few. */
function isInside(spans: readonly Span[], start: number, end: number): boolean {
  const before = countFirst(spans, (span) => span.start < start);
  return spans.slice(Math.max(0, before - 3), before).some((span) => end < span.end);
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
