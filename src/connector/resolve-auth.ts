import { facts } from '../manifest/facts.generated.ts';
import type { Manifest, Auth as ManifestAuth, Field as ManifestField } from '../manifest/manifest.generated.ts';
import type { AlternativeMethod, Auth, CredentialField, ValueSource } from './connector.ts';
import { documented } from './documented.ts';
import { nothingElse } from './nothing-else.ts';
import { resolveSteps } from './resolve-setup.ts';

type ManifestAlternative = NonNullable<ManifestAuth['alternatives']>[number];
type ManifestTemplate = NonNullable<NonNullable<ManifestField['from']>['template']>;
type ManifestChoices = NonNullable<NonNullable<ManifestField['from']>['choices']>;

/** How the provisioning service signs in, with every left-out word filled in. */
export function resolveAuth(auth: Manifest['auth']): Auth {
  const { method, methodLabel, fields, enter, adminRole, adminRights, note, alternatives, ...rest } = auth;
  nothingElse(rest);
  return {
    pointer: '/auth',
    method,
    methodLabel: methodLabel ?? null,
    fields: resolveFields(fields ?? [], '/auth/fields'),
    enter: enter ?? null,
    adminRole: adminRole ?? null,
    adminRights: adminRights ?? null,
    note: note ?? null,
    alternatives: (alternatives ?? []).map((other, index) => resolveAlternative(other, `/auth/alternatives/${index}`)),
  };
}

function resolveAlternative(other: ManifestAlternative, pointer: string): AlternativeMethod {
  const { method, methodLabel, status, needs, steps, fields, note, ...rest } = other;
  nothingElse(rest);
  const own = resolveFields(fields ?? [], `${pointer}/fields`);
  return {
    pointer,
    method,
    methodLabel: methodLabel ?? null,
    status,
    needs: (needs ?? []).map((each, index) => documented(each, `${pointer}/needs/${index}`)),
    steps: resolveSteps(steps ?? [], `${pointer}/steps`, own),
    fields: own,
    note: note ?? null,
  };
}

/** The credentials that the app's support hands out, grouped by where to ask, in the order of the fields. */
export function supportContacts(fields: readonly CredentialField[]): { contact: string; fields: CredentialField[] }[] {
  const contacts = new Map<string, CredentialField[]>();
  for (const field of fields) {
    if (field.from.kind !== 'support') continue;
    const known = contacts.get(field.from.contact);
    if (known === undefined) contacts.set(field.from.contact, [field]);
    else known.push(field);
  }
  return [...contacts].map(([contact, group]) => ({ contact, fields: group }));
}

function resolveFields(fields: readonly ManifestField[], pointer: string): CredentialField[] {
  return fields.map((field, index) => resolveField(field, `${pointer}/${index}`));
}

function resolveField(field: ManifestField, pointer: string): CredentialField {
  const { portal, vendor, from, secret, optional, shownOnce, lifetime, scopes, note, ...rest } = field;
  nothingElse(rest);
  return {
    pointer,
    portal,
    vendor: vendor ?? portal,
    from: from === undefined ? { kind: 'unknown' } : resolveSource(from),
    secret: secret ?? facts['/auth/fields/*/secret'].default,
    optional: optional ?? facts['/auth/fields/*/optional'].default,
    shownOnce: shownOnce ?? facts['/auth/fields/*/shownOnce'].default,
    lifetime: lifetime ?? null,
    scopes: scopes ?? [],
    note: note ?? null,
  };
}

/** The schema allows exactly one of the properties. */
function resolveSource(from: NonNullable<ManifestField['from']>): ValueSource {
  const { fixed, template, choices, setup, support, account, computed, ...rest } = from;
  nothingElse(rest);
  if (fixed !== undefined) return { kind: 'fixed', value: fixed };
  if (template !== undefined) return resolveTemplate(template);
  if (choices !== undefined) return resolveChoices(choices);
  if (setup !== undefined) return { kind: 'setup' };
  if (support !== undefined) return { kind: 'support', contact: support };
  if (account !== undefined) return { kind: 'account' };
  if (computed !== undefined) return { kind: 'computed', how: computed };
  return { kind: 'unknown' };
}

function resolveTemplate({ value, placeholders, ...rest }: ManifestTemplate): ValueSource {
  nothingElse(rest);
  return {
    kind: 'template',
    value,
    placeholders: placeholders.map(({ text, means, ...more }) => {
      nothingElse(more);
      return { text, means };
    }),
  };
}

function resolveChoices({ by, values, ...rest }: ManifestChoices): ValueSource {
  nothingElse(rest);
  return {
    kind: 'choices',
    by,
    values: values.map(({ when, value, signIn, ...more }) => {
      nothingElse(more);
      return { when, value, signIn: signIn ?? null };
    }),
  };
}
