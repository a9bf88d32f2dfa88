/** Rules about one property of something that is there before and after: most rules are one row made by this. */
import type { ChangeSeverity, Plain, Witness } from './change.ts';
import type { ChangeExample, ChangeRule, Direction, Finding } from './change-rule.ts';
import { directionOf } from './change-rule.ts';
import type { Comparison, Pair } from './comparison.ts';

export interface Facet<T> extends Pair<T> {
  readonly old: Plain;
  readonly now: Plain;
  readonly direction: Direction;
  readonly comparison: Comparison;
}

interface FacetRule<T> {
  readonly id: string;
  readonly title: string;
  readonly severities: ChangeRule['severities'];
  /** The things that have the property. */
  readonly of: (comparison: Comparison) => readonly Pair<T>[];
  /** The members of the manifest that say it, below the pointer of the thing. */
  readonly keys: readonly string[];
  readonly read: (thing: T) => Plain;
  /** One severity for all cases, or one for each direction, or a decision. */
  readonly severity:
    | ChangeSeverity
    | Readonly<Record<Direction, ChangeSeverity>>
    | ((facet: Facet<T>) => ChangeSeverity);
  readonly say: (facet: Facet<T>) => string;
  readonly witness?: (facet: Facet<T>) => Witness | null;
  readonly examples: readonly ChangeExample[];
}

export function facetRule<T>(rule: FacetRule<T>): ChangeRule {
  const { id, title, severities, examples } = rule;
  return {
    id,
    title,
    severities,
    examples,
    find: (comparison) => rule.of(comparison).flatMap((pair) => findFacet(rule, pair, comparison)),
  };
}

function findFacet<T>(rule: FacetRule<T>, pair: Pair<T>, comparison: Comparison): Finding[] {
  const old = rule.read(pair.before);
  const now = rule.read(pair.after);
  const direction = directionOf(old, now);
  if (direction === null) return [];
  const facet: Facet<T> = { ...pair, old, now, direction, comparison };
  const [key] = rule.keys;
  const pointer = direction === 'removed' || key === undefined ? pair.pointers.after : `${pair.pointers.after}/${key}`;
  return [
    {
      severity: severityOf(rule, facet),
      subject: pair.identity ?? pair.subject,
      message: rule.say(facet),
      before: old,
      after: now,
      pointer,
      covers: {
        before: rule.keys.map((name) => `${pair.pointers.before}/${name}`),
        after: rule.keys.map((name) => `${pair.pointers.after}/${name}`),
      },
      witness: rule.witness?.(facet) ?? null,
    },
  ];
}

function severityOf<T>({ severity }: FacetRule<T>, facet: Facet<T>): ChangeSeverity {
  if (typeof severity === 'string') return severity;
  return typeof severity === 'function' ? severity(facet) : severity[facet.direction];
}
