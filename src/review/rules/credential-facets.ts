import type { CredentialField } from '../../connector/connector.ts';
import type { Comparison } from '../comparison.ts';
import { plainOf } from '../edits/plain.ts';
import { fieldWith } from '../example-manifest.ts';
import { facetRule } from '../facet-rule.ts';
import { joined, quoted } from '../words.ts';

const ofFields = ({ fields }: Comparison) => fields;

export const credentialPortalLabel = facetRule<CredentialField>({
  id: 'credential-portal-label',
  title: 'The portal calls a value by another name.',
  severities: { safe: 'The value is the same.' },
  of: ofFields,
  keys: ['portal'],
  read: ({ portal }) => portal,
  severity: 'safe',
  say: ({ before, after }) => `The portal calls ${quoted(before.portal)} now ${quoted(after.portal)}.`,
  examples: [
    {
      before: {},
      after: {
        auth: {
          fields: [fixedUrl('Base URL'), { portal: 'Token', vendor: 'API key', secret: true, from: { setup: true } }],
        },
      },
      forth: { severity: 'safe' },
      back: { severity: 'safe' },
    },
  ],
});

function fixedUrl(portal: string) {
  return { portal, from: { fixed: 'https://api.acme.example/scim' } };
}

export const credentialVendorLabel = facetRule<CredentialField>({
  id: 'credential-vendor-label',
  title: 'The app calls a value by another name.',
  severities: { safe: 'The value is the same; administrators look for another label.' },
  of: ofFields,
  keys: ['vendor'],
  read: ({ vendor, portal }) => (vendor === portal ? null : vendor),
  severity: 'safe',
  say: ({ old, now, after }) =>
    now === null
      ? `The app has no name of its own for ${quoted(after.portal)} any more; it was ${quoted(String(old))}.`
      : `The app calls ${quoted(after.portal)} now ${quoted(String(now))}${old === null ? '' : ` instead of ${quoted(String(old))}`}.`,
  examples: [
    {
      before: {},
      after: fieldWith('Secret Token', { vendor: 'Access key' }),
      forth: { severity: 'safe' },
      back: { severity: 'safe' },
    },
  ],
});

/** What was kept openly has to be replaced once it counts as a secret. */
export const credentialSecret = facetRule<CredentialField>({
  id: 'credential-secret',
  title: 'A value is to be kept like a password, or no longer.',
  severities: { action: 'Who kept it openly replaces it.', safe: 'It need not be kept secret.' },
  of: ofFields,
  keys: ['secret'],
  read: ({ secret }) => secret,
  severity: ({ now }) => (now === true ? 'action' : 'safe'),
  say: ({ now, after }) =>
    now === true
      ? `${quoted(after.portal)} must now be kept like a password.`
      : `${quoted(after.portal)} is no longer treated as a secret.`,
  examples: [
    {
      before: {},
      after: fieldWith('Tenant URL', { secret: true }),
      forth: { severity: 'action' },
      back: { severity: 'safe' },
    },
  ],
});

export const credentialOptional = facetRule<CredentialField>({
  id: 'credential-optional',
  title: 'A value may stay empty, or no longer.',
  severities: { action: 'Who left it empty fills it in.', safe: 'It may stay empty.' },
  of: ofFields,
  keys: ['optional'],
  read: ({ optional }) => optional,
  severity: ({ now }) => (now === true ? 'safe' : 'action'),
  say: ({ now, after }) =>
    now === true ? `${quoted(after.portal)} may now stay empty.` : `${quoted(after.portal)} may no longer stay empty.`,
  examples: [
    {
      before: {},
      after: fieldWith('Tenant URL', { optional: true }),
      forth: { severity: 'safe' },
      back: { severity: 'action' },
    },
  ],
});

export const credentialShownOnce = facetRule<CredentialField>({
  id: 'credential-shown-once',
  title: 'The app shows a value once, or again.',
  severities: { safe: 'Who has the value keeps it.' },
  of: ofFields,
  keys: ['shownOnce'],
  read: ({ shownOnce }) => shownOnce,
  severity: 'safe',
  say: ({ now, after }) =>
    now === true
      ? `The app now shows ${quoted(after.vendor)} a single time.`
      : `The app no longer hides ${quoted(after.vendor)} after the first time.`,
  examples: [
    {
      before: {},
      after: fieldWith('Secret Token', { shownOnce: true }),
      forth: { severity: 'safe' },
      back: { severity: 'safe' },
    },
  ],
});

/** A credential that runs out unnoticed brings the job into quarantine (entra-provisioning fact sheet, section 9). */
export const credentialLifetime = facetRule<CredentialField>({
  id: 'credential-lifetime',
  title: 'A value is valid for another time.',
  severities: { action: 'Administrators plan when to renew it.', safe: 'It is no longer said to run out.' },
  of: ofFields,
  keys: ['lifetime'],
  read: ({ lifetime }) => lifetime,
  severity: { added: 'action', changed: 'action', removed: 'safe' },
  say: ({ old, now, after }) =>
    now === null
      ? `${quoted(after.portal)} is no longer said to run out; it was after ${quoted(String(old))}.`
      : `${quoted(after.portal)} is valid for ${quoted(String(now))}${old === null ? '' : ` instead of ${quoted(String(old))}`}, and must be renewed before.`,
  examples: [
    {
      before: {},
      after: fieldWith('Secret Token', { lifetime: '6 months' }),
      forth: { severity: 'action' },
      back: { severity: 'safe' },
    },
  ],
});

/** A credential that exists was issued without the permission that is new. */
export const credentialScopes = facetRule<CredentialField>({
  id: 'credential-scopes',
  title: 'A value needs other permissions in the app.',
  severities: {
    action: 'Administrators give the permission, or issue the value again.',
    safe: 'It needs less than it has.',
  },
  of: ofFields,
  keys: ['scopes'],
  read: ({ scopes }) => plainOf([...scopes].sort()),
  severity: ({ before, after }) => (after.scopes.every((scope) => before.scopes.includes(scope)) ? 'safe' : 'action'),
  say: ({ before, after }) => {
    const added = after.scopes.filter((scope) => !before.scopes.includes(scope));
    const removed = before.scopes.filter((scope) => !after.scopes.includes(scope));
    const parts = [
      ...(added.length === 0 ? [] : [`now needs the permission ${joined(added.map(quoted))}`]),
      ...(removed.length === 0 ? [] : [`no longer needs ${joined(removed.map(quoted))}`]),
    ];
    return `${quoted(after.portal)} ${parts.length === 0 ? 'lists its permissions another number of times' : joined(parts)}.`;
  },
  examples: [
    {
      before: {},
      after: fieldWith('Secret Token', { scopes: ['scim:write'] }),
      forth: { severity: 'action' },
      back: { severity: 'safe' },
    },
  ],
});

export const credentialNote = facetRule<CredentialField>({
  id: 'credential-note',
  title: 'The remark on a value reads differently.',
  severities: { safe: 'It explains; the value is the same.' },
  of: ofFields,
  keys: ['note'],
  read: ({ note }) => note,
  severity: 'safe',
  say: ({ now, after }) =>
    now === null
      ? `The remark on ${quoted(after.portal)} is gone.`
      : `The remark on ${quoted(after.portal)} reads ${quoted(String(now))}.`,
  examples: [
    {
      before: {},
      after: fieldWith('Tenant URL', { note: 'Without a slash at the end.' }),
      forth: { severity: 'safe' },
      back: { severity: 'safe' },
    },
  ],
});
