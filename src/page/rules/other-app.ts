import { spanOf, wordsOf } from '../node-span.ts';
import { altOf, picturesOf } from '../outline/pictures.ts';
import type { Page, Span } from '../page.ts';
import type { PageRule } from '../page-rule.ts';
import { GALLERY_APPS } from '../words/gallery-apps.ts';
import { literal } from '../words/literal.ts';
import { copiedApps, isVariant, namedApps, ownApp } from '../words/named-apps.ts';

/** Where: looop and thousandeyes among 79 published pages, tableau-online of 2018 (tutorial-corpus fact sheet, section c). */
export const otherAppRule: PageRule = {
  id: 'page-other-app',
  severity: 'error',
  title: 'Every step is about the app of the page.',
  cause: 'A step was copied from the page of another app, and kept its name.',
  fix: 'Write the name of the app that the heading names.',
  example: 'page',
  bad: '# Configure Acme for automatic user provisioning\n\nIn the applications list, select **Zenith**.\n',
  good: '# Configure Acme for automatic user provisioning\n\nIn the applications list, select **Acme**.\n',
  handWrittenOnly: true,
  check: (page) => {
    const names = namedApps(page);
    const own = ownApp(names);
    if (own === null) return [];
    const others = names.filter(({ name }) => name !== own && !isVariant(name, own) && !isInBetween(page, name));
    const copied = copiedApps(page, own).filter(({ start }) => others.every((other) => other.start !== start));
    return [...others, ...copied, ...addressesOf(page, own), ...inPictures(page, own)].map(({ name, start, end }) => ({
      message: `"${name}" stands where the other places name "${own}".`,
      hint: `Write "${own}".`,
      start,
      end,
    }));
  },
};

/** What headings and many sentences name is a service that the page leads through, and no leftover. */
function isInBetween({ nodes, prose }: Page, name: string): boolean {
  if (/^(?:Microsoft|Azure|Entra)\b/.test(name)) return false;
  const inHeadings = nodes.headings.map(spanOf).filter(({ start, end }) => prose.slice(start, end).includes(name));
  return inHeadings.length > 0 && prose.split(name).length > MANY;
}

const MANY = 6;

/** Addresses of another app: to be entered, or behind a link whose text has the name of this one. */
function addressesOf({ nodes, text }: Page, own: string): (Span & { name: string })[] {
  const links = nodes.links
    .filter((link) => wordsOf(link).includes(own))
    .map((link) => ({ address: link.url, node: link }));
  const codes = nodes.inlineCode.map((code) => ({ address: code.value, node: code }));
  return [...links, ...codes].flatMap(({ address, node }) => {
    const host = /^\s*https?:\/\/([^/:\s]+)/i.exec(address)?.[1] ?? '';
    const parts = [...host.split('.'), host].map(letters);
    const name = GALLERY_APPS.find((app) => app.length > 4 && parts.includes(letters(app)) && !isVariant(app, own));
    const span = spanOf(node);
    if (name === undefined || letters(own).includes(letters(name))) return [];
    const at = text.slice(span.start, span.end).indexOf(host);
    return [{ name, start: span.start + at, end: span.start + at + host.length }];
  });
}

/** "Screenshot of the Zenith settings": an app that only the text of a picture names. */
function inPictures(page: Page, own: string): (Span & { name: string })[] {
  const pictures = picturesOf(page);
  let words: string | null = null;
  return pictures.flatMap(({ picture, start, end }) => {
    const alt = altOf(picture);
    const name = GALLERY_APPS.find(
      (app) => app.length > 5 && new RegExp(`(?<![\\w-])${literal(app)}(?![\\w-])`).test(alt),
    );
    if (name === undefined || isVariant(name, own) || letters(own).includes(letters(name))) return [];
    words ??= withoutPictures(page.prose, pictures);
    return words.includes(name) ? [] : [{ name, start, end }];
  });
}

function withoutPictures(prose: string, pictures: readonly Span[]): string {
  return pictures.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), prose);
}

function letters(name: string): string {
  return name.toLowerCase().replace(/[^a-z\d]/g, '');
}
