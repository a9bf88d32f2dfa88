import type { ListItem } from 'mdast';
import { firstNumber, lastNumber, spanOf } from '../node-span.ts';
import type { Page, PageFinding, Span } from '../page.ts';
import type { PageRule } from '../page-rule.ts';
import { holdsPlace } from '../spans.ts';
import { stepHeadings } from '../step-headings.ts';

export const previousStepRule: PageRule = {
  id: 'page-previous-step',
  severity: 'warning',
  title: 'The step before is the one that is meant.',
  cause: 'Steps were put in between, or sections were moved, and the sentence still speaks of the previous one.',
  fix: 'Name the step or section that is meant.',
  example: 'page',
  bad: page('Select **Add** to create a filter.\n2. Open **Sync**.'),
  good: page('Open **Sync**.\n2. Select **Add** to create a filter.'),
  handWrittenOnly: true,
  check: (given) => [...otherSteps(given), ...otherSections(given), ...laterSteps(given)],
};

/** What was done to a value, and the words of a step that does it. */
const DONE: readonly (readonly [said: string, does: RegExp])[] = [
  ['created', /\b(?:creat|add|new\b|regist|generat|set up|configur|sav)/i],
  ['generated', /\b(?:generat|creat|add|new\b|issu|get|token)/i],
  ['copied|saved|noted|recorded', /\b(?:cop[yi]|sav|note|record|stor|keep|download|retain)/i],
  ['downloaded', /\b(?:download|export|sav)/i],
  ['added', /\b(?:add|creat|new\b|import|upload|enter)/i],
  ['enabled', /\b(?:enabl|turn|toggl|check|activ|switch|set\b|select)/i],
  ['defined|configured', /\b(?:defin|configur|set|creat|add|enter|specif)/i],
];

const PREVIOUS = /\b(\w+ed)\s+in\s+the\s+(?:previous|last|preceding)\s+step\b/gi;

function otherSteps(page: Page): PageFinding[] {
  const items = page.nodes.lists.filter(({ ordered }) => ordered === true).flatMap(({ children }) => children.map(at));
  const headings = stepHeadings(page);
  return Array.from(page.prose.matchAll(PREVIOUS)).flatMap(({ 0: said, 1: done = '', index }): PageFinding[] => {
    const does = DONE.find(([words]) => words.split('|').includes(done.toLowerCase()))?.[1];
    const { item, before } = items.findLast((each) => holdsPlace(each, index)) ?? {};
    if (does === undefined || item === undefined || before === undefined) return [];
    // "The previous step" may be one with a heading.
    const own = headings.findLast(({ section }) => section.start <= index);
    const section = headings.findLast(({ section }) => own !== undefined && section.end <= own.start)?.section;
    const near = [before, section].map((span) => (span === undefined ? '' : wordsIn(page, span)));
    if (near.some((words) => does.test(words))) return [];
    const meant = items.findLast((each) => each.end <= spanOf(before.item).start && does.test(wordsIn(page, each)));
    if (meant === undefined) return [];
    const message = `The step before is about something else than what was ${done.toLowerCase()}.`;
    const hint = `Is line ${page.lines.locate(meant.start).line} meant?`;
    return [{ message, hint, start: index, end: index + said.length }];
  });
}

interface Item extends Span {
  readonly item: ListItem;
  readonly before: Item | undefined;
}

function at(item: ListItem, index: number, list: readonly ListItem[]): Item {
  const last = list[index - 1];
  return { item, before: last === undefined ? undefined : at(last, 0, []), ...spanOf(item) };
}

function wordsIn({ prose }: Page, { start, end }: Span): string {
  return prose.slice(start, end);
}

/** "See the recommendations in the previous section", where that section has none. */
function otherSections(page: Page): PageFinding[] {
  const headings = page.nodes.headings.map(spanOf);
  return Array.from(page.prose.matchAll(IN_SECTION)).flatMap(({ 0: said, 1: noun = '', index }): PageFinding[] => {
    const own = headings.findLastIndex(({ start }) => start <= index);
    const [start, end] = [headings[own - 1]?.start, headings[own]?.start];
    if (start === undefined || end === undefined) return [];
    const stem = noun.toLowerCase().slice(0, Math.max(4, noun.length - 4));
    if (page.prose.slice(start, end).toLowerCase().includes(stem)) return [];
    const message = `The section before has no ${noun}.`;
    return [{ message, hint: 'Name the section that is meant.', start: index, end: index + said.length }];
  });
}

const IN_SECTION =
  /\b(recommendations?|instructions|tables?|prerequisites|requirements|credentials|tokens?|steps|examples?)\s+in\s+the\s+(?:previous|preceding)\s+section\b/gi;

/** "Fill in the settings, as described in Step 6", in step 5 of a list: what is needed comes too late. */
function laterSteps(page: Page): PageFinding[] {
  if (stepHeadings(page).length > 0) return [];
  const lists = page.nodes.lists.filter(({ ordered }) => ordered === true);
  return lists.flatMap((list) =>
    list.children.flatMap((item, index): PageFinding[] => {
      const { start: from, end } = spanOf(item);
      return Array.from(page.prose.slice(from, end).matchAll(DESCRIBED)).flatMap(({ 0: said, 1: step, index: at }) => {
        const own = firstNumber(list) + index;
        if (Number(step) <= own || Number(step) > lastNumber(list)) return [];
        const message = `This is step ${own}, and what it needs comes in step ${step}.`;
        return [{ message, hint: 'Put that step first.', start: from + at, end: from + at + said.length }];
      });
    }),
  );
}

const DESCRIBED = /\b(?:as (?:described|explained|shown)|obtained|retrieved|copied) in [Ss]tep (\d{1,2})\b/g;

function page(steps: string): string {
  return `# Acme\n\n1. ${steps}\n3. Select the filter that you created in the previous step.\n`;
}
