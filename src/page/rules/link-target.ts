import { isSafeTarget } from '../../markdown/link-target.ts';
import { labelOf, spanOf } from '../node-span.ts';
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
    [...nodes.links, ...nodes.images].flatMap((link) => {
      const isPicture = link.type === 'image';
      const hasPicture = isPicture || link.children.some(({ type }) => type === 'image');
      if (isPicture && !link.url.includes('\\')) return [];
      if (labelOf(link) === '' && !hasPicture)
        return [{ message: 'The link has no text.', hint: 'Say where it leads.', ...spanOf(link) }];
      if (link.url === '' || link.url === '#')
        return [{ message: 'The link leads nowhere.', hint: 'Put in the address.', ...spanOf(link) }];
      if (!isSafeTarget(link.url))
        return [{ message: `"${link.url}" is no address for a page.`, hint: 'Use https.', ...spanOf(link) }];
      const slip = SLIPS.find(({ wrong }) => wrong.test(link.url));
      return slip === undefined ? [] : [{ message: `"${link.url}" ${slip.message}`, hint: slip.hint, ...spanOf(link) }];
    }),
};

/** Addresses that lead to a page of the documentation site that is not there, or nowhere. */
const SLIPS: readonly { readonly wrong: RegExp; readonly message: string; readonly hint: string }[] = [
  { wrong: /^https?:\/\/https?(?::|\/)/i, message: 'has its scheme twice.', hint: 'Write it once.' },
  { wrong: /^https?:(?:\/[^/]|[^/])|^https?\/\//i, message: 'lacks a part of its scheme.', hint: 'Write https://' },
  {
    wrong: /^https?:\/\/[^?#]*[^:/]\/\//i,
    message: 'has an empty part in its path.',
    hint: 'Remove one of the two slashes.',
  },
  {
    wrong: /^https?:\/\/(?:[\w-]+\.)*(?:contoso|fabrikam|northwindtraders|adatum|litware)\.(?:com|net|org)(?:[/?#]|$)/i,
    message: 'leads to a company that does not exist.',
    hint: 'Write the address of the app.',
  },
  {
    wrong: /\b(?:REPLACE[-_]?(?:THIS|ME)|CHANGE[-_]?ME|INSERT[-_]?(?:LINK|URL)(?:[-_]?HERE)?|TODO|TBD)\b/,
    message: 'has a part that was to be filled in.',
    hint: 'Write the address.',
  },
  { wrong: /^[^?#]*\\/, message: 'has a backslash.', hint: 'Write "/".' },
  { wrong: /^[^/:?#]+@[\w-]+\.\w+$/, message: 'is an address for mail.', hint: 'Write mailto: before it.' },
  {
    wrong: /^(?:www\.[\w-]+\.|(?:[\w-]+\.)+(?:com|org|net|io|co|app|dev|cloud|ai)(?:\/|$))/i,
    message: 'is taken for a file of this site.',
    hint: 'Write https:// before it.',
  },
];
