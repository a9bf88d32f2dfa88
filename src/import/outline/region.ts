/** A part of a page that one reader looks at. */
import type { Anchor } from '../../manifest/manifest.generated.ts';
import { withLeads } from '../../page/outline/leads.ts';
import type { SectionRole } from '../../page/outline/section-role.ts';
import type { Section } from './sections.ts';
import type { Block, Item } from './span.ts';

/** A part is what its section is for, or one of these. */
export type Owner = SectionRole | 'notes' | 'credentials' | 'users' | 'groups' | 'portalStep';

export interface Region {
  readonly owner: Owner;
  readonly section: Section;
  /** Where leftovers of it are kept. */
  readonly anchor: Anchor;
  readonly blocks: readonly Block[];
  /** The item that the blocks are, of a list of steps. */
  readonly item: Item | null;
  /** The step of the portal that the item tells, by its id. */
  readonly step: string | null;
}

export function region(owner: Owner, section: Section, blocks: readonly Block[], more: Partial<Region> = {}): Region {
  const isProse = owner === 'notes' || owner === 'users' || owner === 'groups';
  const own = isProse ? inProse(section, blocks) : blocks;
  return { owner, section, anchor: section.anchor, blocks: own, item: null, step: null, ...more };
}

/** Lists about the app stand in one paragraph with the words that lead to them; on a page of ours, as its manifest has them. */
export function inProse({ isOurs, ...section }: Section, blocks = section.blocks): readonly Block[] {
  return isOurs ? blocks : withLeads(blocks, ({ wording }) => wording === null, { wording: null });
}
