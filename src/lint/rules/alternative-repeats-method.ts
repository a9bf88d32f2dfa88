import type { LintRule } from '../lint-rule.ts';

export const alternativeRepeatsMethod: LintRule = {
  id: 'alternative-repeats-method',
  severity: 'error',
  looksAt: ['/auth/method', '/auth/alternatives/*/method'],
  title: 'Each method of authentication is described once.',
  cause: 'An alternative has the method of the connector itself, or that of another alternative.',
  fix: 'Describe it in one place.',
  example: 'manifest',
  bad: '{ "auth": { "alternatives": [{ "method": "oauth-client-credentials", "status": "offered" }] } }',
  good: '{ "auth": { "alternatives": [{ "method": "bearer-token", "status": "withdrawn" }] } }',
  check({ connector: { auth } }, report) {
    const known = new Set([auth.method]);
    for (const { method, pointer } of auth.alternatives) {
      if (known.has(method))
        report(
          { pointer: `${pointer}/method` },
          `The method "${method}" is described already.`,
          auth.alternatives.length === 1 ? 'Remove "alternatives".' : 'Remove this one.',
        );
      known.add(method);
    }
  },
};
