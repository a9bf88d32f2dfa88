/** The manifest that the examples of the rules change, and short ways to say how. */
import type { Manifest } from '../manifest/manifest.generated.ts';
import { CURRENT_VERSION } from '../manifest/version/version-steps.ts';
import type { Plain } from './change.ts';
import { plainOf } from './edits/plain.ts';

type ManifestAttribute = NonNullable<Manifest['users']['attributes']>[number];
type ManifestField = NonNullable<Manifest['auth']['fields']>[number];
type Fragment = { readonly [key: string]: Plain };

export const EXAMPLE_ATTRIBUTES: readonly ManifestAttribute[] = [
  { name: 'userName', type: 'String', source: 'userPrincipalName', matching: 1, filterable: true, required: true },
  { name: 'active', type: 'Boolean', expression: 'Switch([IsSoftDeleted], , "False", "True", "True", "False")' },
  { name: 'displayName', type: 'String', source: 'displayName' },
  { name: 'emails[type eq "work"].value', type: 'String', source: 'mail', filterable: true },
];

export const EXAMPLE_GROUP_ATTRIBUTES: readonly ManifestAttribute[] = [
  { name: 'displayName', type: 'String', source: 'displayName', matching: 1, filterable: true },
];

const FIELDS: readonly ManifestField[] = [
  { portal: 'Tenant URL', from: { fixed: 'https://api.acme.example/scim' } },
  { portal: 'Secret Token', vendor: 'API key', secret: true, from: { setup: true } },
];

export const exampleManifest: Manifest = {
  $schema: '../schemas/connector.schema.json',
  version: CURRENT_VERSION,
  name: 'Acme',
  homepage: 'https://acme.example/',
  prerequisites: ['An Acme tenant'],
  auth: { method: 'bearer-token', fields: [...FIELDS], adminRole: 'Owner' },
  setup: { steps: [{ text: 'Open **Settings** in Acme.' }, { text: 'Select **Create key**.', yields: ['API key'] }] },
  users: { actions: ['create', 'update', 'disable'], basis: 'documented', attributes: [...EXAMPLE_ATTRIBUTES] },
  groups: {
    actions: ['create', 'update', 'delete'],
    basis: 'documented',
    attributes: [...EXAMPLE_GROUP_ATTRIBUTES],
  },
  tutorial: { edition: 'six-step', vocabulary: 'entra-id', date: '2024-02-29' },
};

/** The example's user attributes with some facts of one of them changed; `null` takes a fact away. */
export function attributeWith(name: string, facts: Fragment): Fragment {
  const known = EXAMPLE_ATTRIBUTES.some((attribute) => attribute.name === name);
  const attributes = known ? EXAMPLE_ATTRIBUTES : [...EXAMPLE_ATTRIBUTES, { name }];
  return {
    users: {
      attributes: attributes.map((attribute) =>
        attribute.name === name ? withFacts(attribute, facts) : plainOf(attribute),
      ),
    },
  };
}

/** One attribute of which only the name is known, and on what the mapping rests. */
export function bareAttribute(name: string, basis: Manifest['users']['basis']): Fragment {
  return { users: { basis, attributes: [{ name }] } };
}

export function attributesWithout(name: string): Fragment {
  return { users: { attributes: EXAMPLE_ATTRIBUTES.filter((attribute) => attribute.name !== name).map(plainOf) } };
}

/** The example's credential fields with some facts of one of them changed. */
export function fieldWith(portal: string, facts: Fragment): Fragment {
  const known = FIELDS.some((field) => field.portal === portal);
  const fields = known ? FIELDS : [...FIELDS, { portal }];
  return {
    auth: { fields: fields.map((field) => (field.portal === portal ? withFacts(field, facts) : plainOf(field))) },
  };
}

function withFacts(item: object, facts: Fragment): Plain {
  const merged = Object.entries({ ...item, ...facts }).filter(([, value]) => value !== null);
  return Object.fromEntries(merged.map(([key, value]): [string, Plain] => [key, plainOf(value)]));
}
