import { isSafeTarget } from '../../markdown/link-target.ts';
import { spanOf, wordsOf } from '../node-span.ts';
import type { PageRule } from '../page-rule.ts';

export const linkTargetRule: PageRule = {
  id: 'page-link-target',
  severity: 'error',
  title: 'Every link has a text and leads somewhere.',
  cause: 'The link is empty, or its address is neither http, https, mailto nor relative.',
  fix: 'Write [text](address).',
  example: 'page',
  bad: '# Acme\n\nSee [the guide]().\n',
  good: '# Acme\n\nSee [the guide](guide.md).\n',
  check: ({ nodes }) =>
    nodes.links.flatMap((link) => {
      const hasPicture = link.children.some(({ type }) => type === 'image');
      if (wordsOf(link).trim() === '' && !hasPicture)
        return [{ message: 'The link has no text.', hint: 'Say where it leads.', ...spanOf(link) }];
      if (link.url === '' || link.url === '#')
        return [{ message: 'The link leads nowhere.', hint: 'Put in the address.', ...spanOf(link) }];
      return isSafeTarget(link.url)
        ? []
        : [{ message: `"${link.url}" is no address for a page.`, hint: 'Use https.', ...spanOf(link) }];
    }),
};
