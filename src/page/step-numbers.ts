import type { List, RootContent } from 'mdast';
import type { Fix } from './apply-fixes.ts';
import { lastNumber, spanOf } from './node-span.ts';
import type { Page, Span } from './page.ts';

export interface CountedStep extends Span {
  /** As written. */
  readonly number: number;
  /** As readers see it: Markdown counts on from the first number, whatever the others are. */
  readonly shown: number;
  /** The number before it, 0 at the start of a list. */
  readonly before: number;
  readonly kind: 'counted' | 'irregular' | 'gap';
}

export interface CountedList {
  readonly items: readonly CountedStep[];
  /** Writes what readers see. `null` where the first number is wrong: that changes what they see. */
  readonly fix: Fix | null;
}

/** The ordered lists of a page with their numbers. Lists that are all "1." are counted by whoever shows them. */
export function countSteps(page: Page): CountedList[] {
  const continued = continuedLists(page);
  return page.nodes.lists
    .filter(({ ordered }) => ordered === true)
    .flatMap((list) => {
      const items = countList(page.text, list, continued.get(list) ?? 0);
      if (items.every(({ kind }) => kind === 'counted')) return [];
      const isFixable = items[0]?.kind === 'counted';
      return [
        { items, fix: isFixable ? items.map(({ start, end, shown }) => ({ start, end, text: `${shown}` })) : null },
      ];
    });
}

function countList(text: string, list: List, last: number): CountedStep[] {
  const numbers = list.children.map((item) => Number.parseInt(text.slice(spanOf(item).start, spanOf(item).end), 10));
  const first = numbers[0] ?? 1;
  const areAllOne = numbers.every((number) => number === 1);
  return numbers.map((number, index) => {
    const item = list.children[index];
    const { start } = item === undefined ? { start: 0 } : spanOf(item);
    const before = numbers[index - 1] ?? (first === 1 ? 0 : last);
    const kind = areAllOne || number === before + 1 ? 'counted' : kindOf(number, before, index);
    return { number, shown: first + index, before, kind, start, end: start + String(number).length };
  });
}

/** Behind the second "1." nobody had counted yet, so a number that is higher is no gap. */
function kindOf(number: number, before: number, index: number): CountedStep['kind'] {
  return number > before + 1 && !(before === 1 && index > 1) ? 'gap' : 'irregular';
}

const WITHOUT_LISTS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'table']);

/** Lists that stand below another one at the same level, with the last number of it: they may count on. */
function continuedLists({ tree, text }: Page): ReadonlyMap<List, number> {
  const found = new Map<List, number>();
  const visit = (siblings: readonly RootContent[]): void => {
    let last = 0;
    for (const node of siblings) {
      if (node.type === 'heading') last = 0;
      if (node.type === 'list' && node.ordered === true) {
        found.set(node, last);
        const end = node.children.at(-1);
        last =
          end === undefined ? last : Math.max(Number.parseInt(text.slice(spanOf(end).start), 10), lastNumber(node));
      }
      if ('children' in node && !WITHOUT_LISTS.has(node.type)) visit(node.children);
    }
  };
  visit(tree.children);
  return found;
}
