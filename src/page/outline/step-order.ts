/** In which order the blocks of a step stand, where each kind has a place of its own. */
import { type Block, isPictureOnly } from './span.ts';

const ORDER: readonly (<S>(block: Block<S>) => boolean)[] = [
  ({ kind }) => kind === 'code',
  ({ kind }) => kind === 'table',
  ({ kind }) => kind === 'quote',
  isPictureOnly,
  () => true,
];

/** Alerts and pictures: a step can have several. */
const SEVERAL: readonly number[] = [2, 3];

/**
 * The blocks behind the words of a step and before inner steps, where they are in another order than that, or more of a
 * kind than a step has; none where all is as usual.
 *
 * @param opening the words of the step
 * @param canHold whether a block can be told as it stands
 */
export function inOwnOrder<S>(
  blocks: readonly Block<S>[],
  opening: Block<S> | undefined,
  canHold: (block: Block<S>) => boolean,
): ReadonlySet<Block<S>> {
  const end = blocks.findIndex(({ kind }) => kind === 'list');
  const shown = blocks
    .slice(0, end === -1 ? blocks.length : end)
    .filter((block) => block !== opening && !(block.kind === 'paragraph' && isEmpty(block)));
  const ranks = shown.map((block) => ORDER.findIndex((is) => is(block)));
  const isUsual = ranks.every((rank, index) => {
    const before = ranks[index - 1] ?? -1;
    return before < rank || (before === rank && SEVERAL.includes(rank));
  });
  return new Set(isUsual || opening === undefined || !shown.every(canHold) ? [] : shown);
}

function isEmpty({
  sentences,
  pictures,
}: {
  readonly sentences: readonly unknown[];
  readonly pictures: readonly unknown[];
}) {
  return sentences.length + pictures.length === 0;
}
