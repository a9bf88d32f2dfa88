import type { Nodes } from 'mdast';
import { spanOf } from '../node-span.ts';
import type { Page, PageFinding } from '../page.ts';
import type { PageRule } from '../page-rule.ts';

/** Where: duplicate scope bullets on snowflake and oracle, comments on three more (tutorial-corpus fact sheet, section c). */
export const repeatedTextRule: PageRule = {
  id: 'page-repeated-text',
  severity: 'warning',
  title: 'Nothing is said twice in a row.',
  cause: 'A paragraph, an item of a list or a comment of the front matter was pasted twice.',
  fix: 'Remove one of the two.',
  example: 'page',
  bad: '# Acme\n\nStart with a small group of people.\n\nStart with a small group of people.\n',
  good: '# Acme\n\nStart with a small group of people.\n\nThen add the others.\n',
  handWrittenOnly: true,
  check: (page) => [
    ...repeated(
      page,
      page.nodes.lists.flatMap(({ children }) => children),
    ),
    ...repeated(
      page,
      page.tree.children.filter(({ type }) => type === 'paragraph'),
    ),
    ...nearlyRepeated(page),
    ...repeatedAfar(page),
    ...repeatedSentences(page),
    ...repeatedPictures(page),
    ...repeatedComments(page),
  ],
};

/** Bullets side by side that say the same but for a few words: one was meant to replace the other. */
function nearlyRepeated({ nodes, text: page }: Page): PageFinding[] {
  return nodes.lists.flatMap(({ children, ordered }) => {
    if (ordered === true) return [];
    return children.flatMap((item, index): PageFinding[] => {
      const before = children[index - 1];
      const { start, end } = spanOf(item);
      if (before === undefined || end - start < LONG) return [];
      const [text, textBefore] = [page.slice(start, end), page.slice(spanOf(before).start, spanOf(before).end)];
      const [said, last] = [wordsIn(text), wordsIn(textBefore)];
      // Two values, each with its label, may be explained alike.
      const [label, labelBefore] = [text, textBefore].map((source) => /^\S+\s+\*\*([^*]+)\*\*/.exec(source)?.[1]);
      if (label !== labelBefore) return [];
      const shared = [...said].filter((word) => last.has(word)).length;
      if (shared < NEARLY * Math.max(said.size, last.size) || bare(text) === bare(textBefore)) return [];
      return [{ message: 'The item before says nearly the same.', hint: 'Keep the one that holds.', start, end }];
    });
  });
}

const NEARLY = 0.9;

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** Pictures right after one another: the second shows nothing new. */
function repeatedPictures({ nodes, text }: Page): PageFinding[] {
  return nodes.images.flatMap((image, index) => {
    const before = nodes.images[index - 1];
    const { start, end } = spanOf(image);
    if (before === undefined || before.url !== image.url || text.slice(spanOf(before).end, start).trim() !== '')
      return [];
    return [{ message: 'This picture was shown just before.', hint: 'Remove it.', start, end }];
  });
}

/** Long enough that nobody writes it twice; "select the **Save** button to commit any changes" is shorter. */
const LONG = 100;

/** What is said of a table may be said of each. */
const OF_TABLE = /\b(?:the|this|following) table\b/i;

/** A long paragraph that stands in two places, apart from one another. Every procedure begins with signing in. */
function repeatedAfar({ text, steps, lines }: Page): PageFinding[] {
  const first = new Map<string, number>();
  let last = '';
  return steps.flatMap(({ step, start, end }): PageFinding[] => {
    if (step === 'signIn') return [];
    const said = text.slice(start, end).trim();
    const [before, isNext] = [first.get(said), said === last];
    last = said;
    if (said.length < LONG || OF_TABLE.test(said) || /^(?:Sign|Log) in\b/.test(said)) return [];
    if (before === undefined) first.set(said, start);
    if (before === undefined || isNext) return [];
    const { line } = lines.locate(before);
    return [{ message: `This was said in line ${line} already.`, hint: 'Say it once.', start, end }];
  });
}

const SENTENCE = /(?<=^|[.!?]\s)[^.!?\n]+[.!?](?=\s|$)/g;

/** A long sentence that stands in two paragraphs, of which the second is no step: steps begin and end alike. */
function repeatedSentences({ nodes, prose, lines, text }: Page): PageFinding[] {
  const paragraphs = nodes.paragraphs.map(spanOf);
  const whole = new Set<string>();
  const first = new Map<string, number>();
  return paragraphs.flatMap(({ start, end }): PageFinding[] => {
    const isItem = nodes.lists.some((list) => spanOf(list).start <= start && end <= spanOf(list).end);
    const isAgain = isItem || whole.has(text.slice(start, end));
    whole.add(text.slice(start, end));
    return Array.from(prose.slice(start, end).matchAll(SENTENCE)).flatMap(({ 0: said, index }): PageFinding[] => {
      const sentence = said.trim();
      if (sentence.replace(/\0/g, '').length < LONG || /^(?:Sign|Log) in\b/.test(sentence)) return [];
      const before = first.get(sentence);
      if (before === undefined) first.set(sentence, start);
      if (before === undefined || before === start || isAgain || OF_TABLE.test(sentence)) return [];
      const at = start + index + said.indexOf(sentence);
      const message = `This was said in line ${lines.locate(before).line} already.`;
      return [{ message, hint: 'Say it once.', start: at, end: at + sentence.length }];
    });
  });
}

/** Shorter ones may be meant: "Click **Save**." */
const SHORTEST = 25;

function repeated({ text }: Page, nodes: readonly Nodes[]): PageFinding[] {
  return nodes.flatMap((node, index) => {
    const before = nodes[index - 1];
    if (before === undefined) return [];
    const { start, end } = spanOf(node);
    const said = bare(text.slice(start, end));
    const last = spanOf(before);
    if (said.length < SHORTEST || said !== bare(text.slice(last.start, last.end))) return [];
    return [{ message: 'This was said just before.', hint: 'Remove it.', start, end }];
  });
}

function bare(source: string): string {
  return source.replace(/^(?:[*+-]|\d+[.)])\s+/, '').trim();
}

function repeatedComments({ frontMatter }: Page): PageFinding[] {
  const comments = frontMatter.filter(({ isComment, value }) => isComment && value !== '');
  const seen = new Set<string>();
  return comments.flatMap(({ key, value, start, end }) => {
    const said = JSON.stringify([key, value]);
    const isAgain = seen.has(said);
    seen.add(said);
    return isAgain ? [{ message: 'The comment stands above already.', hint: 'Remove it.', start, end }] : [];
  });
}
