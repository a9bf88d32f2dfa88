import type { PageRule } from '../page-rule.ts';
import { type CountedStep, countSteps } from '../step-numbers.ts';

/** Where: 33 of 78 published pages; readers do not see it, because only the first number counts (tutorial-corpus fact sheet, section c). */
export const stepIrregularRule: PageRule = {
  id: 'page-step-irregular',
  severity: 'info',
  title: 'Steps are counted in one way.',
  cause: 'Some steps of a list are all "1." and others are counted, or a number occurs twice.',
  fix: 'Count them all, or write "1." before each; "lint --fix" counts them.',
  example: 'page',
  bad: '# Acme\n\n1. Open it.\n1. Find it.\n1. Change it.\n3. Save it.\n',
  good: '# Acme\n\n1. Open it.\n1. Find it.\n1. Change it.\n1. Save it.\n',
  handWrittenOnly: true,
  check: (page) =>
    countSteps(page).flatMap(({ items, fix }) => {
      // Repeated ones are how many write a list; the first other number is what a reader trips over.
      const odds = items.filter(({ kind }) => kind === 'irregular');
      const odd =
        [
          ({ number, shown }: CountedStep) => number !== 1 && number !== shown,
          ({ number, shown }: CountedStep) => number !== shown,
        ].flatMap((is) => odds.find(is) ?? [])[0] ?? odds[0];
      if (odd === undefined) return [];
      const { number, shown, start, end } = odd;
      const found = { message: `Step ${shown} has the number ${number}.`, hint: `Write "${shown}.".`, start, end };
      // The list is counted again as a whole; where numbers jump too, that rule does so.
      return [fix === null || items.some(({ kind }) => kind === 'gap') ? found : { ...found, fix }];
    }),
};
