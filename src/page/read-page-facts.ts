import type { PortalStep } from './outline/portal-step.ts';
import type { Page, PageFacts } from './page.ts';

const GROUP_STEPS: readonly PortalStep[] = ['usersAndGroups', 'groups', 'groupsMapping'];
const USER_STEPS: readonly PortalStep[] = ['users', 'usersMapping'];

/**
 * What a page says about its connector by the steps it has. A page with a step for the mapping of users and none for
 * groups is about a connector for users, whatever its other sentences promise: 34 of 79 published pages are, and 19 of
 * them promise groups (tutorial-corpus fact sheet, section c). A page without either step says nothing.
 */
export function readPageFacts({ steps, prose }: Page): PageFacts {
  // Outside of lists, "provision users and groups" is a promise, not the label of a mapping.
  const told = steps.filter(
    ({ step, isItem, start, end }) =>
      !step.endsWith('Mapping') || (isItem && !CAPABILITY.test(prose.slice(start, end))),
  );
  const has = (sought: readonly PortalStep[]) => told.some(({ step }) => sought.includes(step));
  if (has(GROUP_STEPS) || GROUP_MAPPINGS.test(prose)) return { app: null, groups: true };
  return { app: null, groups: has(USER_STEPS) ? false : null };
}

/** "No changes are needed for the group mappings": there are some, whatever the step is called. */
const GROUP_MAPPINGS = /\bgroup (?:attribute )?mappings?\b|^#+ .*\bmap(?:ping)? (?:the )?group attributes\b/im;

/** A capability that the page lists. */
const CAPABILITY = /\bgroup memberships?\b/i;
