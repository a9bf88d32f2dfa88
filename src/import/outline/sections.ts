/** Sections as the importer reads them: by the templates of their headings first, and where their leftovers are kept. */
import { facts } from '../../manifest/facts.generated.ts';
import type { Anchor } from '../../manifest/manifest.generated.ts';
import { withAssumedConfiguration, withAssumedSetup, withOwnAdvice } from '../../page/outline/assumed-sections.ts';
import type { SectionRole } from '../../page/outline/section-role.ts';
import * as page from '../../page/outline/sections.ts';
import { spansOfAll } from '../../page/outline/span.ts';
import type { Span } from './span.ts';

export interface Section extends page.Section<Span> {
  /** Where its leftovers are kept. */
  readonly anchor: Anchor;
  /** Of a page that was made of templates. */
  readonly isOurs: boolean;
}

/** The templates that sections are made of, by the file that stands behind the heading. */
const PARTS: Readonly<Record<string, SectionRole>> = {
  'sections/introduction': 'title',
  'sections/capabilities': 'capabilities',
  'sections/prerequisites': 'prerequisites',
  'sections/plan': 'plan',
  'sections/assignment': 'scope',
  'sections/scope-tips': 'tips',
  'sections/set-up': 'setup',
  'sections/add-from-gallery': 'gallery',
  'sections/add-from-gallery-in-brief': 'gallery',
  'sections/configure-introduction': 'configure',
  'sections/configure-steps': 'configure',
  'sections/monitor': 'monitor',
  'sections/limitations': 'limitations',
  'sections/troubleshooting': 'troubleshooting',
  'sections/change-log': 'changeLog',
  'sections/resources': 'resources',
  'sections/next-steps': 'next',
};

/** @param isOurs templates say what a section is for, and where they do not it is the app's own */
export function readSections(cut: readonly page.CutSection<Span>[], app: string, isOurs: boolean): Section[] {
  const roles = page.withRoles(
    page.withLevels(cut),
    app,
    ({ heading }) => partRole(heading) ?? (isOurs ? 'free' : null),
  );
  return withAnchors(isOurs ? roles : withOwnAdvice(withAssumedConfiguration(withAssumedSetup(roles))), isOurs);
}

function partRole(heading: Span | null): SectionRole | null {
  const wording = heading?.wording ?? null;
  return wording === null || wording.published ? null : (PARTS[wording.part] ?? null);
}

/** Where content of the app is kept that has no place of its own in its section, where no anchor is called like it. */
const ANCHORS: Partial<Record<SectionRole, Anchor>> = {
  title: 'intro',
  assign: 'scope',
  tips: 'scope',
  configureGroups: 'groups',
};

function anchorFor(role: SectionRole): Anchor {
  return facts['/notes/*/at'].choices.find((anchor) => anchor === role) ?? ANCHORS[role] ?? 'end';
}

/** What stands before a section: the part of the page that was last, and how far the configuration has come. */
interface Before {
  readonly last: SectionRole | null;
  readonly hasSteps: boolean;
  /** The sentence on the progress ends the configuration of the older skeleton; what follows it stands beside it. */
  readonly isDone: boolean;
}

function withAnchors(sections: readonly page.Section<Span>[], isOurs: boolean): Section[] {
  let before: Before = { last: null, hasSteps: false, isDone: false };
  return sections.map((section) => {
    const { role, blocks } = section;
    const anchor = anchorOf(section, before);
    before = {
      last: role === 'free' ? before.last : role,
      hasSteps: before.hasSteps || (role === 'configure' && blocks.some(page.isList)),
      isDone: (role === 'free' && before.isDone) || spansOfAll(blocks).some(tellsProgress),
    };
    return { ...section, anchor, isOurs };
  });
}

/** A free section stands after the part of the page that it follows. */
function anchorOf({ role, depth }: page.Section<Span>, { last, hasSteps, isDone }: Before): Anchor {
  if (role !== 'free' || last === null) return anchorFor(role);
  if ((last !== 'configure' && last !== 'configureGroups') || !hasSteps) return anchorFor(last);
  return isDone && depth <= 2 ? 'monitor' : 'start';
}

/** Or the shared file that tells it. */
export function tellsProgress({ kind, text, wording }: Span): boolean {
  return wording?.part === 'sections/progress' || (kind === 'include' && /\bmonitor/.test(text));
}
