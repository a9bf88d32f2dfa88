import { AUTH_METHODS } from '../../connector/auth-method.ts';
import type { Method } from '../../connector/connector.ts';
import type { LintRule } from '../lint-rule.ts';

export const bearerTokenOnly: LintRule = {
  id: 'bearer-token-only',
  severity: 'warning',
  looksAt: ['/auth/method', '/auth/alternatives/*/method', '/auth/alternatives/*/status'],
  oncePerRun: true,
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
    if (AUTH_METHODS[auth.method].newGalleryApps !== 'not-alone') return;
    if (auth.alternatives.some(({ method, status }) => status === 'offered' && isAccepted(method))) return;
    const { taken } = AUTH_METHODS[auth.method];
    const message = `${taken.slice(0, 1).toUpperCase()}${taken.slice(1)} is the only way to sign in.`;
    const accepted = Object.values(AUTH_METHODS).filter(({ newGalleryApps }) => newGalleryApps === 'accepted');
    const hint = `New gallery apps need ${accepted.map((method) => method.taken).join(' or ')}.`;
    report({ pointer: '/auth/method' }, message, hint);
  },
};

function isAccepted(method: Method): boolean {
  return AUTH_METHODS[method].newGalleryApps === 'accepted';
}
