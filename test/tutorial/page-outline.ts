/** The structure of a page, words left out: what hostile text must not be able to change. */
import type { Link, Root, RootContent } from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';

const processor = remark().use(remarkFrontmatter).use(remarkGfm).freeze();

/** Of pages in two forms the blocks are asked for, and then the words. */
const parsed = new Map<string, Root>();
const MOST_PARSED = 8;

function treeOf(text: string): Root {
  const tree = parsed.get(text) ?? processor.parse(text);
  if (parsed.size >= MOST_PARSED) parsed.clear();
  parsed.set(text, tree);
  return tree;
}

/** Blocks and what is marked up inside them. */
export function pageOutline(text: string): string {
  return outline(treeOf(text), false);
}

/** Blocks alone, and HTML wherever it stands. */
export function blockOutline(text: string): string {
  return outline(treeOf(text), true);
}

/** The bold words of a page: labels of the templates must survive whatever stands beside them. */
export function boldWords(text: string): string[] {
  const words: string[] = [];
  const visit = (node: Root | RootContent): void => {
    if (node.type === 'strong')
      words.push(node.children.map((child) => ('value' in child ? child.value : '')).join(''));
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(treeOf(text));
  return words;
}

const INLINE = new Set([
  'text',
  'strong',
  'emphasis',
  'delete',
  'inlineCode',
  'link',
  'linkReference',
  'footnoteReference',
  'break',
]);

function outline(node: Root | RootContent, blocksOnly: boolean): string {
  if (node.type === 'link' && isBareAddress(node)) return 'text';
  if (blocksOnly && INLINE.has(node.type)) return 'text';
  const detail = 'depth' in node ? String(node.depth) : '';
  // Neighbouring texts count as one: escapes and line ends decide how many there are.
  const inner =
    'children' in node
      ? node.children
          .map((child) => outline(child, blocksOnly))
          .join(' ')
          .replace(/text(?: text)+/g, 'text')
      : '';
  return `${node.type}${detail}${inner === '' ? '' : `(${inner})`}`;
}

/** GFM links an address that stands in a text. It leads where it says, so it is as good as text. */
function isBareAddress({ children, url }: Link): boolean {
  const [only] = children;
  return (
    children.length === 1 &&
    only?.type === 'text' &&
    [only.value, `http://${only.value}`, `mailto:${only.value}`].includes(url)
  );
}
