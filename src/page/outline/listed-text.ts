/** A paragraph with what stands below it, as manifests write it: the points of a list on lines of their own, other blocks behind an empty line. */
import { isPlatformPicture } from '../words/platform-pages.ts';
import { type BlockText, paragraphText } from './block-text.ts';
import {
  type Block,
  isPictureOnly,
  type ListBlock,
  type PageSpan,
  type Paragraph,
  picturesApart,
  spansOf,
  spansOfAll,
} from './span.ts';

/**
 * `null` where there is nothing but paragraphs, or something that no text can hold. Pictures of the platform say nothing.
 *
 * @param textOf a block as manifests write it
 */
export function listedText<S extends PageSpan>(
  blocks: readonly Block<S>[],
  textOf: (block: Block<S>) => BlockText<S> | null,
): BlockText<S> | null {
  const [lead, ...below] = blocks.flatMap(picturesApart).filter(saysSomething);
  if (lead?.kind !== 'paragraph' || lead.sentences.length === 0 || below.length === 0) return null;
  const [first] = below;
  const points = first?.kind === 'list' ? pointsOf(first) : null;
  const texts = below.slice(points === null ? 0 : 1).map(textOf);
  const whole = texts.filter((text) => text !== null);
  if (whole.length < texts.length) return null;
  return {
    markdown: [[paragraphText(lead), ...(points ?? [])].join('\n'), ...whole.map(({ markdown }) => markdown)].join(
      '\n\n',
    ),
    covers: [
      ...lead.sentences,
      ...(points === null ? [] : spansOfAll(below.slice(0, 1))),
      ...whole.flatMap(({ covers }) => covers),
    ],
  };
}

/** A list without numbers of which each point is one paragraph of words. */
function pointsOf<S extends PageSpan>({ items }: ListBlock<S>): string[] | null {
  const points = items.map(({ ordered, blocks: [only, ...more] }) =>
    !ordered && only !== undefined && isWords(only) && more.length === 0 ? `* ${paragraphText(only)}` : null,
  );
  const told = points.filter((point) => point !== null);
  return told.length < points.length ? null : told;
}

function isWords<S extends PageSpan>(block: Block<S>): block is Paragraph<S> {
  return block.kind === 'paragraph' && block.sentences.length > 0 && block.pictures.length === 0;
}

function saysSomething<S extends PageSpan>(block: Block<S>): boolean {
  const isOfPlatform = ({ picture }: S) => picture !== null && isPlatformPicture(picture.path);
  return spansOf(block).length > 0 && !(isPictureOnly(block) && spansOf(block).every(isOfPlatform));
}
