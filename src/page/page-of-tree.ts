/** A page of a text and its tree: what rules ask for besides is collected in one walk. */
import type { Nodes, Root } from 'mdast';
import { indexLines, type LineIndex } from '../problem/line-index.ts';
import { readFrontMatter } from './front-matter.ts';
import { spanOf } from './node-span.ts';
import type { Page, PageNodes, Span } from './page.ts';
import { readTable } from './page-tables.ts';
import { portalPlaces } from './portal-places.ts';

/**
 * @param tree with the place of every node in the text
 * @param lines of another text, if places are to be told there
 */
export function pageOfTree(text: string, tree: Root, lines: LineIndex = indexLines(text)): Page {
  return new PageOfTree(text, tree, lines);
}

/**
 * A class, because what an object computes for itself holds on to all that the object knows until old data is looked
 * through: every page would outlive many that follow it, and be moved about meanwhile.
 */
class PageOfTree implements Page {
  readonly text: string;
  readonly tree: Root;
  readonly lines: LineIndex;
  readonly nodes: PageNodes;
  readonly frontMatter: Page['frontMatter'];
  readonly prose: string;
  #tables: Page['tables'] | null = null;
  #steps: Page['steps'] | null = null;

  constructor(text: string, tree: Root, lines: LineIndex) {
    this.text = text;
    this.tree = tree;
    this.lines = lines;
    this.nodes = collect(tree);
    this.frontMatter = readFrontMatter(tree, text);
    this.prose = proseOf(text, this.nodes);
  }

  get tables(): Page['tables'] {
    this.#tables ??= this.nodes.tables.map((table) => readTable(this.text, table));
    return this.#tables;
  }

  get steps(): Page['steps'] {
    this.#steps ??= portalPlaces(this.nodes);
    return this.#steps;
  }
}

type Collected = { readonly [Kind in keyof PageNodes]: PageNodes[Kind][number][] };

function collect(tree: Root): PageNodes {
  const nodes: Collected = {
    headings: [],
    paragraphs: [],
    lists: [],
    quotations: [],
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
    tables: [],
  };
  // As `nodesBelow` goes, and without the pauses that a generator makes: a page has a thousand nodes and more.
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    KEEP[node.type]?.(node, nodes);
    if (!('children' in node)) continue;
    for (let at = node.children.length - 1; at >= 0; at--) {
      const child = node.children[at];
      if (child !== undefined) open.push(child);
    }
  }
  return nodes;
}

type Keep = (node: Nodes, nodes: Collected) => void;

/** Where the nodes of a type go. */
function into<Type extends Nodes['type']>(
  type: Type,
  list: (nodes: Collected) => Extract<Nodes, { type: Type }>[],
): Readonly<Partial<Record<Nodes['type'], Keep>>> {
  const isOfType = (node: Nodes): node is Extract<Nodes, { type: Type }> => node.type === type;
  const keep: Keep = (node, nodes) => {
    if (isOfType(node)) list(nodes).push(node);
  };
  return { [type]: keep };
}

const KEEP: Readonly<Partial<Record<Nodes['type'], Keep>>> = {
  ...into('heading', ({ headings }) => headings),
  ...into('paragraph', ({ paragraphs }) => paragraphs),
  ...into('list', ({ lists }) => lists),
  ...into('blockquote', ({ quotations }) => quotations),
  ...into('image', ({ images }) => images),
  ...into('link', ({ links }) => links),
  ...into('html', ({ html }) => html),
  ...into('text', ({ texts }) => texts),
  ...into('inlineCode', ({ inlineCode }) => inlineCode),
  ...into('code', ({ code }) => code),
  ...into('strong', ({ strongs }) => strongs),
  ...into('definition', ({ definitions }) => definitions),
  ...into('imageReference', ({ imageReferences }) => imageReferences),
  ...into('linkReference', ({ linkReferences }) => linkReferences),
  ...into('table', ({ tables }) => tables),
};

/** Neither a blank nor a letter, so no rule takes it for either. */
const MASK = '\u0000';

/** What people read: code, HTML and addresses are masked. Lines and offsets stay. */
function proseOf(text: string, { inlineCode, html, definitions, code, links, images }: PageNodes): string {
  const spans: Span[] = [];
  for (const nodes of [inlineCode, html, definitions, code]) for (const node of nodes) spans.push(spanOf(node));
  for (const nodes of [links, images]) for (const node of nodes) spans.push(addressSpan(text, spanOf(node)));
  let prose = '';
  let at = 0;
  for (const { start, end } of spans.sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    prose += text.slice(at, start) + masked(text.slice(start, end));
    at = end;
  }
  return prose + text.slice(at);
}

/** Lines stay. */
function masked(text: string): string {
  return text.includes('\n') ? text.replace(/[^\n]/g, MASK) : MASK.repeat(text.length);
}

/** From behind the text of a link to its end. */
function addressSpan(text: string, { start, end }: Span): Span {
  const bracket = text.slice(start, end).lastIndexOf('](');
  return bracket === -1 ? { start: end, end } : { start: start + bracket + 1, end };
}
