/** The page as a list of sections in reading order, each with its role and the blocks below its heading. */
import type { RootContent } from 'mdast';
import type { Anchor } from '../../manifest/manifest.generated.ts';
import { endOf, lineOf, startOf, wordsOf } from '../../page/node-span.ts';
import { type Cutter, cutBlocks, spanAt } from './cut-blocks.ts';
import { phraseOf, shown } from './phrase.ts';
import { ANCHORS, headingRole, partRole, type SectionRole, withoutStepNumber } from './section-role.ts';
import { type Block, type Span, spansOf } from './span.ts';

export interface Section {
  readonly role: SectionRole;
  /** `null` for what stands before the first heading. */
  readonly heading: Span | null;
  readonly depth: number;
  /** Without the number of the step, the app's name as printed. */
  readonly title: string;
  readonly start: number;
  readonly line: number;
  readonly blocks: readonly Block[];
  /** Where its leftovers are kept. */
  readonly anchor: Anchor;
  /** A heading below another section of the same role. */
  readonly isPart: boolean;
}

interface OpenSection extends Section {
  readonly blocks: Block[];
}

export interface Splitter extends Cutter {
  readonly app: string;
}

export function splitSections(splitter: Splitter): Section[] {
  const first: OpenSection = { ...NO_HEADING, blocks: [] };
  const sections = [first];
  for (const node of splitter.page.tree.children) {
    if (node.type === 'heading') sections.push(openSection(splitter, node, sections));
    else sections.at(-1)?.blocks.push(...cutBlocks(splitter, [node]));
  }
  return withAnchors(splitter.isOurs ? sections : assumeSetup(sections));
}

const NO_HEADING = {
  role: 'title',
  heading: null,
  depth: 1,
  title: '',
  start: 0,
  line: 1,
  anchor: 'intro',
  isPart: false,
} as const;

function openSection(
  splitter: Splitter,
  node: RootContent & { type: 'heading' },
  sections: readonly OpenSection[],
): OpenSection {
  const pieces = node.children.map((child) => ({ node: child, start: startOf(child), end: endOf(child) }));
  const place = { start: startOf(node), end: endOf(node) };
  const heading = spanAt(splitter, 'heading', place, phraseOf(splitter.page, pieces), 'heading');
  const title = withoutStepNumber(shown(wordsOf(node)));
  const role = roleOf(splitter, heading, title, node.depth, sections);
  return {
    ...role,
    heading,
    depth: node.depth,
    title,
    start: place.start,
    line: lineOf(node),
    blocks: [],
    anchor: ANCHORS[role.role],
  };
}

/** Further steps in the app, and the configuration told in two parts. */
const MAY_REPEAT: ReadonlySet<SectionRole> = new Set(['setup', 'configure']);

function roleOf(
  { app, isOurs }: Splitter,
  heading: Span,
  title: string,
  depth: number,
  sections: readonly OpenSection[],
): Pick<Section, 'role' | 'isPart'> {
  const seen = (role: SectionRole) => sections.some((other) => other.heading !== null && other.role === role);
  if (depth === 1 && !seen('title')) return { role: 'title', isPart: false };
  const ofTemplate = heading.wording === null ? null : partRole(heading.wording);
  const role = ofTemplate ?? (isOurs ? 'free' : headingRole(withoutName(title, app)));
  const parent = sections.findLast((other) => other.depth < depth && other.role !== 'free' && other.role !== 'title');
  const isInside = parent !== undefined && depth > 2;
  if (isInside && role === parent.role) return { role, isPart: true };
  if (isInside && role === 'free' && parent.role === 'setup' && !isOurs) return { role: 'setup', isPart: true };
  if (seen(role) && !MAY_REPEAT.has(role)) return { role: 'free', isPart: false };
  return { role, isPart: role === 'setup' && seen('setup') };
}

function withoutName(text: string, name: string): string {
  if (name === '') return text;
  const pattern = new RegExp(name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'), 'gi');
  return text.replace(pattern, 'X');
}

const BEFORE_SETUP: ReadonlySet<SectionRole> = new Set(['prerequisites', 'plan', 'tips', 'assign']);
const AFTER_SETUP: ReadonlySet<SectionRole> = new Set(['gallery', 'scope', 'configure']);

/**
 * What is to be done in the app may have any heading. Where no section is known to tell it, the one between planning
 * and the portal that lists steps does.
 */
function assumeSetup(sections: readonly OpenSection[]): Section[] {
  if (sections.some(({ role }) => role === 'setup')) return [...sections];
  const isAfter = ({ role }: Section) => AFTER_SETUP.has(role);
  const from = sections.findLastIndex(
    ({ role }, index) => BEFORE_SETUP.has(role) && sections.slice(index + 1).some(isAfter),
  );
  const to = sections.findIndex((section, index) => index > from && isAfter(section));
  const at = sections.findIndex(
    ({ role, blocks, heading }, index) =>
      role === 'free' && heading !== null && from !== -1 && index > from && index < to && blocks.some(isList),
  );
  return sections.map((section, index) => (index === at ? { ...section, role: 'setup', anchor: 'setup' } : section));
}

function isList({ kind }: Block): boolean {
  return kind === 'list';
}

/** A free section stands after the part of the page that it follows. */
function withAnchors(sections: readonly Section[]): Section[] {
  return sections.map((section, index) => {
    if (section.role !== 'free') return section;
    const before = sections.slice(0, index);
    const last = before.findLast(({ role }) => role !== 'free');
    return { ...section, anchor: last === undefined ? 'end' : anchorAfter(last, before, section.depth) };
  });
}

function anchorAfter(last: Section, before: readonly Section[], depth: number): Anchor {
  const hasSteps = before.some(({ role, blocks }) => role === 'configure' && blocks.some(isList));
  if ((last.role !== 'configure' && last.role !== 'configureGroups') || !hasSteps) return last.anchor;
  // The sentence on the progress ends the configuration of the older skeleton; what follows it stands beside it.
  const isDone = before.slice(before.indexOf(last)).some(({ blocks }) => blocks.flatMap(spansOf).some(tellsProgress));
  return isDone && depth <= 2 ? 'monitor' : 'start';
}

export function tellsProgress({ wording }: Span): boolean {
  return wording?.part === 'sections/progress';
}
