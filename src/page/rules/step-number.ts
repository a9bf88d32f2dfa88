import type { PageRule } from '../page-rule.ts';
import { countSteps } from '../step-numbers.ts';

/** Where: 5 of 79 published pages and two of the seeds (tutorial-corpus fact sheet, section c). */
export const stepNumberRule: PageRule = {
  id: 'page-step-number',
  severity: 'warning',
  title: 'Steps are counted without gaps.',
  cause: 'Steps were removed or moved, and the numbers left as they were.',
  fix: 'Count them again, or write "1." before each; "lint --fix" counts them.',
  example: 'page',
  bad: '# Acme\n\n1. Open it.\n2. Change it.\n4. Save it.\n',
  good: '# Acme\n\n1. Open it.\n2. Change it.\n3. Save it.\n',
  check: (page) =>
    countSteps(page).flatMap(({ items, fix }) => {
      const gaps = items.filter(({ kind }) => kind === 'gap');
      return gaps.map(({ number, before, start, end }, index) => {
        const wanted = before + 1;
        const message = `Step ${number} stands where step ${wanted} belongs.`;
        const found = { message, hint: `Write "${wanted}.".`, start, end };
        return index === 0 && fix !== null ? { ...found, fix } : found;
      });
    }),
};
