/** What the users of a file mean to a connector, ready to be printed. */
import type { Connector, ScopingFilter } from '../connector/connector.ts';
import { resolvedSource } from './attribute-words.ts';
import type { CollisionCounts } from './collisions.ts';
import type { ConnectorCounter } from './connector-counter.ts';
import type {
  AttributeCounts,
  ChangeCounts,
  Example,
  ImpactCounts,
  OutReason,
  Refusal,
  SideCounts,
} from './impact-counts.ts';
import { COMPUTED, ENABLED, filteredBy, type ImpactSubject } from './impact-subject.ts';
import type { MappedAttribute } from './mapped-attribute.ts';

export interface AttributeImpact {
  readonly name: string;
  /** What flows into it, as the manifest says it; `null`: nobody documents it. */
  readonly from: string | null;
  /** The sources that the file lacks: nobody can tell then, and nothing was counted. */
  readonly lacking: readonly string[];
  readonly filled: number;
  readonly empty: number;
  readonly byDefault: number;
  readonly unknown: number;
  readonly refused: Readonly<Partial<Record<Refusal, number>>>;
  readonly examples: readonly Example[];
}

export interface ChangeImpact {
  readonly name: string;
  /** As the manifest prints it. */
  readonly printed: string;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly before: string | null;
  readonly after: string | null;
  readonly lacking: readonly string[];
  /** Why nobody can tell, and nothing was counted: the end of a sentence. `null`: it was. */
  readonly untold: string | null;
  /** Users who get something else than before. */
  readonly users: number;
  readonly gained: number;
  readonly lost: number;
  readonly changed: number;
  readonly unknown: number;
  /** Users whom the rules would refuse, before and now. */
  readonly refusedBefore: number;
  readonly refused: number;
  readonly examples: readonly Example[];
}

export interface MatchingImpact {
  readonly name: string;
  readonly lacking: readonly string[];
  readonly collisions: CollisionCounts;
}

export interface SideImpact {
  readonly inScope: number;
  readonly mayBeInScope: number;
  readonly out: Readonly<Partial<Record<OutReason, number>>>;
  /** Users in scope without a value to match by; `null`: nobody can tell. */
  readonly unmatched: number | null;
  readonly matching: readonly MatchingImpact[];
}

export interface ConnectorImpact {
  readonly id: string;
  readonly name: string;
  readonly side: SideImpact;
  readonly attributes: readonly AttributeImpact[];
  /** Against the base; `null`: there is none. */
  readonly change: {
    readonly before: SideImpact;
    readonly attributes: readonly ChangeImpact[];
    /** How many are looked for by another value than before; `null`: nothing of that changed, or nobody can tell. */
    readonly matching: ChangeCounts | null;
    readonly entering: number;
    readonly leaving: number;
    /** Users of whom nobody can tell whether another scoping filter moves them. */
    readonly unsure: number;
    /** Why nobody can tell, as ends of sentences; `null`: there is nothing that nobody can tell. */
    readonly untold: { readonly matching: string | null; readonly scope: string | null };
  } | null;
}

export interface ImpactReport {
  readonly file: string;
  /** With what it is compared, as a person names it. */
  readonly base: string | null;
  readonly users: number;
  /** Why the counts are not of the whole file; `null`: they are. The share of the file that was read. */
  readonly stoppedAt: number | null;
  readonly notes: readonly string[];
  readonly connectors: readonly ConnectorImpact[];
}

/** @param collisions of each matching key of the connector */
export function connectorImpact(
  { after, before: base }: ImpactSubject,
  counter: ConnectorCounter,
  counts: ImpactCounts['connectors'][number],
  seen: ReadonlySet<string>,
  collisions: readonly CollisionCounts[],
): ConnectorImpact {
  const { keys, before, pairs } = counter;
  const matchingOf = (side: 'before' | 'after'): MatchingImpact[] => {
    const found = keys.flatMap(({ mapped, [side]: place }, index) => {
      const counted = collisions[index];
      if (counted === undefined || place === null) return [];
      return [{ place, told: { name: mapped.name, lacking: lackingOf(mapped, seen), collisions: counted } }];
    });
    return found.sort((a, b) => a.place - b.place).map(({ told }) => told);
  };
  const [now, was] = [matchingOf('after'), matchingOf('before')];
  const untold = {
    matching: counter.hasOtherMatching ? untoldMatching(was, now) : null,
    scope:
      counts.unsure === 0 ? null : whatLacks(filteredBy(scopesOf([base, after])).filter((name) => !seen.has(name))),
  };
  return {
    id: after.id,
    name: after.name,
    side: sideImpact(counts.after, now),
    attributes: counter.after.attributes.map((mapped, index) =>
      attributeImpact(mapped, counts.after.attributes[index], seen),
    ),
    change:
      before === null || counts.before === null
        ? null
        : {
            before: sideImpact(counts.before, was),
            attributes: pairs.map((pair, index) => {
              const one = counts.before?.attributes[indexIn(before.attributes, pair.before)];
              const two = counts.after.attributes[indexIn(counter.after.attributes, pair.after)];
              return changeImpact(pair, counts.changes[index], [one, two], seen);
            }),
            matching: counter.hasOtherMatching && untold.matching === null ? counts.matching : null,
            entering: counts.entering,
            leaving: counts.leaving,
            unsure: counts.unsure,
            untold,
          },
  };
}

function scopesOf(sides: readonly (Connector | null)[]): readonly ScopingFilter[] {
  return sides.flatMap((side) => side?.users.scope ?? []);
}

/** Who is matched by what the file lacks, or by what nobody documents, is looked for by nobody knows what. */
function untoldMatching(was: readonly MatchingImpact[], now: readonly MatchingImpact[]): string | null {
  const lacking = [...was, ...now].flatMap((each) => each.lacking);
  if (lacking.length > 0) return whatLacks(lacking);
  if (was.length === 0) return 'nobody documented before what they were matched by';
  return now.length === 0 ? 'nobody documents what they are matched by' : null;
}

function whatLacks(names: readonly string[]): string {
  return names.length === 0
    ? 'the file does not tell their values'
    : `the file lacks ${[...new Set(names)].join(', ')}`;
}

function indexIn(attributes: readonly MappedAttribute[], one: MappedAttribute | null): number {
  return one === null ? -1 : attributes.indexOf(one);
}

function sideImpact(counts: SideCounts, matching: readonly MatchingImpact[]): SideImpact {
  const { inScope, mayBeInScope, out, unmatched } = counts;
  const isKnown = matching.length > 0 && matching.every(({ lacking }) => lacking.length === 0);
  return { inScope, mayBeInScope, out: nonZero(out), unmatched: isKnown ? unmatched : null, matching };
}

function attributeImpact(
  mapped: MappedAttribute,
  counts: AttributeCounts | undefined,
  seen: ReadonlySet<string>,
): AttributeImpact {
  const { name, attribute } = mapped;
  const lacking = lackingOf(mapped, seen);
  const from = resolvedSource(attribute);
  const { filled = 0, empty = 0, byDefault = 0, unknown = 0, refused, examples = [] } = counts ?? {};
  if (lacking.length > 0 || from === null) {
    const all = filled + empty + byDefault + unknown + totalOf(refused ?? {});
    return { name, from, lacking, filled: 0, empty: 0, byDefault: 0, unknown: all, refused: {}, examples: [] };
  }
  return { name, from, lacking, filled, empty, byDefault, unknown, refused: nonZero(refused ?? {}), examples };
}

function changeImpact(
  { name, before, after }: ConnectorCounter['pairs'][number],
  counts: ChangeCounts | undefined,
  [one, two]: readonly [AttributeCounts | undefined, AttributeCounts | undefined],
  seen: ReadonlySet<string>,
): ChangeImpact {
  const lacking = [...new Set([before, after].flatMap((mapped) => (mapped === null ? [] : lackingOf(mapped, seen))))];
  const [from, to] = [before, after].map((mapped) => (mapped === null ? null : resolvedSource(mapped.attribute)));
  const isUndocumented = (before !== null && from === null) || (after !== null && to === null);
  const untold =
    lacking.length > 0 ? whatLacks(lacking) : isUndocumented ? 'nobody documents where it comes from' : null;
  const { gained = 0, lost = 0, changed = 0, unknown = 0, examples = [] } = untold === null ? (counts ?? {}) : {};
  return {
    name,
    printed: (after ?? before)?.attribute.name ?? name,
    kind: before === null ? 'added' : after === null ? 'removed' : 'changed',
    before: from ?? null,
    after: to ?? null,
    lacking,
    untold,
    ...{ users: gained + lost + changed, gained, lost, changed, unknown },
    refusedBefore: refusedOf(before, one, seen),
    refused: refusedOf(after, two, seen),
    examples,
  };
}

/** How many values would be refused, as it is told of the attribute itself. */
function refusedOf(
  mapped: MappedAttribute | null,
  counts: AttributeCounts | undefined,
  seen: ReadonlySet<string>,
): number {
  return mapped === null ? 0 : totalOf(attributeImpact(mapped, counts, seen).refused);
}

/** What the service computes itself is in no file, and lacks in none. */
function lackingOf({ sources }: MappedAttribute, seen: ReadonlySet<string>): readonly string[] {
  return sources.filter((name) => name !== COMPUTED && !seen.has(name));
}

export function totalOf(counts: Readonly<Partial<Record<string, number>>>): number {
  return Object.values(counts).reduce<number>((sum, count) => sum + (count ?? 0), 0);
}

function nonZero<Key extends string>(counts: Readonly<Partial<Record<Key, number>>>): Partial<Record<Key, number>> {
  const kept: Partial<Record<Key, number>> = {};
  for (const key in counts) if ((counts[key] ?? 0) > 0) kept[key] = counts[key];
  return kept;
}

/** Who is blocked from signing in is out of scope, and a file without that column does not tell who is. */
export function scopeNote(seen: ReadonlySet<string>): string | null {
  if (seen.has(ENABLED)) return null;
  return `The file lacks ${ENABLED}: who is blocked from signing in nobody can tell, and they are counted as in scope.`;
}
