import { shortened } from '../../problem/shortened.ts';
import type { LintRule } from '../lint-rule.ts';

export const choiceReused: LintRule = {
  id: 'choice-reused',
  severity: 'error',
  local: 'members',
  title: 'Each case has one value.',
  cause: 'Two values of one field have the same case: a reader whose case it is cannot tell which of them to enter.',
  fix: 'Say what tells the two apart, or remove one.',
  example: 'manifest',
  bad: `{ "auth": { "fields": [{ "portal": "Tenant URL", "from": { "choices": { "by": "Region", "values": [
    { "when": "Europe", "value": "https://eu.acme.example/scim" }, { "when": "Europe", "value": "https://us.acme.example/scim" }] } } },
    { "portal": "Client ID", "from": { "account": true } }, { "portal": "Client Secret", "secret": true, "from": { "account": true } }] }, "setup": null }`,
  good: `{ "auth": { "fields": [{ "portal": "Tenant URL", "from": { "choices": { "by": "Region", "values": [
    { "when": "Europe", "value": "https://eu.acme.example/scim" }, { "when": "America", "value": "https://us.acme.example/scim" }] } } },
    { "portal": "Client ID", "from": { "account": true } }, { "portal": "Client Secret", "secret": true, "from": { "account": true } }] }, "setup": null }`,
  check({ fields }, report) {
    for (const { from, pointer } of fields) {
      if (from.kind !== 'choices') continue;
      const cases = from.values.map(({ when }) => when.trim().toLowerCase());
      for (const [index, { when }] of from.values.entries()) {
        const first = cases.indexOf(cases[index] ?? '');
        if (first === index) continue;
        const place = { pointer: `${pointer}/from/choices/values/${index}/when` };
        report(
          place,
          `${JSON.stringify(shortened(when, 60))} has a value already.`,
          `It is row ${first + 1} of this list.`,
        );
      }
    }
  },
};
