import type { Manifest } from '../manifest/manifest.generated.ts';
import type { AlternativeMethod, Auth, CredentialField, ValueSource } from './connector.ts';

type ManifestAuth = Manifest['auth'];
type ManifestField = NonNullable<ManifestAuth['fields']>[number];

/** How the provisioning service signs in, with every left-out word filled in. */
export function resolveAuth(auth: ManifestAuth): Auth {
  return {
    pointer: '/auth',
    method: auth.method,
    fields: resolveFields(auth.fields ?? [], '/auth/fields'),
    adminRole: auth.adminRole ?? null,
    note: auth.note ?? null,
    alternatives: (auth.alternatives ?? []).map((other, index): AlternativeMethod => {
      const pointer = `/auth/alternatives/${index}`;
      return {
        pointer,
        method: other.method,
        status: other.status,
        fields: resolveFields(other.fields ?? [], `${pointer}/fields`),
        note: other.note ?? null,
      };
    }),
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
  return fields.map((field, index) => ({
    pointer: `${pointer}/${index}`,
    portal: field.portal,
    vendor: field.vendor ?? field.portal,
    from: resolveSource(field.from),
    secret: field.secret ?? false,
    optional: field.optional ?? false,
    shownOnce: field.shownOnce ?? false,
    lifetime: field.lifetime ?? null,
    scopes: field.scopes ?? [],
    note: field.note ?? null,
  }));
}

/** The schema allows exactly one of the properties. */
function resolveSource(from: ManifestField['from']): ValueSource {
  if (from === undefined) return { kind: 'unknown' };
  if (from.fixed !== undefined) return { kind: 'fixed', value: from.fixed };
  if (from.template !== undefined) return { kind: 'template', ...from.template };
  if (from.choices !== undefined) return { kind: 'choices', ...from.choices };
  if (from.setup !== undefined) return { kind: 'setup' };
  if (from.support !== undefined) return { kind: 'support', contact: from.support };
  if (from.account !== undefined) return { kind: 'account' };
  if (from.computed !== undefined) return { kind: 'computed', how: from.computed };
  return { kind: 'unknown' };
}
