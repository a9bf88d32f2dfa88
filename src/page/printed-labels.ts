import { endOf, spanOf, startOf, wordsOf } from './node-span.ts';
import type { Page, Span } from './page.ts';

/** What a page prints in bold: the label of a control, or of a value. The span is that of the words, without the marks. */
export interface PrintedLabel extends Span {
  readonly label: string;
}

/** Labels that a sentence lists: "**Client ID**, **Client Secret** and **Domain**", with what stands around them. */
export interface LabelList {
  readonly labels: readonly PrintedLabel[];
  /** What the sentence says right before and right behind them, no more than a line. */
  readonly before: string;
  readonly behind: string;
}

const BETWEEN = /^(?:,|,? and) $/i;

/** The labels of a stretch of a page. */
export function labelsWithin(page: Page, stretch: Span): PrintedLabel[] {
  return strongsWithin(page, stretch).map(labelOf);
}

/** The same, those that are listed together in one. */
export function labelListsWithin(page: Page, stretch: Span): LabelList[] {
  const lists: Strong[][] = [];
  for (const strong of strongsWithin(page, stretch)) {
    const last = lists.at(-1)?.at(-1);
    if (last !== undefined && BETWEEN.test(page.prose.slice(endOf(last), startOf(strong)))) lists.at(-1)?.push(strong);
    else lists.push([strong]);
  }
  return lists.flatMap((strongs) => {
    const [first, last] = [strongs[0], strongs.at(-1)];
    if (first === undefined || last === undefined) return [];
    const before = page.prose.slice(stretch.start, startOf(first)).split('\n').at(-1) ?? '';
    const [behind = ''] = page.prose.slice(endOf(last), stretch.end).split('\n');
    return [{ labels: strongs.map(labelOf), before, behind }];
  });
}

type Strong = Page['nodes']['strongs'][number];

function strongsWithin({ nodes }: Page, { start, end }: Span): Strong[] {
  return nodes.strongs.filter((strong) => start <= startOf(strong) && endOf(strong) <= end);
}

function labelOf(strong: Strong): PrintedLabel {
  const [first, last] = [strong.children[0], strong.children.at(-1)];
  const span = first === undefined || last === undefined ? spanOf(strong) : { start: startOf(first), end: endOf(last) };
  return { label: wordsOf(strong), ...span };
}
