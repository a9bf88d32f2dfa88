/** What is counted of users. Counts of parts of a file add up to those of the whole, in any order. */

/** Why the rules refuse what a mapping gives. */
export type Refusal = 'missing' | 'list' | 'boolean' | 'integer' | 'decimal';

/** Why a user is out of scope (entra-provisioning fact sheet, sections 2 and 8). */
export type OutReason = 'blocked' | 'deleted' | 'filtered';

/** A user as an example: personal data, collected where somebody asked to see them. */
export interface Example {
  readonly line: number;
  readonly user: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

export interface AttributeCounts {
  filled: number;
  empty: number;
  /** Empty, and a new object gets the default value. */
  byDefault: number;
  /** Nobody can tell: a source of it holds no value, but the name of a type. */
  unknown: number;
  readonly refused: Record<Refusal, number>;
  readonly examples: Example[];
}

export interface ChangeCounts {
  /** Nothing before, a value now. */
  gained: number;
  /** A value before, nothing now: the app keeps what it has. */
  lost: number;
  /** Another value. */
  changed: number;
  unknown: number;
  readonly examples: Example[];
}

export interface SideCounts {
  inScope: number;
  /** Nobody can tell. */
  mayBeInScope: number;
  readonly out: Record<OutReason, number>;
  /** Users in scope without a value to match by. */
  unmatched: number;
  unmatchedUnknown: number;
  readonly attributes: readonly AttributeCounts[];
}

/** One connector over users. */
export interface ConnectorCounts {
  readonly after: SideCounts;
  /** `null`: there is nothing to compare with. */
  readonly before: SideCounts | null;
  /** One for each attribute that may have changed. */
  readonly changes: readonly ChangeCounts[];
  /** How many are looked for by another value. */
  readonly matching: ChangeCounts;
  entering: number;
  leaving: number;
  /** Users of whom nobody can tell whether another scoping filter moves them into scope or out of it. */
  unsure: number;
}

export interface ImpactCounts {
  users: number;
  /** Which source attributes the export has. */
  readonly seen: boolean[];
  readonly connectors: readonly ConnectorCounts[];
}

function attributeCounts(): AttributeCounts {
  const refused = { missing: 0, list: 0, boolean: 0, integer: 0, decimal: 0 };
  return { filled: 0, empty: 0, byDefault: 0, unknown: 0, refused, examples: [] };
}

export function changeCounts(): ChangeCounts {
  return { gained: 0, lost: 0, changed: 0, unknown: 0, examples: [] };
}

export function sideCounts(attributes: number): SideCounts {
  return {
    ...{ inScope: 0, mayBeInScope: 0, out: { blocked: 0, deleted: 0, filtered: 0 } },
    ...{ unmatched: 0, unmatchedUnknown: 0 },
    attributes: Array.from({ length: attributes }, attributeCounts),
  };
}

/**
 * The sum of both, which have the same shape: numbers are added, a truth of one is a truth of both, and of examples
 * those in the first lines stay.
 *
 * @param examples how many of each kind stay
 */
export function addCounts(one: ImpactCounts, other: ImpactCounts, examples: number): ImpactCounts {
  return {
    users: one.users + other.users,
    seen: one.seen.map((seen, index) => seen || other.seen[index] === true),
    connectors: paired(one.connectors, other.connectors, (a, b) => addConnectors(a, b, examples)),
  };
}

function addConnectors(one: ConnectorCounts, other: ConnectorCounts, examples: number): ConnectorCounts {
  return {
    after: addSides(one.after, other.after, examples),
    before: one.before === null || other.before === null ? null : addSides(one.before, other.before, examples),
    changes: paired(one.changes, other.changes, (a, b) => addChanges(a, b, examples)),
    matching: addChanges(one.matching, other.matching, examples),
    entering: one.entering + other.entering,
    leaving: one.leaving + other.leaving,
    unsure: one.unsure + other.unsure,
  };
}

function addSides(one: SideCounts, other: SideCounts, examples: number): SideCounts {
  return {
    ...summed(one, other),
    out: summed(one.out, other.out),
    attributes: paired(one.attributes, other.attributes, (a, b) => ({
      ...summed(a, b),
      refused: summed(a.refused, b.refused),
      examples: firstExamples([...a.examples, ...b.examples], examples),
    })),
  };
}

function addChanges(one: ChangeCounts, other: ChangeCounts, examples: number): ChangeCounts {
  return { ...summed(one, other), examples: firstExamples([...one.examples, ...other.examples], examples) };
}

/** The examples in the first lines, whoever found them. */
export function firstExamples(all: readonly Example[], most: number): Example[] {
  return [...all].sort((a, b) => a.line - b.line).slice(0, most);
}

function paired<T>(one: readonly T[], other: readonly T[], add: (a: T, b: T) => T): T[] {
  return one.flatMap((each, index) => {
    const partner = other[index];
    return partner === undefined ? [] : [add(each, partner)];
  });
}

/** Members that are numbers are added; the others are the first one's. */
function summed<T extends object>(one: T, other: T): T {
  const sums = Object.entries(one).map(([name, value]) => {
    const more: unknown = Object.entries(other).find(([key]) => key === name)?.[1];
    return [name, typeof value === 'number' && typeof more === 'number' ? value + more : value];
  });
  return { ...one, ...Object.fromEntries(sums) };
}
