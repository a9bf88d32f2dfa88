/** The parser that knows all of Markdown, with tables and front matter: a tree whose nodes have places. */
import type { Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';

/**
 * Of GitHub's additions tables alone: addresses that are links without being written as such would make a parse half
 * as long again, and no page has the others.
 */
const processor = remark()
  .data('micromarkExtensions', [gfmTable()])
  .data('fromMarkdownExtensions', [gfmTableFromMarkdown()])
  .use(remarkFrontmatter)
  .freeze();

export function parseFully(text: string): Root {
  return processor.parse(text);
}
