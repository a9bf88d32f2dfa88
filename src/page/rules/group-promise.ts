import { groupPromises } from '../../connector/group-promises.ts';
import type { PageRule } from '../page-rule.ts';

export const groupPromiseRule: PageRule = {
  id: 'page-group-promise',
  severity: 'error',
  title: 'A page about a users-only connector promises no groups.',
  cause: 'The text says that groups are provisioned, and the connector provisions users only.',
  fix: 'Write "users", or add the groups to the manifest if the app takes them.',
  example: 'page',
  bad: '# Acme\n\nThe service provisions users and groups to Acme.\n',
  good: "# Acme\n\nThe service provisions users to Acme. It doesn't provision groups.\n",
  check: ({ prose }, { groups }) => {
    if (groups !== false) return [];
    return groupPromises(prose).map(([start, end]) => ({
      message: `"${prose.slice(start, end)}": this connector is for users only.`,
      hint: 'Leave the groups out.',
      start,
      end,
    }));
  },
};
