import { nearest } from '../../problem/nearest.ts';
import type { LintRule } from '../lint-rule.ts';
import { placesIn, templates } from '../templates.ts';

export const placeholderMissing: LintRule = {
  id: 'placeholder-missing',
  severity: 'error',
  local: 'value',
  title: 'Each place to fill in stands in the value.',
  cause:
    'A placeholder is explained that the value does not have, so the page would speak of something that is not to be seen.',
  fix: 'Write the placeholder exactly as it stands in the value, brackets included.',
  example: 'manifest',
  bad: `{ "auth": { "method": "oauth-authorize", "fields": [{ "portal": "Tenant URL", "from": { "template": {
    "value": "https://<tenant>.acme.example/scim",
    "placeholders": [{ "text": "<tenant>", "means": "your tenant" }, { "text": "<region>", "means": "your region" }] } } }] }, "setup": null }`,
  good: `{ "auth": { "method": "oauth-authorize", "fields": [{ "portal": "Tenant URL", "from": { "template": {
    "value": "https://<tenant>.acme.example/scim",
    "placeholders": [{ "text": "<tenant>", "means": "your tenant" }] } } }] }, "setup": null }`,
  check(subject, report) {
    for (const { pointer, value, placeholders } of templates(subject)) {
      placeholders.forEach(({ text }, index) => {
        // A place that is spelt in two ways is one mistake, and the value shows how it is spelt.
        if (value.includes(text) || nearest(text, placesIn(value)) !== null) return;
        report(
          { pointer: `${pointer}/placeholders/${index}/text` },
          `${JSON.stringify(text)} does not stand in the value.`,
          `The value is ${value}`,
        );
      });
    }
  },
};
