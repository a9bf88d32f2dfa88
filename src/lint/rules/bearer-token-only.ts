import type { Method } from '../../connector/connector.ts';
import type { LintRule } from '../lint-rule.ts';

/** What new gallery apps are asked for (scim-client fact sheet, section 2; gallery requirements of 2026). */
const ACCEPTED: readonly Method[] = ['oauth-client-credentials', 'workload-identity-federation'];

export const bearerTokenOnly: LintRule = {
  id: 'bearer-token-only',
  severity: 'warning',
  title: 'An app offers more than a long-lived token.',
  cause:
    'The only way to sign in is a bearer token. Apps with nothing else are no longer taken into the gallery, and when the token expires provisioning stops.',
  fix: 'Add OAuth client credentials or workload identity federation, or name it under `alternatives` if the app has it.',
  example: 'manifest',
  bad: `{ "auth": { "method": "bearer-token", "fields": [
    { "portal": "Tenant URL", "from": { "fixed": "https://api.acme.example/scim" } },
    { "portal": "Secret Token", "secret": true, "from": { "support": "support@acme.example" } }] }, "setup": null }`,
  good: `{ "auth": { "method": "bearer-token", "fields": [
    { "portal": "Tenant URL", "from": { "fixed": "https://api.acme.example/scim" } },
    { "portal": "Secret Token", "secret": true, "from": { "support": "support@acme.example" } }],
    "alternatives": [{ "method": "workload-identity-federation", "status": "offered" }] }, "setup": null }`,
  check({ connector: { auth } }, report) {
    if (auth.method !== 'bearer-token') return;
    if (auth.alternatives.some(({ method, status }) => status === 'offered' && ACCEPTED.includes(method))) return;
    const hint = 'New gallery apps need OAuth client credentials or workload identity federation.';
    report({ pointer: '/auth/method' }, 'A bearer token is the only way to sign in.', hint);
  },
};
