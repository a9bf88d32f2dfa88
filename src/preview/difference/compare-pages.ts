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

/** Each changed block gets an anchor; headings stay in sight when unchanged passages are put aside. */
function showBlocks(
  blocks: readonly ComparedBlock[],
  headings: readonly Heading[],
): Pick<ComparedPages, 'body' | 'sections'> {
  const body: ElementContent[] = [];
  const sections: ChangedSection[] = [];
  let heading: Heading | null = null;
  for (const { nodes, isChanged } of blocks) {
    const [node] = nodes;
    heading = headings.find(({ anchor }) => anchor === anchorOf(node)) ?? heading;
    if (!isChanged) {
      body.push(...(isHeading(node) ? nodes : [element('div', { className: ['unchanged'] }, ...nodes)]));
      continue;
    }
    const last = sections.at(-1);
    const anchor = `_change-${body.length}`;
    if (last !== undefined && last.heading === heading) sections[sections.length - 1] = { ...last, passages: last.passages + 1 };
    else sections.push({ heading, anchor, passages: 1 });
    body.push(element('div', { className: ['changed'], id: anchor }, ...nodes));
  }
  return { body, sections };
}

function isHeading(node: ElementContent | undefined): boolean {
  return node?.type === 'element' && /^h[1-6]$/.test(node.tagName);
}

/** The anchor of a heading, also where it was inserted as a whole. */
function anchorOf(node: ElementContent | undefined): string | null {
  if (node?.type !== 'element') return null;
  if (isHeading(node)) return typeof node.properties['id'] === 'string' ? node.properties['id'] : null;
  return node.tagName === 'ins' ? anchorOf(node.children[0]) : null;
}

function compareFrontMatter(before: RenderedPage, after: RenderedPage): readonly ElementContent[] | null {
  if (before.frontMatter === after.frontMatter) return null;
  const asWords = (value: string | null): ElementContent[] => [element('code', {}, value ?? '')];
  return compareWords(asWords(before.frontMatter), asWords(after.frontMatter));
}
