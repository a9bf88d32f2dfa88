/** The page as a list of sections in reading order, each with its role and the blocks below its heading. */
import type { Heading, RootContent } from 'mdast';
import type { Anchor } from '../connector/connector.ts';
import { shownText } from './inline-text.ts';
import { lineOf, type Page } from './parse-page.ts';
import { ANCHORS, headingRole, type SectionRole, withoutStepNumber } from './section-role.ts';

export interface Section {
  readonly role: SectionRole;
  /** `null` for what stands before the first heading. */
  readonly heading: Heading | null;
  /** Without the number of the step, the app's name as printed. */
  readonly title: string;
  readonly line: number;
  readonly blocks: readonly RootContent[];
  /** Where its leftovers are kept. */
  readonly anchor: Anchor;
  /** A heading below another section of the same role. */
  readonly isPart: boolean;
}

interface OpenSection extends Section {
  readonly depth: number;
  readonly blocks: RootContent[];
}

export function splitSections(page: Page, appName: string): Section[] {
  const sections: OpenSection[] = [open('title', null, '', 1, 'intro', false)];
  const seen = new Set<SectionRole>();
  for (const node of page.root.children) {
    if (node.type === 'yaml' || node.type === 'definition') continue;
    if (node.type === 'heading') sections.push(openSection(node, sections, seen, appName));
    else sections.at(-1)?.blocks.push(node);
  }
  return assumeSetup(sections);
}

function open(
  role: SectionRole,
  heading: Heading | null,
  title: string,
  depth: number,
  anchor: Anchor,
  isPart: boolean,
): OpenSection {
  return { role, heading, title, line: heading === null ? 1 : lineOf(heading), blocks: [], anchor, isPart, depth };
}

function openSection(
  heading: Heading,
  sections: readonly OpenSection[],
  seen: Set<SectionRole>,
  appName: string,
): OpenSection {
  const title = withoutStepNumber(shownText(heading).replace(/\s+/g, ' ').trim());
  if (!seen.has('title') && heading.depth === 1) {
    seen.add('title');
    return open('title', heading, title, 1, 'intro', false);
  }
  const parent = sections.findLast(
    (section) => section.depth < heading.depth && section.role !== 'free' && section.role !== 'title',
  );
  const role = headingRole(withoutName(title, appName));
  const isInside = parent !== undefined && heading.depth > 2;
  if (role === parent?.role && isInside) return open(role, heading, title, heading.depth, parent.anchor, true);
  if (role === 'free' && isInside && parent.role === 'setup')
    return open('setup', heading, title, heading.depth, 'setup', true);
  if (role === 'free' || (seen.has(role) && !MAY_REPEAT.has(role))) {
    return open('free', heading, title, heading.depth, anchorAfter(sections), false);
  }
  seen.add(role);
  return open(
    role,
    heading,
    title,
    heading.depth,
    ANCHORS[role],
    role === 'setup' && sections.some((other) => other.role === 'setup'),
  );
}

/** Further steps in the app, and the configuration told in two parts. */
const MAY_REPEAT: ReadonlySet<SectionRole> = new Set(['setup', 'configure']);

/** A free section stands after the part of the page that it follows. */
function anchorAfter(sections: readonly OpenSection[]): Anchor {
  const before = sections.findLast((section) => section.role !== 'free');
  if (before === undefined) return 'end';
  return before.role === 'configure' || before.role === 'configureGroups' ? 'start' : before.anchor;
}

export function withoutName(text: string, name: string): string {
  if (name === '') return text;
  const folded = name.toLowerCase();
  let rest = text;
  for (let at = rest.toLowerCase().indexOf(folded); at !== -1; at = rest.toLowerCase().indexOf(folded)) {
    rest = `${rest.slice(0, at)}\u00a0${rest.slice(at + folded.length)}`;
  }
  return rest.replaceAll('\u00a0', 'X');
}

const BEFORE_SETUP: ReadonlySet<SectionRole> = new Set(['prerequisites', 'plan', 'tips', 'assign']);
const AFTER_SETUP: ReadonlySet<SectionRole> = new Set(['gallery', 'scope', 'configure']);

/**
 * What is to be done in the app may have any heading. Where no section is known to tell it, the one between planning
 * and the portal that lists steps does.
 */
function assumeSetup(sections: readonly OpenSection[]): Section[] {
  if (sections.some(({ role }) => role === 'setup')) return [...sections];
  const from = sections.findLastIndex(({ role }, index) => BEFORE_SETUP.has(role) && isBeforeAny(sections, index));
  const to = sections.findIndex(({ role }, index) => index > from && AFTER_SETUP.has(role));
  const at = sections.findIndex(
    ({ role, blocks, heading }, index) =>
      role === 'free' &&
      heading !== null &&
      from !== -1 &&
      index > from &&
      index < to &&
      blocks.some(({ type }) => type === 'list'),
  );
  return sections.map((section, index) =>
    index === at ? { ...section, role: 'setup' as const, anchor: 'setup' as const } : section,
  );
}

function isBeforeAny(sections: readonly OpenSection[], index: number): boolean {
  return sections.slice(index + 1).some(({ role }) => AFTER_SETUP.has(role));
}
