import type { Node, Root, RootContent } from 'mdast';
import { indexLines } from '../problem/line-index.ts';
import { readFrontMatter } from './front-matter-fields.ts';
import { spanOf } from './node-span.ts';
import type { Page, PageNodes, Span } from './page.ts';
import { findTables } from './page-tables.ts';

type Parse = (text: string) => Root;

let loaded: Promise<Parse> | null = null;

/**
 * The page as a syntax tree and what the rules need besides. remark is loaded with the first page. Tables are read by
 * `findTables` instead of remark-gfm: that costs half the time, and keeps rows that lack cells as they were written.
 */
export async function parsePage(text: string): Promise<Page> {
  loaded ??= loadParser();
  return pageOfTree(text, (await loaded)(text));
}

/** The same for who has remark at hand. @param tree of the text, its tables unread */
export function pageOfTree(text: string, tree: Root): Page {
  const nodes = collect(tree);
  return {
    text,
    tree,
    lines: indexLines(text),
    nodes,
    frontMatter: readFrontMatter(tree, text),
    tables: nodes.paragraphs.flatMap((paragraph) => findTables(text, spanOf(paragraph))),
    prose: proseOf(text, tree, nodes),
  };
}

async function loadParser(): Promise<Parse> {
  const [{ remark }, { default: frontmatter }] = await Promise.all([import('remark'), import('remark-frontmatter')]);
  const processor = remark().use(frontmatter).freeze();
  return (text) => processor.parse(text);
}

type Collected = { -readonly [Key in keyof PageNodes]: PageNodes[Key][number][] };

function collect(tree: Root): PageNodes {
  const nodes: Collected = {
    headings: [],
    paragraphs: [],
    lists: [],
    images: [],
    links: [],
    html: [],
    texts: [],
    inlineCode: [],
    code: [],
    strongs: [],
    definitions: [],
    imageReferences: [],
    linkReferences: [],
  };
  const visit = (node: RootContent): void => {
    switch (node.type) {
      case 'heading':
        nodes.headings.push(node);
        break;
      case 'paragraph':
        nodes.paragraphs.push(node);
        break;
      case 'list':
        nodes.lists.push(node);
        break;
      case 'image':
        nodes.images.push(node);
        break;
      case 'link':
        nodes.links.push(node);
        break;
      case 'html':
        nodes.html.push(node);
        break;
      case 'text':
        nodes.texts.push(node);
        break;
      case 'inlineCode':
        nodes.inlineCode.push(node);
        break;
      case 'code':
        nodes.code.push(node);
        break;
      case 'strong':
        nodes.strongs.push(node);
        break;
      case 'definition':
        nodes.definitions.push(node);
        break;
      case 'imageReference':
        nodes.imageReferences.push(node);
        break;
      case 'linkReference':
        nodes.linkReferences.push(node);
        break;
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  for (const child of tree.children) visit(child);
  return nodes;
}

/** Neither a blank nor a letter, so no rule takes it for either. */
const MASK = '\u0000';

/** What people read: code, HTML and addresses are masked. Lines and offsets stay. */
function proseOf(text: string, tree: Root, { inlineCode, html, definitions, links, images }: PageNodes): string {
  const code: Node[] = [...inlineCode, ...html, ...definitions];
  const visit = (node: RootContent): void => {
    if (node.type === 'code') code.push(node);
    else if ('children' in node) for (const child of node.children) visit(child);
  };
  for (const child of tree.children) visit(child);
  const spans = [...code.map(spanOf), ...[...links, ...images].map((node) => addressSpan(text, spanOf(node)))];
  let prose = '';
  let at = 0;
  for (const { start, end } of spans.sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    prose += text.slice(at, start) + text.slice(start, end).replace(/[^\n]/g, MASK);
    at = end;
  }
  return prose + text.slice(at);
}

/** From behind the text of a link to its end. */
function addressSpan(text: string, { start, end }: Span): Span {
  const bracket = text.slice(start, end).lastIndexOf('](');
  return bracket === -1 ? { start: end, end } : { start: start + bracket + 1, end };
}
