import type { List, Paragraph } from 'mdast';
import { kindsOf } from '../english/english.ts';
import { labelOf, spanOf, wordsOf } from '../node-span.ts';
import type { Page, PageFinding } from '../page.ts';
import type { PageRule } from '../page-rule.ts';

export const capabilityFormRule: PageRule = {
  id: 'page-capability-form',
  severity: 'info',
  title: 'The capabilities of a list are said alike.',
  cause: 'Most items say what is done with a verb, and one has another form.',
  fix: 'Begin each with its verb: "Create users".',
  example: 'page',
  bad: page('Group provisioning is supported'),
  good: page('Provision groups'),
  handWrittenOnly: true,
  check: (given) => {
    const list = checklist(given);
    return list === null ? [] : unlike(list);
  },
};

function checklist({ nodes }: Page): List | null {
  const heading = nodes.headings.find((each) => /\bcapabilities\b/i.test(wordsOf(each)));
  if (heading === undefined) return null;
  const { end } = spanOf(heading);
  const next = nodes.headings.map(spanOf).find(({ start }) => start > end)?.start ?? Number.POSITIVE_INFINITY;
  return nodes.lists.find((list) => spanOf(list).start > end && spanOf(list).end <= next) ?? null;
}

/** "Single sign-on" is the name of what the other page is about. */
const NAME = /^(?:single\b|SSO\b|JIT\b|SCIM\b)/i;

function unlike({ children }: List): PageFinding[] {
  const items = children.flatMap(({ children: [first] }) => (first?.type === 'paragraph' ? [first] : []));
  const others = items.filter(
    (item) => !isDone(item) && item.children[0]?.type !== 'link' && !NAME.test(labelOf(item)),
  );
  const done = items.filter(isDone);
  if (done.length < 2 || others.length >= done.length) return [];
  return others.map((item) => ({
    message: 'The item does not begin with a verb, as the others do.',
    hint: 'Say what is done.',
    ...spanOf(item),
  }));
}

function isDone(item: Paragraph): boolean {
  // "Bearer token authentication supported".
  if (/ supported\.?$/i.test(labelOf(item))) return false;
  const [first = '', second = ''] = wordsOf(item)
    .toLowerCase()
    .split(/[^\p{L}-]+/u);
  if (first === 'user' || first === 'group') return false;
  const [before = '', verb] = first.split('-');
  return (
    kindsOf(verb ?? before).base ||
    kindsOf(before + (verb ?? '')).base ||
    (first.endsWith('ly') && kindsOf(second).base)
  );
}

function page(item: string): string {
  return `# Acme\n\n## Capabilities\n\n* Create users in Acme\n* Remove users in Acme\n* ${item}\n`;
}
