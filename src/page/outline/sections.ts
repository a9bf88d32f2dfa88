/** The page as a list of sections in reading order, each with its role and the blocks below its heading. */
import type { Heading, RootContent } from 'mdast';
import { lineOf, spanOf, wordsOf } from '../node-span.ts';
import { literal } from '../words/literal.ts';
import { type Cutter, cutInOrder, spanAt } from './cut-blocks.ts';
import { phraseOf, shown } from './phrase.ts';
import { piecesOf } from './piece.ts';
import { headingRole, type SectionRole, withoutStepNumber } from './section-role.ts';
import { type Block, type PageSpan, spansOfAll } from './span.ts';

export interface CutSection<S = PageSpan> {
  /** `null` for what stands before the first heading. */
  readonly heading: S | null;
  readonly depth: number;
  /** Without the number of the step, the app's name as printed. */
  readonly title: string;
  readonly start: number;
  readonly line: number;
  readonly blocks: readonly Block<S>[];
}

export interface Section<S = PageSpan> extends CutSection<S> {
  readonly role: SectionRole;
  /** A heading below another section of the same role. */
  readonly isPart: boolean;
}

export function cutSections(cutter: Cutter): CutSection[] {
  const sections: { readonly head: SectionHead; readonly nodes: RootContent[] }[] = [
    { head: BEFORE_HEADINGS, nodes: [] },
  ];
  for (const node of cutter.page.tree.children) {
    if (node.type === 'heading') sections.push({ head: headingOf(cutter, node), nodes: [] });
    else sections.at(-1)?.nodes.push(node);
  }
  return sections.map(({ head, nodes }) => ({ ...head, blocks: cutInOrder(cutter, nodes) }));
}

type SectionHead = Omit<CutSection, 'blocks'>;

const BEFORE_HEADINGS: SectionHead = { heading: null, depth: 1, title: '', start: 0, line: 1 };

function headingOf({ page }: Cutter, node: Heading): SectionHead {
  const place = spanOf(node);
  return {
    heading: spanAt(page, 'heading', place, phraseOf(page, piecesOf(node.children))),
    depth: node.depth,
    title: withoutStepNumber(shown(wordsOf(node))),
    start: place.start,
    line: lineOf(node),
  };
}

/** A heading that jumps over a level stands where it would without the jump. */
export function withLevels<S>(cut: readonly CutSection<S>[]): CutSection<S>[] {
  const open: { readonly printed: number; readonly depth: number }[] = [];
  return cut.map((section) => {
    while ((open.at(-1)?.printed ?? 0) >= section.depth) open.pop();
    const depth = Math.min(section.depth, (open.at(-1)?.depth ?? section.depth) + 1);
    open.push({ printed: section.depth, depth });
    return { ...section, depth };
  });
}

/** Who says what a section is for; `null`: the words of its heading do. */
export type Teller<S> = (section: CutSection<S>) => SectionRole | null;

/** @param app the name of the app, which says nothing about a section's role */
export function withRoles<S>(cut: readonly CutSection<S>[], app: string, teller: Teller<S> = () => null): Section<S>[] {
  const sections: Section<S>[] = [];
  const seen = new Set<SectionRole>();
  // Of those that can be a parent, the last: one of the same depth, or less, hides those before it.
  const parents: Section<S>[] = [];
  const roles = cut.map(({ title }) => headingRole(withoutName(title, app)));
  const lastConfigure = roles.findLastIndex((role, index) => role === 'configure' && (cut[index]?.depth ?? 0) <= 2);
  for (const [index, section] of cut.entries()) {
    const told = teller(section);
    const parent = parents.findLast(({ depth }) => depth < section.depth);
    const byWords = roles[index] ?? 'free';
    const isBelowSetup = section.depth > 2 && parent?.role === 'setup';
    const inside = isBelowSetup ? roleBelowSetup(byWords, index < lastConfigure) : byWords;
    const placed = { ...section, ...roleAmong(seen, parent, section, told ?? inside) };
    sections.push(placed);
    if (placed.heading !== null) seen.add(placed.role);
    if (placed.role === 'free' || placed.role === 'title') continue;
    while ((parents.at(-1)?.depth ?? 0) >= placed.depth) parents.pop();
    parents.push(placed);
  }
  return sections;
}

/** What is told below the steps in the app is one of them, whatever its heading, where the portal has one of its own. */
function roleBelowSetup(byWords: SectionRole, hasOther: boolean): SectionRole {
  return byWords === 'free' || (byWords === 'configure' && hasOther) ? 'setup' : byWords;
}

/** Further steps in the app, and the configuration told in two parts. */
const MAY_REPEAT: ReadonlySet<SectionRole> = new Set(['setup', 'configure']);

/**
 * @param seen the roles of the headings before it
 * @param role what the section would be for, if it were the only one
 */
function roleAmong<S>(
  seen: ReadonlySet<SectionRole>,
  parent: Section<S> | undefined,
  { heading, depth }: CutSection<S>,
  role: SectionRole,
): Pick<Section, 'role' | 'isPart'> {
  if (heading === null || (depth === 1 && !seen.has('title'))) return { role: 'title', isPart: false };
  if (depth > 2 && role === parent?.role) return { role, isPart: true };
  if (seen.has(role) && !MAY_REPEAT.has(role)) return { role: 'free', isPart: false };
  return { role, isPart: role === 'setup' && seen.has('setup') };
}

function withoutName(text: string, name: string): string {
  if (name === '') return text;
  const pattern = new RegExp(literal(name), 'gi');
  return text.replace(pattern, 'X');
}

export function isList<S>({ kind }: Block<S>): boolean {
  return kind === 'list';
}

/** The spans of sections in reading order. */
export function spansOfSections<S extends PageSpan>(sections: readonly CutSection<S>[]): S[] {
  const spans: S[] = [];
  for (const { heading, blocks } of sections) {
    if (heading !== null) spans.push(heading);
    for (const span of spansOfAll(blocks)) spans.push(span);
  }
  return spans;
}
