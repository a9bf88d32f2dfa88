/**
 * A page in plain Markdown read in one pass. Our templates write it, and so do most people; what may mean more (a
 * definition among words, a block of HTML, a tab, marks that pair in an unusual way) is refused as a whole, and the full parser
 * reads the page. A test holds both to the same tree, place by place, over pages of every kind and over texts made up at random.
 */
import type { Root, Yaml } from 'mdast';
import { readPlainBlocks } from './plain-blocks.ts';
import { areDefined, labelsIn } from './plain-definitions.ts';
import { cutPlainLines, type PlainLine, pointOn, refuse, stretch, unlessRefused } from './plain-lines.ts';

/** The tree that the full parser would make, or `null` where only that one can tell. */
export function readPlainPage(text: string): Root | null {
  return unlessRefused(() => read(text));
}

const FENCE = '---';

function read(text: string): Root {
  const lines = cutPlainLines(text);
  const [first = refuse()] = lines;
  const last = lines.at(-1) ?? refuse();
  const yaml = text.startsWith(FENCE) ? readYaml(text, lines) : null;
  const labels = labelsIn(text);
  const { children } = readPlainBlocks(text, lines.slice(yaml?.count ?? 0), { labels });
  if (!areDefined(labels, children)) refuse();
  return {
    type: 'root',
    children: yaml === null ? children : [yaml.node, ...children],
    position: { start: pointOn(first, 0), end: pointOn(last, text.length) },
  };
}

function readYaml(text: string, lines: readonly PlainLine[]): { readonly node: Yaml; readonly count: number } {
  const isFence = ({ start, to }: PlainLine): boolean => text.slice(start, to) === FENCE;
  const close = lines.findIndex((line, index) => index > 0 && isFence(line));
  const [first = refuse()] = lines;
  const last = lines[close] ?? refuse();
  if (!isFence(first) || close < 2) refuse();
  const value = text.slice(first.to + 1, last.start - 1);
  return { node: { type: 'yaml', value, position: stretch(first, 0, last) }, count: close + 1 };
}
