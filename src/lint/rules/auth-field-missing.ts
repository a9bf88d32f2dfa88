import { AUTH_METHODS } from '../../connector/auth-method.ts';
import { kindOfLabel } from '../../manifest/credential-kind.ts';
import type { LintRule } from '../lint-rule.ts';

export const authFieldMissing: LintRule = {
  id: 'auth-field-missing',
  severity: 'error',
  looksAt: ['/auth/method', '/auth/enter', '/auth/fields/*/portal'],
  echoes: [{ rule: 'field-label-reused', within: 'manifest' }],
  title: 'The fields that the method needs are there.',
  cause: 'The method cannot work without a field that is not listed, so the page would leave out a step.',
  fix: 'Add the field with its label in the portal, or correct the method.',
  example: 'manifest',
  bad: '{ "auth": { "fields": [{ "portal": "Client ID", "from": { "account": true } }] }, "setup": null }',
  good: `{ "auth": { "fields": [{ "portal": "Client ID", "from": { "account": true } },
    { "portal": "Client Secret", "secret": true, "from": { "account": true } }] }, "setup": null }`,
  check({ connector: { auth } }, report) {
    // What is entered is said in a sentence, without labels.
    if (auth.enter !== null) return;
    const kinds = auth.fields.map(({ portal }) => kindOfLabel(portal));
    const { needed, foreign } = AUTH_METHODS[auth.method].fields;
    // Fields of another method say that it is the method that is wrong.
    if (kinds.some((kind) => kind !== null && foreign.includes(kind))) return;
    // A field without a label may be the one that is missed.
    if (auth.fields.some(({ portal }) => portal.trim() === '')) return;
    for (const choice of needed) {
      if (choice.some((kind) => kinds.includes(kind))) continue;
      const message = `The method "${auth.method}" needs a ${choice.join(' or ')}, and no field asks for one.`;
      report({ pointer: '/auth/method' }, message, `Add it: { "portal": "…", "from": { "setup": true } }`);
    }
  },
};
