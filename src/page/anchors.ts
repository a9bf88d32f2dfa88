/** What a link can lead to within a page. */
import { headingSlug } from '../markdown/heading.ts';
import { wordsOf } from './node-span.ts';
import type { Page } from './page.ts';

const NAMED = /\b(?:name|id)\s*=\s*(?:'([^']+)'|"([^"]+)"|([^"'\s>]+))/gi;

/** The anchors of headings, of which one that occurs again gets a number, and those that HTML names. */
export function anchorsOf({ nodes }: Page): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const heading of nodes.headings) {
    const slug = headingSlug(wordsOf(heading));
    let anchor = slug;
    for (let count = 1; anchors.has(anchor); count++) anchor = `${slug}-${count}`;
    anchors.add(anchor);
  }
  for (const { value } of nodes.html) {
    for (const [, single, double, bare] of value.matchAll(NAMED)) anchors.add(single ?? double ?? bare ?? '');
  }
  return anchors;
}
