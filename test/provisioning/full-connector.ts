/** A connector that claims everything that can be claimed: users with every kind of attribute, and groups. */
import type { Connector, Method } from '../../src/connector/connector.ts';
import { DEFAULT_MAPPING } from '../../src/connector/default-mapping.ts';
import { lintManifest } from '../../src/lint/lint-manifest.ts';

/** Each kind of attribute, and no more of a kind than a claim needs. */
const LEFT_OUT = /^(?:addresses|preferredLanguage|name.formatted|phoneNumbers.*(?:work|fax)|.*:employeeNumber)/u;

const FILTERABLE = ['userName', 'externalId', 'emails[type eq "work"].value', 'displayName'];

export function fullConnector(method: Method = 'bearer-token'): Connector {
  const users = DEFAULT_MAPPING.User.filter(({ name }) => !LEFT_OUT.test(name)).map(({ name, type }) => ({
    name,
    type,
    filterable: FILTERABLE.includes(name),
    ...(name === 'emails[type eq "work"].value' && { required: true }),
  }));
  const manifest = {
    name: 'Full',
    auth: { method, fields: [{ portal: 'Tenant URL' }, { portal: 'Secret Token', secret: true }] },
    users: {
      actions: ['create', 'update', 'disable', 'delete'],
      basis: 'documented-with-defaults',
      activeFalse: 'disables',
      attributes: [...users, { name: 'urn:ietf:params:scim:schemas:extension:full:2.0:User:badge', type: 'Integer' }],
    },
    groups: { actions: ['create', 'update', 'delete'], basis: 'platform-default', rename: true, nested: true },
    tutorial: { edition: 'six-step', vocabulary: 'entra-id' },
  };
  const { connector } = lintManifest(JSON.stringify(manifest), 'connectors/full.json', 'full');
  if (connector === null) throw new Error('The connector of the tests does not fit the schema.');
  return connector;
}
