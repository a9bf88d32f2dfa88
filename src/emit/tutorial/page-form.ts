/**
 * The form of a page: five things that vary independently. What nobody names follows from what somebody does; what was
 * never seen together is refused, and so is a name that does not exist.
 */
import type { Connector } from '../../connector/connector.ts';
import type { Problem } from '../../problem/problem.ts';
import { textOrder } from '../../problem/text-order.ts';
import { PAGE_CHOICES, type PageChoice } from './page-choice.ts';
import { type PageNames, unknownNameHint } from './page-names.ts';
import { type Era, isBefore, meet } from './portal/era.ts';
import type { Navigation, Portal } from './portal/read-portal.ts';
import type { Vocabulary } from './vocabulary-shape.ts';

/** Everything that a page is made of besides its connector and its edition. */
export interface PageForm {
  readonly vocabulary: Vocabulary;
  readonly portal: Portal;
  readonly navigation: Navigation;
  /** Shared sections stand there as the files that hold them. */
  readonly includes: boolean;
}

export interface FormTables {
  readonly editions: ReadonlyMap<string, unknown>;
  readonly vocabularies: ReadonlyMap<string, Vocabulary>;
  readonly portals: ReadonlyMap<string, Portal>;
  readonly navigations: ReadonlyMap<string, Navigation>;
}

export type FormNames = Readonly<Required<PageChoice>>;

export type FormResult =
  | { readonly form: PageForm; readonly names: FormNames; readonly problems: readonly [] }
  | { readonly form: null; readonly problems: readonly Problem[] };

/** @returns problems `page-edition`, `page-vocabulary` …, and `page-combination`, at the manifest's first line */
export function pageForm(connector: Connector, tables: FormTables, choice: PageChoice): FormResult {
  const stated = statedForm(connector, choice);
  const vocabulary = tables.vocabularies.get(stated.vocabulary);
  const portalName = stated.portal ?? vocabulary?.portal ?? firstMeeting(tables.portals, vocabulary);
  const portal = tables.portals.get(portalName);
  const navigationName = stated.navigation ?? usualNavigation(tables, vocabulary, portal);
  const navigation = tables.navigations.get(navigationName);
  const includes = stated.includes ?? 'spelt-out';
  const names = { ...stated, portal: portalName, navigation: navigationName, includes };
  const unknown = unknownNames(connector, namesIn(tables), names);
  if (unknown.length > 0 || vocabulary === undefined || portal === undefined || navigation === undefined)
    return { form: null, problems: unknown };
  const form = { vocabulary, portal, navigation, includes: includes === 'used' };
  const senseless = senselessIn(form, names);
  if (senseless === null) return { form, names, problems: [] };
  return { form: null, problems: [problemAt(connector, choice, senseless)] };
}

/** What the manifest says, and what was chosen instead. */
function statedForm({ page }: Connector, choice: PageChoice) {
  return {
    edition: choice.edition ?? page.edition,
    vocabulary: choice.vocabulary ?? page.vocabulary,
    portal: choice.portal ?? page.portal ?? undefined,
    navigation: choice.navigation ?? page.navigation ?? undefined,
    includes: choice.includes ?? page.includes ?? undefined,
  };
}

/** The navigation that goes with the words, where it leads to the portal; else the portal's own. */
function usualNavigation(
  { navigations }: FormTables,
  vocabulary: Vocabulary | undefined,
  portal: Portal | undefined,
): string {
  const ofWords = vocabulary?.navigation ?? null;
  const known = ofWords === null ? undefined : navigations.get(ofWords);
  const leads = known !== undefined && (portal === undefined || meet(known.data, portal.data));
  return ofWords !== null && (leads || known === undefined) ? ofWords : (portal?.data.navigation ?? '');
}

/** A vocabulary that names no portal has the newest one that was there when its words were. */
function firstMeeting(portals: ReadonlyMap<string, Portal>, vocabulary: Vocabulary | undefined): string {
  const meeting = [...portals].filter(([, { data }]) => vocabulary === undefined || meet(data, vocabulary));
  const newest = meeting.sort(([, a], [, b]) => textOrder(b.data.since ?? '', a.data.since ?? ''));
  return newest[0]?.[0] ?? '';
}

function namesIn({ editions, vocabularies, portals, navigations }: FormTables): PageNames {
  const sorted = (names: Iterable<string>) => [...names].sort();
  return {
    edition: sorted(editions.keys()),
    vocabulary: sorted(vocabularies.keys()),
    portal: sorted(portals.keys()),
    navigation: sorted(navigations.keys()),
    includes: ['used', 'spelt-out'],
  };
}

function unknownNames(connector: Connector, known: PageNames, names: FormNames): Problem[] {
  return PAGE_CHOICES.flatMap((kind) => {
    const hint = unknownNameHint(known, kind, names[kind]);
    if (hint === null) return [];
    const message = `There is no ${kind} "${names[kind]}".`;
    return [{ rule: `page-${kind}`, severity: 'error', message, ...manifestPlace(connector, kind), hint }];
  });
}

interface Senseless {
  /** The choices that do not go together. */
  readonly kinds: readonly (keyof PageChoice)[];
  readonly reason: string;
  readonly hint: string;
}

/** Why nobody could have such a page before him: two of its things were never there at the same time. */
function senselessIn({ vocabulary, portal, navigation, includes }: PageForm, names: FormNames): Senseless | null {
  const eras = { vocabulary, portal: portal.data, navigation: navigation.data } as const;
  const pairs = [
    ['vocabulary', 'portal'],
    ['vocabulary', 'navigation'],
    ['navigation', 'portal'],
  ] as const;
  for (const [a, b] of pairs) {
    if (!meet(eras[a], eras[b])) return neverMet(a, b, eras, names);
  }
  if (!includes || vocabulary.includes !== null) return null;
  return {
    kinds: ['includes', 'vocabulary'],
    reason: `The words "${names.vocabulary}" have no shared includes: the files stand beside newer pages alone.`,
    hint: 'Spell them out (--includes spelt-out), or take another vocabulary.',
  };
}

function neverMet(
  a: 'vocabulary' | 'navigation',
  b: 'portal' | 'navigation',
  eras: Readonly<Record<'vocabulary' | 'portal' | 'navigation', Era>>,
  names: FormNames,
): Senseless {
  const [older, newer] = isBefore(eras[a], eras[b]) ? [a, b] : [b, a];
  const reason =
    `The ${newer} "${names[newer]}" is of ${eras[newer].since} and later, ` +
    `but the ${older} "${names[older]}" of ${eras[older].until} at the latest: no administrator has both before them.`;
  return { kinds: [b, a], reason, hint: `Choose another ${older} (--${older}), or another ${newer} (--${newer}).` };
}

/** At the choice that the manifest makes; where the command made both, at what it replaced. */
function problemAt(connector: Connector, choice: PageChoice, { kinds, reason, hint }: Senseless): Problem {
  const kind =
    kinds.find((each) => choice[each] === undefined && connector.page[each] !== null) ?? kinds[0] ?? 'portal';
  const message = `This page makes no sense: ${reason}`;
  return { rule: 'page-combination', severity: 'error', message, ...manifestPlace(connector, kind), hint };
}

/** The place is the manifest's first line; whoever has its text puts it where the pointer leads. */
function manifestPlace({ manifestPath, page }: Connector, kind: keyof PageChoice) {
  const pointer = page[kind] === null ? '/tutorial' : `/tutorial/${kind}`;
  return { file: manifestPath, line: 1, column: 1, pointer };
}
