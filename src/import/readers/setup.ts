/** What an administrator does in the app, and in a gallery entry that is added in a way of its own. */

import { blockText } from '../../page/outline/block-text.ts';
import { itemOf, sentencesOf, spansOf } from '../../page/outline/span.ts';
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
  const textOf = (block: Block) => blockText(outline, block);
  return stepsClaims(['gallery', 'steps'], items, { isTold: () => false, yields: () => [], labelOf: String, textOf });
}

function setupClaims(reading: Reading): Claim[] {
  const mine = reading.regions.filter(({ owner }) => owner === 'setup');
  const sections = [...new Set(mine.map(({ section }) => section))];
  const context = contextOf(reading);
  const ofSection = (section: Section) => mine.filter((region) => region.section === section);
  const parts = sections.map((section) =>
    partClaims(
      section,
      ofSection(section),
      { ...context, leads: section !== sections.at(-1) },
      listOf(section, sections),
    ),
  );
  return [...parts.flat(), ...stepsClaims(['setup', 'steps'], context.inApp, context)];
}

function contextOf({ credentials, outline }: Reading) {
  const { isOurs } = outline;
  const isPrinted = ({ wording }: Span) => isOurs && wording !== null && wording.template !== STEPS;
  const isTold = (span: Span) => credentials.isTold(span) || isPrinted(span);
  return { ...credentials, isOurs, isTold, textOf: (block: Block) => blockText(outline, block) };
}

/** The list that the steps of a part stand in: a heading below another one's makes a step below that one's. */
function listOf(section: Section, all: readonly Section[]): Place {
  const before = all.filter(({ role, isPart, start }) => role === 'setup' && isPart && start < section.start);
  const holder = section.role === 'setup' ? before.findLast(({ depth }) => depth < section.depth) : undefined;
  return holder === undefined ? ['setup', 'steps'] : [...listOf(holder, all), keyAt(holder), 'steps'];
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
    ...(heading === null ? [] : [claim(text, section.title.replace(/[.:]$/, ''), { covers: [heading] })]),
    ...intro
      .flatMap((block) => sentencesOf(block).filter((span) => !context.isTold(span)))
      .map((span) => claim(text, span.text, { covers: [span], certainty: 'kept' })),
    ...(heading === null ? [] : ownPictureClaims(part, intro.flatMap(spansOf))),
    ...(heading === null ? stepsClaims(list, steps, context) : innerClaims(part, steps, context)),
  ];
}
