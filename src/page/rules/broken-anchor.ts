import { headingSlug } from '../../markdown/heading.ts';
import { didYouMean } from '../../problem/nearest.ts';
import { spanOf, wordsOf } from '../node-span.ts';
import type { Page } from '../page.ts';
import type { PageRule } from '../page-rule.ts';

export const brokenAnchorRule: PageRule = {
  id: 'page-broken-anchor',
  severity: 'error',
  title: 'A link within the page leads to a heading of the page.',
  cause: 'The heading was renamed or removed, or the anchor is misspelt.',
  fix: 'Take the anchor of an existing heading: lower case, hyphens for blanks, no punctuation.',
  example: 'page',
  bad: '# Acme\n\nSee [the tokens](#token).\n\n## Tokens\n',
  good: '# Acme\n\nSee [the tokens](#tokens).\n\n## Tokens\n',
  check: (page) => {
    const local = page.nodes.links.filter(({ url }) => url.startsWith('#') && url.length > 1);
    if (local.length === 0) return [];
    const anchors = anchorsOf(page);
    return local
      .filter(({ url }) => !anchors.has(decode(url.slice(1))))
      .map((link) => ({
        message: `No heading has the anchor "${link.url}".`,
        hint: didYouMean(link.url.slice(1), anchors),
        ...spanOf(link),
      }));
  },
};

/** A heading that occurs again gets a number. */
function anchorsOf({ nodes }: Page): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const heading of nodes.headings) {
    const slug = headingSlug(wordsOf(heading));
    let anchor = slug;
    for (let count = 1; anchors.has(anchor); count++) anchor = `${slug}-${count}`;
    anchors.add(anchor);
  }
  for (const { value } of nodes.html) {
    for (const [, name = ''] of value.matchAll(/\b(?:name|id)\s*=\s*["']?([^"'\s>]+)/gi)) anchors.add(name);
  }
  return anchors;
}

function decode(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}
