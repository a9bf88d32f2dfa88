import type { RuleEntry } from '../problem/problem.ts';

export type DocsRuleId =
  | 'docs-layout-malformed'
  | 'docs-page-unlisted'
  | 'docs-address-taken'
  | 'docs-link-missing'
  | 'docs-anchor-missing'
  | 'docs-picture-missing';

const none = { example: 'none', bad: '', good: '' } as const;

/** What can be wrong with a team's own pages in the preview (`preview --docs`). */
export const DOCS_RULES: Readonly<Record<DocsRuleId, RuleEntry>> = {
  'docs-layout-malformed': {
    id: 'docs-layout-malformed',
    severity: 'error',
    title: 'The layout of the pages has the form that its schema tells.',
    cause: 'site.json has something in it that nobody reads, lacks something, or names a page that is not there.',
    fix: 'Write { "title": "…", "groups": [{ "title": "Start", "pages": ["README.md"] }] }. schemas/site.schema.json tells all of it to an editor.',
    ...none,
  },
  'docs-page-unlisted': {
    id: 'docs-page-unlisted',
    severity: 'warning',
    title: 'Each page in the folder is one that site.json names.',
    cause: 'A page that no group lists is in no navigation, and is left out of the site.',
    fix: 'Add its path to a group of site.json, or move the page out of the folder.',
    ...none,
  },
  'docs-address-taken': {
    id: 'docs-address-taken',
    severity: 'error',
    title: 'Each page has an address of its own.',
    cause:
      'Two files differ in capitals, blanks or signs alone, which addresses do not keep; or a page is called search.',
    fix: 'Give one of them another name.',
    ...none,
  },
  'docs-link-missing': {
    id: 'docs-link-missing',
    severity: 'error',
    title: 'A link leads to a page or file that is there.',
    cause: 'Nothing stands at that path, as seen from the page; a path that leads out of the project leads nowhere.',
    fix: 'Mend the path. Pages link to each other as files do: [Team rules](team-rules.md).',
    ...none,
  },
  'docs-anchor-missing': {
    id: 'docs-anchor-missing',
    severity: 'error',
    title: 'A link into a page leads to one of its headings.',
    cause: 'The page has no heading with that anchor: the heading was reworded, or the anchor is misspelt.',
    fix: 'Write the heading in small letters with hyphens: "Ten minutes" is #ten-minutes.',
    ...none,
  },
  'docs-picture-missing': {
    id: 'docs-picture-missing',
    severity: 'error',
    title: 'A picture of a page is there, and is one.',
    cause:
      'Nothing stands at that path as seen from the page, or it is no PNG, JPEG, GIF, WebP or SVG picture of at most 2 MB.',
    fix: 'Mend the path, or make the picture smaller: it is carried by the page itself.',
    ...none,
  },
};
