/** The rendered difference of two pages: the new page, with everything that went and came marked in it. */
import type { ElementContent } from 'hast';
import { element } from '../element.ts';
import type { Heading } from '../markdown/headings.ts';
import type { RenderedPage } from '../render-page.ts';
import { type ComparedBlock, compareBlocks } from './compare-blocks.ts';
import { compareWords } from './compare-words.ts';

export interface ComparedPages {
  readonly body: readonly ElementContent[];
  /** The sections with changed passages, in order; a passage before the first heading stands under `null`. */
  readonly sections: readonly ChangedSection[];
  /** `null` where it is the same. */
  readonly frontMatter: readonly ElementContent[] | null;
}

export interface ChangedSection {
  readonly heading: Heading | null;
  /** The anchor of its first changed passage. */
  readonly anchor: string;
  readonly passages: number;
}

export function comparePages(before: RenderedPage, after: RenderedPage): ComparedPages {
  const blocks = compareBlocks(before.body, after.body);
  return { ...showBlocks(blocks, after.headings), frontMatter: compareFrontMatter(before, after) };
}

/** Each changed block gets an anchor; the headings above it stay in sight when unchanged passages are put aside. */
function showBlocks(
  blocks: readonly ComparedBlock[],
  headings: readonly Heading[],
): Pick<ComparedPages, 'body' | 'sections'> {
  const body: ElementContent[] = [];
  const sections: ChangedSection[] = [];
  let heading: Heading | null = null;
  for (const [index, { nodes, isChanged }] of blocks.entries()) {
    heading = headings.find(({ anchor }) => anchor === anchorOf(nodes[0])) ?? heading;
    if (!isChanged) {
      body.push(...(isAboveChange(blocks, index) ? nodes : [element('div', { className: ['unchanged'] }, ...nodes)]));
      continue;
    }
    const last = sections.at(-1);
    const anchor = `_change-${body.length}`;
    if (last !== undefined && last.heading === heading)
      sections[sections.length - 1] = { ...last, passages: last.passages + 1 };
    else sections.push({ heading, anchor, passages: 1 });
    body.push(element('div', { className: ['changed'], id: anchor }, ...nodes));
  }
  return { body, sections };
}

/** Whether a block is a heading, and something changed before the next one of its level. */
function isAboveChange(blocks: readonly ComparedBlock[], index: number): boolean {
  const level = levelOf(blocks[index]?.nodes[0]);
  if (level === null) return false;
  for (const { nodes, isChanged } of blocks.slice(index + 1)) {
    const next = levelOf(nodes[0]);
    if (next !== null && next <= level) return false;
    if (isChanged) return true;
  }
  return false;
}

function levelOf(node: ElementContent | undefined): number | null {
  const level = node?.type === 'element' ? /^h([1-6])$/.exec(node.tagName)?.[1] : undefined;
  return level === undefined ? null : Number(level);
}

/** The anchor of a heading, also where it was inserted as a whole. */
function anchorOf(node: ElementContent | undefined): string | null {
  if (node?.type !== 'element') return null;
  if (levelOf(node) !== null) return typeof node.properties['id'] === 'string' ? node.properties['id'] : null;
  return node.tagName === 'ins' ? anchorOf(node.children[0]) : null;
}

function compareFrontMatter(before: RenderedPage, after: RenderedPage): readonly ElementContent[] | null {
  if (before.frontMatter === after.frontMatter) return null;
  const asWords = (value: string | null): ElementContent[] => [element('code', {}, value ?? '')];
  return compareWords(asWords(before.frontMatter), asWords(after.frontMatter));
}
