import { didYouMean } from '../../problem/nearest.ts';
import { anchorsOf } from '../anchors.ts';
import { spanOf } from '../node-span.ts';
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

function decode(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}
