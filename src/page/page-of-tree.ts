/** A page of a text and its tree: what rules ask for besides is collected in one walk. */
import type { Nodes, Root } from 'mdast';
import { indexLines } from '../problem/line-index.ts';
import { readFrontMatter } from './front-matter.ts';
import { nodesBelow, spanOf } from './node-span.ts';
import type { Page, PageNodes, Span } from './page.ts';
import { readTable } from './page-tables.ts';
import { portalPlaces } from './portal-places.ts';

/** @param tree with the place of every node in the text */
export function pageOfTree(text: string, tree: Root): Page {
  const nodes = collect(tree);
  let steps: Page['steps'] | null = null;
  let tables: Page['tables'] | null = null;
  return {
    text,
    tree,
    lines: indexLines(text),
    nodes,
    frontMatter: readFrontMatter(tree, text),
    get tables() {
      tables ??= nodes.tables.map((table) => readTable(text, table));
      return tables;
    },
    get steps() {
      steps ??= portalPlaces(nodes);
      return steps;
    },
    prose: proseOf(text, nodes),
  };
}

function collect(tree: Root): PageNodes {
  const byType = new Map<Nodes['type'], Nodes[]>();
  for (const node of nodesBelow(tree)) {
    const alike = byType.get(node.type);
    if (alike === undefined) byType.set(node.type, [node]);
    else alike.push(node);
  }
  const ofType = <Type extends Nodes['type']>(type: Type) =>
    (byType.get(type) ?? []).filter((node): node is Extract<Nodes, { type: Type }> => node.type === type);
  return {
    headings: ofType('heading'),
    paragraphs: ofType('paragraph'),
    lists: ofType('list'),
    quotations: ofType('blockquote'),
    images: ofType('image'),
    links: ofType('link'),
    html: ofType('html'),
    texts: ofType('text'),
    inlineCode: ofType('inlineCode'),
    code: ofType('code'),
    strongs: ofType('strong'),
    definitions: ofType('definition'),
    imageReferences: ofType('imageReference'),
    linkReferences: ofType('linkReference'),
    tables: ofType('table'),
  };
}

/** Neither a blank nor a letter, so no rule takes it for either. */
const MASK = '\u0000';

/** What people read: code, HTML and addresses are masked. Lines and offsets stay. */
function proseOf(text: string, { inlineCode, html, definitions, code, links, images }: PageNodes): string {
  const spans = [
    ...[...inlineCode, ...html, ...definitions, ...code].map(spanOf),
    ...[...links, ...images].map((node) => addressSpan(text, spanOf(node))),
  ];
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
