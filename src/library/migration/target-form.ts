/** The form that a page gets in another portal: what nobody chooses goes with the portal, or stays as it is. */
import type { PageData } from '../../connector/connector.ts';
import type { PageChoice } from '../../emit/tutorial/page-choice.ts';
import type { FormTables } from '../../emit/tutorial/page-form.ts';
import { type Era, meet } from '../../emit/tutorial/portal/era.ts';
import { textOrder } from '../../problem/text-order.ts';
import { TODAYS_FORM } from '../todays-form.ts';

/** What is named on the command line: the portal, and whatever else is not to go with it. */
export type Destination = PageChoice & { readonly portal: string };

export type TargetForm = Readonly<Required<Omit<PageChoice, 'includes'>>> & Pick<PageChoice, 'includes'>;

/** Skeletons that pages were begun with until 2020 (tutorial-corpus fact sheet, section b). A project's own stays. */
const OLDER_EDITIONS: ReadonlySet<string> = new Set(['enable-first', 'gallery-first', 'assigning-users']);

/** @param page what the manifest says now */
export function targetForm(page: PageData, chosen: Destination, tables: FormTables): TargetForm {
  const { portal } = chosen;
  const era = tables.portals.get(portal)?.data ?? null;
  const vocabulary = chosen.vocabulary ?? vocabularyFor(page.vocabulary, portal, era, tables);
  const words = tables.vocabularies.get(vocabulary) ?? null;
  const navigation = chosen.navigation ?? navigationFor(page.navigation, [era, words], era?.navigation ?? '', tables);
  // A portal that is gone is no reason to give a page another skeleton.
  const isOfToday = era !== null && era.until === null;
  const edition = isOfToday && OLDER_EDITIONS.has(page.edition) ? TODAYS_FORM.edition : page.edition;
  const hasIncludes = words === null || words.includes !== null;
  const includes = chosen.includes ?? (page.includes === 'used' && !hasIncludes ? 'spelt-out' : page.includes);
  const form = { edition: chosen.edition ?? edition, vocabulary, portal, navigation };
  return includes === null ? form : { ...form, includes };
}

/** The words that go with the portal: those that the manifest has, where they do or go with any; else the newest. */
function vocabularyFor(stated: string, portal: string, era: Era | null, { vocabularies }: FormTables): string {
  const rows = [...vocabularies];
  const now = vocabularies.get(stated);
  if (now !== undefined && now.portal === null && (era === null || meet(now, era))) return stated;
  const own = rows.filter(([, words]) => words.portal === portal);
  const fit = own.length > 0 ? own : rows.filter(([, words]) => era === null || meet(words, era));
  if (fit.some(([name]) => name === stated)) return stated;
  const [newest] = fit.toSorted(([, a], [, b]) => textOrder(b.since ?? '', a.since ?? ''));
  return newest?.[0] ?? stated;
}

/** The portal's own way; where the words never had it, the way that the manifest states or another one that leads there. */
function navigationFor(
  stated: string | null,
  eras: readonly (Era | null)[],
  usual: string,
  { navigations }: FormTables,
): string {
  const leads = (name: string): boolean => {
    const way = navigations.get(name)?.data;
    return way !== undefined && eras.every((era) => era === null || meet(way, era));
  };
  return [usual, ...(stated === null ? [] : [stated]), ...navigations.keys()].find(leads) ?? usual;
}
