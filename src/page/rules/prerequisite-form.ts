import type { List, Paragraph } from 'mdast';
import { kindsOf } from '../english/english.ts';
import { endOf, labelOf, spanOf, startOf, wordsOf } from '../node-span.ts';
import { countBefore } from '../nodes-before.ts';
import type { Page, PageFinding } from '../page.ts';
import type { PageRule } from '../page-rule.ts';

export const prerequisiteFormRule: PageRule = {
  id: 'page-prerequisite-form',
  severity: 'info',
  title: 'What is needed is a list of things.',
  cause:
    'The list goes on from "you have the following prerequisites", and an item tells to do something, is no thing, or comes out of a step of the page.',
  fix: 'Name the thing: "A verified domain" where it says "Verify the domain".',
  example: 'page',
  bad: '# Acme\n\nYou need the following prerequisites:\n\n* A tenant.\n* An account.\n* Verify the domain.\n',
  good: '# Acme\n\nYou need the following prerequisites:\n\n* A tenant.\n* An account.\n* A verified domain.\n',
  handWrittenOnly: true,
  check: (page) =>
    page.nodes.lists
      .filter((list) => isOfThings(page, list))
      .flatMap((list) => [...otherItems(list), ...bareItems(list), ...obtainedItems(page, list)]),
};

/** A list behind a paragraph that speaks of prerequisites. */
function isOfThings({ nodes, prose }: Page, list: List): boolean {
  if (list.ordered === true) return false;
  const isInclude = (paragraph: Paragraph) => /^\\?\[!INCLUDE/i.test(prose.slice(startOf(paragraph), endOf(paragraph)));
  let before: Paragraph | undefined;
  for (let at = countBefore(nodes.paragraphs, startOf(list)) - 1; before === undefined && at >= 0; at -= 1) {
    const paragraph = nodes.paragraphs[at];
    if (paragraph !== undefined && !isInclude(paragraph)) before = paragraph;
  }
  return (
    before !== undefined &&
    /\b(?:following prerequisites|prerequisites:|following items)/i.test(prose.slice(startOf(before), endOf(before)))
  );
}

function otherItems({ children }: List): PageFinding[] {
  const items = children.flatMap(({ children: [first] }) => (first?.type === 'paragraph' ? [first] : []));
  const others = items.filter((item) => !isThing(item));
  if (others.length * 2 > items.length) return [];
  return others.map((item) => ({
    message: 'The item names no thing that somebody has.',
    hint: 'Name the thing that is needed.',
    ...spanOf(item),
  }));
}

/** "Acme tenant", where the others are "an account" and "a role". */
function bareItems({ children }: List): PageFinding[] {
  const items = children.flatMap(({ children: [first] }) => (first?.type === 'paragraph' ? [first] : []));
  if (!items.some((item) => /^(?:An?|One) /.test(labelOf(item)))) return [];
  return items
    .filter((item) => BARE.test(labelOf(item)))
    .map((item) => ({
      message: 'The thing has no article, and others of the list have one.',
      hint: 'Begin with "A" or "An".',
      ...spanOf(item),
    }));
}

/** "The Tenant URL and Secret Token", which a step of the page makes. */
function obtainedItems({ prose }: Page, list: List): PageFinding[] {
  if (!OBTAINED.test(prose.slice(endOf(list)))) return [];
  return list.children
    .filter((item) => VALUES.test(labelOf(item)))
    .map((item) => ({
      message: 'The page itself says how to get these values: nobody has them before.',
      hint: 'Leave the item out.',
      ...spanOf(item),
    }));
}

const VALUES = /^(?:The |A |Your )?(?:Tenant URL|Secret Token)(?: and (?:the |a )?(?:Tenant URL|Secret Token))?\.?$/i;
const OBTAINED =
  /\b(?:[Gg]enerat(?:e|ing)|[Oo]btain(?:ing)?|[Rr]etriev(?:e|ing)|[Cc]reat(?:e|ing)|[Cc]opy|[Rr]equest)\b[^.\n]{0,60}\b(?:[Tt]oken|[Kk]ey)\b/;

/** A name, and what there is more than one of. */
const BARE =
  /^(?!(?:An?|The|One|Your|This|Each|Any|No)\b)\p{Lu}[\p{L}\p{N}]*(?: [\p{L}\p{N}&/-]+){0,6} (?:tenant|account|subscription|license|instance|workspace|organization|site|plan)\.?$/u;

/** It begins with no verb that is nothing else, and with no word for what somebody is. */
function isThing(item: Paragraph): boolean {
  if (STATEMENT.test(labelOf(item))) return false;
  const [first = '', second = ''] = wordsOf(item)
    .trim()
    .toLowerCase()
    .split(/[^\p{L}'’-]+/u);
  if (OTHERS.has(first)) return false;
  const { base, noun } = kindsOf(first);
  return !base || noun || !OBJECTS.has(second);
}

/** "The region should be passed as a code", "provisioning is available on one plan": what is so, and no thing that somebody has. */
const STATEMENT =
  /^(?!(?:An?|One)\b)(?:(?!\b(?:that|which|who|whose|where|with)\b)[^,.;:]){3,60}? (?:should be|must be|should match|must match|is available|are available|is supported|are supported)\b/;

const OTHERS: ReadonlySet<string> = new Set([
  'have',
  'familiar',
  'ensure',
  'make',
  'verify',
  'configure',
  'enable',
  'contact',
]);
const OBJECTS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'your', 'that', 'and']);
