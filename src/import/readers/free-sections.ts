/** Sections of the app's own, block by block in the one form that manifests take; and pictures that have no step. */

import { usualLevel } from '../../connector/section-level.ts';
import { type BlockText, blockText, picturesText } from '../../page/outline/block-text.ts';
import { isPictureOnly, spansOf, spansOfItem } from '../../page/outline/span.ts';
import { type Claim, claim, keyAt } from '../claims/claim.ts';
import type { Owner, Region } from '../outline/region.ts';
import type { Block, Span } from '../outline/span.ts';
import { mappingPictures } from './mapping-pictures.ts';
import { sectionClaims } from './notes.ts';
import { ownPictures, pictureClaims } from './pictures.ts';
import { additionClaims, atConsent } from './portal-steps.ts';
import type { Reading } from './reading.ts';

export function readSections(reading: Reading): Claim[] {
  const free = reading.regions.filter(({ owner }) => owner === 'free');
  return [...free.flatMap((region) => freeClaims(reading, region)), ...strayClaims(reading)];
}

/** What the page goes on with behind a section that has no heading to end it. */
function isOfPlatform(block: Block): boolean {
  const sentences = block.kind === 'paragraph' ? block.sentences : [];
  return sentences.length > 0 && sentences.every(({ wording }) => wording !== null);
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
  const { texts, pictures } = parted(body, blocks);
  return [
    ...sectionClaims(at, region, texts, covers),
    ...levelOf(section).map((level) => claim([...at, 'level'], level, { covers, certainty: 'kept' })),
    ...pictures.flatMap((span) => pictureClaims([...at, 'pictures', keyAt(span)], span)),
  ];
}

/** Pictures behind everything else have a list of their own; where one stands before words, all stand in the order of the page. */
function parted(body: readonly [Block, BlockText<Span>][], blocks: readonly Block[]) {
  const words = body.filter(([block]) => !isPictureOnly(block));
  const last = words.at(-1)?.[0];
  const isMixed = body.some(([block]) => isPictureOnly(block) && (last === undefined || block.start < last.start));
  const inOrder = new Set(isMixed ? body.flatMap(([, { covers }]) => covers) : []);
  return { texts: isMixed ? body : words, pictures: blocks.flatMap(spansOf).filter((span) => !inOrder.has(span)) };
}

/** How deep the heading stands, where that is not what goes with the place. */
function levelOf({ depth, anchor }: Region['section']): number[] {
  return depth >= 2 && depth <= 4 && depth !== usualLevel(anchor) ? [depth] : [];
}

const HEADING = 'Pictures of the portal';

/**
 * Pictures of the app's own that show steps of the portal stand below these. Where it is not known which step is meant,
 * they are kept together, in the order of the page, behind the configuration.
 */
function strayClaims(reading: Reading): Claim[] {
  const items = reading.regions
    .toReversed()
    .flatMap((region) => (region.item === null ? [] : { region, item: region.item }));
  // Of several that show a picture, the first.
  const shownBy = new Map(items.flatMap(({ region, item }) => spansOfItem(item).map((span) => [span, region])));
  const stray = strayPictures(reading).map((span) => ({ span, at: stepClaims(reading, span, shownBy.get(span)) }));
  const ofSteps = stray.flatMap(({ at }) => at);
  const pictures = stray.flatMap(({ span, at }) => (at.length === 0 ? [span] : []));
  const [first] = pictures;
  if (first === undefined) return ofSteps;
  const shown = new Map(pictures.toReversed().map((span) => [span.picture?.path ?? '', span]));
  const at = ['sections', { id: HEADING, order: endOfConfiguration(reading) }];
  const evidence = { seen: first, certainty: 'inferred' } as const;
  const body = `How the steps look for ${reading.outline.app}, in their order:`;
  return [
    ...ofSteps,
    claim([...at, 'at'], 'start', evidence),
    claim([...at, 'heading'], HEADING, evidence),
    claim([...at, 'body', keyAt(first)], body, evidence),
    ...pictures.flatMap((span) => {
      const path = span.picture?.path ?? '';
      // The same picture at two steps is shown once.
      const same = shown.get(path) ?? span;
      return pictureClaims([...at, 'pictures', keyAt(same)], same).map((each) => ({ ...each, covers: [span] }));
    }),
  ];
}

/** Below the step whose item shows it, where the portal has that step. */
function stepClaims({ steps, credentials }: Reading, span: Span, shown: Region | undefined): Claim[] {
  const method = credentials.claims.find(({ fact }) => fact === '/auth/method')?.value;
  if (shown === undefined || (method === 'none' && shown.owner === 'credentials')) return [];
  const at = method === 'oauth-authorize' ? atConsent(shown) : shown;
  return at.step === null || !steps.has(at.step) ? [] : additionClaims(at, picturesText([span]));
}

function strayPictures(reading: Reading): Span[] {
  const ofRegions = reading.regions.flatMap(({ owner, blocks }) => {
    const spans = blocks.flatMap(spansOf);
    const isEmpty = owner === 'free' && spans.every(({ picture }) => picture !== null);
    return isEmpty || !HAS_PICTURES.has(owner) ? ownPictures(spans) : [];
  });
  const ofMappings = (['users', 'groups'] as const).flatMap((resource) => mappingPictures(reading, resource).others);
  const ofCredentials = ownPictures(reading.credentials.pictures);
  return [...ofRegions, ...ofMappings, ...ofCredentials].sort((a, b) => a.start - b.start);
}

/** Whose readers have a place for pictures. */
const HAS_PICTURES: ReadonlySet<Owner> = new Set([
  ...(['free', 'setup', 'gallery', 'credentials', 'users', 'groups', 'portalStep'] as const),
]);

/** Behind the last section that is kept there, as the page that is made of the manifest has it. */
function endOfConfiguration({ outline: { sections } }: Reading): number {
  const last = sections.findLastIndex(({ role, anchor }) => role.startsWith('configure') || anchor === 'start');
  return (sections[last + 1]?.start ?? Number.MAX_SAFE_INTEGER) - 0.5;
}
