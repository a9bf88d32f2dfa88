/** Which manifest of an old state became which of the new one: files are moved, renamed and swapped. */

import { canonicalText } from '../json/canonical-text.ts';
import { type Pairing, pairItems } from '../json/pair-items.ts';
import type { Manifest } from '../manifest/manifest.generated.ts';

/** A manifest, `null` where it cannot be read, and the name of its file. */
export interface NamedManifest {
  readonly id: string;
  readonly manifest: Manifest | null;
}

/** Two manifests of other names in other files are one that moved where so much of what they say is the same. */
const ALIKE = 0.7;
/** The same file, or the same name of the app, speaks for the same connector. */
const HINT = 0.3;
/** Beyond this nobody moved all of them by hand, and comparing each with each takes longer than anybody waits. */
const MOST_PAIRS = 10_000;

/**
 * Pairs what is in the same file, where it has the same name or one side of it cannot be read, then what says the same,
 * then what says nearly the same, and of the rest what is in the same file or has the same name.
 */
export function pairManifests<T extends NamedManifest>(before: readonly T[], after: readonly T[]): Pairing<T> {
  const unread = new Set([...before, ...after].flatMap(({ id, manifest }) => (manifest === null ? [id] : [])));
  const unreadFile = ({ id }: NamedManifest) => (unread.has(id) ? id : null);
  const certain = pairItems(before, after, [unreadFile, fileAndName, contentOf]);
  const alike = pairAlike(certain.removed, certain.added);
  const [left, found] = [
    certain.removed.filter(({ at }) => !alike.some(({ from }) => from === at)),
    certain.added.filter(({ at }) => !alike.some(({ to }) => to === at)),
  ];
  const rest = pairItems(
    left.map(({ item }) => item),
    found.map(({ item }) => item),
    [({ id }) => id, nameOf],
  );
  const at = (places: readonly { readonly at: number }[], index: number) => places[index]?.at ?? 0;
  return {
    pairs: [
      ...certain.pairs,
      ...alike,
      ...rest.pairs.map((pair) => ({ ...pair, from: at(left, pair.from), to: at(found, pair.to) })),
    ],
    removed: rest.removed.map(({ item, at: index }) => ({ item, at: at(left, index) })),
    added: rest.added.map(({ item, at: index }) => ({ item, at: at(found, index) })),
  };
}

/** The likeliest pairs first. */
function pairAlike<T extends NamedManifest>(
  removed: Pairing<T>['removed'],
  added: Pairing<T>['added'],
): Pairing<T>['pairs'] {
  if (removed.length * added.length > MOST_PAIRS) return [];
  const [old, now] = [removed.map(({ item }) => factsOf(item)), added.map(({ item }) => factsOf(item))];
  const candidates = removed.flatMap((before, from) =>
    added.map((after, to) => ({
      before,
      after,
      likeness:
        likenessOf(old[from] ?? new Set(), now[to] ?? new Set()) +
        (before.item.id === after.item.id ? HINT : 0) +
        (nameOf(before.item) !== null && nameOf(before.item) === nameOf(after.item) ? HINT : 0),
    })),
  );
  const pairs: Pairing<T>['pairs'][number][] = [];
  for (const { before, after } of candidates
    .filter(({ likeness }) => likeness >= ALIKE)
    .sort((a, b) => b.likeness - a.likeness)) {
    if (pairs.some(({ from, to }) => from === before.at || to === after.at)) continue;
    pairs.push({ before: before.item, after: after.item, from: before.at, to: after.at });
  }
  return pairs;
}

/** How much of two sets is common to both. */
function likenessOf(old: ReadonlySet<string>, now: ReadonlySet<string>): number {
  let common = 0;
  for (const fact of old) if (now.has(fact)) common++;
  // Two that cannot be read have nothing in common.
  return (2 * common) / Math.max(old.size + now.size, 1);
}

/** Every value with the names around it; the places in lists say nothing. */
function factsOf({ manifest }: NamedManifest): ReadonlySet<string> {
  const facts = new Set<string>();
  const collect = (value: unknown, path: string): void => {
    if (Array.isArray(value)) for (const each of value) collect(each, path);
    else if (typeof value === 'object' && value !== null)
      for (const [key, member] of Object.entries(value)) collect(member, `${path}/${key}`);
    else facts.add(`${path} ${JSON.stringify(value)}`);
  };
  if (manifest !== null) collect(manifest, '');
  return facts;
}

function fileAndName(item: NamedManifest): string | null {
  const name = nameOf(item);
  return name === null ? null : canonicalText([item.id, name]);
}

function contentOf({ manifest }: NamedManifest): string | null {
  return manifest === null ? null : canonicalText(manifest);
}

function nameOf({ manifest }: NamedManifest): string | null {
  return manifest?.name ?? null;
}
