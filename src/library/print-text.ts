/** The report of a folder for a terminal: what needs a person, page by page, and the folder in figures. */

import type { LibraryReport, LibraryTotals } from './library-report.ts';
import type { Listed } from './listed-parts.ts';
import { NEEDS, type Need, type PageReport, type Told } from './page-report.ts';
import { countWords, formWords, NEED_ACTIONS, NEED_WORDS, STATUS_WORDS } from './words.ts';

/** @param quiet only what a person is needed for */
export function printReportText({ pages, totals }: LibraryReport, quiet: boolean): string {
  const shown = NEEDS.filter((need) => !quiet || need !== 'nothing');
  const groups = shown.flatMap((need) => {
    const own = pages.filter(({ needs }) => needs === need);
    return own.length === 0 ? [] : [group(need, own)];
  });
  return [...groups, ...(quiet ? [] : [totalLines(totals)])].join('\n');
}

function group(need: Need, pages: readonly PageReport[]): string {
  const action = need === 'nothing' ? '' : ` ${NEED_ACTIONS[need]}`;
  return `${NEED_WORDS[need]}: ${pages.length === 1 ? '1 page' : `${pages.length} pages`}.${action}\n${pages.map(pageLines).join('')}`;
}

function pageLines(page: PageReport): string {
  const { file, manifest, status, refused, unplaced, contradicted, missing, kept } = page;
  const written = manifest === null ? '' : `: ${manifest} ${STATUS_WORDS[status]}`;
  const about = page.form === null ? [] : [`    ${formWords(page)}`, `    ${countWords(page)}`];
  const told = (word: string, list: readonly Told[]) =>
    list.flatMap(({ line, message, rule, hint }) => [
      row(file, line, word, `${message}  ${rule}`),
      ...(hint === null ? [] : [`      hint: ${hint}`]),
    ]);
  return [
    `  ${file}${written}`,
    ...about,
    ...told('refused', refused),
    ...unplaced.map(({ line, text }) => row(file, line, 'unplaced', text)),
    ...told('contradicted', contradicted),
    ...told('missing', missing),
    ...oncePerPlace(kept).map(({ line, text, pointer, more }) =>
      row(file, line, 'kept', `${text}${more === 0 ? '' : ` (and ${more} more)`}  ${pointer}`),
    ),
    '',
  ].join('\n');
}

/** Sentences that stand in one text of the manifest are told of by the first of them. */
function oncePerPlace(kept: PageReport['kept']): (Listed & { readonly more: number })[] {
  const places = new Map<string, readonly Listed[]>();
  for (const each of kept) places.set(each.pointer, [...(places.get(each.pointer) ?? []), each]);
  return [...places.values()].flatMap(([first, ...rest]) =>
    first === undefined ? [] : [{ ...first, more: rest.length }],
  );
}

function row(file: string, line: number, word: string, text: string): string {
  return `    ${file}:${line}  ${word}  ${text}`;
}

function totalLines({ pages, needs, forms, facts, parts }: LibraryTotals): string {
  const share = facts.found === 0 ? '' : ` (${((100 * facts.placed) / facts.found).toFixed(1)} %)`;
  const counts = (of: Readonly<Record<string, number>>) =>
    Object.entries(of)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ');
  const rows: readonly (readonly [string, string])[] = [
    ['pages', String(pages)],
    ...NEEDS.map((need) => [NEED_WORDS[need].toLowerCase(), String(needs[need])] as const),
    ['skeleton', counts(forms.edition)],
    ['words', counts(forms.vocabulary)],
    ['portal', counts(forms.portal)],
    ['way to it', counts(forms.navigation)],
    ['includes', counts(forms.includes)],
    ['facts placed', `${facts.placed} of ${facts.found}${share}`],
    ['parts', counts(parts)],
  ];
  const told = rows.filter(([, value]) => value !== '' && value !== '0');
  const width = Math.max(...told.map(([name]) => name.length));
  return `${told.map(([name, value]) => `${name.padEnd(width)}  ${value}`).join('\n')}\n`;
}
