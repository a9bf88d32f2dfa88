import { spanOf } from '../node-span.ts';
import { picturesOf } from '../outline/pictures.ts';
import type { PageFinding } from '../page.ts';
import type { PageRule } from '../page-rule.ts';
import { sharedPicture } from '../words/shared-pictures.ts';

/** Pages whose steps were cut keep the pictures of those that are gone. */
export const pictureStepRule: PageRule = {
  id: 'page-picture-step',
  severity: 'warning',
  title: 'A picture stands in the step that it shows.',
  cause: 'The step of the picture was removed, or the picture came with a step of another page.',
  fix: 'Put the picture into its step, or remove it.',
  example: 'page',
  bad: '# Acme\n\n1. Review the attributes.\n\n    ![The scope](common/provisioning-scope.png)\n',
  good: '# Acme\n\n1. Select the scope.\n\n    ![The scope in the settings](common/provisioning-scope.png)\n',
  handWrittenOnly: true,
  check: (page) => {
    const steps = page.nodes.lists
      .filter(({ ordered }) => ordered === true)
      .flatMap(({ children }) => children.map(spanOf));
    return picturesOf(page).flatMap(({ picture, start, end }): PageFinding[] => {
      const [, file = ''] = /(?:^|\/)common\/([^/]+)$/.exec(picture.path) ?? [];
      const shared = sharedPicture(file);
      const step = steps.findLast((each) => each.start <= start && end <= each.end);
      if (shared === null || step === undefined) return [];
      const words = page.prose.slice(step.start, start);
      if (words.includes('![') || (shared.inStep ?? shared.words).test(words)) return [];
      return [
        {
          message: `This picture shows ${shared.shows}, and the step speaks of something else.`,
          hint: 'Put it into its step.',
          start,
          end,
        },
      ];
    });
  },
};
