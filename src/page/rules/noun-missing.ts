import { type Sentence, sentencesOf } from '../grammar/sentence-words.ts';
import { type GrammarFinding, untold } from '../grammar/untold.ts';
import { isOneOf } from '../grammar/word-tests.ts';
import { spanOf } from '../node-span.ts';
import type { Page } from '../page.ts';
import type { PageRule } from '../page-rule.ts';

export const nounMissingRule: PageRule = {
  id: 'page-noun-missing',
  severity: 'warning',
  title: 'An article has its noun.',
  cause: 'A name was to be put in behind "your" or "the", and was not, or a word was cut off.',
  fix: 'Write what is meant.',
  example: 'page',
  bad: '# Acme\n\nEnsure your and try again.\n',
  good: '# Acme\n\nEnsure your account is active and try again.\n',
  handWrittenOnly: true,
  check: (page) =>
    untold(page, [
      ...sentencesOf(page).flatMap((sentence) => sentence.flatMap((_, at) => nounless(page.prose, sentence, at))),
      ...nameless(page),
    ]),
};

/** "## Step 2. Configure to support provisioning": the name of the app was to stand there. */
function nameless({ nodes, prose }: Page): GrammarFinding[] {
  return nodes.headings.flatMap((heading): GrammarFinding[] => {
    const { start, end } = spanOf(heading);
    const found = NAMELESS.exec(prose.slice(start, end));
    if (found === null) return [];
    const from = start + found.index;
    const message = `Behind "${found[0]}" a name is missing.`;
    return [{ message, hint: 'Say what.', start: from, end: from + found[0].length, from }];
  });
}

const NAMELESS =
  /\b(?:Configure|Configuring|Set ?up|Setting up|Prepare|Enable|Add)(?= (?:to support|for (?:automatic|user|SCIM)|for provisioning|from the (?:Azure|Microsoft|application|gallery)|with (?:Azure|Microsoft))\b)/;

const OWNERS: ReadonlySet<string> = new Set(['your', 'the', 'their', 'our']);
/** What begins another part of the sentence. */
const NEXT: ReadonlySet<string> = new Set(
  'and or is are was were will must can should has have had to from with by of at into for if when because'.split(' '),
);

function nounless(prose: string, sentence: Sentence, at: number): GrammarFinding[] {
  const [word, next] = [sentence[at], sentence[at + 1]];
  if (word === undefined || next === undefined || !isOneOf(word, OWNERS)) return [];
  const isNext = isOneOf(next, NEXT) && next.text === next.folded;
  const isEnd = next.kind === 'mark' && next.text === '.' && word.end === next.start;
  // Code, a picture or a label may stand between, or make a word of both.
  if (!(isNext || isEnd) || !/^ ?$/.test(prose.slice(word.end, next.start))) return [];
  if (/^[-/"“]/.test(prose.slice(next.end))) return [];
  const message = `Behind "${word.text}" a noun is missing.`;
  return [{ message, hint: 'Say what is meant.', start: word.start, end: word.end, from: word.start }];
}
