/** Claims of one place become its value: texts of several sentences are joined, and whatever else must agree. */
import type { FactPath } from '../../manifest/facts.generated.ts';
import type { Span } from '../outline/span.ts';
import { type Certainty, type Claim, placeId, type Value } from './claim.ts';

export interface Resolved {
  readonly claims: readonly Claim[];
  readonly value: Value;
}

/** Two sentences of a page that say a thing differently. */
export interface Contradiction {
  readonly taken: Claim;
  readonly left: Claim;
}

export interface Resolution {
  /** By place. */
  readonly values: readonly Resolved[];
  readonly contradictions: readonly Contradiction[];
}

/** What stands between two texts of one value where the first has no stop of its own. */
const JOINS: Partial<Record<FactPath, string>> = {
  '/auth/note': '. ',
  '/auth/fields/*/note': '. ',
  '/auth/alternatives/*/note': '. ',
  '/setup/intro': '. ',
  '/setup/steps/*/text': '. ',
  '/setup/steps/*/after': '. ',
  '/setup/steps/*/notes/*/text': '. ',
  '/notes/*/text': '. ',
  '/users/attributes/*/note': '. ',
  '/users/notes': '. ',
  '/groups/notes': '. ',
  '/capabilities': '. ',
  '/prerequisites': '; ',
  '/limitations': '; ',
  '/troubleshooting': '; ',
  '/changeLog/*/text': '; ',
};

const RANK: Readonly<Record<Certainty, number>> = { stated: 0, inferred: 1, kept: 2 };

/** @param claims in any order: the values do not depend on it */
export function resolveClaims(claims: readonly Claim[]): Resolution {
  const covered = new Set(claims.flatMap(({ certainty, covers }) => (certainty === 'kept' ? [] : covers.map(idOf))));
  const places = new Map<string, Claim[]>();
  for (const each of claims) {
    if (each.certainty === 'kept' && each.covers.length > 0 && each.covers.every((span) => covered.has(idOf(span))))
      continue;
    const id = placeId(each.at);
    places.set(id, [...(places.get(id) ?? []), each]);
  }
  const contradictions: Contradiction[] = [];
  const values = [...places.values()].map((group): Resolved => {
    const sorted = group.sort((a, b) => RANK[a.certainty] - RANK[b.certainty] || a.order - b.order);
    const [taken] = sorted;
    const join = taken === undefined ? undefined : JOINS[taken.fact];
    if (join !== undefined) return joined(sorted, join);
    const value = taken?.value ?? '';
    const left = sorted.filter((other) => !isSame(other.value, value));
    if (taken !== undefined) contradictions.push(...left.map((other) => ({ taken, left: other })));
    return { claims: sorted.filter((other) => !left.includes(other)), value };
  });
  return { values, contradictions };
}

/** A span by its place: pages are cut anew for each question. */
export function idOf({ start, end, kind }: Span): string {
  return `${kind} ${start} ${end}`;
}

function isSame(a: Value, b: Value): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function joined(claims: readonly Claim[], separator: string): Resolved {
  const inOrder = claims.toSorted((a, b) => a.order - b.order);
  const texts = inOrder.map(({ value }) => String(value)).filter((text) => text !== '');
  const value = texts.reduce((text, next) => `${text}${isClosed(text) ? ' ' : separator}${next}`);
  return { claims: inOrder, value };
}

function isClosed(text: string): boolean {
  return /[.!?:;,]["')”’\]*`]*$/.test(text);
}
