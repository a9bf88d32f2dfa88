import { fieldsNamed } from '../front-matter.ts';
import type { PageRule } from '../page-rule.ts';

/** Where: box, docusign and concur among 79 published pages (tutorial-corpus fact sheet, section c). */
export const descriptionTopicRule: PageRule = {
  id: 'page-description-topic',
  severity: 'warning',
  title: 'The description is about provisioning.',
  cause: 'It was taken over from the tutorial about single sign-on for the same app.',
  fix: 'Say that users are provisioned automatically.',
  example: 'page',
  bad: '---\ndescription: Learn how to set up single sign-on between the directory and Acme.\n---\n\n# Acme\n',
  good: '---\ndescription: Learn how to provision users to Acme automatically.\n---\n\n# Acme\n',
  handWrittenOnly: true,
  check: ({ frontMatter }) =>
    fieldsNamed(frontMatter, 'description')
      .filter(({ value }) => /single sign-?on|\bSSO\b/i.test(value) && !/provision/i.test(value))
      .map(({ start, end }) => ({
        message: 'The description talks of single sign-on only.',
        hint: 'Say that users are provisioned.',
        start,
        end,
      })),
};
