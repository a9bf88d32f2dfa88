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

/** Texts that most pages have in the usual words. */
const TEXTS: Readonly<Record<string, 'title' | 'description'>> = { title: 'title', description: 'description' };
const COMMENTS: Readonly<Record<string, 'customerIntent'>> = { 'customer intent': 'customerIntent' };

export function readFrontMatter({ outline }: Reading): Claim[] {
  return outline.frontMatter.flatMap((span) => (span.value === '' ? [] : lineClaims(span, outline.isOurs)));
}

function lineClaims(span: FrontMatterSpan, isOurs: boolean): Claim[] {
  const { isComment, value } = span;
  const key = span.key.toLowerCase();
  const name = isComment ? undefined : NAMES[key];
  const text = isComment ? COMMENTS[key] : TEXTS[key];
  const date = !isComment && key === 'ms.date' ? dateAtStart(value) : null;
  return [
    ...(name === undefined ? [] : [claim(['tutorial', name], value, { covers: [span] })]),
    ...(text === undefined || !isOwnText(span, isOurs) ? [] : [claim(['tutorial', text], value, { covers: [span] })]),
    ...(date?.rest === '' ? [claim(['tutorial', 'date'], date.date, { covers: [span] })] : []),
  ];
}

/**
 * On a page of ours, usual texts are told apart once the rest of the manifest is known. A page about provisioning that
 * is described as one about single sign-on has its description from another page.
 */
function isOwnText({ isComment, value, wording }: FrontMatterSpan, isOurs: boolean): boolean {
  if (isOurs) return true;
  return wording === null && (isComment || !/\bsingle sign-?on\b/i.test(value));
}
