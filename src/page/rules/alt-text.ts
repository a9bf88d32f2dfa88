import { altOf, picturesOf } from '../outline/pictures.ts';
import type { PageFinding } from '../page.ts';
import type { PageRule } from '../page-rule.ts';

export const altTextRule: PageRule = {
  id: 'page-alt-text',
  severity: 'error',
  title: 'Every picture says what it shows.',
  cause: 'The alternative text is missing, so a screen reader has nothing to read.',
  fix: 'Describe in a few words what the picture shows.',
  example: 'page',
  bad: '# Acme\n\n![](common/provisioning.png)\n',
  good: '# Acme\n\n![Provisioning in the menu of the app](common/provisioning.png)\n',
  check: (page) =>
    picturesOf(page).flatMap(({ picture, isIcon, start, end }): PageFinding[] => {
      if (isIcon || altOf(picture) !== '') return [];
      const message = `The picture "${picture.path}" has no alternative text.`;
      return [{ message, hint: 'Say what it shows.', start, end }];
    }),
};
