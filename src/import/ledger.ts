/** The account of a page: what became of each of its blocks. Nothing can be forgotten, because all start unplaced. */
import type { Nodes } from 'mdast';
import { lineOf, nodesBelow, type Page, sourceOf } from './parse-page.ts';

/**
 * `placed`: its facts stand in the manifest. `boilerplate`: the platform says it of every app. `kept`: the manifest
 * keeps it as a note or a section. `unplaced`: at least a part of it has no place.
 */
export type Fate = 'placed' | 'boilerplate' | 'kept' | 'unplaced';

export interface Unplaced {
  readonly line: number;
  readonly text: string;
}

/** Where one block has parts of several fates, the first of these counts. */
const WEIGHT: Readonly<Record<Fate, number>> = { unplaced: 3, placed: 2, kept: 1, boilerplate: 0 };

const LONGEST_TEXT = 160;

export class Ledger {
  private readonly fates = new Map<Nodes, Fate>();
  private readonly listed: Unplaced[] = [];
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Says what became of a block and of all blocks in it. */
  settle(node: Nodes, fate: Fate): void {
    for (const block of blocksBelow(node)) {
      const before = this.fates.get(block);
      if (before === undefined || WEIGHT[before] < WEIGHT[fate]) this.fates.set(block, fate);
    }
  }

  /** Lists a part of a block, or a fact of it, that has no place. */
  list(line: number, text: string): void {
    const shown = excerpt(text);
    if (!this.listed.some((other) => other.line === line && other.text === shown))
      this.listed.push({ line, text: shown });
  }

  lose(node: Nodes, text: string): void {
    this.settle(node, 'unplaced');
    this.list(lineOf(node), text);
  }

  /** What became of the block that a node of a table or a paragraph stands in. */
  fateAt(node: Nodes): Fate | null {
    const line = lineOf(node);
    for (const [block, fate] of this.fates) {
      if (lineOf(block) <= line && line <= (block.position?.end.line ?? 0)) return fate;
    }
    return null;
  }

  isSettled(node: Nodes): boolean {
    return blocksBelow(node).every((block) => this.fates.has(block));
  }

  /** How many blocks had each fate; what nobody spoke for is listed now. */
  close(): { readonly counts: Readonly<Record<Fate, number>>; readonly unplaced: readonly Unplaced[] } {
    const counts: Record<Fate, number> = { placed: 0, boilerplate: 0, kept: 0, unplaced: 0 };
    for (const block of blocksBelow(this.page.root)) {
      const fate = this.fates.get(block);
      if (fate === undefined) this.list(lineOf(block), sourceOf(this.page, block));
      counts[fate ?? 'unplaced'] += 1;
    }
    return { counts, unplaced: [...this.listed].sort((a, b) => a.line - b.line) };
  }
}

const BLOCKS: ReadonlySet<Nodes['type']> = new Set([
  'paragraph',
  'heading',
  'table',
  'code',
  'html',
  'definition',
  'yaml',
  'thematicBreak',
  'footnoteDefinition',
]);

/** The blocks that hold content themselves: a list is its items' paragraphs. */
function blocksBelow(node: Nodes): Nodes[] {
  const blocks: Nodes[] = [];
  let skipUntil = -1;
  for (const each of nodesBelow(node)) {
    const start = each.position?.start.offset ?? 0;
    if (start < skipUntil) continue;
    if (!BLOCKS.has(each.type)) continue;
    blocks.push(each);
    if (each.type !== 'footnoteDefinition') skipUntil = each.position?.end.offset ?? skipUntil;
  }
  return blocks;
}

function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_TEXT ? line : `${line.slice(0, LONGEST_TEXT - 1)}…`;
}
