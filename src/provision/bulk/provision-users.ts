/**
 * Many users, several at once, each through the four phases; what refers to others comes after all of them. Nobody is
 * created twice, however often the run is killed: who may have been created is looked for first.
 */
import type { SourceRecord } from '../../expression/evaluate/source-record.ts';
import type { Clock } from '../../scim/client/transport.ts';
import { importValues } from '../import-phase.ts';
import { findMatch, matchingValues } from '../match-phase.ts';
import { type ObjectType, objectType } from '../object-type.ts';
import { type Provisioned, type ProvisionSetup, provisionObject } from '../provision-object.ts';
import { hasReferences, referencePhase } from '../reference-phase.ts';
import type { Subject } from '../subject.ts';
import type { Journal, JournalEntry } from './journal.ts';
import { failed, type Outcome, outcomeOf, type Result, referenceOutcome, right } from './result.ts';
import { Tally } from './tally.ts';

export interface ListedUser {
  /** Where it stands in its file, counted from 1. */
  readonly line: number;
  readonly record: SourceRecord;
}

export interface BulkSetup extends ProvisionSetup {
  /** All users from the first one on, each time that it is called. */
  readonly users: () => AsyncIterator<ListedUser>;
  readonly isAssigned: boolean;
  readonly journal: Journal;
  /** Kept when the call returns. */
  readonly write: (entry: JournalEntry) => void;
  readonly atOnce: number;
  readonly clock: Clock;
  readonly isStopped: () => boolean;
  readonly onProgress: (tally: Tally) => void;
}

export interface BulkReport {
  readonly users: Tally;
  /** Users with what refers to others. */
  readonly references: Tally;
  /** Users that an earlier run had done. */
  readonly resumed: number;
  /** Why the run ended early; `null`: it did not. */
  readonly ended: 'interrupted' | 'server lost' | null;
}

/** So many users in a row that fail for the server's reasons are enough. */
const MOST_LOST = 5;
/** Searches of some servers lag behind. */
const LOOKS = 3;
const PAUSE_MILLISECONDS = 1000;

export async function provisionUsers(setup: BulkSetup): Promise<BulkReport> {
  const run = new Run(setup);
  await inParallel(
    setup.users(),
    setup.atOnce,
    (user) => run.provision(user),
    () => run.ended !== null,
  );
  if (run.targets.size > 0 && run.ended === null)
    await inParallel(
      setup.users(),
      setup.atOnce,
      (user) => run.refer(user),
      () => run.ended !== null,
    );
  return run;
}

class Run implements BulkReport {
  readonly users = new Tally();
  readonly references = new Tally();
  resumed = 0;
  /** The users, by line, that something refers from; with the id where it is known. */
  readonly targets = new Map<number, string | null>();
  readonly #setup: BulkSetup;
  readonly #type: ObjectType;
  /** Line by value of a matching attribute. */
  readonly #seen = new Map<string, number>();
  /** Users in a row that failed for the server's reasons. */
  #lost = 0;
  /** Once it is true it stays so, whatever is on its way still comes home. */
  #isServerLost = false;

  constructor(setup: BulkSetup) {
    this.#setup = setup;
    const type = objectType(setup.connector, 'User');
    if (type === null) throw new Error('Every app has users.');
    this.#type = type;
  }

  get ended(): BulkReport['ended'] {
    if (this.#setup.isStopped()) return 'interrupted';
    return this.#isServerLost ? 'server lost' : null;
  }

  async provision({ line, record }: ListedUser): Promise<void> {
    const { journal, isAssigned } = this.#setup;
    const subject: Subject = { resource: 'User', record, isAssigned, isPurged: false };
    const before = journal.done.get(line);
    const twin = this.#twinOf(line, record);
    if (twin !== null) return this.#count(failed(twin), line);
    if (before !== undefined) {
      this.resumed++;
      if (before.id !== null) this.#setup.known.add(record, before.id);
      this.#remember(line, subject, before.as, before.id);
      return this.#count(right(before.as), line);
    }
    await this.#carryOut(line, subject);
  }

  async #carryOut(line: number, subject: Subject): Promise<void> {
    const { journal, write, apply } = this.#setup;
    const isUnsure = journal.begun.has(line);
    if (isUnsure) await this.#look(subject.record);
    const provisioned = await provisionObject(subject, this.#type, this.#setup, () => write({ begun: line }));
    const seen = outcomeOf(provisioned);
    const outcome = isUnsure && seen.result === 'unchanged' ? { ...seen, result: 'created' as const } : seen;
    const { id } = provisioned;
    if (apply) this.#note(line, outcome, provisioned);
    this.#remember(line, subject, outcome.result, id);
    this.#count(outcome, line);
  }

  /** A creation without an answer stays begun: it may be carried out yet. */
  #note(line: number, { result }: Outcome, { done, id }: Provisioned): void {
    if (result !== 'failed') this.#setup.write({ done: line, as: result, id });
    else if (done !== null && done.status !== null) this.#setup.write({ failed: line });
  }

  /** Waits until a search finds whom the killed run may have created, if it ever does. */
  async #look(record: SourceRecord): Promise<void> {
    const { client, environment, clock } = this.#setup;
    const imported = importValues(this.#type.app.attributes, record, environment);
    for (let look = 1; look < LOOKS; look++) {
      if ((await findMatch(this.#type.app, imported, client)).kind !== 'none') return;
      await clock.sleep(PAUSE_MILLISECONDS);
    }
  }

  /** Two users of one matching value are one to the app: the service refuses the second. */
  #twinOf(line: number, record: SourceRecord): string | null {
    const matched = this.#type.app.attributes.filter(({ attribute }) => attribute.matching !== null);
    for (const { written, value } of matchingValues(importValues(matched, record, this.#setup.environment))) {
      const key = `${written.name} ${String(value).toLowerCase()}`;
      const first = this.#seen.get(key) ?? line;
      if (first !== line) return `DuplicateSourceEntries: another line before it has the same ${written.name}.`;
      this.#seen.set(key, line);
    }
    return null;
  }

  #remember(line: number, subject: Subject, result: Result, id: string | null): void {
    const isThere = result === 'created' || result === 'updated' || result === 'unchanged';
    if (isThere && hasReferences(subject, this.#type)) this.targets.set(line, id);
  }

  #count(outcome: Outcome, line: number): void {
    this.users.add(outcome, line);
    this.#watch(outcome.isServerLost);
    this.#setup.onProgress(this.users);
  }

  #watch(isLost: boolean): void {
    this.#lost = isLost ? this.#lost + 1 : 0;
    if (this.#lost >= MOST_LOST) this.#isServerLost = true;
  }

  /** The second pass, for one user. */
  async refer({ line, record }: ListedUser): Promise<void> {
    const id = this.targets.get(line);
    if (id === undefined) return;
    const { journal, write, apply, isAssigned } = this.#setup;
    if (journal.referred.has(line)) return this.references.add(right('unchanged'), line);
    const subject: Subject = { resource: 'User', record, isAssigned, isPurged: false };
    const outcomes = await referencePhase(subject, { id, resource: null }, this.#setup);
    const all = outcomes.map(referenceOutcome);
    for (const outcome of all) this.references.add(outcome, line);
    this.#watch(all.some(({ isServerLost }) => isServerLost));
    if (apply && all.every(({ result }) => result !== 'failed')) write({ referred: line });
  }
}

async function inParallel<Item>(
  items: AsyncIterator<Item>,
  atOnce: number,
  work: (item: Item) => Promise<void>,
  isEnded: () => boolean,
): Promise<void> {
  let isBroken = false;
  const worker = async (): Promise<void> => {
    try {
      while (!isBroken && !isEnded()) {
        const next = await items.next();
        if (next.done === true) return;
        await work(next.value);
      }
    } catch (error) {
      isBroken = true;
      throw error;
    }
  };
  // Whatever goes wrong, nobody is left at work when this is over.
  const ends = await Promise.allSettled(Array.from({ length: atOnce }, worker));
  await items.return?.();
  const wrong = ends.find((end) => end.status === 'rejected');
  if (wrong !== undefined) throw wrong.reason;
}
