/** The entries of a section that is a list, each with everything that belongs to it. */
import { onlyLeads } from '../words/leading-words.ts';
import { isShown, leadsTo } from './leads.ts';
import type { Block, PageSpan } from './span.ts';

export interface EntryBlocks<S> {
  readonly start: number;
  readonly blocks: readonly Block<S>[];
}

/** Words that lead to any list of the section are none of its entries. */
const OF_SECTION = /\b(?:limitation|issue|change|resource|aware)/i;

/**
 * An item with everything in it is one entry, and so is a list with what leads to it: parts are told one after the
 * other. What is shown behind an entry belongs to it.
 */
export function entriesIn<S extends PageSpan>(blocks: readonly Block<S>[]): EntryBlocks<S>[] {
  const isLed = (before: Block<S>, block: Block<S> | undefined) =>
    leadsTo(before, block) && !OF_SECTION.test(before.sentences.at(-1)?.words ?? '');
  const isLead = (before: Block<S>, block: Block<S> | undefined) =>
    isLed(before, block) || (leadsTo(before, block) && before.sentences.every((span) => onlyLeads(span, [])));
  return blocks.flatMap((block, index): EntryBlocks<S>[] => {
    const before = blocks[index - 1];
    if (isShown(block) || (block.kind !== 'list' && isLead(block, blocks[index + 1]))) return [];
    const shown = shownBehind(blocks, index);
    if (block.kind !== 'list') return [{ start: block.start, blocks: [block, ...shown] }];
    if (before !== undefined && isLed(before, block))
      return [{ start: before.start, blocks: [before, block, ...shown] }];
    const last = block.items.at(-1);
    return block.items.map((item) => ({
      start: item.start,
      blocks: item === last ? [...item.blocks, ...shown] : item.blocks,
    }));
  });
}

function shownBehind<S extends PageSpan>(blocks: readonly Block<S>[], index: number): readonly Block<S>[] {
  let end = index + 1;
  for (let block = blocks[end]; block !== undefined && isShown(block); block = blocks[end]) end += 1;
  return blocks.slice(index + 1, end);
}
