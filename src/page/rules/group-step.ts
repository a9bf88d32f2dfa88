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
  check: ({ prose, steps }) =>
    steps.flatMap((place) => {
      if (place.step !== 'groups') return [];
      const found = /(?<=\bmatch the )user accounts\b/i.exec(prose.slice(place.start, place.end));
      if (found === null) return [];
      const start = place.start + found.index;
      const end = start + found[0].length;
      const fix = [{ start, end, text: 'groups' }];
      return [{ message: 'This step is about groups, not user accounts.', hint: 'Write "groups".', start, end, fix }];
    }),
};
