import type { PageFinding } from '../page.ts';
import type { PageRule } from '../page-rule.ts';
import { stepHeadings } from '../step-headings.ts';

export const stepHeadingRule: PageRule = {
  id: 'page-step-heading',
  severity: 'warning',
  title: 'The headings of steps are counted without gaps, and in one way.',
  cause: 'A step was added or removed, or one heading has another mark behind its number than the others.',
  fix: 'Count them again; put the same mark behind each number.',
  example: 'page',
  bad: '# Acme\n\n## Step 1: Plan\n\nThink.\n\n## Step 3: Go\n\nAct.\n',
  good: '# Acme\n\n## Step 1: Plan\n\nThink.\n\n## Step 2: Go\n\nAct.\n',
  check: (page) => {
    const steps = stepHeadings(page);
    const depths = [...new Set(steps.map(({ depth }) => depth))];
    return depths.flatMap((depth) =>
      steps
        .filter((step) => step.depth === depth)
        .flatMap(({ number, mark, start, end }, index, siblings): PageFinding[] => {
          const before = siblings[index - 1];
          if (before === undefined) return [];
          const wanted = before.number + 1;
          if (number !== wanted)
            return [
              {
                message: `Step ${number} stands where step ${wanted} belongs.`,
                hint: `Write "Step ${wanted}".`,
                start,
                end,
              },
            ];
          if (mark === before.mark) return [];
          return [
            {
              message: `The number is followed by "${mark}", and the one before by "${before.mark}".`,
              hint: 'Write both alike.',
              start,
              end,
            },
          ];
        }),
    );
  },
};
