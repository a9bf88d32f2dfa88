import type { AppRole } from '../../connector/connector.ts';
import { nothingElse } from '../../connector/nothing-else.ts';
import { ownList, textListRule } from '../text-list-rule.ts';

/** A role with everything that is known of it: "Editor (sent as editor, given by the app role Acme Editor)". */
export function roleWords({ name, value, appRole, attribute, means, pointer: _, ...rest }: AppRole): string {
  nothingElse(rest);
  const known = [
    ...(value === null ? [] : [`sent as ${value}`]),
    ...(appRole === null ? [] : [`given by the app role ${appRole}`]),
    ...(attribute === null ? [] : [`carried by ${attribute}`]),
  ];
  return `${name}${known.length === 0 ? '' : ` (${known.join(', ')})`}${means === null ? '' : `: ${means}`}`;
}

/** Which role somebody gets is up to the mapping, whose changes are told on their own. */
export const roles = textListRule({
  id: 'app-role',
  title: 'The roles that the app knows are others, or explained otherwise.',
  severities: {
    action: 'Who is given such a role by the mapping may be refused.',
    safe: 'There is one more role.',
  },
  lists: ownList('/users/roles', (connector) =>
    connector.users.roles.map((role) => ({ value: roleWords(role), pointer: role.pointer })),
  ),
  severity: { added: 'safe', changed: 'action', removed: 'action' },
  say: {
    added: 'The app has one more role: {now}.',
    removed: 'The app no longer has a role: {old}.',
    changed: 'A role of the app is {now} instead of {old}.',
  },
  examples: [
    {
      before: {},
      after: { users: { roles: [{ name: 'Editor', value: 'editor', means: 'Changes pages' }] } },
      forth: { severity: 'safe' },
      back: { severity: 'action' },
    },
    {
      before: { users: { roles: [{ name: 'Editor', appRole: 'Acme Editor', attribute: 'userType' }] } },
      after: { users: { roles: [{ name: 'Editor', appRole: 'Acme Author', attribute: 'title' }] } },
      forth: { severity: 'action' },
      back: { severity: 'action' },
    },
    {
      before: { users: { roles: [{ name: 'Editor', value: 'editor' }] } },
      after: { users: { roles: [{ name: 'Editor', value: 'author' }] } },
      forth: { severity: 'action' },
      back: { severity: 'action' },
    },
  ],
});
