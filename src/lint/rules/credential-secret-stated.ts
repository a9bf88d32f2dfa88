import type { LintRule } from '../lint-rule.ts';
import { valuesOf } from './credential-address.ts';

export const credentialSecretStated: LintRule = {
  id: 'credential-secret-stated',
  severity: 'error',
  local: 'item',
  title: 'A secret has no value in the manifest.',
  cause: 'The field is marked as secret, and its value stands beside it for everyone to read: one of the two is wrong.',
  fix: 'Take `"secret"` away if everybody may know the value; else say where an administrator gets it.',
  example: 'manifest',
  bad: `{ "auth": { "fields": [{ "portal": "Client ID", "from": { "account": true } },
    { "portal": "Client Secret", "secret": true, "from": { "fixed": "letmein" } }] }, "setup": null }`,
  good: `{ "auth": { "fields": [{ "portal": "Client ID", "from": { "account": true } },
    { "portal": "Client Secret", "secret": true, "from": { "support": "help@acme.example" } }] }, "setup": null }`,
  check({ fields }, report) {
    for (const field of fields) {
      const [value] = valuesOf(field);
      // A template shows the form of a value, not the value.
      if (!field.secret || value === undefined || field.from.kind === 'template') continue;
      const hint = 'If it is one, have it withdrawn, and write "from": { "setup": true } or { "support": "…" }.';
      report({ pointer: value.pointer }, 'This field is marked as secret, and its value stands here.', hint);
    }
  },
};
