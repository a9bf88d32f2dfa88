/** What an administrator does in the app, and in a gallery entry that is added in a way of its own. */

import { blockText } from '../../page/outline/block-text.ts';
import { bySection } from '../../page/outline/by-section.ts';
import { withoutStepNumber } from '../../page/outline/section-role.ts';
import { itemOf, sentencesOf, spansOf, spansOfAll } from '../../page/outline/span.ts';
import { type Claim, claim, keyAt, type Place } from '../claims/claim.ts';
import type { Region } from '../outline/region.ts';
import { STEPS } from '../outline/regions.ts';
import type { Section } from '../outline/sections.ts';
import type { Block, Span } from '../outline/span.ts';
import { ownPictureClaims } from './pictures.ts';
import type { Reading } from './reading.ts';
import { innerClaims, stepsClaims } from './steps.ts';

export function readSetup(reading: Reading): Claim[] {
  return [...setupClaims(reading), ...galleryClaims(reading)];
}

/** Steps of the gallery yield no credentials: their words stay whole. */
function galleryClaims({ outline, regions }: Reading): Claim[] {
  const items = regions.flatMap(({ owner, item }) => (owner === 'gallery' && item !== null ? [item] : []));
  const textOf = (block: Block) => blockText({ ...outline, inLists: true }, block);
  return stepsClaims(['gallery', 'steps'], items, { isTold: () => false, yields: () => [], labelOf: String, textOf });
}

function setupClaims(reading: Reading): Claim[] {
  const mine = reading.regions.filter(({ owner }) => owner === 'setup');
  const sections = bySection(mine);
  const last = [...sections.keys()].at(-1);
  const context = contextOf(reading);
  const listOf = listReader();
  const parts = Array.from(sections, ([section, regions]) =>
    partClaims(section, regions, { ...context, leads: section !== last }, listOf(section)),
  );
  return [...parts.flat(), ...stepsClaims(['setup', 'steps'], context.inApp, context)];
}

function contextOf({ credentials, outline }: Reading) {
  const { isOurs } = outline;
  const isPrinted = ({ wording }: Span) => isOurs && wording !== null && wording.template !== STEPS;
  const isTold = (span: Span) => credentials.isTold(span) || isPrinted(span);
  return { ...credentials, isOurs, isTold, textOf: (block: Block) => blockText({ ...outline, inLists: true }, block) };
}

/** The list that the steps of a part stand in, part by part: a heading below another one's makes a step below that one's. */
function listReader() {
  const holders: { readonly depth: number; readonly list: Place }[] = [];
  return (section: Section): Place => {
    const isSetup = section.role === 'setup';
    while (isSetup && (holders.at(-1)?.depth ?? 0) >= section.depth) holders.pop();
    const list = (isSetup ? holders.at(-1)?.list : undefined) ?? ['setup', 'steps'];
    if (isSetup && section.isPart) holders.push({ depth: section.depth, list: [...list, keyAt(section), 'steps'] });
    return list;
  };
}

/** A part with a heading of its own is a step that has the part's steps in it. */
function partClaims(
  section: Section,
  regions: readonly Region[],
  context: ReturnType<typeof contextOf> & { readonly leads: boolean },
  list: Place,
): Claim[] {
  const items = regions.flatMap(({ item }) => (item === null ? [] : [item]));
  const before = regions.filter(({ item }) => item === null).flatMap(({ blocks }) => blocks);
  const leads = items.length > 0 || context.leads;
  const isLead = (block: Block) => context.isOurs || (leads && !spansOf(block).some(context.isEvidence));
  const isIntro = (block: Block) => block.kind === 'quote' || (block.kind === 'paragraph' && isLead(block));
  const intro = before.filter(isIntro);
  const steps = [...before.filter((block) => !isIntro(block)).map(itemOf), ...items];
  const heading = section.role === 'setup' && section.isPart ? section.heading : null;
  const part: Place = heading === null ? ['setup'] : [...list, keyAt(section)];
  const text = [...part, heading === null ? 'intro' : 'text'];
  return [
    ...(heading === null
      ? []
      : [claim(text, withoutStepNumber(heading.text).replace(/[.:]$/, ''), { covers: [heading] })]),
    ...intro
      .flatMap((block) => sentencesOf(block).filter((span) => !context.isTold(span)))
      .map((span) => claim(text, span.text, { covers: [span], certainty: 'kept' })),
    ...(heading === null ? [] : ownPictureClaims(part, spansOfAll(intro))),
    ...(heading === null ? stepsClaims(list, steps, context) : innerClaims(part, steps, context)),
  ];
}
