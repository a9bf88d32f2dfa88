/** The words of reports, in text and on a page alike. */
import type { ImportStatus, Need, PageReport } from './page-report.ts';

/** What is needed, as the heading of the pages that need it. */
export const NEED_WORDS: Readonly<Record<Need, string>> = {
  refused: 'Not imported',
  unplaced: 'Says what its manifest does not',
  contradicted: 'Says a thing in two ways',
  missing: 'Lacks what a manifest has to say',
  kept: 'Has prose to read once',
  nothing: 'Whole',
};

/** What to do about it. */
export const NEED_ACTIONS: Readonly<Record<Need, string>> = {
  refused: 'Mend the page, or leave it out.',
  unplaced: 'Put what is listed into the manifest, or let it go.',
  contradicted: 'Decide which of the two holds, in the manifest.',
  missing: 'Fill it in, in the manifest.',
  kept: 'Check that the note or the section still stands where it belongs.',
  nothing: 'Nothing.',
};

export const STATUS_WORDS: Readonly<Record<ImportStatus, string>> = {
  created: 'created',
  updated: 'updated',
  unchanged: 'unchanged',
  missing: 'would be created',
  stale: 'would be updated',
  exists: 'exists, and stays as it is',
  refused: 'not written',
};

/** The five things that make a form, from the order of sections to the includes. */
export function formWords({ form }: PageReport): string {
  if (form === null) return 'a form that is not known';
  const { edition, vocabulary, portal, navigation, includes } = form;
  return `${edition}, words ${vocabulary}, portal ${portal}, way ${navigation}, includes ${includes}`;
}

/** What became of the page's parts and facts. */
export function countWords({ facts, parts }: PageReport): string {
  const { placed, kept, platform, unplaced } = parts;
  return `${facts.placed} of ${facts.found} facts; parts: ${placed} placed, ${kept} kept, ${platform} of the platform, ${unplaced} unplaced`;
}
