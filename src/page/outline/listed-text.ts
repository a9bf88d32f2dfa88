/** A paragraph with a list of its own below it, as manifests write it: each point on a line behind the text. */
import { paragraphText } from './block-text.ts';
import { type Block, isPictureOnly } from './span.ts';

/** `null` where the blocks are anything else, or a point has more than one paragraph. Pictures beside them are told apart. */
export function listedText(blocks: readonly Block[]): string | null {
  const [lead, list, ...others] = blocks.filter((block) => !isPictureOnly(block));
  if (lead?.kind !== 'paragraph' || list?.kind !== 'list' || others.length > 0) return null;
  const points = list.items.map(({ blocks: [only, ...more] }) =>
    only?.kind === 'paragraph' && only.sentences.length > 0 && more.length === 0 ? paragraphText(only) : null,
  );
  return points.includes(null) ? null : [paragraphText(lead), ...points.map((point) => `* ${point}`)].join('\n');
}
