/** The part of a page that happens in the app: its introduction and its steps. */
import type { Step } from '../manifest/manifest.generated.ts';
import { collectItems } from './collect-items.ts';
import type { Credentials } from './credentials.ts';
import { keepBlock, keepLeftovers } from './keep-leftovers.ts';
import { takeSetupText } from './read-setup-text.ts';
import { isEmpty, readStep, readSteps } from './read-steps.ts';
import { likeness, type Reading, textOf } from './reading.ts';
import { readSentences } from './sentence.ts';
import type { Section } from './split-sections.ts';

export interface SetupDraft {
  intro: string | null;
  readonly steps: Step[];
}

export function readSetup(
  reading: Reading,
  credentials: Credentials,
  sections: readonly Section[],
  setup: SetupDraft,
): void {
  for (const section of sections) readPart(reading, credentials, section, setup);
}

function readPart(reading: Reading, credentials: Credentials, section: Section, setup: SetupDraft): void {
  const { before, items, after } = collectItems(section.blocks);
  const take = takeSetupText(reading, credentials);
  const steps = readSteps(reading, items, take);
  const told: Step[] = [];
  const intro: string[] = [];
  for (const block of before) {
    if (
      block.type === 'heading' ||
      block.type === 'blockquote' ||
      block.type === 'html' ||
      block.type === 'table' ||
      block.type === 'code'
    ) {
      keepBlock(reading, block, 'setup', section.title);
      continue;
    }
    if (!isStepBlock(block) || isOfTemplates(reading, block)) {
      keepBlock(reading, block, 'setup', section.title);
      continue;
    }
    const known = countOf(credentials);
    const step = readStep(reading, [block], take);
    const isProse = items.length > 0 && block.type === 'paragraph' && countOf(credentials) === known;
    if (isProse && step.text !== undefined && Object.keys(step).length === 1) intro.push(step.text);
    else told.push(step);
  }
  if (section.isPart) addPart(setup, section.title, intro, [...told, ...steps]);
  else {
    if (intro.length > 0) setup.intro = intro.join(' ');
    setup.steps.push(...told, ...steps);
  }
  keepLeftovers(reading, after, 'setup', section.title);
}

/** What every generated page says before the steps. */
function isOfTemplates(reading: Reading, block: Section['blocks'][number]): boolean {
  return (
    block.type === 'paragraph' &&
    readSentences(textOf(reading, block)).every((sentence) => likeness(reading, sentence) === 'wording')
  );
}

/** How much is known of the credentials: a paragraph that adds to it is a step, not an introduction. */
function countOf({ copied, yielded, support, fields }: Credentials): number {
  return copied.length + yielded.length + support.length + fields.length;
}

function isStepBlock(
  block: Section['blocks'][number],
): block is Section['blocks'][number] & { type: 'paragraph' | 'list' } {
  return block.type === 'paragraph' || block.type === 'list';
}

/** A part with a heading of its own is a step that has the part's steps in it. */
function addPart(setup: SetupDraft, title: string, intro: readonly string[], steps: readonly Step[]): void {
  const text = [title.replace(/[.:]$/, ''), ...intro].join('. ');
  setup.steps.push({ text, steps: [...steps] });
}

/**
 * Steps as the schema wants them: what says nothing to do belongs to the step before, and what is empty goes.
 */
export function tidySteps(steps: readonly Step[]): Step[] {
  const tidy: Step[] = [];
  for (const each of steps) {
    const inner = each.steps === undefined ? undefined : tidySteps(each.steps);
    const step = inOrder(inner === undefined || inner.length === 0 ? withoutSteps(each) : { ...each, steps: inner });
    if (step.text !== undefined || step.yields !== undefined) {
      tidy.push(step);
      continue;
    }
    if (isEmpty(step)) continue;
    const last = tidy.at(-1);
    if (last !== undefined) mergeInto(last, step);
    else if (step.after !== undefined) tidy.push(withText(step, step.after));
    else if (step.steps !== undefined && Object.keys(step).length === 1) tidy.push(...step.steps);
    else tidy.push(step);
  }
  return tidy;
}

const KEYS = ['text', 'optional', 'actor', 'yields', 'code', 'table', 'notes', 'pictures', 'steps', 'after'] as const;

/** Keys as the schema has them, so that a manifest reads like one that was written by hand. */
function inOrder(step: Step): Step {
  return Object.fromEntries(KEYS.flatMap((key) => (step[key] === undefined ? [] : [[key, step[key]]])));
}

function withoutSteps({ steps: _, ...rest }: Step): Step {
  return rest;
}

function withText(step: Step, text: string): Step {
  const { after: _, ...rest } = step;
  return { text, ...rest };
}

function mergeInto(last: Step, step: Step): void {
  if (step.pictures !== undefined) last.pictures = [...(last.pictures ?? []), ...step.pictures];
  if (step.notes !== undefined) last.notes = [...(last.notes ?? []), ...step.notes];
  if (step.steps !== undefined) last.steps = [...(last.steps ?? []), ...step.steps];
  if (step.code !== undefined) last.code ??= step.code;
  if (step.table !== undefined) last.table ??= step.table;
  if (step.after !== undefined) last.after = last.after === undefined ? step.after : `${last.after} ${step.after}`;
}
