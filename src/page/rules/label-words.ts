import { labelOf, sourceOf, spanOf } from '../node-span.ts';
import type { Page, PageFinding } from '../page.ts';
import { grouped, type PageRule } from '../page-rule.ts';
import { textBefore } from '../spans.ts';

export const labelWordsRule: PageRule = {
  id: 'page-label-words',
  severity: 'info',
  title: 'Bold words are the label, and nothing besides.',
  cause: 'What is to be done with a control, or what kind of control it is, stands between the marks of its label.',
  fix: 'Put it before the marks, or behind them.',
  example: 'page',
  bad: '# Acme\n\n1. Wait for the token. **Press Copy**.\n',
  good: '# Acme\n\n1. Wait for the token. Press **Copy**.\n',
  handWrittenOnly: true,
  check: (page) =>
    grouped([...verbs(page), ...controls(page), ...paraphrases(page), ...owners(page), ...paths(page)], 'this page'),
};

const VERB =
  /^(click(?: on)?|press|tap(?: on)?|go to|navigate to|browse to|select|choose|open|copy|enter)(?: the)? (?=\p{Lu})/iu;

/** Words that begin labels as well: "**Select Users**" is a button where a verb stands before it. */
const OF_LABELS = /^(?:select|choose|open|copy|enter)\b/i;

/** "**Click Copy**", at the start of its sentence: a sentence in bold is meant as a whole. */
function verbs(page: Page): PageFinding[] {
  return page.nodes.strongs.flatMap((strong): PageFinding[] => {
    const words = labelOf(strong);
    const [verb = ''] = VERB.exec(words) ?? [];
    const { start, end } = spanOf(strong);
    const before = textBefore(page.prose, start, 40);
    const isFirst = /(?:^|[.!?:)\0]|\n|(?:^|\n)\s*(?:[*+-]|\d+\.))\s*$/.test(before);
    if (verb === '' || words.split(' ').length > 7 || /[.:;]/.test(words) || isName(words)) return [];
    if (isFirst ? isLabelElsewhere(page, words, start) : OF_LABELS.test(verb) || !isSpoken(before)) return [];
    const label = sourceOf(page, strong)
      .replace(/^\*\*|\*\*$/g, '')
      .slice(verb.length);
    const text = `${verb}**${label}**`;
    const message = `"${verb.trim()}" is no part of the label.`;
    return [{ message, hint: `Write "${text}".`, start, end, fix: [{ start, end, text }] }];
  });
}

/** "**Go to Market**" and the like have more small words than a label of a control. */
function isName(words: string): boolean {
  return /^Go to Market\b/i.test(words);
}

/** Behind a word the verb is one of the sentence: "then **Click Save**". A verb before it has its own label. */
function isSpoken(before: string): boolean {
  return /\b(?:then|and|to|please),? $/i.test(before);
}

function isLabelElsewhere({ nodes, prose }: Page, words: string, start: number): boolean {
  return nodes.strongs.some(
    (other) =>
      spanOf(other).start !== start &&
      labelOf(other) === words &&
      /\b(?:click|select|press|choose)(?: on)?(?: the)? $/i.test(prose.slice(0, spanOf(other).start)),
  );
}

/** "And **enable user provisioning**": what is done, in bold, and no label. */
function paraphrases({ nodes, prose }: Page): PageFinding[] {
  return nodes.strongs.flatMap((strong): PageFinding[] => {
    const words = labelOf(strong);
    const { start, end } = spanOf(strong);
    if (!PARAPHRASE.test(words) || prose[start - 1] !== ' ') return [];
    return [{ message: 'These bold words are no label.', hint: 'Keep bold for labels.', start, end }];
  });
}

const PARAPHRASE =
  /^(?:enable|disable|activate|configure|create|generate|the|turn on|set up|copy|save|assign|provision)(?: [\p{L}/-]+){2,8}$/u;

/** "The **Dashboard's Account** page": what belongs to what is no part of a label. */
function owners({ nodes, prose }: Page): PageFinding[] {
  return nodes.strongs.flatMap((strong): PageFinding[] => {
    const { start, end } = spanOf(strong);
    if (
      !/^\p{Lu}\p{Ll}+['’]s \p{Lu}\p{Ll}+$/u.test(labelOf(strong)) ||
      !/^ (?:page|tab|section|menu|screen)\b/.test(prose.slice(end, end + 9))
    )
      return [];
    return [{ message: 'The owner is no part of the label.', hint: 'Put it before the marks.', start, end }];
  });
}

/** "Prefixed with **urn:ietf:params:…**": what is typed is code; what is selected may be an entry of a list. */
function paths({ nodes, prose }: Page): PageFinding[] {
  return nodes.strongs.flatMap((strong): PageFinding[] => {
    const { start, end } = spanOf(strong);
    if (!/^urn:[\w-]+:\S+$/.test(labelOf(strong)) || !TYPED.test(textBefore(prose, start, 40))) return [];
    return [{ message: 'This path is in bold, and is no label.', hint: 'Make it code: it is typed.', start, end }];
  });
}

const TYPED =
  /\b(?:prefixed with|begins? with|starts? with|enter|type|paste|define|added? as|name it|named|called|prefix)(?: the)? $/i;

const CONTROL = / (button|tab|icon|field|check ?box|text ?box|drop-?down|menu|section)$/;

/** A word in small letters behind one with a capital is none of the label. */
const CERTAIN_CONTROL =
  /(?:^|> )\p{Lu}[\p{L}\p{N}&]+(?: \p{Lu}[\p{L}\p{N}&]*)* (?:tab|button|icon|field|section|check ?box)$/u;

/** "**Save button**", on a page that has "**Save**" as well. */
function controls(page: Page): PageFinding[] {
  const labels = new Set(page.nodes.strongs.map(labelOf));
  return page.nodes.strongs.flatMap((strong): PageFinding[] => {
    const words = labelOf(strong);
    const control = CONTROL.exec(words)?.[1];
    if (control === undefined) return [];
    if (!labels.has(words.slice(0, -control.length - 1)) && !CERTAIN_CONTROL.test(words)) return [];
    const text = `**${words.slice(0, -control.length - 1)}** ${control}`;
    const { start, end } = spanOf(strong);
    const message = `"${control}" is no part of the label.`;
    return [{ message, hint: `Write "${text}".`, start, end, fix: [{ start, end, text }] }];
  });
}
