import type { List } from 'mdast';
import { CREDENTIAL_LABEL } from '../../connector/credential-labels.ts';
import { spanOf, wordsOf } from '../node-span.ts';
import type { Page, PageFinding, Span } from '../page.ts';
import { matchesOf, type PageRule } from '../page-rule.ts';
import { stepHeadings } from '../step-headings.ts';

export const stepContentRule: PageRule = {
  id: 'page-step-content',
  severity: 'warning',
  title: 'A step or section that is referred to has what the sentence says of it.',
  cause: 'Steps were added, removed or put in another order, and the reference was not.',
  fix: 'Name the step or section that is meant.',
  example: 'page',
  bad: page(1),
  good: page(2),
  handWrittenOnly: true,
  check: (given) => [...withoutFields(given), ...withoutValue(given), ...otherStep(given), ...otherSections(given)],
};

/** "Upon populating the fields shown in Step 5", where step 5 has none, counted as readers see it. */
function withoutFields(page: Page): PageFinding[] {
  if (stepHeadings(page).length > 0) return [];
  return matchesOf(page.prose, SHOWN).flatMap(({ 0: said, 1: number = '', index }): PageFinding[] => {
    const items = itemsAround(page, index);
    const step = items[Number(number) - 1];
    if (step === undefined || step.start > index || hasFields(page.prose.slice(step.start, step.end))) return [];
    const at = items.findIndex(({ start, end }) => end <= index && hasFields(page.prose.slice(start, end)));
    const hint = at < 0 ? 'Name the step that has them.' : `Readers see them in step ${at + 1}.`;
    return [{ message: `Step ${number} has no fields.`, hint, start: index, end: index + said.length }];
  });
}

const SHOWN = /\bfields? (?:shown|listed|described|mentioned|given) in [Ss]tep (\d{1,2})\b/g;
/** What is only retrieved or found there is no field. */
function hasFields(step: string): boolean {
  return ENTERS.test(step) || (VALUES.test(step) && !/\b(?:retrieve|obtain|get|find)\b/i.test(step));
}

const ENTERS = /\b(?:enter|input|paste|type|fill|populate)\b|\b(?:field|text ?box)/i;
const VALUES = new RegExp(CREDENTIAL_LABEL, 'i');

/** The steps of the outermost list around a place. */
function itemsAround({ nodes }: Page, at: number): Span[] {
  const around = nodes.lists.filter((list): boolean => {
    const { start, end } = spanOf(list);
    return list.ordered === true && start <= at && at < end;
  });
  const [outer]: readonly (List | undefined)[] = around.sort((a, b) => spanOf(a).start - spanOf(b).start);
  return (outer?.children ?? []).map(spanOf);
}

/** "The token that you copied in Step 2", where another step has the token, and step 2 speaks of none. */
function withoutValue(page: Page): PageFinding[] {
  const headings = stepHeadings(page);
  return matchesOf(page.prose, TAKEN).flatMap(({ 0: said, 1: what = '', 2: number = '', index }): PageFinding[] => {
    const at = index + said.length;
    const items = headings.length > 0 ? headings.map(({ section }) => section) : itemsAround(page, index);
    const own = items.findIndex(({ start, end }) => start <= index && index < end);
    const meant =
      headings.length > 0 ? headings.findIndex((heading) => heading.number === Number(number)) : Number(number) - 1;
    const step = items[meant];
    const says = new RegExp(String.raw`\b${what}s?\b|\bcredentials?\b|\bINCLUDE\b`, 'i');
    if (step === undefined || meant === own || says.test(page.prose.slice(step.start, step.end))) return [];
    const right = items.findIndex(
      ({ start, end }, place) =>
        place !== own && place < own && new RegExp(String.raw`\b${what}s?\b`, 'i').test(page.prose.slice(start, end)),
    );
    if (right < 0) return [];
    const shown = headings[right]?.number ?? right + 1;
    const message = `Step ${number} speaks of no ${what}.`;
    return [{ message, hint: `Is step ${shown} meant?`, start: index, end: at }];
  });
}

const TAKEN =
  /\b(token|key|secret|URL|endpoint|certificate|password|domain)s?\*{0,2} (?:values? )?(?:that )?(?:you )?(?:have )?(?:was |were )?(?:copied|generated|retrieved|obtained|created|saved|noted|received|downloaded)(?: earlier)? (?:in|from|during) \*{0,2}[Ss]tep (\d{1,2})\b(?!\.\d)/g;

/** "[Step 5](#step-4-assign)". */
function otherStep({ nodes }: Page): PageFinding[] {
  return nodes.links.flatMap((link): PageFinding[] => {
    const said = /\bstep (\d{1,2})\b/i.exec(wordsOf(link))?.[1];
    const leads = /^#(?:[\w-]*-)?step-(\d{1,2})(?![\d])/i.exec(link.url)?.[1];
    if (said === undefined || leads === undefined || said === leads) return [];
    return [
      { message: `The link says step ${said}, and leads to step ${leads}.`, hint: 'Name one step.', ...spanOf(link) },
    ];
  });
}

/** "See the **Limits** section below", "as described under the section "Limits"", where none is called so. */
function otherSections(page: Page): PageFinding[] {
  const links = page.nodes.links.map(spanOf);
  return SECTIONS.flatMap((pattern) => matchesOf(page.prose, pattern)).flatMap((match): PageFinding[] => {
    const { 0: said, 1: title = '', index: start } = match;
    const place = { start, end: start + said.length };
    const isLink = links.some((link) => link.start < place.end && start < link.end);
    if (isLink || isElsewhere(page, place) || isOnPage(page, title, place)) return [];
    const message = `No section of the page is called "${title.trim()}".`;
    return [{ message, hint: 'Write the heading that it has.', ...place }];
  });
}

const NAME = String.raw`(?:\*\*|["“”'‘’*_])([^"“”*_\n]{3,80}?)(?:\*\*|["“”'’*_])`;
/** What a sentence says of a place in the text, and not of one in the app. */
const SEE =
  '(?:[Ss]ee|[Rr]efer to|[Rr]ead|[Ff]ollow(?:ing)?|(?:described|explained|mentioned|outlined|shown|given|covered|listed|detailed|steps|instructions))(?: below| above)?,?(?: (?:in|under|from|by))?';
const SECTIONS: readonly RegExp[] = [
  new RegExp(String.raw`\b${SEE} (?:the |our )?sections? (?:named |called |titled )?${NAME}`, 'gu'),
  new RegExp(String.raw`\b${SEE} (?:the )?${NAME} section\b`, 'gu'),
  new RegExp(
    String.raw`\b[Ii]n (?:the )?${NAME} section(?= (?:above|below|of this (?:article|tutorial|page|guide))\b)`,
    'gu',
  ),
];

/** "The section "Keys" of the guide", "the "Keys" section in Acme": it is another page, or a place in an app. */
function isElsewhere({ prose }: Page, { end }: Span): boolean {
  return /^,? (?:of|in|on|from|at|within|under)\b(?! (?:this|the (?:same|current)) (?:page|article|tutorial|document|guide)| how\b)/i.test(
    prose.slice(end, end + NEAR),
  );
}

const NEAR = 60;

/** A heading has the name, or a part of it; or the page says elsewhere what has it: a label, a part of a form. */
function isOnPage({ nodes, prose }: Page, title: string, { start, end }: Span): boolean {
  const sought = folded(title);
  const isThere = nodes.headings.some((heading) => {
    const words = folded(wordsOf(heading));
    return words.includes(sought) || (words.length > SHORT && sought.includes(words));
  });
  return isThere || [prose.slice(0, start), prose.slice(end)].some((text) => folded(text).includes(sought));
}

const SHORT = 5;

function folded(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function page(step: number): string {
  return `# Acme\n\n1. Open the console.\n2. Create a filter, and copy its key.\n3. Paste the key that you copied in step ${step}.\n`;
}
