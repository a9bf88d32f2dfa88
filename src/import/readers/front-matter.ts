/** The front matter of a page: who wrote it and when, and what its title says beyond the usual. */

import { dayOf } from '../../page/words/printed-date.ts';
import { type Claim, claim } from '../claims/claim.ts';
import type { FrontMatterSpan } from '../outline/front-matter-spans.ts';
import type { Reading } from './reading.ts';

/** The keys that hold facts of the page, in lower case. */
const FACTS: Readonly<Record<string, string>> = {
  author: 'author',
  writer: 'writer',
  manager: 'manager',
  'ms.author': 'msAuthor',
  'ms.assetid': 'assetId',
  'ms.date': 'date',
  title: 'title',
  description: 'description',
  'customer intent': 'customerIntent',
};
/** Most pages have them in the usual words. */
const TEXTS: ReadonlySet<string> = new Set(['title', 'description', 'customerIntent']);

export function readFrontMatter({ outline: { frontMatter, isOurs } }: Reading): Claim[] {
  return frontMatter.flatMap((span) => {
    const fact = FACTS[span.key.toLowerCase()];
    const value = fact === 'date' ? dayOf(span.value) : span.value;
    if (fact === undefined || (fact === 'customerIntent') !== span.isComment || value === null || value === '')
      return [];
    if (TEXTS.has(fact) && !isOwnText(span, isOurs)) return [];
    return [claim(['tutorial', fact], value, { covers: [span] })];
  });
}

/**
 * On a page of ours, usual texts are told apart once the rest of the manifest is known. A page about provisioning that
 * is described as one about single sign-on has its description from another page.
 */
function isOwnText({ isComment, value, wording }: FrontMatterSpan, isOurs: boolean): boolean {
  return isOurs || (wording === null && (isComment || !/\bsingle sign-?on\b/i.test(value)));
}
