import type { PageRule } from '../page-rule.ts';
import { isOtherSpelling, isVariant, namedApps, ownApp } from '../words/named-apps.ts';

export const appNameVariantRule: PageRule = {
  id: 'page-app-name-variant',
  severity: 'warning',
  title: 'The app has one name on its page.',
  cause:
    'It is spelled in two ways, or a label that readers search for has its long name in one place and its short name in another.',
  fix: 'Write the name of the heading everywhere.',
  example: 'page',
  bad: '# Configure Acme for Business for automatic user provisioning\n\nIn the applications list, select **Acme**.\n',
  good: '# Configure Acme for Business for automatic user provisioning\n\nIn the applications list, select **Acme for Business**.\n',
  handWrittenOnly: true,
  check: (page) => {
    const names = namedApps(page);
    const own = ownApp(names);
    if (own === null) return [];
    return (
      names
        // In a sentence the short name of an app is as good as the long one; in a list, somebody searches for it.
        .filter(
          ({ name, isLabel }) => name !== own && (isOtherSpelling(name, own) || (isLabel && isVariant(name, own))),
        )
        .map(({ name, start, end }) => ({
          message: `"${name}" is "${own}" in other places.`,
          hint: `Write "${own}".`,
          start,
          end,
        }))
    );
  },
};
