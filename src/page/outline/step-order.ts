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
 * kind than a step has; all of them, where words lead from one list to another; none where all is as usual.
 *
 * @param opening the words of the step
 * @param canHold whether a block can be told as it stands
 */
export function inOwnOrder<S>(
  blocks: readonly Block<S>[],
  opening: Block<S> | undefined,
  canHold: (block: Block<S>) => boolean,
): ReadonlySet<Block<S>> {
  const behind = blocks.filter((block) => block !== opening && !(block.kind === 'paragraph' && isEmpty(block)));
  const end = behind.findIndex(({ kind }) => kind === 'list');
  if (opening !== undefined && leadsToSecond(behind) && behind.every(canHold)) return new Set(behind);
  const shown = behind.slice(0, end === -1 ? behind.length : end);
  const ranks = shown.map((block) => ORDER.findIndex((is) => is(block)));
  const isUsual = ranks.every((rank, index) => {
    const before = ranks[index - 1] ?? -1;
    return before < rank || (before === rank && SEVERAL.includes(rank));
  });
  return new Set(isUsual || opening === undefined || !shown.every(canHold) ? [] : shown);
}

/** Inner steps are one list: words between two of them would be in a step of it. */
function leadsToSecond<S>(blocks: readonly Block<S>[]): boolean {
  const [first = 0, second = 0] = blocks.flatMap(({ kind }, index) => (kind === 'list' ? [index] : []));
  return blocks.slice(first, second).some((block) => block.kind === 'paragraph' && block.sentences.length > 0);
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
