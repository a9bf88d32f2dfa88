import { spanOf } from '../node-span.ts';
import type { Page, Span } from '../page.ts';
import { grouped, type PageRule } from '../page-rule.ts';
import { literal } from '../words/literal.ts';
import { isOtherSpelling, isVariant, namedApps, ownApp } from '../words/named-apps.ts';

export const appNameVariantRule: PageRule = {
  id: 'page-app-name-variant',
  severity: 'warning',
  title: 'The app has one name on its page.',
  cause:
    'It is spelled in two ways, or a label that readers search for has its long name in one place and its short name in another.',
  fix: 'Write the name of the heading everywhere.',
  example: 'page',
  bad: '# Configure Acme for Business for automatic user provisioning\n\nIn the applications list, select **Acme**.\n',
  good: '# Configure Acme for Business for automatic user provisioning\n\nIn the applications list, select **Acme for Business**.\n',
  handWrittenOnly: true,
  check: (page) => {
    const names = namedApps(page);
    const own = ownApp(names);
    if (own === null) return [];
    // In a sentence the short name of an app is as good as the long one; in a list, somebody searches for it.
    const variants = names.filter(
      ({ name, isLabel }) =>
        name !== own &&
        name.replace('(', ' (') !== own &&
        (isOtherSpelling(name, own) || (isLabel && isVariant(name, own))),
    );
    const told = new Set(names.map(({ start }) => start));
    const found = [...variants, ...inOtherCapitals(page, own).filter(({ start }) => !told.has(start))];
    const findings = found
      .toSorted((a, b) => a.start - b.start)
      .map(({ name, start, end }) => ({
        message: `"${name}" is "${own}" in other places.`,
        hint: `Write "${own}".`,
        start,
        end,
      }));
    return grouped(findings, 'this page');
  },
};

/** A short name may be a word as well, and so may one of several words. */
function isWord(own: string): boolean {
  return own.length < 6 || /\W/.test(own) || WORDS.has(own.toLowerCase());
}

/** Names of apps that are words. */
const WORDS: ReadonlySet<string> = new Set(['notion', 'insight', 'canvas', 'signal', 'jostle', 'monday']);

/** "Acmecorp" for AcmeCorp, in any sentence. */
function inOtherCapitals(page: Page, own: string): (Span & { name: string })[] {
  const { prose, nodes } = page;
  if (!/\p{Lu}/u.test(own)) return inCapitals(page, own);
  const name = literal(own).replace(/ /g, '[ \\n-]?');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_./@:-])${name}(?![\\p{L}\\p{N}_/@:-]|\\.\\p{L})`, 'giu');
  return [...nodes.headings, ...nodes.paragraphs].map(spanOf).flatMap((span) =>
    Array.from(prose.slice(span.start, span.end).matchAll(pattern)).flatMap(({ 0: said, index }) => {
      const start = span.start + index;
      return said.replace(/\s+/g, ' ') === own ||
        said.replace('(', ' (') === own ||
        said === said.toUpperCase() ||
        (said === said.toLowerCase() && isWord(own))
        ? []
        : [{ name: said, start, end: start + said.length }];
    }),
  );
}

/** "Frankli" for frankli, inside a sentence. */
function inCapitals({ prose, nodes }: Page, own: string): (Span & { name: string })[] {
  const first = own.charAt(0).toUpperCase();
  if (first === own.charAt(0)) return [];
  const pattern = new RegExp(
    `(?<=\\p{Ll}[\\s[*]{1,3})${first}${literal(own.slice(1))}(?![\\p{L}\\p{N}_/@:-]|\\.\\p{L})`,
    'gu',
  );
  return nodes.paragraphs.map(spanOf).flatMap((span) =>
    Array.from(prose.slice(span.start, span.end).matchAll(pattern), ({ 0: name, index }) => {
      const start = span.start + index;
      return { name, start, end: start + name.length };
    }),
  );
}
