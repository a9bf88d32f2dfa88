/** The steps of a section, however its lists were broken apart. */
import { type Block, type Item, isPictureOnly, type ListBlock } from './span.ts';

export interface Items<S> {
  readonly before: readonly Block<S>[];
  readonly items: readonly Item<S>[];
  readonly after: readonly Block<S>[];
}

/**
 * An unindented picture, note or list between two ordered lists belongs to the step before it: there the writer
 * forgot the indentation, and the list of steps goes on behind it.
 */
export function collectItems<S>(blocks: readonly Block<S>[]): Items<S> {
  const last = blocks.findLastIndex(isOrdered);
  const isSteps = (block: Block<S>): block is ListBlock<S> => (last === -1 ? block.kind === 'list' : isOrdered(block));
  const first = blocks.findIndex(isSteps);
  if (first === -1) return { before: blocks, items: [], after: [] };
  const isShown = last !== -1 && blocks.slice(last + 1, last + 2).some(isPictureOnly);
  const end = last === -1 ? first + 1 : last + (isShown ? 2 : 1);
  const items: Item<S>[] = [];
  let behind: Block<S>[] = [];
  const close = () => {
    const last = items.pop();
    if (last !== undefined) items.push(withBlocks(last, behind));
    behind = [];
  };
  for (const block of blocks.slice(first, end)) {
    if (!isSteps(block)) behind.push(block);
    else {
      close();
      for (const item of block.items) items.push(item);
    }
  }
  close();
  return { before: blocks.slice(0, first), items, after: blocks.slice(end) };
}

/** Bullets and code behind the last step are that step's: there, too, the indentation was forgotten. */
export function withTrailing<S>({ before, items, after }: Items<S>): Items<S> {
  const end = after.findIndex(({ kind }) => kind !== 'list' && kind !== 'code');
  const shown = after.slice(0, end === -1 ? after.length : end);
  const [last, ...others] = items.toReversed();
  if (last === undefined) return { before, items, after };
  return { before, items: [...others.toReversed(), withBlocks(last, shown)], after: after.slice(shown.length) };
}

function isOrdered<S>(block: Block<S>): block is ListBlock<S> {
  return block.kind === 'list' && block.items.some(({ ordered }) => ordered);
}

function withBlocks<S>(item: Item<S>, behind: readonly Block<S>[]): Item<S> {
  return behind.length === 0 ? item : { ...item, blocks: [...item.blocks, ...behind] };
}
