/** What a page refers to in itself, and the page that is made of its manifest has elsewhere, or not at all. */

import { movedSteps, type Outlined, type Said } from './moved-steps.ts';
import type { Phrase } from './outline/phrase.ts';

interface Worded extends Pick<Phrase, 'links'> {
  readonly line: number;
  readonly wording: object | null;
}

/** @returns each, by the line of the page that says it: steps by their numbers, and links to headings */
export function movedPlaces(
  outline: Outlined & { readonly spans: readonly Worded[] },
  placed: ReadonlyMap<string, readonly Said[]>,
) {
  return [...movedSteps(outline, placed), ...outline.spans.flatMap(linksInPage)];
}

/** A manifest keeps the words of such a link. What the platform says of every app links to nothing of this page. */
function linksInPage({ links, line, wording }: Worded) {
  const own = wording === null ? links.filter(({ url }) => url.startsWith('#')) : [];
  return own.map(({ text, url }) => ({ line, text: `[${text}](${url})` }));
}
