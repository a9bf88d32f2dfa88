import type { PortalStep } from '../outline/portal-step.ts';
import type { PageFinding } from '../page.ts';
import type { PageRule } from '../page-rule.ts';

/** Where: workgrid, in both of its stored editions (tutorial-corpus fact sheet, section c). */
export const groupStepRule: PageRule = {
  id: 'page-group-step',
  severity: 'warning',
  title: 'The step about the attributes of groups speaks of groups.',
  cause: 'The step was copied from the one about users.',
  fix: 'Write "groups" where it says "user accounts".',
  example: 'page',
  bad: '# Acme\n\nReview the group attributes. They are used to match the user accounts in Acme.\n',
  good: '# Acme\n\nReview the group attributes. They are used to match the groups in Acme.\n',
  handWrittenOnly: true,
  check: ({ prose, steps }) => {
    let mapping: PortalStep | null = null;
    return steps.flatMap(({ step, start, end }): PageFinding[] => {
      if (step === 'usersMapping' || step === 'groupsMapping') mapping = step;
      const words = prose.slice(start, end);
      if (step === 'groups') return slip(/(?<=\bmatch the )user accounts\b/i.exec(words), start, 'groups');
      // Behind the mapping of groups, and by its own words, the step is about groups.
      if (step !== 'users' || mapping !== 'groupsMapping' || !/\bmatch the [*_]{0,2}groups?\b/i.test(words)) return [];
      return slip(/\buser(?= attributes\b)/i.exec(words), start, 'group');
    });
  },
};

function slip(found: RegExpExecArray | null, from: number, text: string): PageFinding[] {
  if (found === null) return [];
  const start = from + found.index;
  const end = start + found[0].length;
  const message = `This step is about groups, not ${found[0].startsWith('user a') ? 'user accounts' : 'users'}.`;
  return [{ message, hint: `Write "${text}".`, start, end, fix: [{ start, end, text }] }];
}
