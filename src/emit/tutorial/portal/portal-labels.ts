/** What a portal calls the things that manifests name: the fields of credentials, and the methods of authentication. */
import type { AlternativeMethod, Auth, Connector, CredentialField, SetupStep } from '../../../connector/connector.ts';
import type { PortalFile } from './portal-shape.ts';

/**
 * The method to select, by its label: what the manifest says, or what the portal has for it where there is something to
 * choose from. `null`: nothing is to be selected, or nobody knows by which label.
 */
export function labelToSelect(
  { methodLabel, method, alternatives }: Auth,
  portal: Pick<PortalFile, 'methods'> | undefined,
): string | null {
  if (methodLabel !== null || !alternatives.some(({ status }) => status === 'offered')) return methodLabel;
  return portal?.methods.find((row) => row.method === method)?.text ?? null;
}

type Labelled = Pick<Connector, 'auth' | 'setup' | 'gallery' | 'support'>;

/**
 * The connector with the portal's own labels for its credential fields. A field that the app calls the same keeps one
 * name for both; what is one field before is one field after.
 */
export function withPortalLabels<C extends Labelled>(connector: C, { fields }: Pick<PortalFile, 'fields'>): C {
  if (fields.length === 0) return connector;
  const labels = new Map(fields.map(({ known, text }) => [known.toLowerCase(), text]));
  const renamed = new Map<CredentialField, CredentialField>();
  const rename = (field: CredentialField): CredentialField => {
    const portal = labels.get(field.portal.toLowerCase()) ?? field.portal;
    const vendor = field.vendor === field.portal ? portal : field.vendor;
    const found = renamed.get(field) ?? { ...field, portal, vendor };
    renamed.set(field, found);
    return found;
  };
  const step = (each: SetupStep): SetupStep => ({
    ...each,
    yields: each.yields.map(({ label, field }) => {
      const own = field === null ? null : rename(field);
      return { label: field !== null && own !== null && label === field.portal ? own.vendor : label, field: own };
    }),
    steps: each.steps.map(step),
  });
  const alternative = (other: AlternativeMethod) => ({
    ...other,
    steps: other.steps.map(step),
    fields: other.fields.map(rename),
  });
  const { auth, setup, gallery, support } = connector;
  return {
    ...connector,
    auth: { ...auth, fields: auth.fields.map(rename), alternatives: auth.alternatives.map(alternative) },
    setup: setup === null ? null : { ...setup, steps: setup.steps.map(step) },
    gallery: { ...gallery, steps: gallery.steps.map(step) },
    support: support.map((each) => ({ ...each, fields: each.fields.map(rename) })),
  };
}
