import { findCredentialStep } from '../credential-step.ts';
import type { PageFinding } from '../page.ts';
import type { PageRule } from '../page-rule.ts';
import { holdsPlace, textBefore } from '../spans.ts';

/**
 * The provisioning service refuses plain http, and the token would be readable on the way (scim-client fact
 * sheet, section 1).
 */
export const addressInsecureRule: PageRule = {
  id: 'page-address-insecure',
  severity: 'error',
  title: 'The address that the service calls is an https address.',
  cause: 'A tenant URL, an endpoint or a token address is plain http: the connection test fails with it.',
  fix: 'Write https.',
  example: 'page',
  bad: '# Acme\n\nThe **Tenant URL** is `http://api.acme.example/scim`.\n',
  good: '# Acme\n\nThe **Tenant URL** is `https://api.acme.example/scim`.\n',
  handWrittenOnly: true,
  check: (page) => {
    const step = findCredentialStep(page);
    const seen = new Set<string>();
    return Array.from(page.text.matchAll(HTTP)).flatMap(({ 0: address, index }): PageFinding[] => {
      if (HARMLESS.test(address)) return [];
      const inStep = step !== null && holdsPlace(step, index);
      if (!inStep && !SCIM_ADDRESS.test(address) && !ABOUT_ENDPOINT.test(around(page.text, index, address))) return [];
      // The text of a link and its target are one address, written once for the eye.
      const line = `${page.lines.locate(index).line} ${address}`;
      if (seen.has(line)) return [];
      seen.add(line);
      return [
        {
          message: 'This address is plain http.',
          hint: `Write https${address.slice('http'.length)}`,
          start: index,
          end: index + address.length,
        },
      ];
    });
  },
};

/** A place-holder in pointed or square brackets is a part of it. */
const HTTP =
  /\bhttp:\/\/(?:<[\w .-]{1,60}>|\[[\w .-]{1,60}\]|[^\s"'`<>)[\]|])*(?:[^\s"'`<>)[\]|.,;:*]|<[\w .-]{1,60}>|\[[\w .-]{1,60}\])/gi;
/** A loopback address does not leave the machine; namespaces are names, and nobody goes there. */
const HARMLESS = /^http:\/\/(?:localhost|127\.|\[::1\]|www\.w3\.org\/|schemas\.|www\.simplecloud\.info)/i;
const SCIM_ADDRESS = /[/.]scim\b|\/provisioning\b/i;
const ABOUT_ENDPOINT =
  /\b(?:tenant|base|scim|token|authorization)(?:\s+[\w.]+)?\s+(?:url|uri|endpoint)s?\b|\bendpoint\b/i;

/** As far as a sentence reaches, and longer than any line of a published page. */
const NEAR = 1000;

/** The line that it stands in, and no more: the next one may be about something else. */
function around(text: string, at: number, address: string): string {
  const before = textBefore(text, at, NEAR);
  const after = text.slice(at + address.length, at + address.length + NEAR);
  return `${before.slice(before.lastIndexOf('\n') + 1)}${address}${after.split('\n', 1)[0] ?? ''}`;
}
