/** The front matter of a page: who wrote it and when, and what its title says beyond the usual. */
import { type Claim, claim } from '../claims/claim.ts';
import type { FrontMatterSpan } from '../outline/front-matter-spans.ts';
import { dateAtStart } from './dates.ts';
import type { Reading } from './reading.ts';

/** The keys that hold facts of the page, in lower case. */
const NAMES: Readonly<Record<string, 'author' | 'writer' | 'manager' | 'msAuthor' | 'assetId'>> = {
  author: 'author',
  writer: 'writer',
  manager: 'manager',
  'ms.author': 'msAuthor',
  'ms.assetid': 'assetId',
};

export function readFrontMatter({ outline }: Reading): Claim[] {
  return outline.frontMatter.flatMap((span) => (span.value === '' ? [] : lineClaims(span, outline.isOurs)));
}

function lineClaims(span: FrontMatterSpan, isOurs: boolean): Claim[] {
  const { isComment, value, wording } = span;
  const key = span.key.toLowerCase();
  const covers = [span];
  const name = isComment ? undefined : NAMES[key];
  if (name !== undefined) return [claim(['tutorial', name], value, { covers })];
  if (isComment) {
    const isIntent = key === 'customer intent' && (isOurs || wording === null);
    return isIntent ? [claim(['tutorial', 'customerIntent'], value, { covers })] : [];
  }
  if (key === 'ms.date') {
    const date = dateAtStart(value);
    return date === null || date.rest !== '' ? [] : [claim(['tutorial', 'date'], date.date, { covers })];
  }
  // A page about provisioning that is described as one about single sign-on has its description from another page.
  if (!isOurs && /\bsingle sign-?on\b/i.test(value)) return [];
  // Usual titles are told apart once the rest of the manifest is known.
  if ((key === 'title' || key === 'description') && (isOurs || wording === null))
    return [claim(['tutorial', key], value, { covers })];
  return [];
}
