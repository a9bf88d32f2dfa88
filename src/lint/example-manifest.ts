import type { Manifest } from '../manifest/manifest.generated.ts';
import { CURRENT_VERSION } from '../manifest/version/version-steps.ts';

/** A small manifest without a single problem. The examples of the rules are changes of it (RFC 7396). */
export const exampleManifest: Manifest = {
  $schema: '../schemas/connector.schema.json',
  version: CURRENT_VERSION,
  name: 'Acme',
  homepage: 'https://acme.example/',
  singleSignOn: { tutorial: 'acme-tutorial.md', recommended: true },
  prerequisites: ['An Acme tenant with the **Enterprise** plan'],
  auth: {
    method: 'oauth-client-credentials',
    fields: [
      { portal: 'Tenant URL', from: { fixed: 'https://api.acme.example/scim/v2' } },
      { portal: 'Token Endpoint', from: { fixed: 'https://api.acme.example/oauth/token' } },
      { portal: 'Client Identifier', vendor: 'Client ID', from: { setup: true } },
      { portal: 'Client Secret', secret: true, shownOnce: true, from: { setup: true } },
    ],
    adminRole: 'Owner',
  },
  setup: {
    steps: [
      {
        text: 'Sign in to Acme and open **Settings** > **API**.',
        pictures: [{ path: 'media/acme/api.png', alt: 'The API page of Acme' }],
      },
      { yields: ['Client ID', 'Client Secret'] },
    ],
  },
  users: {
    actions: ['create', 'update', 'delete'],
    basis: 'documented',
    attributes: [
      { name: 'userName', type: 'String', source: 'userPrincipalName', matching: 1, filterable: true, required: true },
      { name: 'displayName', type: 'String', source: 'displayName' },
      { name: 'emails[type eq "work"].value', type: 'String', source: 'mail' },
    ],
  },
  groups: false,
  tutorial: { edition: 'six-step', vocabulary: 'entra-id', author: 'acme-docs', date: '2024-02-29' },
};
