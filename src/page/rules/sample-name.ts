import { findAll, type PageRule } from '../page-rule.ts';

export const sampleNameRule: PageRule = {
  id: 'page-sample-name',
  severity: 'error',
  title: 'The page names its own app.',
  cause: 'A sample name of the page it was copied from was left in.',
  fix: 'Write the name of the app.',
  example: 'page',
  bad: '# Acme\n\nThe service disables users in TestApp.\n',
  good: '# Acme\n\nThe service disables users in Acme.\n',
  check: ({ text }) =>
    findAll(
      text,
      /\b(?:TestApp|SampleApp|ExampleApp|AppName|YourApp)\b|[<[{](?:app|application)[ -]?name[>\]}]/gi,
      ([name]) => ({
        message: `"${name}" is a sample name.`,
        hint: 'Write the name of the app.',
      }),
    ),
};
