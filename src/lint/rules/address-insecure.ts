import type { LintRule } from '../lint-rule.ts';

const HTTP = /\bhttp:\/\/[^\s"'<>)\]]*/gi;

/** A loopback address does not leave the machine; namespaces are names, and nobody goes there. */
const HARMLESS = /^http:\/\/(?:localhost|127\.|\[::1\]|www\.w3\.org\/|schemas\.)/i;

/** Speaks of an address that the provisioning service calls. */
const CALLED = /\b(?:scim|tenant|base|token|endpoint)\b/i;

/** Code in a sentence is text that readers type or look for; no link leads there. */
function codeIn(text: string): [number, number][] {
  return Array.from(text.matchAll(/(`+).*?\1/g), ({ 0: code, index }) => [index, index + code.length]);
}

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
      const shown = traits.markdown === null || CALLED.test(text) ? [] : codeIn(text);
      for (const { 0: address, index } of text.matchAll(HTTP)) {
        if (HARMLESS.test(address) || shown.some(([start, end]) => start < index && index < end)) continue;
        const range = [index, index + address.length] as const;
        report({ pointer, range }, 'This address is plain http.', `Write https${address.slice('http'.length)}`);
      }
    }
  },
};
