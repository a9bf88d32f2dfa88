import type { List } from 'mdast';
import { labelOf, spanOf, wordsOf } from '../node-span.ts';
import type { PageFinding } from '../page.ts';
import { findAll, type PageRule } from '../page-rule.ts';

export const stepVerblessRule: PageRule = {
  id: 'page-step-verbless',
  severity: 'warning',
  title: 'A step says what to do.',
  cause: 'The step names a thing among steps that tell what to do, and nobody learns what to do with it.',
  fix: 'Begin it with a verb.',
  example: 'page',
  bad: '# Acme\n\n1. Open the settings.\n2. A secret for the connection to the directory.\n3. Select **Save**.\n',
  good: '# Acme\n\n1. Open the settings.\n2. Copy the secret for the connection to the directory.\n3. Select **Save**.\n',
  handWrittenOnly: true,
  check: (page) => [
    ...page.nodes.lists
      .filter(({ ordered }) => ordered === true)
      .flatMap((list) => [...verbless(list), ...remarks(list), ...results(list)]),
    ...findAll(page.prose, UNNAMED, () => ({
      message: 'Nobody learns which check box this is.',
      hint: 'Name its label.',
    })),
  ],
};

/** "And check the checkbox.", behind which no label comes. */
const UNNAMED = /\b(?:check|select|tick) the check ?box(?= ?(?:\.|$)| below\.)/gm;

/** What a sentence says of its subject, in the present and in the passive voice. */
const VERB =
  /\b(?:is|are|was|were|be|been|can|could|must|should|will|would|may|might|has|have|had|does|do|did|needs?|opens?|appears?|shows?|contains?|allows?|requires?|displays?|starts?|takes?|provides?|gets?|sees?|uses?|works?|supports?|creates?|generates?|sends?|finds?|enters?|clicks?|selects?|copy|copies|goes|go|come|comes|becomes?|makes?|exists?|gives?|lets?|keeps?|runs?|returns?|changes?|appl(?:y|ies)|includes?|contact|note|ensure|log|sign|save|set|add|open|navigate|paste|means?|holds?|lists?|asks?|prompts?|loads?|leads?|helps?|wants?)\b|['’](?:s|re|ll|ve)\b|n['’]t\b/i;

const DOES = /^(?:in |on |under |from |to |then |next,? )?(?:[\p{Lu}\p{Ll}]\p{Ll}+)\b/u;

function verbless({ children }: List): PageFinding[] {
  const items = children.flatMap(({ children: [first] }) => (first?.type === 'paragraph' ? [first] : []));
  const told = items.filter((item) => DOES.test(wordsOf(item)) && VERB.test(sentenceOf(wordsOf(item))));
  if (told.length * 2 <= items.length) return [];
  return items.flatMap((item): PageFinding[] => {
    const words = sentenceOf(wordsOf(item));
    const isThing = /^(?:An?|The|Your|This) \p{Ll}/u.test(words) && words.split(' ').length > 3;
    if (!isThing || VERB.test(words)) return [];
    return [{ message: 'The step does not say what to do.', hint: 'Begin it with a verb.', ...spanOf(item) }];
  });
}

function sentenceOf(words: string): string {
  return words.trim().split(/(?<=[.!?:])\s+/)[0] ?? '';
}

/** "You can change it later": a remark that has a number, among steps that say what to do. */
function remarks({ children }: List): PageFinding[] {
  const items = children.flatMap(({ children: [first], children: all }) =>
    first?.type === 'paragraph' ? [{ first, isAlone: all.length === 1 }] : [],
  );
  const orders = items.filter(({ first }) => ORDER.test(wordsOf(first).replace(LEAD, '')));
  if (items.length < 3 || orders.length * 2 <= items.length) return [];
  return items.flatMap(({ first, isAlone }): PageFinding[] => {
    const words = labelOf(first);
    if (!isAlone || !REMARK.test(words) || ORDER_INSIDE.test(words)) return [];
    return [
      {
        message: 'The step tells something, and nothing to do.',
        hint: 'Put it below the step before.',
        ...spanOf(first),
      },
    ];
  });
}

/** "It will open a window": what happens after the step before, at the start of a step. */
function results({ children }: List): PageFinding[] {
  return children.slice(1).flatMap(({ children: [first] }): PageFinding[] => {
    const said = first?.type === 'paragraph' ? RESULT.exec(labelOf(first))?.[0] : undefined;
    if (first === undefined || said === undefined) return [];
    const { start } = spanOf(first);
    const message = `"${said}" tells what the step before does.`;
    return [{ message, hint: 'Say it there, and begin this step with what to do.', start, end: start + said.length }];
  });
}

const RESULT =
  /^(?:It|This)(?: will|['’]ll)? (?:then )?(?:opens?|shows?|displays?|redirects?|takes?|brings?|leads?|navigates?|generates?|pops?)\b/;

const ORDER =
  /^(?:add|browse|check|choose|click|copy|create|download|enter|expand|find|generate|go|input|in the|in \S+,|log|navigate|open|paste|press|review|save|scroll|select|set|sign|switch|turn|under|use|to \S+)\b/i;
const REMARK = new RegExp(
  [
    String.raw`^You (?:can|use|may|also|now)\b|^You(?:['’]ll| will)? (?:also )?(?:use|need|get|receive|see|be (?:redirected|taken|shown|asked|prompted))\\b|^If the connection (?:fails|is)`,
    String.raw`^(?:This|These|The|Your|An?)(?: \S+){1,4} (?:is|are|was|were|can be|has been|have been|appears|opens|pops up|will (?:be|appear|open|pop up))\b`,
    String.raw`^[^.!?]{3,90}(?:\.\S+)* (?:will be|is|are) entered (?:in|into) the\b`,
  ].join('|'),
);
/** "Once you're signed in, select it". */
const LEAD = /^(?:Once|After|When|If|Next|Then|Now|First|Finally)\b[^,.]*, /;
const ORDER_INSIDE =
  /(?<!\byou (?:can |may |also |now )*)\b(?:click|select|enter|copy|choose|navigate to|go to|open|paste|scroll|expand|press|type|make sure|input|keep)\b/i;
