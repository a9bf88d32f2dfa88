/** What a reader makes of a page: a fact, its place in the manifest, its value, and the spans that say it. */
import { factAt } from '../../manifest/fact-at.ts';
import type { FactPath } from '../../manifest/facts.generated.ts';
import type { Span } from '../outline/span.ts';

/** One item of a list: claims with the same id speak of the same item, and items stand in order. */
export interface Key {
  readonly id: string;
  readonly order: number;
}

/** The way to a value: property names, and keys for the items of lists. */
export type Place = readonly (string | Key)[];

export type Value = string | number | boolean | readonly string[];

/**
 * `stated`: the page says it. `inferred`: it follows from what the page says. `kept`: it is a text about the app for
 * which nobody has a better place; where a span is claimed in another way as well, it is not kept.
 */
export type Certainty = 'stated' | 'inferred' | 'kept';

export interface Claim {
  readonly fact: FactPath;
  readonly at: Place;
  readonly value: Value;
  /** What need not be said elsewhere once this stands in the manifest. */
  readonly covers: readonly Span[];
  readonly line: number;
  /** Where it stands among texts that are joined. */
  readonly order: number;
  readonly certainty: Certainty;
}

export interface Evidence {
  readonly covers?: readonly Span[];
  /** A span that leads to the value and says more than it. */
  readonly seen?: Span;
  readonly certainty?: Certainty;
}

export function claim(at: Place, value: Value, { covers = [], seen, certainty = 'stated' }: Evidence = {}): Claim {
  const [first = seen] = covers;
  const fact = factOf(pointerOf(at));
  return { fact, at, value, covers, line: first?.line ?? 1, order: first?.start ?? 0, certainty };
}

/** The key of an item that is told by where it stands on the page. */
export function keyAt({ start }: { readonly start: number }, more = ''): Key {
  return { id: `${start}${more}`, order: start };
}

/** By pointer: thousands of rows state the same few facts. */
const factsAt = new Map<string, FactPath>();

function factOf(pointer: string): FactPath {
  const fact = factsAt.get(pointer) ?? factAt(pointer);
  if (fact === null) throw new Error(`No manifest has a place ${pointer}.`);
  factsAt.set(pointer, fact);
  return fact;
}

function pointerOf(at: Place): string {
  return at.map((part) => `/${typeof part === 'string' ? part : 0}`).join('');
}

/** Tells places apart. */
export function placeId(at: Place): string {
  return at.map((part) => (typeof part === 'string' ? part : `#${part.id}`)).join('/');
}
