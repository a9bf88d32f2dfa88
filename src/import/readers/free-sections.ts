/** Sections of the app's own, block by block in the one form that manifests take; and pictures that have no step. */

import { usualLevel } from '../../connector/section-level.ts';
import { type BlockText, blockText } from '../../page/outline/block-text.ts';
import { spansOf } from '../../page/outline/span.ts';
import { type Claim, claim, type Key, keyAt } from '../claims/claim.ts';
import type { Owner, Region } from '../outline/region.ts';
import type { Block, Span } from '../outline/span.ts';
import { mappingPictures } from './mapping-pictures.ts';
import { sectionClaims } from './notes.ts';
import { ownPictures, pictureClaims } from './pictures.ts';
import type { Reading } from './reading.ts';

export function readSections(reading: Reading): Claim[] {
  const free = reading.regions.filter(({ owner }) => owner === 'free');
  return [...free.flatMap((region) => freeClaims(reading, region)), ...strayClaims(reading)];
}

/** What the page goes on with behind a section that has no heading to end it. */
function isOfPlatform(block: Block): boolean {
  return (
    block.kind === 'paragraph' && block.sentences.length > 0 && block.sentences.every(({ wording }) => wording !== null)
  );
}

function freeClaims({ outline }: Reading, region: Region): Claim[] {
  const { section, blocks } = region;
  const body = blocks.flatMap((block): [Block, BlockText<Span>][] => {
    const text = isOfPlatform(block) ? null : blockText(outline, block);
    return text === null ? [] : [[block, text]];
  });
  if (section.heading === null || body.length === 0) return [];
  const at = ['sections', keyAt(section)];
  const covers = [section.heading];
  return [
    ...sectionClaims(at, region, body, covers),
    ...levelOf(section).map((level) => claim([...at, 'level'], level, { covers, certainty: 'kept' })),
    ...picturesIn(blocks).flatMap((span) => pictureClaims([...at, 'pictures'], span, true)),
  ];
}

/** How deep the heading stands, where that is not what goes with the place. */
function levelOf({ depth, anchor }: Region['section']): number[] {
  return depth >= 2 && depth <= 4 && depth !== usualLevel(anchor) ? [depth] : [];
}

function picturesIn(blocks: readonly Block[]): Span[] {
  return blocks.flatMap(spansOf).filter(({ picture }) => picture !== null);
}

const HEADING = 'Pictures of the portal';

/**
 * Pictures of the app's own that show a step of the portal. Manifests have no place for them at their step, so they
 * are kept together, in the order of the page, behind the configuration.
 */
function strayClaims(reading: Reading): Claim[] {
  const pictures = strayPictures(reading);
  const [first] = pictures;
  if (first === undefined) return [];
  const key: Key = { id: HEADING, order: endOfConfiguration(reading) };
  const at = ['sections', key];
  const body = `How the steps look for ${reading.outline.app}, in their order:`;
  return [
    claim([...at, 'at'], 'start', { seen: first, certainty: 'inferred' }),
    claim([...at, 'heading'], HEADING, { seen: first, certainty: 'inferred' }),
    claim([...at, 'body', keyAt(first)], body, { seen: first, certainty: 'inferred' }),
    ...pictures.flatMap((span) => {
      const path = span.picture?.path ?? '';
      // The same picture at two steps is shown once.
      const same = pictures.find(({ picture }) => picture?.path === path) ?? span;
      return pictureClaims([...at, 'pictures', keyAt(same)], same, false).map((each) => ({ ...each, covers: [span] }));
    }),
  ];
}

function strayPictures(reading: Reading): Span[] {
  const ofRegions = reading.regions.flatMap(({ owner, blocks }) => {
    const isEmpty =
      owner === 'free' && blocks.every((block) => spansOf(block).every(({ picture }) => picture !== null));
    return isEmpty || !HAS_PICTURES.has(owner) ? ownPictures(picturesIn(blocks)) : [];
  });
  const ofMappings = [...mappingPictures(reading, 'users').others, ...mappingPictures(reading, 'groups').others];
  const ofCredentials = ownPictures(reading.credentials.pictures);
  return [...ofRegions, ...ofMappings, ...ofCredentials].sort((a, b) => a.start - b.start);
}

/** Whose readers have a place for pictures. */
const HAS_PICTURES: ReadonlySet<Owner> = new Set(['free', 'setup', 'gallery', 'credentials', 'users', 'groups']);

/** Behind the last section that is kept there, as the page that is made of the manifest has it. */
function endOfConfiguration({ outline: { sections } }: Reading): number {
  const last = sections.findLastIndex(
    ({ role, anchor }) => role === 'configure' || role === 'configureGroups' || anchor === 'start',
  );
  return (sections[last + 1]?.start ?? Number.MAX_SAFE_INTEGER) - 0.5;
}
