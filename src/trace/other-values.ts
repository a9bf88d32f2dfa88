/** What could stand in a manifest instead of a value: the change by which an experiment finds out what the value makes. */
import type { FactRow } from '../manifest/fact.ts';
import { factAt } from '../manifest/fact-at.ts';
import { type FactPath, facts } from '../manifest/facts.generated.ts';
import type { Manifest } from '../manifest/manifest.generated.ts';
import type { TextKind } from '../manifest/text-kind.ts';
import type { ManifestPart } from './manifest-nodes.ts';

/** What a page's form is made of are files: which ones there are, only the templates know. */
export interface PageNames {
  readonly editions: readonly string[];
  readonly vocabularies: readonly string[];
  readonly portals: readonly string[];
  readonly navigations: readonly string[];
}

/** Texts that name a file of the templates: they have a hand in most lines. */
export const NAMES_OF_FILES: Readonly<Partial<Record<FactPath, (names: PageNames) => readonly string[]>>> = {
  '/tutorial/edition': ({ editions }) => editions,
  '/tutorial/vocabulary': ({ vocabularies }) => vocabularies,
  '/tutorial/portal': ({ portals }) => portals,
  '/tutorial/navigation': ({ navigations }) => navigations,
};

/** Other values, those that fit the schema surely among them; none for lists and objects, which can only be taken away. */
export function otherValues({ pointer, value }: ManifestPart, names: PageNames): readonly unknown[] {
  const fact = factAt(pointer);
  if (fact === null || (typeof value === 'object' && value !== null)) return [];
  const words = NAMES_OF_FILES[fact]?.(names);
  if (words !== undefined) return words.filter((word) => word !== value);
  return BY_KIND[facts[fact].kind](value, facts[fact], fact);
}

type OtherValues = (value: unknown, row: FactRow, fact: FactPath) => readonly unknown[];

/** What is put in place of a value of each kind. */
const BY_KIND: Readonly<Record<FactRow['kind'], OtherValues>> = {
  text: (value, row) => (typeof value === 'string' && row.kind === 'text' ? BY_TEXT[row.holds](value) : []),
  choice: (value, row, fact) => (row.kind === 'choice' ? otherWords(value, row.choices, fact) : []),
  number: (value) => (typeof value === 'number' ? [value + 1] : []),
  flag: (value) => [value !== true],
  // It can only be there or not.
  constant: () => [],
  presence: (value, _, fact) => (fact === '/groups' && value === false ? [GROUPS] : []),
};

const GROUPS: Manifest['groups'] = { actions: ['create', 'update', 'delete'], basis: 'platform-default' };

const MOVING: ReadonlySet<FactPath> = new Set<FactPath>(['/notes/*/at', '/blocks/*/at', '/sections/*/at']);

/** Each place of the page shows where something stands or it does not: the two that are farthest apart are enough. */
function otherWords(value: unknown, choices: readonly string[], fact: FactPath): readonly string[] {
  const others = choices.filter((word) => word !== value);
  return MOVING.has(fact) ? others.slice(-1) : others;
}

/** Shows in every place that a text gets to: it is no markup, no blank, and in no alphabet's way. */
const MARK = 'q';
/** Longer texts may be cut where they are printed, and a mark behind the cut would not show. */
export const SURELY_SHOWN = 40;

/** What is put in place of a text, by what it is. */
const BY_TEXT: Readonly<Record<TextKind, (text: string) => readonly string[]>> = {
  plain: marked,
  phrase: marked,
  prose: marked,
  inline: marked,
  listed: marked,
  block: marked,
  code: marked,
  address: marked,
  page: marked,
  path: marked,
  expression: marked,
  identifier: marked,
  value: marked,
  // It is a path: another end is not yet another place in the resource.
  'attribute-path': (text) => [appended(text), MARK],
  date: (text) => [text === '2001-02-03' ? '2004-05-06' : '2001-02-03'],
};

function marked(text: string): readonly string[] {
  return text.length > SURELY_SHOWN ? [appended(text), MARK] : [appended(text)];
}

/** Each line of a text is marked: one of several lines is made by the text as much as the last one. */
export function appended(text: string, mark: string = MARK): string {
  const each = text.replace(/\S(?=[^\S\n]*(?:\r?\n|$))/gu, `$&${mark}`);
  return each === text ? text + mark : each;
}
