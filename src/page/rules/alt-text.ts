import { spanOf } from '../node-span.ts';
import type { PageRule } from '../page-rule.ts';

export const altTextRule: PageRule = {
  id: 'page-alt-text',
  severity: 'error',
  title: 'Every picture says what it shows.',
  cause: 'The brackets of the picture are empty, so a screen reader has nothing to read.',
  fix: 'Describe in a few words what the picture shows.',
  example: 'page',
  bad: '# Acme\n\n![](common/provisioning.png)\n',
  good: '# Acme\n\n![The Provisioning tab](common/provisioning.png)\n',
  check: ({ nodes }) =>
    nodes.images
      .filter(({ alt }) => (alt ?? '').trim() === '')
      .map((image) => ({
        message: `The picture "${image.url}" has no alternative text.`,
        hint: 'Say what it shows.',
        ...spanOf(image),
      })),
};
