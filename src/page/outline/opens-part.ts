/** Headings that say which part of a page they open, and nothing of the app. */

import { contentOf, stemsOf } from '../words/content-words.ts';
import type { Phrase } from './phrase.ts';

/** The words of such headings, as published pages have them. */
const WORDS: ReadonlySet<string> = new Set(
  stemsOf(
    `tutorial article step objective purpose introduction overview capability supported support feature prerequisite required
     plan planning prepare deployment set setup setting up configure configuration automatic automatically automated auto user group
     object account identity provision deprovision synchronize sync add adding gallery marketplace app application enterprise new
     instance define scope assign assigning assignment important tip recommended enable enabling optional monitor monitoring
     progress connector known limitation issue note troubleshoot troubleshooting guide update change log history more additional
     resource related content reference information article documentation next follow scim single signon sso manage access review`,
  ),
);

const NO_FIELD = /(?!)/g;

/** @param names that stand for the app */
export function opensPart(heading: Phrase, names: readonly string[]): boolean {
  const content = contentOf(heading, names, NO_FIELD);
  return content?.words.every(({ stem, isNamed }) => isNamed || WORDS.has(stem)) === true;
}
