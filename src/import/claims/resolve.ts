/** Claims of one place become its value: texts of several sentences are joined, and whatever else must agree. */
import type { FactPath } from '../../manifest/facts.generated.ts';
import { isClosed } from '../../page/outline/leads.ts';
import { idOf } from '../../page/outline/span.ts';
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

/** Texts of several sentences, and texts of several parts: what stands between two where the first has no stop of its own. */
const OF_SENTENCES: readonly FactPath[] = [
  ...(['/auth/note', '/auth/fields/*/note', '/auth/alternatives/*/note', '/notes/*/text', '/capabilities'] as const),
  '/auth/alternatives/*/needs',
  ...(['/setup/intro', '/setup/steps/*/text', '/setup/steps/*/after', '/setup/steps/*/notes/*/text'] as const),
  ...(['/users/attributes/*/note', '/users/notes', '/groups/notes'] as const),
];
const OF_PARTS: readonly FactPath[] = ['/prerequisites', '/limitations', '/troubleshooting', '/changeLog/*/text'];

const RANK: Readonly<Record<Certainty, number>> = { stated: 0, inferred: 1, kept: 2 };

/** @param claims in any order: the values do not depend on it */
export function resolveClaims(claims: readonly Claim[]): Resolution {
  const covered = new Set(claims.flatMap(({ certainty, covers }) => (certainty === 'kept' ? [] : covers.map(idOf))));
  const isSaidBetter = ({ certainty, covers }: Claim) =>
    certainty === 'kept' && covers.length > 0 && covers.every((span) => covered.has(idOf(span)));
  const places = new Map<string, Claim[]>();
  for (const each of claims.filter((claim) => !isSaidBetter(claim))) {
    const id = placeId(each.at);
    const there = places.get(id);
    if (there === undefined) places.set(id, [each]);
    else there.push(each);
  }
  const all = [...places.values()].map(resolvePlace);
  return {
    values: all.map(({ claims: agreeing, value }) => ({ claims: agreeing, value })),
    contradictions: all.flatMap(({ claims: [taken], left }) =>
      taken === undefined ? [] : left.map((other) => ({ taken, left: other })),
    ),
  };
}

/** @returns `left`: the claims that say something else */
function resolvePlace(claims: readonly Claim[]): Resolved & { readonly left: readonly Claim[] } {
  // Of two that say the same, the one that covers more comes first, whoever was asked first.
  const first = (a: Claim, b: Claim) => a.order - b.order || b.covers.length - a.covers.length;
  const sorted = claims.toSorted((a, b) => RANK[a.certainty] - RANK[b.certainty] || first(a, b));
  const value = sorted[0]?.value ?? '';
  if (joinOf(sorted) !== undefined) return { ...joined(sorted), left: [] };
  const isSame = (other: Claim) => other.value === value || JSON.stringify(other.value) === JSON.stringify(value);
  return { claims: sorted.filter(isSame), value, left: sorted.filter((other) => !isSame(other)) };
}

function joinOf([first]: readonly Claim[]): string | undefined {
  if (first !== undefined && OF_SENTENCES.includes(first.fact)) return '. ';
  return first !== undefined && OF_PARTS.includes(first.fact) ? '; ' : undefined;
}

function joined(claims: readonly Claim[]): Resolved {
  const inOrder = claims.toSorted((a, b) => a.order - b.order);
  return { claims: inOrder, value: [...partsOf(inOrder)].join('') };
}

/** For each claim what it adds to the text; whether another sentence can follow is told from the one before it alone. */
function* partsOf(claims: readonly Claim[]): Generator<string> {
  let before = '';
  for (const each of claims) {
    const value = String(each.value);
    yield before === '' || value === '' ? value : `${isClosed(before) ? ' ' : (joinOf([each]) ?? ' ')}${value}`;
    if (value !== '') before = value;
  }
}

/** Without some claims, or with others in their place; what is left of a text that was joined of several stays. */
export function exchanged(values: readonly Resolved[], others: ReadonlyMap<Claim, Claim | null>): Resolved[] {
  return values.flatMap((each) => {
    if (!each.claims.some((claim) => others.has(claim))) return [each];
    const left = each.claims.flatMap((claim) => (others.has(claim) ? (others.get(claim) ?? []) : [claim]));
    const [first] = left;
    if (first === undefined || joinOf(left) !== undefined) return first === undefined ? [] : [joined(left)];
    // What is left of a value is another value; what others say of the place is refused with it.
    return left.length === each.claims.length ? [{ claims: left, value: first.value }] : [];
  });
}

/** Of sentences that were joined to one text, those that a stretch of it touches; of other claims, all. */
export function claimsWithin(claims: readonly Claim[], range: readonly [number, number] | undefined): readonly Claim[] {
  if (range === undefined || joinOf(claims) === undefined) return claims;
  const [start, end] = range;
  const ends: number[] = [];
  for (const part of partsOf(claims)) ends.push((ends.at(-1) ?? 0) + part.length);
  return claims.filter(({ value }, index) => {
    const at = ends[index] ?? 0;
    return at > start && at - String(value).length < end;
  });
}
