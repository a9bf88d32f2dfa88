/** The labels that a text may still print though the page's portal, or the way to it, has them no more. */
import type { FormNames, FormTables } from '../../emit/tutorial/page-form.ts';
import type { Era } from '../../emit/tutorial/portal/era.ts';
import { PRODUCT_NAMES, withPlaceHolders } from '../../markdown/product-names.ts';

export interface OlderLabel {
  readonly text: string;
  /** What stands in its place; `null`: nothing does. */
  readonly now: string | null;
  /** Told from ordinary words only where it is printed in bold. */
  readonly isWord: boolean;
}

interface Labelled extends Era {
  readonly labels: readonly { readonly id: string; readonly text: string }[];
}

/** @param from the form that the page had: what it showed is old, whenever it was */
export function olderLabels(tables: FormTables, from: FormNames | null, to: FormNames): OlderLabel[] {
  const portal = tables.portals.get(to.portal)?.data;
  const way = tables.navigations.get(to.navigation)?.data;
  if (portal === undefined || way === undefined) return [];
  const dataOf = <T>(files: ReadonlyMap<string, { readonly data: T }>): [string, T][] =>
    Array.from(files, ([name, { data }]) => [name, data]);
  const known = new Set([...portal.labels, ...portal.methods, ...portal.fields, ...way.labels].map(({ text }) => text));
  const all = [
    ...older(dataOf(tables.portals), portal, [to.portal, from?.portal], false),
    ...older(dataOf(tables.navigations), way, [to.navigation, from?.navigation], true),
    ...portal.fields.map(({ known: text, text: now }) => ({ text, now, isWord: true })),
    ...mappingLabels(tables, portal),
  ];
  const labels = new Map<string, OlderLabel>();
  for (const label of all) {
    const before = labels.get(label.text);
    if (known.has(label.text) || isProductName(label.text)) continue;
    if (before === undefined || before.now === null) labels.set(label.text, label);
  }
  return [...labels.values()];
}

/** Labels of the files that were over when the new one began, and of the one that the page had. */
function older(
  files: readonly (readonly [string, Labelled])[],
  now: Labelled,
  [to, from]: readonly (string | undefined)[],
  areWords: boolean,
): OlderLabel[] {
  const byId = new Map(now.labels.map(({ id, text }) => [id, text]));
  const isOver = ({ until }: Era) => until !== null && until <= (now.since ?? '');
  return files
    .filter(([name, era]) => name !== to && (name === from || isOver(era)))
    .flatMap(([, { labels }]) =>
      labels.map(({ id, text }) => ({ text, now: byId.get(id) ?? null, isWord: areWords || !/[ -]/.test(text) })),
    );
}

/** The entries of the old list of mappings hold a name of the directory, which may be a place-holder by now. */
function mappingLabels(
  { vocabularies }: FormTables,
  { steps }: { readonly steps: readonly { readonly text: string | null }[] },
): OlderLabel[] {
  if (steps.some(({ text }) => text?.includes('labels.synchronize'))) return [];
  return [...vocabularies.values()].flatMap(({ labels }) =>
    [labels.synchronizeUsers, labels.synchronizeGroups].flatMap((text) =>
      [...new Set([text, withPlaceHolders(text)])].map((each) => ({ text: each, now: null, isWord: false })),
    ),
  );
}

/** A place-holder takes care of it. */
function isProductName(text: string): boolean {
  return Object.values(PRODUCT_NAMES).some((names) => names.some((name) => name === text));
}
