import { AUTH_METHODS } from '../../connector/auth-method.ts';
import type { Auth } from '../../connector/connector.ts';
import type { Comparison, Pair } from '../comparison.ts';
import { facetRule } from '../facet-rule.ts';
import { quoted } from '../words.ts';

const ofAuth = ({ before, after }: Comparison): readonly Pair<Auth>[] => [
  { before: before.auth, after: after.auth, subject: '', pointers: { before: '/auth', after: '/auth' } },
];

/** Other credentials have to be entered and tested; until then the running job uses the old ones. */
export const authMethod = facetRule({
  id: 'auth-method',
  title: 'The provisioning service signs in another way.',
  severities: { action: 'Administrators enter other credentials and test the connection.' },
  of: ofAuth,
  keys: ['method'],
  read: ({ method }) => method,
  severity: 'action',
  say: ({ before, after }) =>
    `The service now signs in with ${AUTH_METHODS[after.method].signsInWith} instead of ${AUTH_METHODS[before.method].signsInWith}; administrators must enter new credentials.`,
  examples: [
    {
      before: {},
      after: { auth: { method: 'oauth-client-credentials' } },
      forth: { severity: 'action' },
      back: { severity: 'action' },
    },
  ],
});

/** Nobody selects another method by it: the form that is open already has one. */
export const methodLabel = facetRule({
  id: 'method-label',
  title: 'The method to select in the portal has another label.',
  severities: { safe: 'Only the words of the page follow; the method is the same.' },
  of: ofAuth,
  keys: ['methodLabel'],
  read: (auth) => auth.methodLabel,
  severity: 'safe',
  say: ({ old, now }) =>
    now === null
      ? `The page no longer says to select the method ${quoted(String(old))}.`
      : `The method to select in the portal is ${quoted(String(now))}${old === null ? '' : `, not ${quoted(String(old))}`}.`,
  examples: [
    {
      before: {},
      after: { auth: { methodLabel: 'Bearer authentication' } },
      forth: { severity: 'safe' },
      back: { severity: 'safe' },
    },
  ],
});

/** An account without the role fails the connection test, or the first write. */
export const adminRole = facetRule({
  id: 'admin-role',
  title: 'The account in the app needs another role.',
  severities: { action: 'Administrators check the role of the account.', safe: 'No role is asked for any more.' },
  of: ofAuth,
  keys: ['adminRole'],
  read: (auth) => auth.adminRole,
  severity: { added: 'action', changed: 'action', removed: 'safe' },
  say: ({ old, now }) =>
    now === null
      ? `No role is asked for any more; it was ${quoted(String(old))}.`
      : `The account in the app needs the role ${quoted(String(now))}${old === null ? '' : ` instead of ${quoted(String(old))}`}.`,
  examples: [
    {
      before: {},
      after: { auth: { adminRole: 'Admin' } },
      forth: { severity: 'action' },
      back: { severity: 'action' },
    },
    { before: {}, after: { auth: { adminRole: null } }, forth: { severity: 'safe' }, back: { severity: 'action' } },
  ],
});

/** The same holds for an account with fewer rights: some requests fail, perhaps late. */
export const adminRights = facetRule({
  id: 'admin-rights',
  title: 'The account in the app must be allowed to do something else.',
  severities: { action: 'Administrators check the rights of the account.', safe: 'No rights are asked for any more.' },
  of: ofAuth,
  keys: ['adminRights'],
  read: (auth) => auth.adminRights,
  severity: { added: 'action', changed: 'action', removed: 'safe' },
  say: ({ old, now }) =>
    now === null
      ? `No rights of the account are asked for any more; they were ${quoted(String(old))}.`
      : `The account in the app must be allowed to do this: ${quoted(String(now))}${old === null ? '' : ` instead of ${quoted(String(old))}`}.`,
  examples: [
    {
      before: {},
      after: { auth: { adminRights: 'create users and assign roles' } },
      forth: { severity: 'action' },
      back: { severity: 'safe' },
    },
    {
      before: { auth: { adminRights: 'create users' } },
      after: { auth: { adminRights: 'create users and assign roles' } },
      forth: { severity: 'action' },
      back: { severity: 'action' },
    },
  ],
});

/** Something else is asked for than what was entered, as with a field that comes or goes. */
export const authEnter = facetRule({
  id: 'auth-enter',
  title: 'Something else is to be entered to connect.',
  severities: { action: 'Administrators enter it and test the connection.', safe: 'It is no longer asked for.' },
  of: ofAuth,
  keys: ['enter'],
  read: ({ enter }) => enter,
  severity: { added: 'action', changed: 'action', removed: 'safe' },
  say: ({ old, now }) =>
    now === null
      ? `It is no longer said to enter this to connect: ${quoted(String(old))}.`
      : `To connect, enter this: ${quoted(String(now))}${old === null ? '' : ` instead of ${quoted(String(old))}`}.`,
  examples: [
    {
      before: {},
      after: { auth: { enter: 'the name of your instance' } },
      forth: { severity: 'action' },
      back: { severity: 'safe' },
    },
    {
      before: { auth: { enter: 'the name of your instance' } },
      after: { auth: { enter: 'the name and the region of your instance' } },
      forth: { severity: 'action' },
      back: { severity: 'action' },
    },
  ],
});

export const authNote = facetRule({
  id: 'auth-note',
  title: 'The remark on the credentials reads differently.',
  severities: { safe: 'It explains; the credentials are the same.' },
  of: ofAuth,
  keys: ['note'],
  read: ({ note }) => note,
  severity: 'safe',
  say: ({ now }) =>
    now === null
      ? 'The remark on the credentials is gone.'
      : `The remark on the credentials reads ${quoted(String(now))}.`,
  examples: [
    {
      before: {},
      after: { auth: { note: 'Sign in as an owner.' } },
      forth: { severity: 'safe' },
      back: { severity: 'safe' },
    },
  ],
});
