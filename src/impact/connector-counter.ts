/** Counts what one connector makes of users, batch by batch. */
import type { Connector } from '../connector/connector.ts';
import { buildShapes } from '../emit/types/build-shape.ts';
import {
  type ChangedValues,
  copied,
  countChange,
  countChanges,
  countValues,
  type Describe,
} from './count-attributes.ts';
import { type ConnectorCounts, changeCounts, type SideCounts, sideCounts } from './impact-counts.ts';
import { COMPUTED, filteredBy, type ImpactSubject, NAMING } from './impact-subject.ts';
import { type MappedAttribute, mappedAttribute, sentText } from './mapped-attribute.ts';
import { matchingHash } from './matching-hash.ts';
import type { RowSource } from './row-source.ts';
import { OUT, type ScopeCounter, type Scopes, scopeCounter, UNSURE } from './scope-counter.ts';
import type { Cell, UserBatch } from './user-batch.ts';

/** An attribute that may give something else than before. */
export interface ChangedPair {
  readonly name: string;
  readonly before: MappedAttribute | null;
  readonly after: MappedAttribute | null;
}

/** One state of a connector, made ready for many users. */
export interface Side {
  readonly attributes: readonly MappedAttribute[];
  /** In ascending precedence. */
  readonly matching: readonly MappedAttribute[];
}

/** The values of one attribute that users are matched by, of the present state or of both. */
export interface MatchingKey {
  readonly mapped: MappedAttribute;
  /** Its place in the precedence of each state; `null`: nobody is matched by it there. */
  readonly before: number | null;
  readonly after: number | null;
}

function sideOf(connector: Connector, source: RowSource): Side {
  const [shape] = buildShapes(connector);
  const attributes = (shape?.placements ?? []).map((placement) => mappedAttribute(placement, source));
  const matching = connector.users.matching.flatMap(
    (each) => attributes.find(({ attribute }) => attribute === each) ?? [],
  );
  return { attributes, matching };
}

export class ConnectorCounter {
  readonly after: Side;
  readonly before: Side | null;
  readonly pairs: readonly ChangedPair[];
  readonly keys: readonly MatchingKey[];
  readonly counts: ConnectorCounts;
  /** Users may be looked for by another value than before. */
  readonly hasOtherMatching: boolean;
  readonly #source: RowSource;
  readonly #scopes: ScopeCounter;
  readonly #oldScopes: ScopeCounter;
  readonly #most: number;
  readonly #filtered: readonly string[];
  #present: readonly string[] = [];
  /** Whoever is in scope was so before. */
  readonly #hasSameScope: boolean;

  /** @param most how many examples of each kind are kept; 0: none */
  constructor({ after, before }: ImpactSubject, source: RowSource, most: number) {
    this.#source = source;
    this.#scopes = scopeCounter(after, source);
    this.#oldScopes = scopeCounter(before ?? after, source);
    this.#filtered = [after, before ?? after].flatMap(({ users }) => filteredBy(users.scope ?? []));
    this.#hasSameScope = before === null || clausesOf(before) === clausesOf(after);
    this.#most = most;
    this.after = sideOf(after, source);
    this.before = before === null ? null : sideOf(before, source);
    this.pairs = this.before === null ? [] : changedPairs(this.before, this.after);
    this.keys = matchingKeys(this.before, this.after);
    this.hasOtherMatching = this.before !== null && !isSameMatching(this.before, this.after);
    this.counts = {
      after: sideCounts(this.after.attributes.length),
      before: this.before === null ? null : sideCounts(this.before.attributes.length),
      changes: this.pairs.map(changeCounts),
      matching: changeCounts(),
      entering: 0,
      leaving: 0,
      unsure: 0,
    };
  }

  /** The source attributes whose values matter: of the others it is only counted who has one. */
  *readSources(): Generator<string> {
    yield* this.#filtered;
    const changed = new Set(this.pairs.flatMap(({ before, after }) => [before, after]));
    for (const { attributes, matching } of this.before === null ? [this.after] : [this.after, this.before])
      for (const mapped of attributes) {
        const isDirect = mapped.attribute.mapping?.value.kind === 'direct' && mapped.test === null && !mapped.isList;
        if (!isDirect || changed.has(mapped) || matching.includes(mapped)) yield* mapped.sources;
      }
  }

  /** @returns for each matching key the hashes of the users that have a value, and may be in scope */
  add(batch: UserBatch): readonly Float64Array<ArrayBuffer>[] {
    const live = this.#withComputed(batch);
    const describe = this.#most === 0 ? null : this.#describer(batch);
    const values = new Map<MappedAttribute, readonly Cell[] | null>();
    const valuesOf = (mapped: MappedAttribute) => {
      const known = values.get(mapped);
      if (known !== undefined) return known;
      const found = mapped.valuesOf(live);
      values.set(mapped, found);
      return found;
    };
    const { counts, after, before } = this;
    const scopes = this.#scopes(batch, counts.after);
    for (const [index, mapped] of after.attributes.entries()) {
      const count = counts.after.attributes[index];
      if (count !== undefined) countValues(mapped, valuesOf(mapped), scopes, count, describe, this.#most);
    }
    this.#countUnmatched(after, counts.after, scopes, valuesOf);
    if (before !== null && counts.before !== null)
      this.#compare(before, counts.before, batch, scopes, valuesOf, describe);
    return this.keys.map(({ mapped }) => hashesOf(mapped, valuesOf(mapped), scopes));
  }

  /** Calls for each user that may be in scope and has a value to match by. */
  eachMatchingValue(batch: UserBatch, key: number, then: (value: string, line: number) => void): void {
    const mapped = this.keys[key]?.mapped;
    if (mapped === undefined) return;
    const values = mapped.valuesOf(this.#withComputed(batch));
    const scopes = this.#scopes(batch, sideCounts(0));
    for (let row = 0; row < batch.count; row++) {
      const text = scopes[row] === OUT || values === null ? null : sentText(mapped, values[row]);
      if (typeof text === 'string') then(text, batch.lines[row] ?? 0);
    }
  }

  #compare(
    before: Side,
    side: SideCounts,
    batch: UserBatch,
    scopes: Scopes,
    valuesOf: (mapped: MappedAttribute) => readonly Cell[] | null,
    describe: Describe,
  ): void {
    const oldScopes = this.#compareScopes(side, batch, scopes);
    const changed = new Set(this.pairs.map((pair) => pair.before));
    for (const [index, mapped] of before.attributes.entries()) {
      const count = side.attributes[index];
      if (count !== undefined && changed.has(mapped)) countValues(mapped, valuesOf(mapped), oldScopes, count, null, 0);
    }
    for (const [index, pair] of this.pairs.entries()) {
      const count = this.counts.changes[index];
      const found: ChangedValues = {
        ...pair,
        old: pair.before === null ? null : valuesOf(pair.before),
        now: pair.after === null ? null : valuesOf(pair.after),
      };
      if (count !== undefined) countChanges(found, [oldScopes, scopes], count, describe, this.#most);
    }
    if (this.#hasSameScope && !this.hasOtherMatching) {
      side.unmatched = this.counts.after.unmatched;
      side.unmatchedUnknown = this.counts.after.unmatchedUnknown;
      return;
    }
    this.#countUnmatched(before, side, oldScopes, valuesOf);
    this.#compareMatching(before, [oldScopes, scopes], valuesOf, describe);
  }

  #compareScopes(side: SideCounts, batch: UserBatch, scopes: Scopes): Scopes {
    if (this.#hasSameScope) {
      const { inScope, mayBeInScope, out } = this.counts.after;
      Object.assign(side, { inScope, mayBeInScope });
      Object.assign(side.out, out);
      return scopes;
    }
    const oldScopes = this.#oldScopes(batch, side);
    for (let row = 0; row < scopes.length; row++) {
      if (oldScopes[row] === OUT) this.counts.entering += scopes[row] === OUT ? 0 : 1;
      else if (scopes[row] === OUT) this.counts.leaving++;
      else if (oldScopes[row] === UNSURE || scopes[row] === UNSURE) this.counts.unsure++;
    }
    return oldScopes;
  }

  /** Every user in scope needs a value for one matching attribute (entra-provisioning fact sheet, section 4). */
  #countUnmatched(
    { matching }: Side,
    counts: SideCounts,
    scopes: Scopes,
    valuesOf: (mapped: MappedAttribute) => readonly Cell[] | null,
  ): void {
    if (matching.length === 0) return;
    const all = matching.map((mapped) => ({ mapped, values: valuesOf(mapped) }));
    for (let row = 0; row < scopes.length; row++) {
      if (scopes[row] === OUT) continue;
      const first = firstValue(all, row);
      if (first === undefined) counts.unmatchedUnknown++;
      else if (first === null) counts.unmatched++;
    }
  }

  #compareMatching(
    before: Side,
    [oldScopes, scopes]: readonly [Scopes, Scopes],
    valuesOf: (mapped: MappedAttribute) => readonly Cell[] | null,
    describe: Describe,
  ): void {
    if (!this.hasOtherMatching) return;
    const [old, now] = [before, this.after].map(({ matching }) =>
      matching.map((mapped) => ({ mapped, values: valuesOf(mapped) })),
    );
    for (let row = 0; row < scopes.length; row++) {
      if (oldScopes[row] === OUT || scopes[row] === OUT) continue;
      const [was, is] = [firstQuery(old ?? [], row), firstQuery(now ?? [], row)];
      countChange(was, is, row, this.counts.matching, describe, this.#most);
    }
  }

  /** Whoever is counted is in scope, and so not deleted. */
  #withComputed(batch: UserBatch): UserBatch {
    const index = this.#source.indexOf(COMPUTED);
    if (this.#present.length !== batch.count) this.#present = Array.from({ length: batch.count }, () => 'False');
    const present = this.#present;
    return { ...batch, columns: batch.columns.map((column, at) => (at === index ? present : column)) };
  }

  #describer({ lines, columns }: UserBatch): Describe {
    const naming = NAMING.map((name) => columns[this.#source.indexOf(name)]);
    return (row) => {
      const name = naming.map((column) => column?.[row]).find((cell) => typeof cell === 'string' && cell !== '');
      return { line: lines[row] ?? 0, user: typeof name === 'string' ? copied(name) : null };
    };
  }
}

interface Values {
  readonly mapped: MappedAttribute;
  readonly values: readonly Cell[] | null;
}

/** The value of the first matching attribute that has one. */
function firstValue(all: readonly Values[], row: number): string | null | undefined {
  let isSure = true;
  for (const { mapped, values } of all) {
    const text = sentText(mapped, values === null ? null : values[row]);
    if (typeof text === 'string') return text;
    if (text === undefined) isSure = false;
  }
  return isSure ? null : undefined;
}

function firstQuery(all: readonly Values[], row: number): string | null | undefined {
  for (const { mapped, values } of all) {
    const text = sentText(mapped, values === null ? null : values[row]);
    if (text === undefined) return undefined;
    if (text !== null) return `${mapped.name} eq ${JSON.stringify(text)}`;
  }
  return null;
}

function hashesOf(mapped: MappedAttribute, values: readonly Cell[] | null, scopes: Scopes): Float64Array<ArrayBuffer> {
  const hashes = new Float64Array(scopes.length);
  let count = 0;
  if (values !== null)
    for (let row = 0; row < scopes.length; row++) {
      const text = scopes[row] === OUT ? null : sentText(mapped, values[row]);
      if (typeof text === 'string') hashes[count++] = matchingHash(text);
    }
  return hashes.slice(0, count);
}

/** What the scoping filters of a connector say, wherever it stands. */
function clausesOf({ users }: Connector): string {
  const filters = users.scope ?? [];
  return JSON.stringify(
    filters.map(({ clauses }) => clauses.map(({ attribute, operator, value }) => [attribute, operator, value])),
  );
}

function isSameMatching(before: Side, after: Side): boolean {
  const words = ({ matching }: Side) => matching.map(({ name, meaning }) => `${name} ${meaning}`).join('\n');
  return words(before) === words(after);
}

/** Attributes are the same that have the same name, capitals aside. */
function changedPairs(before: Side, after: Side): readonly ChangedPair[] {
  const old = new Map(before.attributes.map((mapped) => [mapped.name.toLowerCase(), mapped]));
  const now = new Set(after.attributes.map(({ name }) => name.toLowerCase()));
  const kept = after.attributes.flatMap((mapped): ChangedPair[] => {
    const was = old.get(mapped.name.toLowerCase()) ?? null;
    return was?.meaning === mapped.meaning ? [] : [{ name: mapped.name, before: was, after: mapped }];
  });
  const removed = before.attributes.filter(({ name }) => !now.has(name.toLowerCase()));
  return [...kept, ...removed.map((mapped) => ({ name: mapped.name, before: mapped, after: null }))];
}

/** An attribute that gives the same before and now is looked at once. */
function matchingKeys(before: Side | null, after: Side): readonly MatchingKey[] {
  const meant = ({ name, meaning }: MappedAttribute) => `${name.toLowerCase()} ${meaning}`;
  const places = (side: Side | null) => new Map((side?.matching ?? []).map((mapped, place) => [meant(mapped), place]));
  const [was, now] = [places(before), places(after)];
  const gone = (before?.matching ?? []).filter((mapped) => !now.has(meant(mapped)));
  return [...after.matching, ...gone].map((mapped) => ({
    mapped,
    before: was.get(meant(mapped)) ?? null,
    after: now.get(meant(mapped)) ?? null,
  }));
}
