/** A published page as a tree with positions, after what is certainly broken was mended in place. */
import type { Definition, Nodes, Root } from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import { mendPage } from './mend-page.ts';

export interface Page {
  /** With line feeds only, as long as the published text otherwise: lines and columns are the published ones. */
  readonly text: string;
  readonly root: Root;
  /** Reference-style targets by their lower-cased label. */
  readonly definitions: ReadonlyMap<string, Definition>;
}

const processor = remark().use(remarkFrontmatter).use(remarkGfm).freeze();

export function parsePage(published: string): Page {
  const text = mendPage(published);
  const root = processor.parse(text);
  const definitions = new Map<string, Definition>();
  for (const node of nodesBelow(root)) {
    if (node.type !== 'definition') continue;
    const label = node.identifier.toLowerCase();
    if (!definitions.has(label)) definitions.set(label, node);
  }
  return { text, root, definitions };
}

/** Every node in reading order, without recursion: a page may be nested as deeply as it likes. */
export function* nodesBelow(root: Nodes): Generator<Nodes> {
  const open: Nodes[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    yield node;
    if ('children' in node) for (let at = node.children.length - 1; at >= 0; at -= 1) push(open, node.children[at]);
  }
}

function push(open: Nodes[], node: Nodes | undefined): void {
  if (node !== undefined) open.push(node);
}

/** The published text between a node's first and last character. */
export function sourceOf(page: Page, node: Nodes): string {
  const { start, end } = node.position ?? {};
  return start?.offset === undefined || end?.offset === undefined ? '' : page.text.slice(start.offset, end.offset);
}

export function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}
