/** A part of a page that one reader looks at. */
import type { Anchor } from '../../manifest/manifest.generated.ts';
import type { Section } from './sections.ts';
import type { Block, Item } from './span.ts';

export type Owner =
  | 'notes'
  | 'free'
  | 'capabilities'
  | 'prerequisites'
  | 'limitations'
  | 'troubleshooting'
  | 'changeLog'
  | 'resources'
  | 'setup'
  | 'gallery'
  | 'credentials'
  | 'users'
  | 'groups';

export interface Region {
  readonly owner: Owner;
  readonly section: Section;
  /** Where leftovers of it are kept. */
  readonly anchor: Anchor;
  readonly blocks: readonly Block[];
  /** The item that the blocks are, of a list of steps. */
  readonly item: Item | null;
}

export function region(owner: Owner, section: Section, blocks: readonly Block[], more: Partial<Region> = {}): Region {
  return { owner, section, anchor: section.anchor, blocks, item: null, ...more };
}
