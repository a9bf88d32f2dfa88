/** A JSON text with an item of a list moved: the texts of the items change places, and what stands between them stays. */
import { readJsonDocument } from './json-document.ts';
import { nodeAt, splitPointer } from './json-node.ts';

/**
 * @param list the pointer of the list
 * @param to the index that the item has afterwards
 * @returns `null` where there is no such list, or no such item
 */
export function moveItem(text: string, list: string, from: number, to: number): string | null {
  const { document } = readJsonDocument(text, '');
  if (document === null || document.text !== text) return null;
  const { items } = nodeAt(document.root, list);
  const isThere = splitPointer(list).length > 0 && items !== undefined;
  if (!isThere || items[from] === undefined || items[to] === undefined) return null;
  const texts = items.map(({ start, end }) => text.slice(start, end));
  const [moved = ''] = texts.splice(from, 1);
  texts.splice(to, 0, moved);
  return items.reduceRight(
    (edited, { start, end }, index) => edited.slice(0, start) + (texts[index] ?? '') + edited.slice(end),
    text,
  );
}
