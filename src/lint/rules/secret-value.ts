import { findSecret } from '../../manifest/find-secret.ts';
import type { LintRule } from '../lint-rule.ts';

export const secretValue: LintRule = {
  id: 'secret-value',
  severity: 'error',
  // Not local: where a manifest does not fit the schema, `secretsIn` looks through all of it.
  title: 'No secret stands in a manifest.',
  cause:
    'The text looks like a token, key or password. Manifests are kept in a repository, and pages made from them are public.',
  fix: 'Remove it, and have it withdrawn if it was real. Say where it comes from instead: `"from": { "setup": true }`.',
  example: 'manifest',
  bad: '{ "auth": { "note": "Use Bearer 8f3kd92hs7Gk20sLq84hdT7w for tests." } }',
  good: '{ "auth": { "note": "Use the token of a test account for tests." } }',
  check({ texts }, report) {
    for (const found of texts) {
      const secret = findSecret(found);
      if (secret === null) continue;
      report(
        { pointer: found.pointer, range: secret.range },
        `This looks like ${secret.what}.`,
        'Remove it; if it was real, have it withdrawn.',
      );
    }
  },
};
