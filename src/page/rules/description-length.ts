import { lengthCheck } from '../length-check.ts';
import type { PageRule } from '../page-rule.ts';

export const descriptionLengthRule: PageRule = {
  id: 'page-description-length',
  severity: 'warning',
  title: 'The description has at most 160 characters.',
  cause: 'Search results cut what is longer.',
  fix: 'Say what the reader gets; leave out what the title says.',
  example: 'page',
  bad: `---\ndescription: ${'Learn how to provision users. '.repeat(7).trim()}\n---\n\n# Acme\n`,
  good: '---\ndescription: Provision users to Acme.\n---\n\n# Acme\n',
  check: lengthCheck('description', 160),
};
