/** The parts of a page that are searched for slips, one by one. */
import { titleSpans } from '../../front-matter.ts';
import { spanOf } from '../../node-span.ts';
import type { Page, Span } from '../../page.ts';
import { withoutApp } from './app-stand-in.ts';

/** A paragraph, or another part of the page that people read as sentences. */
export interface Stretch {
  /** Where it begins on the page. */
  readonly start: number;
  readonly words: string;
  /** The same, with another name in the place of the app's. */
  readonly withoutApp: string;
}

/**
 * Tables hold values, not sentences. Loops, because the engine took what `map` gives for one kind of array, and threw away what it
 * had compiled each time another one came: of all that it optimized in a run, this was a quarter.
 */
export function stretchesOf({ nodes, frontMatter, prose }: Page, app: string | null): Stretch[] {
  const stretches: Stretch[] = [];
  const add = ({ start, end }: Span): void => {
    const words = prose.slice(start, end);
    stretches.push({ start, words, withoutApp: app === null ? words : withoutApp(words, app) });
  };
  for (const span of titleSpans(frontMatter)) add(span);
  for (const list of [nodes.headings, nodes.paragraphs]) for (const node of list) add(spanOf(node));
  return stretches;
}

/** No letter and no blank, so that nothing reaches from one stretch into the next. */
const BETWEEN = '\n\u00AC\n';

/** The mark of a quotation at the start of a line is no part of its sentences. */
const QUOTED = /\n[ \t]*>/g;

/** A border at each end, and a blank behind the first, so that a look back at its first word sees one. */
export function readable(words: string): string {
  return `${BETWEEN} ${words.replace(QUOTED, (mark) => mark.replace('>', ' '))}${BETWEEN}`;
}

/** How far the words of a stretch are moved by what stands before them. */
export const MOVED = BETWEEN.length + 1;
