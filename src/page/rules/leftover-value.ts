import { findAll, type PageRule } from '../page-rule.ts';

export const leftoverValueRule: PageRule = {
  id: 'page-leftover-value',
  severity: 'error',
  title: 'Every value of a sentence is there.',
  cause: 'A value was missing or of the wrong kind where the page was put together.',
  fix: 'State the value in the manifest, or leave out the sentence where it is missing.',
  example: 'page',
  bad: '# Acme\n\nSelect **** and copy undefined.\n',
  good: '# Acme\n\nSelect **Save** and copy the token.\n',
  check: ({ prose }) =>
    findAll(
      prose,
      /(?<![\w*])(?:undefined|NaN|\[object \w+\])(?![\w*])|(?<![^\s("'“‘[])\*\*\s*\*\*(?!\*)/g,
      ([value]) => ({
        message: value.startsWith('*') ? 'Bold text without a text.' : `"${value}" stands where a value belongs.`,
        hint: null,
      }),
    ),
};
