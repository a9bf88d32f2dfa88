import { STYLE_SLIPS } from '../../markdown/style-slips.ts';
import { findAll, grouped, type PageRule } from '../page-rule.ts';

export const styleRule: PageRule = {
  id: 'page-style',
  severity: 'info',
  title: 'A page says what to do, and nothing besides.',
  cause: 'The page has filler words, or speaks of clicking where a control is selected.',
  fix: 'Take the wording of the hint.',
  example: 'page',
  bad: '# Acme\n\n1. Please note that you click on **Save** in order to go on.\n',
  good: '# Acme\n\n1. To go on, select **Save**.\n',
  handWrittenOnly: true,
  check: ({ prose }) =>
    STYLE_SLIPS.flatMap(({ wrong, hint }) =>
      grouped(
        findAll(prose, wrong, ([words]) => ({ message: `"${words.toLowerCase()}" can be said shorter.`, hint })),
        'this page',
      ),
    ),
};
