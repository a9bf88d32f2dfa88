import type { CredentialField, ValueSource } from '../../connector/connector.ts';
import type { ChangeSeverity } from '../change.ts';
import type { Comparison, Pair } from '../comparison.ts';
import { plainOf } from '../edits/plain.ts';
import { fieldWith } from '../example-manifest.ts';
import { type Facet, facetRule } from '../facet-rule.ts';
import { quoted } from '../words.ts';

/** Which of the two rules speaks about a pair of sources: an address of another host is a matter of its own. */
function hostsOf({ from: before }: CredentialField, { from: after }: CredentialField): readonly HostPair[] {
  if (before.kind === 'choices' && after.kind === 'choices')
    return after.values.flatMap(({ when, value }) =>
      hostPair(before.values.find((other) => other.when === when)?.value ?? value, value, when),
    );
  const [old, now] = [addressIn(before), addressIn(after)];
  return before.kind === after.kind && old !== null && now !== null ? hostPair(old, now, null) : [];
}

interface HostPair {
  readonly old: string;
  readonly now: string;
  /** The case for which it is so, where a value is chosen. */
  readonly when: string | null;
}

function addressIn(source: ValueSource): string | null {
  return source.kind === 'fixed' || source.kind === 'template' ? source.value : null;
}

function hostPair(before: string, after: string, when: string | null): readonly HostPair[] {
  const [old, now] = [hostOf(before), hostOf(after)];
  return old === null || now === null || old === now ? [] : [{ old, now, when }];
}

/** Places to fill in may stand in a host (`<tenant>.acme.example`), so no URL parser reads it. */
function hostOf(address: string): string | null {
  return /^[a-z][a-z0-9+.-]*:\/\/([^/?#]+)/iu.exec(address)?.[1]?.toLowerCase() ?? null;
}

function isOtherHost({ before, after }: Pair<CredentialField>): boolean {
  return hostsOf(before, after).length > 0;
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
  say: ({ before, after }) => {
    const hosts = hostsOf(before, after).map(({ old, now, when }) => {
      const where = when === null ? '' : ` for ${quoted(when)}`;
      return `leads to another host${where}: ${quoted(now)} instead of ${quoted(old)}`;
    });
    const more = choiceWords(before.from, after.from, hostsOf(before, after));
    const others = more.length === 0 ? '' : ` Besides, ${more.join('; ')}.`;
    return `${quoted(after.portal)} ${hosts.join(', and ')}. Administrators must enter the new address.${others}`;
  },
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
      after: fieldWith('Tenant URL', {
        from: regions({ Europe: 'https://emea.acme.example/scim', Asia: 'https://asia.acme.example/scim' }),
      }),
      forth: {
        severity: 'action',
        message:
          '"Tenant URL" leads to another host for "Europe": "emea.acme.example" instead of "eu.acme.example". Administrators must enter the new address. Besides, "Asia" is new: "https://asia.acme.example/scim".',
      },
      back: { severity: 'action' },
    },
    {
      before: fieldWith('Tenant URL', { from: { fixed: 'https://acme.example/scim' } }),
      after: fieldWith('Tenant URL', { from: { fixed: 'https://\u0430cme.example/scim' } }),
      forth: {
        severity: 'action',
        message:
          '"Tenant URL" leads to another host: "\u0430cme.example" (the host is xn--cme-5cd.example) instead of "acme.example". Administrators must enter the new address.',
      },
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
    const choices = choiceWords(before.from, after.from, []);
    if (choices.length > 0) return `Of the choices for ${quoted(after.portal)}, ${choices.join('; ')}.`;
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
      before: fieldWith('Tenant URL', { from: regions({ Europe: 'https://eu.acme.example' }) }),
      after: fieldWith('Tenant URL', {
        from: regions({ Europe: 'https://eu.acme.example', Asia: 'https://asia.acme.example' }),
      }),
      forth: {
        severity: 'safe',
        message: 'Of the choices for "Tenant URL", "Asia" is new: "https://asia.acme.example".',
      },
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

/** Which cases of a choice are other ones, but for those whose hosts were named. */
function choiceWords(before: ValueSource, after: ValueSource, named: readonly HostPair[]): readonly string[] {
  if (before.kind !== 'choices' || after.kind !== 'choices') return [];
  const changed = after.values.flatMap(({ when, value, signIn }) => {
    const old = before.values.find((other) => other.when === when);
    if (old === undefined) return [`${quoted(when)} is new: ${quoted(value)}`];
    const moved = old.signIn === signIn ? [] : [signInWords(when, signIn)];
    const isSaid = old.value === value || named.some((host) => host.when === when);
    return [
      ...(isSaid ? [] : [`that for ${quoted(when)} is ${quoted(value)} instead of ${quoted(old.value)}`]),
      ...moved,
    ];
  });
  const gone = before.values
    .filter(({ when }) => after.values.every((other) => other.when !== when))
    .map(({ when, value }) => `${quoted(when)} is gone; it was ${quoted(value)}`);
  const by = before.by === after.by ? [] : [`one is chosen by ${quoted(after.by)} instead of ${quoted(before.by)}`];
  return [...by, ...changed, ...gone];
}

function signInWords(when: string, signIn: string | null): string {
  return signIn === null
    ? `it is no longer said where people of ${quoted(when)} sign in`
    : `people of ${quoted(when)} sign in at ${quoted(signIn)}`;
}

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

function choiceSaid({ when, value, signIn }: Extract<ValueSource, { kind: 'choices' }>['values'][number]): string {
  const where = signIn === null ? '' : ` (people sign in at ${quoted(signIn)})`;
  return `${quoted(value)} for ${quoted(when)}${where}`;
}

export function sourceWords(from: ValueSource): string {
  switch (from.kind) {
    case 'fixed':
      return `is ${quoted(from.value)} for everybody`;
    case 'template':
      return `is ${quoted(from.value)} with ${from.placeholders.map(({ text, means }) => `${quoted(text)} for ${quoted(means)}`).join(', ')}`;
    case 'choices':
      return `is chosen by ${quoted(from.by)}: ${from.values.map(choiceSaid).join(', ')}`;
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
