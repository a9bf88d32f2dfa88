import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';

/** Built once: setting a processor up costs as much as a small page. */
const parser = remark().use(remarkGfm).use(remarkFrontmatter).freeze();

/** The page as a syntax tree; every node keeps its lines. */
export function parseMarkdown(text: string): Root {
  return parser.parse(text);
}
