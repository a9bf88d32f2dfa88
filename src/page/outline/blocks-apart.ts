/** Blocks before a list of steps: what leads to it, and steps that are a block of their own. */
import type { Phrase } from './phrase.ts';
import { type Block, type Item, isPictureOnly, itemOf } from './span.ts';

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

const NEEDS =
  /^\W*(?:an?|the|your)\b.*\b(?:is|are) (?:required|needed|necessary)\b|^\W*before\b.*\byou (?:will |['’]ll )?(?:need|have) to (?:enable|set up|configure)\b/i;

/** "An admin account of Acme is required …", "Before you start, you need to enable …", among paragraphs of which another says what to do: it leads to what is done. */
export function saysWhatIsNeeded<S extends Phrase>(block: Block<S>, blocks: readonly Block<S>[]): boolean {
  const isNeed = (each: Block<S>) =>
    each.kind === 'paragraph' && each.sentences.length > 0 && each.sentences.every(({ words }) => NEEDS.test(words));
  return isNeed(block) && blocks.some((each) => each.kind === 'paragraph' && !isPictureOnly(each) && !isNeed(each));
}
