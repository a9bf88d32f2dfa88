import type { Page, PageFacts } from './page.ts';

/**
 * What a page says about its connector by the steps it has. A page with a step for the mapping of users and none for
 * groups is about a connector for users, whatever its other sentences promise: 34 of 79 published pages are, and 19 of
 * them promise groups (tutorial-corpus fact sheet, section c). A page without either step says nothing.
 */
export function readPageFacts({ prose }: Page): PageFacts {
  if (GROUP_STEP.test(prose)) return { groups: true };
  return { groups: USER_STEP.test(prose) ? false : null };
}

const USER_STEP =
  /\bsynchroni[sz]e\b[^*\n.]{0,60}\busers\b|\breview the user attributes\b|\bselect \**users\**(?:[.\s]|$)/i;
const GROUP_STEP =
  /\bsynchroni[sz]e\b[^*\n.]{0,60}\bgroups\b|\b(?:user and )?group attributes\b|\*\*(?:provision )?[^*\n]{0,40}groups\*\*|\bgroups? mappings?\b/i;
