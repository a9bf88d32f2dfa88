import type { Nodes, Paragraph, Root, RootContent, Table } from 'mdast';
import type { Position } from 'unist';
import { type CutTable, tableNumber } from './cut-tables.ts';

/** The tree with every table in its place; `null` where one can't be told to be a table, or its place is not found. */
export function putTablesBack(tree: Root, tables: readonly CutTable[], parse: (table: CutTable) => Root): Root | null {
  const parsed: Table[] = [];
  for (const table of tables) {
    const [node, ...more] = parse(table).children;
    if (node?.type !== 'table' || more.length > 0) return null;
    parsed.push(node);
  }
  let placed = 0;
  const replace = (node: Nodes): void => {
    if (!('children' in node)) return;
    node.children.forEach((child, index) => {
      const number = child.type === 'paragraph' ? numberOf(child) : null;
      const table = number === null ? undefined : parsed[number];
      const cut = number === null ? undefined : tables[number];
      if (table === undefined || cut === undefined) {
        replace(child);
        return;
      }
      shift(table, cut);
      placed++;
      // The paragraph stood where blocks stand, so a table may.
      const siblings: RootContent[] = node.children;
      siblings[index] = table;
    });
  };
  replace(tree);
  return placed === tables.length ? tree : null;
}

function numberOf({ children: [first] }: Paragraph): number | null {
  return first?.type === 'text' ? tableNumber(first.value) : null;
}

/** From the lines of the table to those of the page. The tree is this parser's own: nobody else has seen it. */
function shift(node: Nodes, cut: CutTable): void {
  if (node.position !== undefined) node.position = moved(node.position, cut);
  if ('children' in node) for (const child of node.children) shift(child, cut);
}

function moved({ start, end }: Position, { line, indent }: CutTable): Position {
  const move = (point: Position['start']) => ({ line: point.line + line - 1, column: point.column + indent });
  return { start: move(start), end: move(end) };
}
