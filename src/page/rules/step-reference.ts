import type { List } from 'mdast';
import { CREDENTIAL_LABEL } from '../../connector/credential-labels.ts';
import { firstNumber, spanOf } from '../node-span.ts';
import type { Page, PageFinding, Span } from '../page.ts';
import type { PageRule } from '../page-rule.ts';
import { holdsPlace, isInSome, textBefore } from '../spans.ts';
import { type StepHeading, stepHeadings } from '../step-headings.ts';
import { countSteps } from '../step-numbers.ts';
import { STEP_NUMBER } from '../words/step-number.ts';

/** Where: 8 of 79 published pages, since two steps for signing in were put before the others (tutorial-corpus fact sheet, section c). */
export const stepReferenceRule: PageRule = {
  id: 'page-step-reference',
  severity: 'error',
  title: 'A step that is referred to exists, and is about what the sentence says.',
  cause: 'Steps were added or removed, and the reference kept the old number.',
  fix: 'Name the step that is meant.',
  example: 'page',
  bad: '# Acme\n\n## Step 1. Plan\n\nYou need it in Step 7.\n',
  good: '# Acme\n\n## Step 1. Plan\n\nYou need it in Step 1.\n',
  check: (page) => {
    const known = stepsOf(page);
    return [...shifted(page), ...unknownSteps(page, known)];
  },
};

function unknownSteps(page: Page, known: Steps): PageFinding[] {
  const inHeading = page.nodes.headings.map(spanOf);
  return references(page).flatMap((reference) => {
    const { start, said, step } = reference;
    if (isInSome(inHeading, start)) return [];
    if (!known.numbers.has(step)) {
      const hint = `Steps here: ${[...known.numbers].join(', ') || 'none'}.`;
      return [{ message: `There is no ${said}.`, hint, ...spanOfReference(reference) }];
    }
    if (known.headings.length > 0) return inSection(page, known.headings, reference);
    return [...toItself(page, reference), ...toOneOf(page, reference)];
  });
}

/** "Upon completing steps 5 and 6" in a list whose numbers are not what readers see: it is meant by the number written. */
function shifted(page: Page): PageFinding[] {
  if (page.prose.search(SEVERAL) === -1) return [];
  return countSteps(page).flatMap(({ items }) =>
    items.flatMap(({ start }, index): PageFinding[] => {
      const end = items[index + 1]?.start ?? start + ITEM;
      return Array.from(page.prose.slice(start, end).matchAll(SEVERAL)).flatMap(
        ({ 0: said, 1: from, 2: to, index: at }) => {
          const meant = [from, to].map((number) =>
            items.find((item) => item.number === Number(number) && item.start < start),
          );
          if (meant.every((item) => item === undefined || item.shown === item.number)) return [];
          const shown = meant.map((item) => item?.shown ?? '?').join(' and ');
          const place = { start: start + at, end: start + at + said.length };
          return [{ message: `Readers see other numbers than ${said}.`, hint: `They see ${shown}.`, ...place }];
        },
      );
    }),
  );
}

const SEVERAL = /\bsteps (\d{1,2}) (?:and|to|through|-) (\d{1,2})\b/g;
/** The last item of a list reaches at most so far. */
const ITEM = 600;

interface Reference {
  readonly start: number;
  readonly said: string;
  readonly step: number;
  /** In "step 5.6", the 6. */
  readonly item: number | null;
}

/** In brackets it is a link, which says itself where it leads. */
const REFERENCE = new RegExp(String.raw`${STEP_NUMBER}(?!\s*\])`, 'gi');

function references({ prose }: Page): Reference[] {
  return Array.from(prose.matchAll(REFERENCE), ({ 0: said, 1: step, 2: item, index }) => ({
    start: index,
    said,
    step: Number(step),
    item: item === undefined ? null : Number(item),
  }));
}

function spanOfReference({ start, said }: Reference): Span {
  return { start, end: start + said.length };
}

interface Steps {
  readonly headings: readonly StepHeading[];
  readonly numbers: ReadonlySet<number>;
}

/** The numbered headings, or, on a page without any, the items of its ordered lists. */
function stepsOf(page: Page): Steps {
  const headings = stepHeadings(page);
  if (headings.length > 0) return { headings, numbers: new Set(headings.map(({ number }) => number)) };
  const longest = Math.max(0, ...orderedLists(page.nodes.lists).map(({ children }) => children.length));
  return { headings, numbers: new Set(Array.from({ length: longest }, (_, index) => index + 1)) };
}

function orderedLists(lists: readonly List[]): List[] {
  return lists.filter(({ ordered }) => ordered === true);
}

/** "Step 5.6": the sixth item of the longest list below the heading. Values that the sentence names are asked for there. */
function inSection(page: Page, headings: readonly StepHeading[], reference: Reference): PageFinding[] {
  const section = headings.find(({ number }) => number === reference.step)?.section;
  if (section === undefined) return [];
  if (reference.item === null) return toCredentials(page, headings, section, reference);
  const lists = orderedLists(page.nodes.lists).filter((list) => holdsPlace(section, spanOf(list).start));
  const [list] = lists.sort((a, b) => b.children.length - a.children.length);
  const items = (list?.children ?? []).map(spanOf).map(({ start, end }) => page.prose.slice(start, end));
  const target = items[reference.item - 1];
  if (target === undefined) {
    const hint = `Step ${reference.step} has ${items.length} steps.`;
    return [{ message: `There is no ${reference.said}.`, hint, ...spanOfReference(reference) }];
  }
  const value = valueIn(page, reference) ?? keptIn(page, reference, items);
  if (value === null || isIn(target, value)) return [];
  const meant = items.findIndex((item) => isIn(item, value));
  if (meant === -1) return [];
  const hint = `Write "${reference.step}.${meant + 1}".`;
  return [{ message: `${reference.said} does not ask for the ${value}.`, hint, ...spanOfReference(reference) }];
}

/** "Use these values in Step 5.5": those that one item of the section asks for. */
function keptIn({ prose }: Page, { start }: Reference, items: readonly string[]): string | null {
  if (!/\b(?:these|both|the) values? in $/i.test(textBefore(prose, start, 30))) return null;
  return items.some((item) => isIn(item, 'Secret Token')) ? 'Secret Token' : null;
}

function isIn(text: string, value: string): boolean {
  return text.toLowerCase().includes(value.toLowerCase());
}

/** A value that is kept for a later step is entered where the credentials are asked for. */
function toCredentials(
  page: Page,
  headings: readonly StepHeading[],
  section: Span,
  reference: Reference,
): PageFinding[] {
  const own = headings.findLast((each) => holdsPlace(each.section, reference.start));
  if (own === undefined || reference.step <= own.number || !KEPT.test(paragraphAround(page, reference))) return [];
  const asks = page.steps.find(
    ({ step, isItem, start }) => step === 'credentials' && isItem && start > reference.start,
  );
  const meant = headings.findLast((each) => asks !== undefined && holdsPlace(each.section, asks.start));
  if (meant === undefined || own.number === meant.number) return [];
  if (page.steps.some(({ step, start }) => step === 'credentials' && holdsPlace(section, start))) return [];
  const hint = `Write "Step ${meant.number}".`;
  return [{ message: `${reference.said} asks for no credentials.`, hint, ...spanOfReference(reference) }];
}

const KEPT =
  /\b(?:URL|URI|endpoint|token|key|secret)\b[^\n]{0,160}\b(?:save|keep|need|use|enter|entered|paste|note|input|required)\b|\b(?:save|keep|need|use|enter|paste|note)\b[^.\n]{0,80}\b(?:URL|URI|endpoint|token|key|secret)\b/i;

function paragraphAround({ nodes, prose }: Page, { start }: Reference): string {
  const around = nodes.paragraphs.map(spanOf).find((span) => holdsPlace(span, start));
  return around === undefined ? '' : prose.slice(around.start, around.end);
}

/** What the sentence says before it. */
function sentenceBefore({ prose }: Page, { start }: Reference, most = 120): string {
  return (
    prose
      .slice(Math.max(0, start - most), start)
      .split(/[.!?]\s|\n/)
      .at(-1) ?? ''
  );
}

const VALUE = new RegExp(String.raw`\b${CREDENTIAL_LABEL}\b`, 'i');

/** What the sentence around a reference says is entered there. */
function valueIn(page: Page, reference: Reference): string | null {
  const sentence = sentenceBefore(page, reference);
  const label =
    /\*\*([^*\n]+)\*\* (?:that (?:you |was )?)?(?:generated|created|copied|retrieved|obtained|saved|shown|noted) in $/.exec(
      sentence,
    )?.[1];
  return VALUE.exec(sentence)?.[0] ?? label ?? null;
}

/** "Enter the **Tenant URL** and **Secret Token** as described in step 6", where that step has one of them alone. */
function toOneOf(page: Page, reference: Reference): PageFinding[] {
  const { prose, nodes } = page;
  const sentence = sentenceBefore(page, reference, LONG);
  if (
    !/\b(?:described|shown|explained|found|obtained|retrieved|generated|copied|mentioned|outlined)(?: earlier| above| below)? (?:in|from|at) $/i.test(
      sentence,
    )
  )
    return [];
  const values = new Set(Array.from(sentence.matchAll(new RegExp(VALUE, 'gi')), ([value]) => value));
  const list = orderedLists(nodes.lists).find((each) => holdsPlace(spanOf(each), reference.start));
  const item = list?.children[reference.step - firstNumber(list)];
  if (item === undefined || values.size < 2) return [];
  const { start, end } = spanOf(item);
  const missing = [...values].filter((value) => !isIn(prose.slice(start, end), value));
  const [first] = missing;
  if (first === undefined || missing.length === values.size || holdsPlace({ start, end }, reference.start)) return [];
  const message = `${reference.said} says nothing of the ${first}.`;
  return [{ message, hint: 'Say where readers find it.', ...spanOfReference(reference) }];
}

const LONG = 200;

/** A step that sends the reader to itself: the number of its list was counted anew. */
function toItself({ nodes }: Page, reference: Reference): PageFinding[] {
  const isAround = orderedLists(nodes.lists).some((list) => {
    const item = list.children[reference.step - firstNumber(list)];
    return item !== undefined && holdsPlace(spanOf(item), reference.start);
  });
  if (!isAround) return [];
  return [
    {
      message: `${reference.said} is this step itself.`,
      hint: 'Name the one that is meant.',
      ...spanOfReference(reference),
    },
  ];
}
