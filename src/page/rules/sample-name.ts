import { SAMPLE_NAMES } from '../../connector/sample-names.ts';
import { findAll, type PageRule } from '../page-rule.ts';
import { namedApps, ownApp } from '../words/named-apps.ts';

export const sampleNameRule: PageRule = {
  id: 'page-sample-name',
  severity: 'error',
  title: 'The page names its own app.',
  cause: 'A sample name of the page it was copied from was left in.',
  fix: 'Write the name of the app.',
  example: 'page',
  bad: '# Acme\n\nThe service disables users in TestApp.\n',
  good: '# Acme\n\nThe service disables users in Acme.\n',
  check: (page) => {
    const found = findAll(page.text, SAMPLE_NAMES, ([name]) => ({
      message: `"${name}" is a sample name.`,
      hint: 'Write the name of the app.',
    }));
    if (found.length === 0) return [];
    const own = ownApp(namedApps(page));
    return found.map((finding) => {
      const { start, end } = finding;
      const isProse = page.prose.slice(start, end) === page.text.slice(start, end);
      return own === null || !isProse ? finding : { ...finding, fix: [{ start, end, text: own }] };
    });
  },
};
