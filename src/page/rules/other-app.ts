import type { PageRule } from '../page-rule.ts';
import { copiedApps, isVariant, namedApps, ownApp } from '../words/named-apps.ts';

/** Where: looop and thousandeyes among 79 published pages, tableau-online of 2018 (tutorial-corpus fact sheet, section c). */
export const otherAppRule: PageRule = {
  id: 'page-other-app',
  severity: 'error',
  title: 'Every step is about the app of the page.',
  cause: 'A step was copied from the page of another app, and kept its name.',
  fix: 'Write the name of the app that the heading names.',
  example: 'page',
  bad: '# Configure Acme for automatic user provisioning\n\nIn the applications list, select **Zenith**.\n',
  good: '# Configure Acme for automatic user provisioning\n\nIn the applications list, select **Acme**.\n',
  handWrittenOnly: true,
  check: (page) => {
    const names = namedApps(page);
    const own = ownApp(names);
    if (own === null) return [];
    const others = names.filter(({ name }) => name !== own && !isVariant(name, own));
    const copied = copiedApps(page, own).filter(({ start }) => others.every((other) => other.start !== start));
    return [...others, ...copied].map(({ name, start, end }) => ({
      message: `"${name}" stands where the other places name "${own}".`,
      hint: `Write "${own}".`,
      start,
      end,
    }));
  },
};
