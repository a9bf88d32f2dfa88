import type { Element, ElementContent } from 'hast';
import { element, textOf } from '../element.ts';

/** From this many rows on, a table can be searched and sorted. */
const LONG = 6;

/**
 * A table that scrolls by itself where the window is narrow, by keyboard too.
 *
 * @param named how many tables of the page have a name already; this one is counted
 */
export function frameTable(table: Element, named: Map<string, number>): ElementContent {
  const titles = elementsIn(table, 'th').map((cell) => textOf(cell).trim());
  const rows = elementsIn(table, 'tr').length - 1;
  const isAttributes = titles[0]?.toLowerCase() === 'attribute';
  const properties = {
    ...(isAttributes ? { className: ['attributes'] } : {}),
    ...(isAttributes || rows >= LONG ? { dataSortable: true } : {}),
  };
  return element(
    'div',
    {
      className: ['table'],
      role: 'region',
      tabIndex: 0,
      ariaLabel: nameOf(titles, named),
    },
    { ...table, properties },
  );
}

/** Of tables with the same columns, the later ones are numbered: a screen reader lists all of them. */
function nameOf(titles: readonly string[], named: Map<string, number>): string {
  const columns = titles.filter((title) => title !== '').join(', ');
  const count = (named.get(columns) ?? 0) + 1;
  named.set(columns, count);
  return count === 1 ? `Table: ${columns}` : `Table ${count}: ${columns}`;
}

function elementsIn(node: Element, tagName: string): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === tagName ? [child] : elementsIn(child, tagName);
  });
}
