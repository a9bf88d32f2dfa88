import type { LintRule } from '../lint-rule.ts';
import { valuesOf } from './credential-address.ts';

/** scim-client fact sheet, section 1: the service puts the name of the endpoint behind the Tenant URL itself. */
const ENDPOINT = /\/(?:users|groups|schemas|resourcetypes|serviceproviderconfig)\/*(?=$|[?#])/i;

/** The second is the label of federated identities. */
const TENANT_URL = /^(?:tenant|scim) url$/i;

export const tenantUrlEndpoint: LintRule = {
  id: 'tenant-url-endpoint',
  severity: 'error',
  local: 'value',
  title: 'A Tenant URL is the address below which /Users stands.',
  cause:
    'The service appends /Users, /Groups and /Schemas to the Tenant URL. What is asked for here has one of them twice.',
  fix: 'Leave the last part out.',
  example: 'manifest',
  bad: `{ "auth": { "fields": [{ "portal": "Tenant URL", "from": { "fixed": "https://api.acme.example/scim/Users" } },
    { "portal": "Client ID", "from": { "account": true } }, { "portal": "Client Secret", "secret": true, "from": { "account": true } }] }, "setup": null }`,
  good: `{ "auth": { "fields": [{ "portal": "Tenant URL", "from": { "fixed": "https://api.acme.example/scim" } },
    { "portal": "Client ID", "from": { "account": true } }, { "portal": "Client Secret", "secret": true, "from": { "account": true } }] }, "setup": null }`,
  check({ fields }, report) {
    for (const field of fields) {
      if (!TENANT_URL.test(field.portal)) continue;
      for (const { pointer, value } of valuesOf(field)) {
        const found = ENDPOINT.exec(value.trim());
        if (found === null) continue;
        const message = `The service appends ${found[0].replace(/\/+$/u, '')} to the Tenant URL itself.`;
        report({ pointer }, message, `Write ${value.trim().replace(ENDPOINT, '')}`);
      }
    }
  },
};
