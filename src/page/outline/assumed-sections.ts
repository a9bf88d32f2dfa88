/** Sections that no heading tells of, known by what stands around them and in them. */
import type { SectionRole } from './section-role.ts';
import { isList, type Section } from './sections.ts';
import type { Block, PageSpan } from './span.ts';
import { stepOfItem } from './step-of-item.ts';

const BEFORE_SETUP: ReadonlySet<SectionRole> = new Set(['prerequisites', 'plan', 'tips', 'assign']);
const AFTER_SETUP: ReadonlySet<SectionRole> = new Set(['gallery', 'scope', 'configure']);

/**
 * What is to be done in the app may have any heading. Where no section is known to tell it, the one between planning
 * and the portal that lists steps does.
 */
export function withAssumedSetup<S>(sections: readonly Section<S>[]): Section<S>[] {
  if (sections.some(({ role }) => role === 'setup')) return [...sections];
  const early = sections.findIndex((section, index) => isEarly(section, sections.slice(index + 1)));
  if (early !== -1)
    return sections.map((section, index) => (index === early ? { ...section, role: 'setup' } : section));
  const isAfter = ({ role }: Section<S>) => AFTER_SETUP.has(role);
  const from = sections.findLastIndex(
    ({ role }, index) => BEFORE_SETUP.has(role) && sections.slice(index + 1).some(isAfter),
  );
  const to = sections.findIndex((section, index) => index > from && isAfter(section));
  const at = sections.findIndex(
    ({ role, blocks, heading }, index) =>
      role === 'free' && heading !== null && from !== -1 && index > from && index < to && blocks.some(isList),
  );
  return sections.map((section, index) => (index === at ? { ...section, role: 'setup' } : section));
}

/** "Enable SCIM provisioning in the console", before the app is added, and the configuration in the portal behind it. */
function isEarly<S>({ role, depth, blocks }: Section<S>, behind: readonly Section<S>[]): boolean {
  const isLater = (wanted: SectionRole) => behind.some((other) => other.depth === depth && other.role === wanted);
  return role === 'configure' && blocks.some(isList) && isLater('gallery') && isLater('configure');
}

/** Where no heading tells of the configuration, it begins with the first list that has the reader open the portal's tab. */
export function withAssumedConfiguration<S extends PageSpan>(sections: readonly Section<S>[]): Section<S>[] {
  if (sections.some(({ role }) => role === 'configure')) return [...sections];
  return sections.flatMap((section) => {
    const at = section.blocks.findIndex(
      (block) => block.kind === 'list' && block.items.some((item) => item.ordered && stepOfItem(item) === 'mode'),
    );
    const begun = section.blocks[at];
    if (begun === undefined) return [section];
    const steps = { ...section, heading: null, title: '', role: 'configure', start: begun.start } as const;
    return [
      { ...section, blocks: section.blocks.slice(0, at) },
      { ...steps, blocks: section.blocks.slice(at) },
    ];
  });
}

/** Advice in steps, or with alerts, tables and code, is no list of advice: under a heading of its own it is a section of the app's. */
export function withOwnAdvice<S>(sections: readonly Section<S>[]): Section<S>[] {
  const isOwn = ({ role, title, blocks }: Section<S>) =>
    role === 'troubleshooting' && !/^troubleshooting$/i.test(title) && !blocks.every(isPlain);
  return sections.map((section) => (isOwn(section) ? { ...section, role: 'free' } : section));
}

function isPlain<S>(block: Block<S>): boolean {
  if (block.kind === 'list') return block.items.every(({ ordered, blocks }) => !ordered && blocks.every(isPlain));
  return block.kind === 'paragraph';
}
