import type { Element, ElementContent } from 'hast';
import { element, textOf } from '../element.ts';

/** From this many rows on, a table can be searched and sorted. */
const LONG = 6;

/** A table that scrolls by itself where the window is narrow, by keyboard too. */
export function frameTable(table: Element): ElementContent {
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
      ariaLabel: `Table: ${titles.filter((title) => title !== '').join(', ')}`,
    },
    { ...table, properties },
  );
}

function elementsIn(node: Element, tagName: string): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === tagName ? [child] : elementsIn(child, tagName);
  });
}
