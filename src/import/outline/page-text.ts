/** A published page as a tree with positions, after what is certainly broken was mended in place. */
import type { Definition, Nodes, Root } from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import { mendPage } from './mend-page.ts';

export interface PageText {
  /** With line feeds only, as long as the published text otherwise: lines and columns are the published ones. */
  readonly text: string;
  readonly root: Root;
  /** Reference-style targets by their lower-cased label. */
  readonly definitions: ReadonlyMap<string, Definition>;
}

const processor = remark().use(remarkFrontmatter).use(remarkGfm).freeze();

export function parsePageText(published: string): PageText {
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
    if ('children' in node) open.push(...node.children.toReversed());
  }
}

/** The published text between a node's first and last character. */
export function sourceOf(page: PageText, node: Nodes): string {
  return page.text.slice(startOf(node), endOf(node));
}

export function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

export function endOf(node: Nodes): number {
  return node.position?.end.offset ?? 0;
}

export function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}

/** The words as a reader sees them. */
export function shownText(node: Nodes): string {
  let text = '';
  for (const each of nodesBelow(node)) {
    if (each.type === 'text' || each.type === 'inlineCode' || each.type === 'code') text += each.value;
    else if (each.type === 'break') text += ' ';
  }
  return text;
}
