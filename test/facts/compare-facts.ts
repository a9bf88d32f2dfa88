import { extractFacts, type Fact, factKey } from './extract-facts.ts';

/** A published fact that the generated page leaves out on purpose. */
export interface Deviation extends Fact {
  readonly page: string;
  readonly reason: string;
}

export interface Comparison {
  /** Facts that neither stand in the page nor are excused. */
  readonly missing: readonly Fact[];
  /** Excuses for what stands in the page all the same, or was never a fact of it. */
  readonly needless: readonly Deviation[];
}

export function compareFacts(facts: readonly Fact[], deviations: readonly Deviation[], page: string): Comparison {
  const found = new Set(extractFacts(page).map(spelt));
  const isThere = (fact: Fact): boolean => found.has(spelt(fact));
  const lost = facts.filter((fact) => !isThere(fact) && !labelsOf(fact).every(isThere));
  const lostKeys = new Set(lost.map(factKey));
  const excused = new Set(deviations.map(factKey));
  return {
    missing: lost.filter((fact) => !excused.has(factKey(fact))),
    needless: deviations.filter((deviation) => !lostKeys.has(factKey(deviation))),
  };
}

/** One label with two capitals is a slip of the published page (`page-label-spelling`): ours has the portal's, and loses none. */
function spelt(fact: Fact): string {
  return fact.kind === 'bold' ? factKey(fact).toLowerCase() : factKey(fact);
}

/** A way through a menu in one pair of marks is there where each of its labels has a pair. */
function labelsOf({ kind, fact }: Fact): readonly Fact[] {
  return kind === 'bold' ? fact.split(' > ').map((label) => ({ kind, fact: label })) : [{ kind, fact }];
}

/** How many facts a list holds: a page that is linked with and without an anchor counts once. */
export function countFacts(facts: readonly Fact[]): number {
  return new Set(
    facts.map(({ kind, fact }) => factKey({ kind, fact: kind === 'link' ? fact.replace(/#.*$/, '') : fact })),
  ).size;
}
