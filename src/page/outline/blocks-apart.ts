/** Blocks before a list of steps: what leads to it, and steps that are a block of their own. */
import { type Block, type Item, itemOf } from './span.ts';

/** What stands behind such a step belongs to it, so that it stays where it is. */
export function blocksApart<S>(
  blocks: readonly Block<S>[],
  isStep: (block: Block<S>) => boolean,
): { readonly intro: readonly Block<S>[]; readonly steps: readonly Item<S>[] } {
  const intro: Block<S>[] = [];
  const steps: Item<S>[] = [];
  for (const block of blocks) {
    const last = steps.at(-1);
    if (isStep(block)) steps.push(itemOf(block));
    else if (last === undefined) intro.push(block);
    else steps.splice(-1, 1, { ...last, blocks: [...last.blocks, block] });
  }
  return { intro, steps };
}
