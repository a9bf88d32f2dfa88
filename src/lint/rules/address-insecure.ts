import type { LintRule } from '../lint-rule.ts';

const HTTP = /\bhttp:\/\/[^\s"'<>)\]]*/gi;

/** A loopback address does not leave the machine; namespaces are names, and nobody goes there. */
const HARMLESS = /^http:\/\/(?:localhost|127\.|\[::1\]|www\.w3\.org\/|schemas\.)/i;

export const addressInsecure: LintRule = {
  id: 'address-insecure',
  severity: 'error',
  local: 'value',
  title: 'Every address is an https address.',
  cause:
    'The address is plain http. The provisioning service refuses it as a Tenant URL, and a page should not send readers there.',
  fix: 'Write https.',
  example: 'manifest',
  bad: '{ "homepage": "http://acme.example/" }',
  good: '{ "homepage": "https://acme.example/" }',
  check({ texts }, report) {
    for (const { pointer, text, traits } of texts) {
      if (!traits.mayLead || !/http:/i.test(text)) continue;
      for (const { 0: address, index } of text.matchAll(HTTP)) {
        if (HARMLESS.test(address)) continue;
        const range = [index, index + address.length] as const;
        report({ pointer, range }, 'This address is plain http.', `Write https${address.slice('http'.length)}`);
      }
    }
  },
};
