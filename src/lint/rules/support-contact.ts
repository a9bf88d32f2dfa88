import type { LintRule } from '../lint-rule.ts';

const MAIL = /^[^\s@<>()[\]"']+@[^\s@<>()[\]"']+\.[a-z]{2,}$/i;
// Plain http is another rule's.
const PAGE = /^https?:\/\/[^\s<>"]+$/i;

export const supportContact: LintRule = {
  id: 'support-contact',
  severity: 'error',
  local: 'value',
  title: 'Support is reached by an e-mail address or a page.',
  cause: 'The contact is neither, so the page could not link to it.',
  fix: 'Write `support@acme.example` or `https://acme.example/support`.',
  example: 'manifest',
  bad: '{ "auth": { "method": "oauth-authorize", "fields": [{ "portal": "Tenant URL", "from": { "support": "Acme support" } }] }, "setup": null }',
  good: '{ "auth": { "method": "oauth-authorize", "fields": [{ "portal": "Tenant URL", "from": { "support": "support@acme.example" } }] }, "setup": null }',
  check({ fields }, report) {
    for (const { from, pointer } of fields) {
      if (from.kind !== 'support' || MAIL.test(from.contact) || PAGE.test(from.contact)) continue;
      const hint = from.contact.startsWith('mailto:')
        ? 'Leave out "mailto:".'
        : 'Write an e-mail address, or the https address of a page.';
      report(
        { pointer: `${pointer}/from/support` },
        `${JSON.stringify(from.contact)} is neither an e-mail address nor a page.`,
        hint,
      );
    }
  },
};
