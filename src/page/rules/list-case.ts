import type { List, Paragraph } from 'mdast';
import { sourceOf, spanOf, wordsOf } from '../node-span.ts';
import type { Page, PageFinding } from '../page.ts';
import type { PageRule } from '../page-rule.ts';

export const listCaseRule: PageRule = {
  id: 'page-list-case',
  severity: 'info',
  title: 'The items of a list begin alike.',
  cause: 'One item begins with a small letter, and the others with a capital.',
  fix: 'Begin it with a capital.',
  example: 'page',
  bad: '# Acme\n\n* The name of the user.\n* the address of the user.\n* The manager.\n',
  good: '# Acme\n\n* The name of the user.\n* The address of the user.\n* The manager.\n',
  handWrittenOnly: true,
  check: (page) => page.nodes.lists.flatMap((list) => smallOnes(page, list)),
};

function smallOnes(page: Page, list: List): PageFinding[] {
  const items = list.children.flatMap(({ children: [first] }) => (first?.type === 'paragraph' ? [first] : []));
  const small = items.filter((item) => isSmall(page, item));
  const large = items.filter((item) => /^\p{Lu}/u.test(wordsOf(item)));
  if (small.length >= large.length && !small.some((item) => LEADS.test(wordsOf(item)))) return [];
  const told = small.length < large.length ? small : small.filter((item) => LEADS.test(wordsOf(item)));
  return told.map((item) => ({
    message: 'The item begins with a small letter.',
    hint: 'Begin it with a capital.',
    ...spanOf(item),
  }));
}

/** It goes on from an item before, and is no item of its own. */
const LEADS = /^(?:or|and|then|but|if|when|once|you) (?=\p{Ll})/u;

/** A word: no code, no link, no name such as iOS, and no label of a value. Another rule looks at the verbs of steps. */
function isSmall(page: Page, item: Paragraph): boolean {
  return (
    item.children[0]?.type === 'text' && /^\p{Ll}{2,} \p{Ll}/u.test(sourceOf(page, item)) && !VERB.test(wordsOf(item))
  );
}

const VERB =
  /^(?:click|select|enter|copy|go|navigate|open|sign|log|choose|set|under|once|if|when|to|review|paste|type|create) /;
