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
  check: (page) =>
    grouped([...addressesOf(page).flatMap(inCapitals), ...printedHosts(page), ...firstLetters(page)], 'this page'),
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

/** "Acme-tutorial.md", where the pictures lie in "acme-provisioning-tutorial": both were named by the same hand. */
function firstLetters({ nodes, text }: Page): PageFinding[] {
  return nodes.links.flatMap((link): PageFinding[] => {
    const [, file = '', name = ''] = /^((\p{Lu}[a-z\d-]+)-tutorial\.md)(?:#|$)/u.exec(link.url) ?? [];
    if (name === '' || !text.includes(`media/${name.toLowerCase()}-`)) return [];
    const message = `"${file}" has a capital inside.`;
    return [{ message, hint: `Is "${file.toLowerCase()}" meant?`, ...spanOf(link) }];
  });
}

/** "Such as team.Acme.com": printed, and no link. */
function printedHosts({ nodes, prose }: Page): PageFinding[] {
  if (!HOST_IN_TEXT.test(prose)) return [];
  return nodes.paragraphs
    .map(spanOf)
    .flatMap((span) =>
      Array.from(prose.slice(span.start, span.end).matchAll(HOSTS_IN_TEXT)).flatMap(({ 0: host, index }) =>
        inCapitals({ url: `https://${host}`, start: span.start + index, end: span.start + index + host.length }),
      ),
    );
}

const HOST =
  '(?<![\\p{L}\\p{N}@/.-])[a-z\\d-]+\\.\\p{Lu}\\p{Ll}{2,}\\.(?:com|net|org|io|app|dev|cloud)(?![\\p{L}\\p{N}])';
const HOST_IN_TEXT = new RegExp(HOST, 'u');
const HOSTS_IN_TEXT = new RegExp(HOST, 'gu');

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
