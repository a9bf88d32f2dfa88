import { isVariant, namedApps, ownApp } from '../named-apps.ts';
import type { PageRule } from '../page-rule.ts';

export const appNameVariantRule: PageRule = {
  id: 'page-app-name-variant',
  severity: 'warning',
  title: 'The app has one name on its page.',
  cause: 'The long and the short name of the app are mixed, or it is spelled in two ways.',
  fix: 'Write the name of the heading everywhere.',
  example: 'page',
  bad: '# Configure Acme for Business for automatic user provisioning\n\nIn the applications list, select **Acme**.\n',
  good: '# Configure Acme for Business for automatic user provisioning\n\nIn the applications list, select **Acme for Business**.\n',
  check: (page) => {
    const names = namedApps(page);
    const own = ownApp(names);
    if (own === null) return [];
    return names
      .filter(({ name }) => name !== own && isVariant(name, own))
      .map(({ name, start, end }) => ({
        message: `"${name}" is "${own}" in other places.`,
        hint: `Write "${own}".`,
        start,
        end,
      }));
  },
};
