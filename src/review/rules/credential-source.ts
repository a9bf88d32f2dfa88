import type { CredentialField, ValueSource } from '../../connector/connector.ts';
import type { ChangeSeverity } from '../change.ts';
import type { Comparison } from '../comparison.ts';
import { plainOf } from '../edits/plain.ts';
import { fieldWith } from '../example-manifest.ts';
import { type Facet, facetRule } from '../facet-rule.ts';
import { quoted } from '../words.ts';

/** Which of the two rules speaks about a pair of sources: an address of another host is a matter of its own. */
function hostsOf(source: ValueSource): readonly string[] {
  if (source.kind === 'choices') return source.values.flatMap(({ value }) => hostOf(value) ?? []).sort();
  return source.kind === 'fixed' || source.kind === 'template' ? [hostOf(source.value) ?? ''] : [];
}

/** Places to fill in may stand in a host (`<tenant>.acme.example`), so no URL parser reads it. */
function hostOf(address: string): string | null {
  return /^[a-z][a-z0-9+.-]*:\/\/([^/?#]+)/iu.exec(address)?.[1]?.toLowerCase() ?? null;
}

function isOtherHost({
  before,
  after,
}: {
  readonly before: CredentialField;
  readonly after: CredentialField;
}): boolean {
  const [old, now] = [hostsOf(before.from), hostsOf(after.from)];
  return before.from.kind === after.from.kind && old.length > 0 && old.join('\n') !== now.join('\n');
}

function tenantUrl(value: string) {
  return { template: { value, placeholders: [{ text: '<tenant>', means: 'the name of your tenant' }] } };
}

function regions(values: Readonly<Record<string, string>>, by = 'region') {
  return { choices: { by, values: Object.entries(values).map(([when, value]) => ({ when, value })) } };
}

const ofFields = (isHost: boolean) => (comparison: Comparison) =>
  comparison.fields.filter((pair) => isOtherHost(pair) === isHost);

/** Tokens and personal data go to another host from then on, and firewalls may know the old one only. */
export const credentialHost = facetRule<CredentialField>({
  id: 'credential-host',
  title: 'A value names another host.',
  severities: { action: 'Administrators enter the new address, and let it through where they filter hosts.' },
  of: ofFields(true),
  keys: ['from'],
  read: ({ from }) => plainOf(from),
  severity: 'action',
  say: ({ before, after }) =>
    `${quoted(after.portal)} leads to another host: ${hostsOf(after.from).map(quoted).join(', ')} instead of ${hostsOf(before.from).map(quoted).join(', ')}. Administrators must enter the new address.`,
  examples: [
    {
      before: {},
      after: fieldWith('Tenant URL', { from: { fixed: 'https://eu.acme.example/scim' } }),
      forth: {
        severity: 'action',
        message:
          '"Tenant URL" leads to another host: "eu.acme.example" instead of "api.acme.example". Administrators must enter the new address.',
      },
      back: { severity: 'action' },
    },
    {
      before: fieldWith('Tenant URL', { from: tenantUrl('https://<tenant>.acme.example/scim') }),
      after: fieldWith('Tenant URL', { from: tenantUrl('https://<tenant>.eu.acme.example/scim') }),
      forth: { severity: 'action' },
      back: { severity: 'action' },
    },
    {
      before: fieldWith('Tenant URL', { from: regions({ Europe: 'https://eu.acme.example/scim' }) }),
      after: fieldWith('Tenant URL', { from: regions({ Europe: 'https://emea.acme.example/scim' }) }),
      forth: { severity: 'action' },
      back: { severity: 'action' },
    },
  ],
});

/**
 * A value that is the same for everybody, or made by a recipe, must be entered again when it changes. Where it is only
 * found elsewhere (in the set-up, with support), who has entered it keeps it.
 */
export const credentialSource = facetRule<CredentialField>({
  id: 'credential-source',
  title: 'A value is another, or comes from elsewhere.',
  severities: {
    action: 'The value itself is another one now.',
    safe: 'It is found elsewhere, or explained otherwise; the value stays.',
  },
  of: ofFields(false),
  keys: ['from'],
  read: ({ from }) => (from.kind === 'unknown' ? null : plainOf(from)),
  severity: severityOf,
  say: ({ before, after }) => {
    const now = sourceWords(after.from);
    const was =
      before.from.kind === 'unknown'
        ? 'nobody said where it came from'
        : `it ${sourceWords(before.from).replace(/^is /u, 'was ')}`;
    return after.from.kind === 'unknown'
      ? `It is no longer said where ${quoted(after.portal)} comes from; ${was}.`
      : `${quoted(after.portal)} ${now}; before, ${was}.`;
  },
  examples: [
    {
      before: {},
      after: fieldWith('Tenant URL', { from: { fixed: 'https://api.acme.example/scim/v2' } }),
      forth: { severity: 'action' },
      back: { severity: 'action' },
    },
    {
      before: {},
      after: fieldWith('Secret Token', { from: { support: 'help@acme.example' } }),
      forth: { severity: 'safe' },
      back: { severity: 'safe' },
    },
    {
      before: {},
      after: fieldWith('Tenant URL', { from: null }),
      forth: { severity: 'safe' },
      back: { severity: 'safe' },
    },
    {
      before: fieldWith('Secret Token', { from: { account: true } }),
      after: fieldWith('Secret Token', { from: { computed: 'the Base64 form of `id:secret`' } }),
      forth: { severity: 'action' },
      back: { severity: 'action' },
    },
    {
      before: fieldWith('Tenant URL', { from: regions({ Europe: 'https://acme.example/eu' }) }),
      after: fieldWith('Tenant URL', { from: regions({ Asia: 'https://acme.example/asia' }, 'data residency') }),
      forth: { severity: 'action' },
      back: { severity: 'action' },
    },
  ],
});

const WITH_VALUE: ReadonlySet<ValueSource['kind']> = new Set(['fixed', 'template', 'choices', 'computed']);

function severityOf({ before, after }: Facet<CredentialField>): ChangeSeverity {
  const [old, now] = [before.from, after.from];
  if (old.kind === 'unknown' || now.kind === 'unknown') return 'safe';
  if (old.kind !== now.kind) return WITH_VALUE.has(old.kind) || WITH_VALUE.has(now.kind) ? 'action' : 'safe';
  if (old.kind === 'choices' && now.kind === 'choices') {
    return old.values.every(({ when, value }) =>
      now.values.some((other) => other.when === when && other.value === value),
    )
      ? 'safe'
      : 'action';
  }
  // The same address with other words for its places.
  if (old.kind === 'template' && now.kind === 'template') return old.value === now.value ? 'safe' : 'action';
  return WITH_VALUE.has(now.kind) ? 'action' : 'safe';
}

export function sourceWords(from: ValueSource): string {
  switch (from.kind) {
    case 'fixed':
      return `is ${quoted(from.value)} for everybody`;
    case 'template':
      return `is ${quoted(from.value)} with ${from.placeholders.map(({ text, means }) => `${quoted(text)} for ${quoted(means)}`).join(', ')}`;
    case 'choices':
      return `is chosen by ${quoted(from.by)}: ${from.values.map(({ when, value }) => `${quoted(value)} for ${quoted(when)}`).join(', ')}`;
    case 'setup':
      return 'is found in the set-up of the app';
    case 'support':
      return `is handed out by ${quoted(from.contact)}`;
    case 'account':
      return 'is that of the account in the app';
    case 'computed':
      return `is made from other values: ${quoted(from.how)}`;
    case 'unknown':
      return 'is not explained';
  }
}
