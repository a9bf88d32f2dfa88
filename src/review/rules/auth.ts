import { AUTH_METHODS } from '../../connector/auth-method.ts';
import type { Auth, Connector } from '../../connector/connector.ts';
import type { ChangeRule, Finding } from '../change-rule.ts';
import type { Comparison, Pair } from '../comparison.ts';
import { plainOf } from '../edits/plain.ts';
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

const ofAlternatives = ({ alternatives }: Comparison) =>
  alternatives.pairs.map(({ before, after }) => ({
    before,
    after,
    subject: after.method,
    pointers: { before: before.pointer, after: after.pointer },
  }));

const alternativeWith = (facts: { readonly status: string; readonly note?: string }) => ({
  auth: { alternatives: [{ method: 'user-name-password', ...facts }] },
});

/** Whoever still signs in by a method that was withdrawn is cut off without having changed anything. */
export const alternativeStatus = facetRule({
  id: 'alternative-status',
  title: 'Another way to sign in can be chosen, or no longer.',
  severities: { breaking: 'Who signs in this way is cut off.', safe: 'It can be chosen again.' },
  of: ofAlternatives,
  keys: ['status'],
  read: ({ status }) => status,
  severity: ({ now }) => (now === 'withdrawn' ? 'breaking' : 'safe'),
  say: ({ after }) =>
    after.status === 'withdrawn'
      ? `Signing in with ${AUTH_METHODS[after.method].signsInWith} no longer works: who does so is cut off.`
      : `Signing in with ${AUTH_METHODS[after.method].signsInWith} can be chosen again.`,
  examples: [
    {
      before: alternativeWith({ status: 'offered' }),
      after: alternativeWith({ status: 'withdrawn' }),
      forth: { severity: 'breaking' },
      back: { severity: 'safe' },
    },
  ],
});

export const alternativeNote = facetRule({
  id: 'alternative-note',
  title: 'The remark on another way to sign in reads differently.',
  severities: { safe: 'It explains; the method is the same.' },
  of: ofAlternatives,
  keys: ['note'],
  read: ({ note }) => note,
  severity: 'safe',
  say: ({ now, after }) =>
    now === null
      ? `The remark on signing in with ${AUTH_METHODS[after.method].signsInWith} is gone.`
      : `The remark on signing in with ${AUTH_METHODS[after.method].signsInWith} reads ${quoted(String(now))}.`,
  examples: [
    {
      before: alternativeWith({ status: 'withdrawn' }),
      after: alternativeWith({ status: 'withdrawn', note: 'Until May 2023.' }),
      forth: { severity: 'safe' },
      back: { severity: 'safe' },
    },
  ],
});

/** A way that is offered besides is safe to gain; to lose it, or to learn that it is withdrawn, makes users of it act. */
export const alternatives: ChangeRule = {
  id: 'alternative-method',
  title: 'A way to sign in is described, or no longer.',
  severities: {
    action: 'Who signs in this way should look for another.',
    safe: 'There is one more way, or one of the past less.',
  },
  find: alternativeFindings,
  examples: [
    {
      before: {},
      after: alternativeWith({ status: 'offered' }),
      forth: { severity: 'safe' },
      back: { severity: 'action' },
    },
    {
      before: {},
      after: alternativeWith({ status: 'withdrawn' }),
      forth: { severity: 'action' },
      back: { severity: 'safe' },
    },
  ],
};

function alternativeFindings({ alternatives: pairing }: Comparison): Finding[] {
  const words = (other: Connector['auth']['alternatives'][number]) =>
    `Signing in with ${AUTH_METHODS[other.method].signsInWith}`;
  return [
    ...pairing.added.map(({ item }): Finding => {
      const isOffered = item.status === 'offered';
      return {
        severity: isOffered ? 'safe' : 'action',
        subject: item.method,
        message: `${words(item)} ${isOffered ? 'can be chosen as well' : 'no longer works'}.`,
        before: null,
        after: plainOf({ ...item, pointer: null, fields: item.fields.map(({ portal }) => portal) }),
        pointer: item.pointer,
        covers: { before: [], after: [item.pointer] },
      };
    }),
    ...pairing.removed.map(({ item }): Finding => {
      const isOffered = item.status === 'offered';
      return {
        severity: isOffered ? 'action' : 'safe',
        subject: item.method,
        message: `${words(item)} is no longer described${isOffered ? '; it could be chosen' : ''}.`,
        before: plainOf({ ...item, pointer: null, fields: item.fields.map(({ portal }) => portal) }),
        after: null,
        pointer: '/auth',
        covers: { before: [item.pointer], after: [] },
      };
    }),
  ];
}
