/** The manifest that a connector starts with: what nobody said is left out, so that every open question stays open. */
import { isFile } from '../../disk/look.ts';
import { placeIn } from '../../disk/place.ts';
import { TODAYS_FORM } from '../../library/todays-form.ts';
import type { Field, Manifest, Method } from '../../manifest/manifest.generated.ts';
import { printManifest } from '../../manifest/print-manifest.ts';
import { CURRENT_VERSION } from '../../manifest/version/version-steps.ts';

export interface DraftChoice {
  readonly method: Method;
  readonly groups: 'yes' | 'no' | 'unknown';
}

/**
 * New gallery apps must sign in with OAuth client credentials or federation (scim-client fact sheet, section 2), so that
 * is where a new connector starts. Nothing is claimed that nobody said: no word on groups.
 */
export const FIRST_CHOICE: DraftChoice = { method: 'oauth-client-credentials', groups: 'unknown' };

/** What the provisioning service asks for on its page, by the method (scim-client fact sheet, section 2). */
const FIELDS: Readonly<Record<Method, readonly Field[]>> = {
  'oauth-client-credentials': [
    { portal: 'Tenant URL' },
    { portal: 'OAuth token endpoint' },
    { portal: 'Client identifier' },
    { portal: 'Client secret', secret: true },
  ],
  'workload-identity-federation': [{ portal: 'Tenant URL' }],
  'bearer-token': [{ portal: 'Tenant URL' }, { portal: 'Secret Token', secret: true }],
  'oauth-authorize': [{ portal: 'Tenant URL' }],
  'user-name-password': [{ portal: 'Admin Username' }, { portal: 'Admin Password', secret: true }],
  none: [],
  undocumented: [],
};

/** The smallest manifest that lints, with the mark of a draft, since nobody has looked yet at what the app documents. */
export function draftManifest(name: string, schema: string, { method, groups }: DraftChoice = FIRST_CHOICE): Manifest {
  const fields = FIELDS[method];
  return {
    $schema: schema,
    version: CURRENT_VERSION,
    name,
    draft: true,
    auth: { method, ...(fields.length > 0 && { fields: [...fields] }) },
    users: { actions: ['create', 'update', 'disable'], basis: 'platform-default' },
    ...(groups === 'no' && { groups: false }),
    ...(groups === 'yes' && { groups: { actions: ['create', 'update', 'delete'], basis: 'platform-default' } }),
    tutorial: TODAYS_FORM,
  };
}

export function smallestManifest(name: string, schema: string): string {
  return printManifest(draftManifest(name, schema));
}

/** Where the schema stands, seen from `connectors/`: the project's own copy, or the installed package's. */
export function schemaPath(root: string): string {
  const own = 'schemas/connector.schema.json';
  return isFile(placeIn(root, own)) ? `../${own}` : `../node_modules/scimanifest/${own}`;
}
