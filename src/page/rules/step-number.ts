import type { List } from 'mdast';
import { spanOf } from '../node-span.ts';
import type { PageFinding } from '../page.ts';
import type { PageRule } from '../page-rule.ts';

export const stepNumberRule: PageRule = {
  id: 'page-step-number',
  severity: 'error',
  title: 'Steps are counted without gaps.',
  cause: 'Steps were inserted or removed and the numbers left as they were.',
  fix: 'Count them again, or write "1." before each.',
  example: 'page',
  bad: '# Acme\n\n1. Open it.\n2. Change it.\n4. Save it.\n',
  good: '# Acme\n\n1. Open it.\n2. Change it.\n3. Save it.\n',
  check: ({ text, nodes }) =>
    nodes.lists.filter(({ ordered }) => ordered === true).flatMap((list) => checkList(text, list)),
};

/** The first number that is out of step; the rest follow from it. */
function checkList(text: string, list: List): PageFinding[] {
  const items = list.children.map((item) => ({
    ...spanOf(item),
    number: Number.parseInt(text.slice(spanOf(item).start), 10),
  }));
  if (items.every(({ number }) => number === 1)) return [];
  for (const [index, item] of items.entries()) {
    const wanted = index === 0 ? 1 : (items[index - 1]?.number ?? 0) + 1;
    if (item.number === wanted) continue;
    const end = item.start + String(item.number).length;
    return [
      {
        message: `Step ${item.number} stands where step ${wanted} belongs.`,
        hint: `Write "${wanted}.".`,
        start: item.start,
        end,
      },
    ];
  }
  return [];
}
