import type { List, Nodes, Paragraph } from 'mdast';
import { labelOf, sourceOf, spanOf, wordsOf } from '../node-span.ts';
import type { Page, PageFinding } from '../page.ts';
import type { PageRule } from '../page-rule.ts';

export const sentenceEndRule: PageRule = {
  id: 'page-sentence-end',
  severity: 'info',
  title: 'Every sentence has its end.',
  cause: 'A paragraph of several sentences stops without a full stop, or a step does where the others have one.',
  fix: 'Put in the full stop.',
  example: 'page',
  bad: '# Acme\n\n1. Sign in to Acme.\n1. Open **Settings**\n1. Select **Save**.\n',
  good: '# Acme\n\n1. Sign in to Acme.\n1. Open **Settings**.\n1. Select **Save**.\n',
  handWrittenOnly: true,
  check: (page) => {
    const lists = page.nodes.lists.map((list) => openItems(page, list));
    const told = new Set<Nodes>(lists.flat());
    const paragraphs = page.nodes.paragraphs.filter((paragraph) => !told.has(paragraph));
    const texts = paragraphs.flatMap((paragraph) => inText(page, paragraph));
    return [
      ...lists.flatMap(inList),
      ...unendedSteps(page),
      ...texts,
      ...beforeLists(page),
      ...beforeCode(page),
      ...page.nodes.lists.flatMap((list) => oddlyEnded(page, list)),
    ];
  },
};

/** A step begins with what to do; nouns in a list need no full stop unless most of them have one. */
const STEP =
  /^(?:add|browse|check|choose|click|copy|create|determine|disable|download|enter|expand|find|go|generate|in the|keep|learn|log|navigate|open|paste|provision|remove|review|save|select|set|sign|switch|turn|type|use|when|you)\b/i;

/** The items that stop without a mark, among others that have one. */
function openItems(page: Page, { children }: List): Paragraph[] {
  const all = children.flatMap(({ children: [first] }) => (first?.type === 'paragraph' ? [first] : []));
  const isMostEnded =
    all.filter(isEnded).length * 2 > all.length ||
    (all.filter((item) => endOf(item) === '.').length * 2 === all.length && all.every(isOfSeveralWords));
  const items = isMostEnded ? all : all.filter((item) => isStep(wordsOf(item)) || isSentences(wordsOf(item)));
  return items.some(isEnded) ? items.filter((item) => isOpen(page, item)) : [];
}

/** "To start it, change **Status** to **On**" is one as well. */
function isStep(words: string): boolean {
  return STEP.test(words) || isPurpose(words);
}

function isOfSeveralWords(item: Paragraph): boolean {
  return labelOf(item).split(/\s+/).length > 2;
}

function isEnded(item: Paragraph): boolean {
  return /[.!?:]/.test(endOf(item));
}

/** Of things in a list a few have a full stop, and the others none: told once, from the first of the list on. */
function oddlyEnded(page: Page, list: List): PageFinding[] {
  if (openItems(page, list).length > 0) return [];
  const items = list.children.flatMap(({ children: [first, ...more] }) =>
    first?.type === 'paragraph' && more.length === 0 && (list.ordered !== true || !STEP.test(wordsOf(first)))
      ? [first]
      : [],
  );
  const ended = items.filter((item) => endOf(item) === '.' && !isSentences(wordsOf(item)));
  const [first] = ended;
  const open = items.filter((item) => isOpen(page, item) || isAskingTitle(item));
  if (
    first === undefined ||
    items.length !== list.children.length ||
    open.length < ended.length + (list.ordered === true ? 1 : 0)
  )
    return [];
  return [
    {
      message: 'An item has a full stop, and others of its list have none.',
      hint: 'End them alike.',
      start: Math.min(...[first, ...open].map((item) => spanOf(item).start)),
      end: spanOf(first).end,
    },
  ];
}

/** "[What is single sign-on?](a.md)": the mark belongs to the title of the page that is linked. */
function isAskingTitle({ children }: Paragraph): boolean {
  const [only, ...more] = children;
  return only?.type === 'link' && more.length === 0 && wordsOf(only).endsWith('?');
}

/** A list of steps none of which has a full stop, on a page whose other steps have one. */
function unendedSteps(page: Page): PageFinding[] {
  const lists = page.nodes.lists.map(({ children }) =>
    children.flatMap(({ children: [first] }) => (first?.type === 'paragraph' ? [first] : [])),
  );
  const areSteps = (items: readonly Paragraph[]) =>
    items.length > 1 && items.every((item) => DONE.test(wordsOf(item)) && isOfSeveralWords(item));
  if (
    !lists.some(
      (items) => items.some((item) => DONE.test(wordsOf(item))) && items.filter(isEnded).length * 2 > items.length,
    )
  )
    return [];
  return lists.flatMap((items): PageFinding[] => {
    const [first] = items;
    if (first === undefined || !areSteps(items) || !items.every((item) => isOpen(page, item))) return [];
    return [
      {
        message: 'None of these steps has a full stop, and others of the page have one.',
        hint: 'Put them in.',
        ...spanOf(first),
      },
    ];
  });
}

const DONE =
  /^(?:then )?(?:sign|log|click|select|navigate|go|open|toggle|copy|paste|choose|enter|under|in the|on the|save)\b/i;

/** One problem a list. */
function inList([first, ...others]: readonly Paragraph[]): PageFinding[] {
  if (first === undefined) return [];
  const have = others.length === 1 ? 'item has' : 'items have';
  const more = others.length === 0 ? '' : ` ${others.length} more ${have} none either.`;
  const message = `The item has no full stop, and others of its list have one.${more}`;
  return [{ message, hint: 'Put it in.', ...spanOf(first) }];
}

/** A sentence that leads to a list, and stops without its colon. */
function beforeLists(page: Page): PageFinding[] {
  const items = page.nodes.lists.flatMap(({ children }) => children);
  return [page.tree, ...items]
    .flatMap(({ children }) => pairsIn(children))
    .flatMap(([node, next]): PageFinding[] => {
      if (node.type !== 'paragraph' || next.type !== 'list' || isTitle(node)) return [];
      const isCut = /\p{L},$|^[^.]*\bfollowing\b[^.]*\.$/u.test(wordsOf(node).trimEnd());
      if (
        (!isCut && !(isOpen(page, node) && page.tree.children.includes(node))) ||
        isSentences(wordsOf(node)) ||
        wordsOf(node).split(' ').length < 4
      )
        return [];
      return node.children.length === 1 && node.children[0]?.type === 'link'
        ? []
        : [{ message: 'The sentence leads to a list, and has no colon.', hint: 'Put it in.', ...spanOf(node) }];
    });
}

/** A paragraph in bold stands for a heading. */
function isTitle({ children }: Paragraph): boolean {
  return children.length === 1 && children[0]?.type === 'strong';
}

function isPicture(node: Nodes): boolean {
  return node.type === 'paragraph' && node.children.length === 1 && node.children[0]?.type === 'image';
}

/** What a sentence can lead to besides a list. */
const WHAT: ReadonlyMap<string, string> = new Map([
  ['code', 'code'],
  ['image', 'a picture'],
  ['table', 'a table'],
]);
const FOLLOWING = /\b(?:following|as follows|like this|this way)\b[^.]*$/i;

/** "Use this command", and then the command. */
function beforeCode(page: Page): PageFinding[] {
  const items = page.nodes.lists.flatMap(({ children }) => children);
  return [page.tree, ...items]
    .flatMap(({ children }) => pairsIn(children))
    .flatMap(([node, next]): PageFinding[] => {
      const what = WHAT.get(isPicture(next) ? 'image' : next.type);
      if (node.type !== 'paragraph' || what === undefined || !isOpen(page, node) || !isOfSeveralWords(node)) return [];
      if (!FOLLOWING.test(wordsOf(node)) && !(next.type === 'code' && STEP.test(wordsOf(node)))) return [];
      return [{ message: `The sentence leads to ${what}, and has no colon.`, hint: 'Put it in.', ...spanOf(node) }];
    });
}

/** Nodes with what follows them; what follows a list follows its last item. */
function pairsIn(nodes: readonly Nodes[]): [Nodes, Nodes][] {
  return nodes.flatMap((node, index): [Nodes, Nodes][] => {
    const next = nodes[index + 1];
    if (next === undefined) return [];
    const last = node.type === 'list' ? node.children.at(-1)?.children.at(-1) : undefined;
    return last === undefined ? [[node, next]] : [[last, next]];
  });
}

/** A paragraph of several sentences, the last of which does not end. */
function inText(page: Page, paragraph: Paragraph): PageFinding[] {
  const words = wordsOf(paragraph);
  const isOne = (isInstruction(words) || isPurpose(words) || isClause(words)) && isAlone(paragraph);
  if (!isOpen(page, paragraph) || !(isSentences(words) || isOne)) return [];
  return [{ message: 'The last sentence has no full stop.', hint: 'Put it in.', ...spanOf(paragraph) }];
}

/** "Next go to **Users** inside Acme", "Visit our page to set it up": a step that stands in no list. */
function isInstruction(words: string): boolean {
  return /^(?:next|then|there|now|afterwards|visit|contact|reach out)\b/i.test(words) && words.split(' ').length > 5;
}

/** "To configure it, refer to the guide": what for, and what to do. */
function isPurpose(words: string): boolean {
  return /^(?:To|For) [^,]{3,120}, (?:please )?(?:refer|see|contact|follow|go|click|select|read|visit|use|change|set|turn|enter|you)\b/.test(
    words,
  );
}

/** "You can also see the tips of the app": a subject and its verb. */
function isClause(words: string): boolean {
  return (
    /^(?:You|It|This|These|The [\p{Ll} ]+) (?:can|must|should|will|may|need|is|are|has|have)\b/u.test(words) &&
    words.split(' ').length > 7
  );
}

/** It is more than a link or a label. */
function isAlone({ children }: Paragraph): boolean {
  return children.length > 1 || children[0]?.type === 'text';
}

/** It ends with a word: not with a mark, code, a picture, or an address to be copied. */
function isOpen(page: Page, node: Nodes): boolean {
  if (!('children' in node) || node.children.some(({ type }) => type === 'image' || type === 'html')) return false;
  const last = node.children.at(-1);
  const isWord = last?.type === 'text' || last?.type === 'strong' || last?.type === 'link';
  const isMarkup = /^(?:\\?\[!(?:INCLUDE|div|VIDEO)|:::)/i.test(sourceOf(page, node));
  return isWord && !isMarkup && /[\p{L}\p{N}]$/u.test(endOf(node)) && !/\S{30}$/.test(wordsOf(node));
}

function isSentences(words: string): boolean {
  return /^For (?:more|further|important) (?:information|details)\b|[\p{Ll}\p{N})]{2}[.!?]\s+\p{Lu}\p{L}*\s/u.test(
    words,
  );
}

/** The last mark or letter, whatever closes behind it. */
function endOf(node: Nodes): string {
  return (
    wordsOf(node)
      .trimEnd()
      .replace(/["'”’)\]]{1,3}$/, '')
      .at(-1) ?? ''
  );
}
