/** What a block of a step says of the app. */
import { type BlockText, sentencesText } from './block-text.ts';
import { leadsTo } from './leads.ts';
import { type Block, type PageSpan, spansOf } from './span.ts';

interface Worded extends PageSpan {
  readonly wording: object | null;
}

/** Words of the platform stay only where they lead to a list of the app's own. */
export function ownText<S extends Worded>(
  block: Block<S>,
  next: Block<S> | undefined,
  textOf: (block: Block<S>) => BlockText<S> | null,
): BlockText<S> | null {
  const ownOf = (each: Block<S>) => spansOf(each).filter(({ kind, wording }) => wording === null && kind !== 'picture');
  const own = ownOf(block);
  const leads = next !== undefined && leadsTo(block, next) && ownOf(next).length > 0;
  if (own.length === 0 && !leads) return null;
  return block.kind === 'paragraph' && !leads ? sentencesText(own) : textOf(block);
}

/** Blocks without the paragraphs of which nothing is left to say, but for those that lead to a list. */
export function withoutTold<S extends PageSpan>(blocks: readonly Block<S>[], isTold: (span: S) => boolean): Block<S>[] {
  return blocks.filter((block, at) => {
    const sentences = block.kind === 'paragraph' && blocks[at + 1]?.kind !== 'list' ? block.sentences : [];
    return sentences.length === 0 || !sentences.every(isTold);
  });
}
