import type { CredentialField } from '../../connector/connector.ts';
import { valueAt } from '../../json/json-node.ts';
import { isSecretByLabel } from '../../manifest/credential-kind.ts';
import type { LintRule } from '../lint-rule.ts';
import { valuesOf } from './credential-address.ts';

export const credentialSecretStated: LintRule = {
  id: 'credential-secret-stated',
  severity: 'error',
  local: 'item',
  title: 'A secret has no value in the manifest.',
  cause:
    'The field is marked as secret, or is one by its label, and its value stands beside it for everyone to read: one of the two is wrong.',
  fix: 'Write `"secret": false` if everybody may know the value; else say where an administrator gets it.',
  example: 'manifest',
  bad: `{ "auth": { "fields": [{ "portal": "Client ID", "from": { "account": true } },
    { "portal": "Client Secret", "secret": true, "from": { "fixed": "letmein" } }] }, "setup": null }`,
  good: `{ "auth": { "fields": [{ "portal": "Client ID", "from": { "account": true } },
    { "portal": "Client Secret", "secret": true, "from": { "support": "help@acme.example" } }] }, "setup": null }`,
  check({ fields, manifest }, report) {
    for (const field of fields) {
      const [value] = valuesOf(field);
      // A template shows the form of a value, not the value.
      if (value === undefined || field.from.kind === 'template') continue;
      const reason = secretBy(field, value.value, valueAt(manifest, `${field.pointer}/secret`));
      if (reason === null) continue;
      const hint = 'If it is one, have it withdrawn, and write "from": { "setup": true } or { "support": "…" }.';
      report({ pointer: value.pointer }, `${reason}, and its value stands here.`, hint);
    }
  },
};

/** A mark that was forgotten hides no secret: only one that says no does. */
function secretBy({ portal, secret }: CredentialField, value: string, stated: unknown): string | null {
  if (secret) return 'This field is marked as secret';
  return stated !== false && isSecretByLabel(portal, value)
    ? `${JSON.stringify(portal)} is a secret by its name`
    : null;
}
