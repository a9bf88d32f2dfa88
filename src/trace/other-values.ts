/** What could stand in a manifest instead of a value: the change by which an experiment finds out what the value makes. */
import { factAt } from '../manifest/fact-at.ts';
import { type FactPath, facts } from '../manifest/facts.generated.ts';
import type { Manifest } from '../manifest/manifest.generated.ts';
import type { ManifestPart } from './manifest-nodes.ts';

/** Editions and vocabularies are files: which ones there are, only the templates know. */
export interface PageNames {
  readonly editions: readonly string[];
  readonly vocabularies: readonly string[];
}

/** Shows in every place that a text gets to: it is no markup, no blank, and in no alphabet's way. */
const MARK = 'q';
/** Longer texts may be cut where they are printed, and a mark behind the cut would not show. */
const SURELY_SHOWN = 40;
const GROUPS: Manifest['groups'] = { actions: ['create', 'update', 'delete'], basis: 'platform-default' };

/** Other values, those that fit the schema surely among them; none for lists and objects, which can only be taken away. */
export function otherValues({ pointer, name, value }: ManifestPart, names: PageNames): readonly unknown[] {
  if (typeof value === 'number') return [value + 1];
  if (pointer === '/groups' && value === false) return [GROUPS];
  if (typeof value === 'boolean') return [!value];
  if (typeof value !== 'string' || pointer === '/$schema') return [];
  if (name === 'date') return [value === '2001-02-03' ? '2004-05-06' : '2001-02-03'];
  const words = wordsFor(factAt(pointer), names);
  return words === null ? otherTexts(name, value) : chosen(name, value, words);
}

/** The words that a property may hold, where it may not hold any text. */
function wordsFor(fact: FactPath | null, { editions, vocabularies }: PageNames): readonly string[] | null {
  if (fact === '/tutorial/edition') return editions;
  if (fact === '/tutorial/vocabulary') return vocabularies;
  const row = fact === null ? null : facts[fact];
  return row?.kind === 'choice' ? row.choices : null;
}

/** Each place of the page shows where something stands or it does not: the two that are farthest apart are enough. */
function chosen(name: string, value: string, words: readonly string[]): readonly string[] {
  const others = words.filter((word) => word !== value);
  return name === 'at' ? others.slice(-1) : others;
}

/** Each line of a text is marked: one of several lines is made by the text as much as the last one. */
function otherTexts(name: string, text: string): string[] {
  const marked = text.replace(/\S(?=[^\S\n]*(?:\r?\n|$))/gu, `$&${MARK}`);
  const appended = marked === text ? text + MARK : marked;
  // The name of an attribute is a path: another end is not yet another place in the resource.
  return text.length > SURELY_SHOWN || name === 'name' ? [appended, MARK] : [appended];
}
