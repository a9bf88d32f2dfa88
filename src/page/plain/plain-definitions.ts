/**
 * Addresses at the foot of a page, each on a line of its own, and the labels by which pictures and links anywhere mean them.
 * A definition that is written in another way is left to the full parser, with the page.
 */
import type { Definition, RootContent } from 'mdast';
import { type PlainLine, refuse, stretch } from './plain-lines.ts';

/** Labels that are defined, in the one form by which they are compared. */
export type Labels = ReadonlySet<string>;

export const NO_LABELS: Labels = new Set();

/** No label has blanks here, so that none goes on in the next line. */
const DEFINITION = /^\[([^\s[\]\\<>&`]{1,100})\]: *([^\s()<>\\&"'`]+) *$/;

/** Which labels a text defines, if each line that looks so is a definition. */
export function labelsIn(text: string): Labels {
  if (!text.includes(']:')) return NO_LABELS;
  const found = text.matchAll(new RegExp(DEFINITION, 'gm'));
  return new Set(Array.from(found, ([, label = '']) => normalLabel(label)));
}

/** In what form labels are compared (CommonMark 0.31, section 6.3). */
export function normalLabel(label: string): string {
  return label
    .replace(/[\t\n ]+/g, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase();
}

/** `null` where a line does not look like a definition. */
export function readDefinition(
  text: string,
  line: PlainLine,
  next: PlainLine | undefined,
  labels: Labels,
): Definition | null {
  const [, label = '', url = ''] = DEFINITION.exec(text.slice(line.start, line.to)) ?? [];
  if (url === '') return null;
  // A title may stand below, or words that make all of it something else.
  const below = next === undefined ? '' : text.slice(next.start, next.to);
  if (below.trim() !== '' && !DEFINITION.test(below)) refuse();
  const normal = normalLabel(label);
  if (!labels.has(normal)) refuse();
  const identifier = normal.toLowerCase();
  return { type: 'definition', identifier, label, title: null, url, position: stretch(line, line.start, line) };
}

/** Whether all that look like definitions are: in code, and in a paragraph, they are none. */
export function areDefined(labels: Labels, blocks: readonly RootContent[]): boolean {
  if (labels.size === 0) return true;
  const defined = blocks.flatMap((block) => (block.type === 'definition' ? [normalLabel(block.label ?? '')] : []));
  return new Set(defined).size === labels.size;
}

/** Whether something in a text may mean one of the labels; the marks of what it stands in may stand between its brackets. */
export function mayRefer(text: string, labels: Labels): boolean {
  if (labels.size === 0) return false;
  return Array.from(text.matchAll(/\[([^[\]]*)\]/g)).some(([, label = '']) =>
    labels.has(normalLabel(label.replace(/[\s>]+/g, ''))),
  );
}
