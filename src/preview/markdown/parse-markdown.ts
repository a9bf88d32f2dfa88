/**
 * Markdown to a syntax tree. A page that the plain reader reads is parsed by it. GitHub's additions cost as much as the rest of the parsing together, and a generated page
 * needs them for its tables alone: those are cut out, read by themselves, and put back. A page that may need more, or
 * whose tables do not stand by themselves, is read as a whole.
 */
import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import { readPlainPage } from '../../page/plain/plain-page.ts';
import { type CutTable, cutTables } from './cut-tables.ts';
import { mayNeedMore } from './may-need-more.ts';
import { putTablesBack } from './put-tables-back.ts';

/** Built once: setting a processor up costs as much as a small page. */
const whole = remark().use(remarkGfm).use(remarkFrontmatter).freeze();
const plain = remark().use(remarkFrontmatter).freeze();
const table = remark().use(remarkGfm).freeze();

/** The page as a syntax tree; every node keeps its lines. */
export function parseMarkdown(text: string): Root {
  const tree = readPlainPage(text);
  if (tree !== null && !mayNeedMore(tree)) return tree;
  // What stands beside the tables stands in the parts as well.
  const isOfTables = tree === null || !mayNeedMore(tree, 'table');
  return (isOfTables ? parseInParts(text) : null) ?? whole.parse(text);
}

/** `null` where the parts might not add up to the whole. */
export function parseInParts(text: string): Root | null {
  const cut = cutTables(text);
  if (cut === null) return null;
  const tree = plain.parse(cut.text);
  return mayNeedMore(tree) ? null : putTablesBack(tree, cut.tables, parseTable);
}

function parseTable({ lines }: CutTable): Root {
  return table.parse(lines.join('\n'));
}
