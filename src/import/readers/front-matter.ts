/** The front matter of a page: who wrote it and when, and what its title says beyond the usual. */
import { type Claim, claim } from '../claims/claim.ts';
import type { FrontMatterSpan } from '../outline/front-matter-spans.ts';
import { dateAtStart } from './dates.ts';
import type { Reading } from './reading.ts';

interface Row {
  readonly name: string;
  /** Most pages have it in the usual words. */
  readonly isText?: true;
  readonly isComment?: true;
}

/** The keys that hold facts of the page, in lower case. */
const ROWS: Readonly<Record<string, Row>> = {
  author: { name: 'author' },
  writer: { name: 'writer' },
  manager: { name: 'manager' },
  'ms.author': { name: 'msAuthor' },
  'ms.assetid': { name: 'assetId' },
  'ms.date': { name: 'date' },
  title: { name: 'title', isText: true },
  description: { name: 'description', isText: true },
  'customer intent': { name: 'customerIntent', isText: true, isComment: true },
};

export function readFrontMatter({ outline: { frontMatter, isOurs } }: Reading): Claim[] {
  return frontMatter.flatMap((span) => {
    const row = ROWS[span.key.toLowerCase()];
    if (row === undefined || (row.isComment ?? false) !== span.isComment || span.value === '') return [];
    const value = row.name === 'date' ? dayOf(span.value) : span.value;
    if (value === null || (row.isText === true && !isOwnText(span, isOurs))) return [];
    return [claim(['tutorial', row.name], value, { covers: [span] })];
  });
}

function dayOf(text: string): string | null {
  const date = dateAtStart(text);
  return date?.rest === '' ? date.date : null;
}

/**
 * On a page of ours, usual texts are told apart once the rest of the manifest is known. A page about provisioning that
 * is described as one about single sign-on has its description from another page.
 */
function isOwnText({ isComment, value, wording }: FrontMatterSpan, isOurs: boolean): boolean {
  return isOurs || (wording === null && (isComment || !/\bsingle sign-?on\b/i.test(value)));
}
