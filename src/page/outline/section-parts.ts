/** The blocks of a section of the app's own as manifests write it: the body, and pictures in a list of their own. */
import type { BlockText } from './block-text.ts';
import { type Block, isPictureOnly, type PageSpan, spansOfAll } from './span.ts';

type Told<S extends PageSpan> = readonly [block: Block<S>, text: BlockText<S>];

/**
 * Pictures behind everything else have a list of their own; where one stands before words, all stand in the order of
 * the page.
 *
 * @param body those of the blocks that a section can hold, with their texts
 */
export function sectionParts<S extends PageSpan>(body: readonly Told<S>[], blocks: readonly Block<S>[]) {
  const words = body.filter(([block]) => !isPictureOnly(block));
  const last = words.at(-1)?.[0];
  const isMixed = body.some(([block]) => isPictureOnly(block) && (last === undefined || block.start < last.start));
  const texts = isMixed ? body : words;
  const told = new Set(texts.flatMap(([, { covers }]) => covers));
  return { texts, pictures: spansOfAll(blocks).filter((span) => !told.has(span)) };
}
