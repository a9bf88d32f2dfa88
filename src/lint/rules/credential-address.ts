import type { CredentialField, ValueSource } from '../../connector/connector.ts';
import { shortened } from '../../problem/shortened.ts';
import type { LintRule } from '../lint-rule.ts';

/** What the portal calls fields that take an address (tutorial-corpus fact sheet, section a). */
const TAKES_ADDRESS = /\b(?:ur[li]|endpoint)\b/i;
/** A place to fill in may hold the whole address; plain http is another rule's. */
const ADDRESS = /^(?:https?:\/\/[^\s/]|[<[{])/i;

export const credentialAddress: LintRule = {
  id: 'credential-address',
  severity: 'error',
  local: 'item',
  title: 'A field that takes an address is given one.',
  cause: 'The portal refuses a Tenant URL or an endpoint that does not begin with https://.',
  fix: 'Write the whole address, beginning with https://.',
  example: 'manifest',
  bad: `{ "auth": { "fields": [{ "portal": "Tenant URL", "from": { "fixed": "htp:/api.acme.example/scim" } },
    { "portal": "Client ID", "from": { "account": true } }, { "portal": "Client Secret", "secret": true, "from": { "account": true } }] }, "setup": null }`,
  good: `{ "auth": { "fields": [{ "portal": "Tenant URL", "from": { "fixed": "https://api.acme.example/scim" } },
    { "portal": "Client ID", "from": { "account": true } }, { "portal": "Client Secret", "secret": true, "from": { "account": true } }] }, "setup": null }`,
  check({ fields }, report) {
    for (const field of fields) {
      if (!TAKES_ADDRESS.test(field.portal)) continue;
      for (const { pointer, value } of valuesOf(field)) {
        if (ADDRESS.test(value.trim())) continue;
        report({ pointer }, `${JSON.stringify(shortened(value, 60))} is no address.`, hintFor(value));
      }
    }
  },
};

/** The values that stand in the manifest, with their places. */
export function valuesOf({ from, pointer }: CredentialField): { pointer: string; value: string }[] {
  return VALUES[from.kind](from, `${pointer}/from`);
}

type Values = (from: ValueSource, pointer: string) => { pointer: string; value: string }[];

const none: Values = () => [];

const VALUES: Readonly<Record<ValueSource['kind'], Values>> = {
  fixed: (from, pointer) => (from.kind === 'fixed' ? [{ pointer: `${pointer}/fixed`, value: from.value }] : []),
  template: (from, pointer) =>
    from.kind === 'template' ? [{ pointer: `${pointer}/template/value`, value: from.value }] : [],
  choices: (from, pointer) =>
    from.kind === 'choices'
      ? from.values.map(({ value }, index) => ({ pointer: `${pointer}/choices/values/${index}/value`, value }))
      : [],
  setup: none,
  support: none,
  account: none,
  computed: none,
  unknown: none,
};

/** A scheme that is misspelt or left out is certain; what else was meant, nobody knows. */
function hintFor(value: string): string {
  const rest = value.trim().replace(/^[a-z]{0,6}:?\/{1,2}/i, '');
  return /^[\w<[{-][\w.<>[\]{}-]*\.[\w<>[\]{}-]+/.test(rest)
    ? `Write https://${shortened(rest, 60)}`
    : 'Write https://…';
}
