/** What an administrator does in the app, and in a gallery entry that is added in a way of its own. */

import { wholeText } from '../../page/outline/block-text.ts';
import { blocksApart, saysWhatIsNeeded } from '../../page/outline/blocks-apart.ts';
import { bySection } from '../../page/outline/by-section.ts';
import { nestedLists } from '../../page/outline/nested-lists.ts';
import { withoutStepNumber } from '../../page/outline/section-role.ts';
import { isPictureOnly, sentencesOf, spansOf } from '../../page/outline/span.ts';
import { type Claim, claim, keyAt, type Place } from '../claims/claim.ts';
import type { Region } from '../outline/region.ts';
import { STEPS } from '../outline/regions.ts';
import type { Section } from '../outline/sections.ts';
import type { Block, Item, Span } from '../outline/span.ts';
import type { Reading } from './reading.ts';
import { bodyClaims, stepClaims, stepsClaims } from './steps.ts';

export function readSetup(reading: Reading): Claim[] {
  return [...setupClaims(reading), ...galleryClaims(reading)];
}

/** Steps of the gallery yield no credentials: their words stay whole. */
function galleryClaims({ outline, regions }: Reading): Claim[] {
  const items = regions.flatMap(({ owner, item }) => (owner === 'gallery' && item !== null ? [item] : []));
  const textOf = wholeText<Span>(outline);
  return stepsClaims(['gallery', 'steps'], items, { isTold: () => false, yields: () => [], labelOf: String, textOf });
}

const STEPS_AT: Place = ['setup', 'steps'];

function setupClaims(reading: Reading): Claim[] {
  const mine = reading.regions.filter(({ owner }) => owner === 'setup');
  const sections = bySection(mine);
  const last = [...sections.keys()].at(-1);
  const context = contextOf(reading);
  const nested = nestedLists<Place>(STEPS_AT);
  const listOf = (section: Section) =>
    section.role === 'setup'
      ? nested(section.depth, section.isPart ? (list) => [...list, keyAt(section), 'steps'] : null)
      : STEPS_AT;
  const parts = Array.from(sections, ([section, regions]) =>
    partClaims(section, regions, { ...context, leads: section !== last }, listOf(section)),
  );
  return [...parts.flat(), ...stepsClaims(STEPS_AT, context.inApp, context)];
}

function contextOf({ credentials, outline }: Reading) {
  const { isOurs } = outline;
  const isPrinted = ({ wording }: Span) => isOurs && wording !== null && wording.template !== STEPS;
  const isTold = (span: Span) => credentials.isTold(span) || isPrinted(span);
  return { ...credentials, isOurs, isTold, textOf: wholeText<Span>(outline) };
}

/** A part with a heading of its own is a step that has the part's steps in it. */
function partClaims(
  section: Section,
  regions: readonly Region[],
  context: ReturnType<typeof contextOf> & { readonly leads: boolean },
  list: Place,
): Claim[] {
  const items = regions.flatMap(({ item }) => (item === null ? [] : [item]));
  const end = regions.findLastIndex(({ item }) => item !== null) + 1 || regions.length;
  const before = regions.slice(0, end).flatMap(({ item, blocks }) => (item === null ? blocks : []));
  const behind = regions.slice(end).flatMap(({ blocks }) => blocks);
  const leads = items.length > 0 || context.leads || section.isPart;
  const isStep = (block: Block) => {
    if (block.kind === 'quote' || (block.kind === 'paragraph' && context.isOurs)) return false;
    const isAlone = block.kind === 'paragraph' ? !leads && !saysWhatIsNeeded(block, before) : items.length === 0;
    return isAlone || spansOf(block).some(context.isEvidence);
  };
  const { intro, steps: own } = blocksApart(before, isStep);
  const steps = [...own, ...items];
  const heading = section.role === 'setup' && section.isPart ? section.heading : null;
  if (heading === null) return [...introClaims(intro, context), ...stepsClaims(list, steps, context)];
  const part = [...list, keyAt(section)];
  const says = intro.some(({ kind }) => kind === 'paragraph');
  const { start, line } = heading;
  const inner: Block = { kind: 'list', start, line, node: null, items: steps };
  const whole: Item = { start, line, ordered: true, blocks: [...intro, inner, ...behind] };
  const text = withoutStepNumber(heading.text).replace(/[.:]$/, '');
  return [claim([...part, 'text'], text, { covers: [heading] }), ...stepClaims(part, whole, context, says)];
}

/** The words that a part begins with, and every other block before its steps as it stands; ours has one paragraph of words. */
function introClaims(blocks: readonly Block[], context: ReturnType<typeof contextOf>): Claim[] {
  const other = blocks.findIndex((block) => block.kind !== 'paragraph' || isPictureOnly(block));
  const words = Math.min(other === -1 ? blocks.length : other, context.isOurs ? 1 : Infinity);
  const said = sentencesOf(...blocks.slice(0, words)).filter((span) => !context.isTold(span));
  const free = blocks.slice(words).filter((block) => !spansOf(block).every(context.isTold));
  return [
    ...said.map((span) => claim(['setup', 'intro'], span.text, { covers: [span], certainty: 'kept' })),
    ...free.flatMap((block) => bodyClaims(['setup', 'body', keyAt(block)], block, context)),
  ];
}
