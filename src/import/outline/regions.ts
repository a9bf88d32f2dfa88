/** Whose each part of a page is: a page is divided among its readers once, so that no block is anybody's by chance. */
import { bySection } from '../../page/outline/by-section.ts';
import { collectItems, setupItems } from '../../page/outline/collect-items.ts';
import { alertsBehind, isShown, leadsTo, recommends } from '../../page/outline/leads.ts';
import { isList } from '../../page/outline/sections.ts';
import { isPictureOnly, sentencesOf, spansOf, spansOfItem } from '../../page/outline/span.ts';
import { configureRegions } from './configure-regions.ts';
import type { Outline } from './outline.ts';
import { addingStepId, stepRegions } from './portal-step-blocks.ts';
import { inProse, type Owner, type Region, region } from './region.ts';
import { type Section, tellsProgress } from './sections.ts';
import { type Block, type Item, unworded } from './span.ts';

export function regionsOf(outline: Outline): Region[] {
  const configure = bySection(configureRegions(outline));
  const lastSetup = outline.sections.findLast(({ role }) => role === 'setup');
  return outline.sections.flatMap((section) =>
    section.role === 'configure' || section.role === 'configureGroups'
      ? (configure.get(section) ?? [])
      : sectionRegions(outline, section, section !== lastSetup),
  );
}

/** The template that prints steps of people. */
export const STEPS = 'parts/steps';

/** Sections that are lists: whose lists they are, and whether paragraphs count as entries. */
const LISTS: Partial<Record<Section['role'], { readonly owner: Owner; readonly paragraphs?: true }>> = {
  prerequisites: { owner: 'prerequisites' },
  limitations: { owner: 'limitations', paragraphs: true },
  troubleshooting: { owner: 'troubleshooting', paragraphs: true },
  changeLog: { owner: 'changeLog', paragraphs: true },
  resources: { owner: 'resources' },
  next: { owner: 'resources' },
};

/** Those of which an entry can have more than words below it. */
const HOLDING: readonly Section['role'][] = ['prerequisites', 'limitations', 'troubleshooting'];

/** @param goesOn steps of the app stand behind it */
function sectionRegions(outline: Outline, section: Section, goesOn: boolean): Region[] {
  const { role } = section;
  if (role === 'free') return freeRegions(section);
  if (role === 'setup') return setupRegions(section, goesOn);
  if (role === 'gallery') return galleryRegions(outline, section);
  const row = LISTS[role];
  // Below what the platform says of every app, an alert is the app's.
  const holds = ({ blocks: [first] }: Item) =>
    HOLDING.includes(role) && first !== undefined && unworded(sentencesOf(first)).length > 0;
  const blocks = row === undefined ? inProse(section) : section.blocks.flatMap((block) => alertsBehind(block, holds));
  const firstList = blocks.findIndex(({ kind }) => kind === 'list');
  let isBelow = false;
  return blocks.map((block, index) => {
    isBelow &&= isShown(block);
    if (isBelow) return region(row?.owner ?? 'notes', section, [block]);
    const behind = role === 'troubleshooting' || firstList < index ? listBehind(block, blocks[index + 1]) : null;
    const isAdvice = role === 'prerequisites' && recommends(blocks[index - 1], block);
    const owner = isAdvice ? 'notes' : ownerOf(section, behind ?? block, firstList < index);
    isBelow = owner === row?.owner && holdsMore(section, block);
    return region(owner, section, [block]);
  });
}

/** What stands below the last words of an entry belongs to it; on a page of ours it is indented. */
function holdsMore({ role, isOurs }: Section, block: Block): boolean {
  return !isOurs && HOLDING.includes(role) && unworded(sentencesOf(block).slice(-1)).length > 0;
}

/** The second list of a section, a later one, or one of advice, that a paragraph leads to: its words say what the list is. */
function listBehind(block: Block, next: Block | undefined): Block | null {
  return leadsTo(block, next) && block.sentences.at(-1)?.wording === null ? (next ?? null) : null;
}

/** The sentence on the progress has no heading to end the section before it. */
function freeRegions(section: Section): Region[] {
  const end = section.blocks.findIndex((block) => spansOf(block).some(tellsProgress));
  if (end === -1) return [region('free', section, section.blocks)];
  const behind = region('notes', section, section.blocks.slice(end), { anchor: 'monitor' });
  return [region('free', section, section.blocks.slice(0, end)), behind];
}

/** @param isLater behind a list: a page of ours has one, or a checklist, and others are people's */
function ownerOf({ role, isOurs }: Section, block: Block, isLater: boolean): Owner {
  if (block.kind === 'quote' && block.alert === 'checklist') return 'capabilities';
  if (role === 'capabilities') return block.kind === 'list' && !isOurs ? 'capabilities' : 'notes';
  const isEntry = block.kind === 'list' ? !(isOurs && isLater) : !isOurs && isText(block, LISTS[role]?.paragraphs);
  return (isEntry ? LISTS[role]?.owner : undefined) ?? 'notes';
}

const isText = (block: Block, counts = false) => counts && block.kind === 'paragraph' && !isPictureOnly(block);

/** What leads to the steps of the app is a part of its set-up; notes, tables and code beside them are kept. */
function setupRegions(section: Section, goesOn: boolean): Region[] {
  const { before, items, after } = setupItems(section.blocks, section.isOurs, goesOn && !section.isPart);
  // Where paragraphs tell the steps, code belongs to the one before it.
  const ofSteps = items.length === 0 ? ['paragraph', 'list', 'code'] : ['paragraph', 'list'];
  // What stands before the steps leads to them.
  const isStep = (block: Block) => ofSteps.includes(block.kind) || items.length > 0;
  return [
    region('setup', section, []),
    ...(items.length > 0 ? before : inProse(section, before)).map((block) =>
      region(isStep(block) ? 'setup' : 'notes', section, [block]),
    ),
    ...items.map((item) => region('setup', section, item.blocks, { item })),
    // Behind the steps of a part, words are on that part; a list there would go on with them.
    region(section.isPart && !after.some(isList) ? 'setup' : 'notes', section, after),
  ];
}

/** Steps that the platform does not tell of every app replace the usual ones, all of them. */
function galleryRegions(outline: Outline, section: Section): Region[] {
  const { before, items, after } = collectItems(section.blocks, outline.isOurs);
  // On a page of ours, what stands below the words of a step is no part of them.
  const told = items.map((item) => (outline.isOurs ? item.blocks.slice(0, 1).flatMap(spansOf) : spansOfItem(item)));
  // Bullets tell what is to be known, beside the usual steps.
  const isList = !outline.isOurs && items.every(({ ordered }) => !ordered);
  const isOwn = told.some((spans) =>
    spans.some(({ kind, wording }) => kind === 'sentence' && (wording === null || wording.template === STEPS)),
  );
  return [
    region('notes', section, before),
    ...items.flatMap((item) =>
      isOwn && !isList
        ? [region('gallery', section, item.blocks, { item })]
        : stepRegions(
            outline,
            item,
            region('notes', section, item.blocks, { step: addingStepId(item, outline.isOurs) }),
            false,
          ),
    ),
    region('notes', section, after),
  ];
}
