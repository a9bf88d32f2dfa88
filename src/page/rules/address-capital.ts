import { spanOf } from '../node-span.ts';
import type { Page, PageFinding } from '../page.ts';
import { grouped, type PageRule } from '../page-rule.ts';

export const addressCapitalRule: PageRule = {
  id: 'page-address-capital',
  severity: 'info',
  title: 'Hosts and files of the site are written small.',
  cause:
    "The name of the app was put over another one everywhere, in addresses too; a file's name counts its capitals.",
  fix: 'Write the address as it is, in small letters.',
  example: 'page',
  bad: '# Acme\n\nSee [Acme single sign-on](https://www.Acme.test/sso).\n',
  good: '# Acme\n\nSee [Acme single sign-on](https://www.acme.test/sso).\n',
  handWrittenOnly: true,
  check: (page) => grouped(addressesOf(page).flatMap(inCapitals), 'this page'),
};

interface Address {
  readonly url: string;
  readonly start: number;
  readonly end: number;
}

function addressesOf({ nodes }: Page): Address[] {
  return [
    ...nodes.links.map((link) => ({ url: link.url, ...spanOf(link) })),
    ...nodes.inlineCode.map((code) => ({ url: code.value.trim(), ...spanOf(code) })),
  ];
}

/** What stands for a name, and what another rule tells of. */
const SAMPLE = /your|example|contoso/i;

function inCapitals({ url, start, end }: Address): PageFinding[] {
  // A placeholder is no host yet.
  const host = /^https?:\/\/([\w.-]+)(?=[/?#:]|$)/.exec(url)?.[1] ?? '';
  const file = /^(?:\.{1,2}\/)?([\w-]+-tutorial\.md)(?:#|$)/.exec(url)?.[1] ?? '';
  const odd = [/[A-Z][a-z]/.test(host) ? host : '', /.[A-Z]/.test(file) ? file : ''].find(
    (name) => name.includes('.') && !SAMPLE.test(name),
  );
  if (odd === undefined) return [];
  return [{ message: `"${odd}" has a capital inside.`, hint: `Is "${odd.toLowerCase()}" meant?`, start, end }];
}
