/** Blocks of a step, each with the lists between which it stands. */
import type { Block, ListBlock } from './span.ts';

export interface Around<S> {
  readonly block: Block<S>;
  readonly before: ListBlock<S> | undefined;
  /** Of a list itself, that list. */
  readonly next: ListBlock<S> | undefined;
  /** No other of its kind stands between the list before and it. */
  readonly isFirst: boolean;
}

export function listsAround<S>(blocks: readonly Block<S>[]): Around<S>[] {
  const lists = blocks.filter((block) => block.kind === 'list');
  let passed = 0;
  let kinds = new Set<Block['kind']>();
  return blocks.map((block) => {
    const around = { block, before: lists[passed - 1], next: lists[passed], isFirst: !kinds.has(block.kind) };
    kinds.add(block.kind);
    if (block.kind === 'list') {
      passed += 1;
      kinds = new Set();
    }
    return around;
  });
}
