/** The steps of a section, however its lists were broken apart. */
import { isPictureOnly } from './cut-blocks.ts';
import type { Block, Item, ListBlock } from './span.ts';

export interface Items {
  readonly before: readonly Block[];
  readonly items: readonly Item[];
  readonly after: readonly Block[];
}

/**
 * An unindented picture, note or list between two ordered lists belongs to the step before it: there the writer
 * forgot the indentation, and the list of steps goes on behind it.
 */
export function collectItems(blocks: readonly Block[]): Items {
  const last = blocks.findLastIndex(isOrdered);
  const isSteps = (block: Block): block is ListBlock => (last === -1 ? block.kind === 'list' : isOrdered(block));
  const first = blocks.findIndex(isSteps);
  if (first === -1) return { before: blocks, items: [], after: [] };
  const isShown = blocks[last + 1] !== undefined && last !== -1 && isPictureOnlyAt(blocks, last + 1);
  const end = last === -1 ? first + 1 : last + (isShown ? 2 : 1);
  const items: Item[] = [];
  for (const block of blocks.slice(first, end)) {
    if (isSteps(block)) items.push(...block.items);
    else items[items.length - 1] = withBlock(items.at(-1), block);
  }
  return { before: blocks.slice(0, first), items, after: blocks.slice(end) };
}

function isOrdered(block: Block): block is ListBlock {
  return block.kind === 'list' && block.items.some(({ ordered }) => ordered);
}

function isPictureOnlyAt(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at];
  return block !== undefined && isPictureOnly(block);
}

function withBlock(item: Item | undefined, block: Block): Item {
  const { start, line } = block;
  return item === undefined
    ? { start, line, ordered: true, blocks: [block], wording: null }
    : { ...item, blocks: [...item.blocks, block] };
}
