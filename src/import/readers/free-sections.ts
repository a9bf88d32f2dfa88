/** Sections of the app's own, block by block in the one form that manifests take; and pictures that have no step. */

import { statedLevels } from '../../connector/section-level.ts';
import { picturesText, textsOf } from '../../page/outline/block-text.ts';
import { sectionParts } from '../../page/outline/section-parts.ts';
import { spansOfAll } from '../../page/outline/span.ts';
import { type Claim, claim, keyAt } from '../claims/claim.ts';
import type { Owner, Region } from '../outline/region.ts';
import type { Block, Span } from '../outline/span.ts';
import { mappingPictures } from './mapping-pictures.ts';
import { inPart, picturesBeside, STEP_AT, sectionClaims } from './notes.ts';
import { ownPictures, pictureClaims } from './pictures.ts';
import { additionClaims, atConsent } from './portal-steps.ts';
import type { Reading } from './reading.ts';

export function readSections(reading: Reading): Claim[] {
  const free = reading.regions.filter(({ owner }) => owner === 'free');
  return [...free.flatMap((region) => freeClaims(reading, region)), ...strayClaims(reading)];
}

/** What a section keeps, without what the page goes on with where no heading ends it. */
export function ownBlocks({ blocks }: Pick<Region, 'blocks'>): Block[] {
  return blocks.filter((block) => {
    const sentences = block.kind === 'paragraph' ? block.sentences : [];
    return sentences.length === 0 || sentences.some(({ wording }) => wording === null);
  });
}

function freeClaims({ outline }: Reading, region: Region): Claim[] {
  const { section, blocks } = region;
  const body = textsOf({ ...outline, inLists: true }, ownBlocks(region));
  if (section.heading === null || body.length === 0) return [];
  const at = ['sections', keyAt(section)];
  const covers = [section.heading];
  const { texts, pictures } = sectionParts(body, blocks);
  return [
    ...sectionClaims(at, region, texts, covers),
    ...statedLevels(section.depth, section.anchor).map((level) =>
      claim([...at, 'level'], level, { covers, certainty: 'kept' }),
    ),
    ...pictures.flatMap((span) => pictureClaims([...at, 'pictures', keyAt(span)], span)),
  ];
}

/** Pictures of the app's own that show steps of the portal stand below these; others, in the part that they stood in. */
function strayClaims(reading: Reading): Claim[] {
  // Of several parts that show a picture, the first.
  const shownBy = new Map(
    reading.regions.toReversed().flatMap((each) => picturesIn(each.blocks).map((span) => [span, each] as const)),
  );
  return strayPictures(reading).flatMap((span) => {
    const [region, text] = [shownBy.get(span), picturesText([span])];
    const ofStep = region === undefined ? [] : stepClaims(reading, span, region);
    return ofStep.length > 0 || region === undefined || text === null
      ? ofStep
      : inPart(reading, region, [[span, text]]);
  });
}

const picturesIn = (blocks: readonly Block[]) => spansOfAll(blocks).filter(({ picture }) => picture !== null);

/** Below the step whose item shows it, where the portal has that step. */
function stepClaims({ steps, credentials }: Reading, span: Span, shown: Region): Claim[] {
  const method = credentials.claims.find(({ fact }) => fact === '/auth/method')?.value;
  if (method === 'none' && shown.owner === 'credentials') return [];
  const at = method === 'oauth-authorize' ? atConsent(shown) : shown;
  const step = at.step ?? STEP_AT[at.anchor] ?? '';
  return steps.has(step) ? additionClaims({ ...at, step }, picturesText([span])) : [];
}

function strayPictures(reading: Reading): Span[] {
  const ofRegions = reading.regions.flatMap(({ owner, blocks }) =>
    HAS_PICTURES.has(owner) ? [] : picturesBeside(reading, blocks),
  );
  const ofMappings = (['users', 'groups'] as const).flatMap((resource) => mappingPictures(reading, resource).others);
  const ofCredentials = ownPictures(reading.credentials.pictures);
  return [...ofRegions, ...ofMappings, ...ofCredentials].sort((a, b) => a.start - b.start);
}

/** Whose readers have a place for pictures. */
const HAS_PICTURES = new Set<Owner>(['free', 'setup', 'gallery', 'credentials', 'users', 'groups', 'portalStep']);
