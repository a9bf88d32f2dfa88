import { AUTH_METHODS } from '../../connector/auth-method.ts';
import type { CredentialField, Method } from '../../connector/connector.ts';
import { labelMeant } from '../../connector/credential-labels.ts';
import { kindOfLabel } from '../../manifest/credential-kind.ts';
import type { LintRule } from '../lint-rule.ts';

export const authFieldForeign: LintRule = {
  id: 'auth-field-foreign',
  severity: 'error',
  local: 'value',
  looksAt: ['/auth/method', '/auth/alternatives/*/method'],
  title: 'No field belongs to another method.',
  cause:
    'A field asks for what the method does not use. Pages that were moved to another method by search and replace have such fields.',
  fix: 'Remove the field, or correct the method.',
  example: 'manifest',
  bad: '{ "auth": { "method": "oauth-authorize", "fields": [{ "portal": "Secret Token", "secret": true }] }, "setup": null }',
  good: '{ "auth": { "method": "oauth-authorize", "fields": [{ "portal": "Tenant URL" }] }, "setup": null }',
  check({ connector: { auth } }, report) {
    const methods: { method: Method; fields: readonly CredentialField[] }[] = [auth, ...auth.alternatives];
    for (const { method, fields } of methods) {
      for (const { portal, pointer } of fields) {
        const kind = kindOfLabel(portal);
        if (kind === null || !AUTH_METHODS[method].fields.foreign.includes(kind)) continue;
        const message = `The method "${method}" has no ${kind}, but ${JSON.stringify(portal)} asks for one.`;
        report({ pointer: `${pointer}/portal` }, message, misspelt(portal, method) ?? hintFor(kind));
      }
    }
  },
};

/** "Token Endpont" has lost a letter, not its method. */
function misspelt(portal: string, method: Method): string | null {
  const meant = labelMeant(portal);
  const kind = meant === null ? null : kindOfLabel(meant);
  return kind === null || AUTH_METHODS[method].fields.foreign.includes(kind) ? null : `Did you mean "${meant}"?`;
}

function hintFor(kind: string): string {
  const methods = Object.entries(AUTH_METHODS).filter(([, { fields }]) =>
    fields.needed.some((choice) => choice.some((word) => word === kind)),
  );
  if (methods.length === 0) return 'Remove the field.';
  return `Remove the field, or write the method ${methods.map(([method]) => JSON.stringify(method)).join(' or ')}.`;
}
