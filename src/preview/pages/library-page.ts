/** Published pages that are brought in, those that need a person most first: what became of each part, with its line. */
import type { Element } from 'hast';
import { type LibraryReport, weight } from '../../library/library-report.ts';
import { NEEDS, type Need, type PageReport, type Told } from '../../library/page-report.ts';
import { countWords, formWords, NEED_ACTIONS, NEED_WORDS, STATUS_WORDS } from '../../library/words.ts';
import { type Child, element } from '../element.ts';
import { counted, tag } from './labels.ts';

/** @param previewOf the address of the preview of a manifest, named relative to the project; `null`: it has none */
export function libraryPage({ pages, totals }: LibraryReport, previewOf: PreviewOf): Element {
  return element(
    'div',
    { className: ['library'] },
    element('h1', {}, 'Published pages'),
    element('p', { className: ['lead'] }, `${counted(totals.pages, 'page')}, those that need you most first.`),
    element('ul', {}, ...NEEDS.flatMap((need) => summary(need, totals.needs[need]))),
    ...NEEDS.flatMap((need) =>
      group(
        need,
        pages.filter((page) => page.needs === need),
        previewOf,
      ),
    ),
  );
}

export type PreviewOf = (manifest: string) => string | null;

function summary(need: Need, count: number): Child[] {
  return count === 0
    ? []
    : [element('li', {}, element('a', { href: `#${need}` }, NEED_WORDS[need]), `: ${counted(count, 'page')}`)];
}

function group(need: Need, pages: readonly PageReport[], previewOf: PreviewOf): Child[] {
  if (pages.length === 0) return [];
  return [
    element('h2', { id: need }, `${NEED_WORDS[need]} (${pages.length})`),
    need === 'nothing' ? null : element('p', {}, NEED_ACTIONS[need]),
    ...pages.map((page) => pageItem(page, previewOf)),
  ];
}

function pageItem(page: PageReport, previewOf: PreviewOf): Element {
  const { file, manifest, status, needs, placed } = page;
  const items = weight(page);
  return element(
    'details',
    { className: ['problems'], open: needs !== 'nothing' && needs !== 'kept' },
    element('summary', {}, element('code', {}, file), items === 0 ? null : `: ${counted(items, 'thing')} to look at`),
    manifest === null
      ? null
      : element('p', { className: ['where'] }, manifestName(manifest, previewOf), ` ${STATUS_WORDS[status]}`),
    page.form === null ? null : element('p', {}, `${formWords(page)}. ${countWords(page)}.`),
    items === 0 ? null : element('ul', { className: ['problem-list'], role: 'list' }, ...thingsOf(page)),
    placed.length === 0 ? null : placedTable(page),
  );
}

function manifestName(manifest: string, previewOf: PreviewOf): Element {
  const href = previewOf(manifest);
  const name = element('code', {}, manifest);
  return href === null ? name : element('a', { href }, name);
}

function thingsOf({ file, refused, unplaced, contradicted, missing, kept }: PageReport): Element[] {
  const told = (word: string, kind: string, list: readonly Told[]) =>
    list.map(({ line, message, hint, rule }) => thing(tag(word, kind), message, hint, `${file}:${line}`, rule));
  return [
    ...told('Refused', 'error', refused),
    ...unplaced.map(({ line, text }) => thing(tag('Unplaced', 'error'), text, null, `${file}:${line}`, null)),
    ...told('Contradicted', 'warning', contradicted),
    ...told('Missing', 'warning', missing),
    ...kept.map(({ line, text, pointer }) => thing(tag('Kept'), text, null, `${file}:${line}`, pointer)),
  ];
}

function thing(label: Element, text: string, hint: string | null, place: string, more: string | null): Element {
  return element(
    'li',
    {},
    label,
    element('p', {}, text),
    hint === null ? null : element('p', { className: ['hint'] }, hint),
    element('p', { className: ['where'] }, place, ' ', more === null ? null : element('code', {}, more)),
  );
}

function placedTable({ placed }: PageReport): Element {
  const cells = (name: string, ...texts: readonly string[]) => texts.map((text) => element(name, {}, text));
  return element(
    'details',
    {},
    element('summary', {}, `${counted(placed.length, 'part')} in a place of their own`),
    element(
      'table',
      {},
      element('thead', {}, element('tr', {}, ...cells('th', 'Line', 'On the page', 'In the manifest'))),
      element(
        'tbody',
        {},
        ...placed.map(({ line, text, pointer }) => element('tr', {}, ...cells('td', String(line), text, pointer))),
      ),
    ),
  );
}
