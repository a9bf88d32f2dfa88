/** The users of a file counted block by block, and those compared a second time whose matching values look alike. */
import type { ExportSlip } from '../../directory/export/export-slip.ts';
import { CollisionTable } from '../../impact/collision-table.ts';
import { CollisionCheck, type CollisionCounts } from '../../impact/collisions.ts';
import { ImpactCounter } from '../../impact/impact-counter.ts';
import type { ImpactCounts } from '../../impact/impact-counts.ts';
import type { CountedUsers } from '../../impact/report-counts.ts';
import { explainSlip } from '../users/explain-slip.ts';
import type { UserExport } from '../users/open-export.ts';
import type { CountSetup } from './count-block.ts';
import { countingHands } from './counting-hands.ts';
import { batchReader } from './read-batch.ts';

export interface Watching {
  readonly isStopped: () => boolean;
  /** @param share of the file, from 0 to 1 */
  readonly onProgress: (users: number, share: number) => void;
}

/** @throws CannotRun at the first line that cannot be read */
export async function countUsers(
  opened: UserExport,
  setup: CountSetup,
  bytes: number,
  watching: Watching,
): Promise<CountedUsers> {
  const pass = new Pass(opened, setup, bytes, watching);
  await pass.read();
  const { counts, tables, lacksPages, stoppedAt } = pass;
  return { counts, collisions: compareTexts(opened, setup, tables, stoppedAt !== null), lacksPages, stoppedAt };
}

class Pass {
  readonly tables: readonly (readonly CollisionTable[])[];
  lacksPages = false;
  stoppedAt: number | null = null;
  counts: ImpactCounts = { users: 0, seen: [], connectors: [] };
  readonly #opened: UserExport;
  readonly #setup: CountSetup;
  readonly #bytes: number;
  readonly #watching: Watching;
  #users = 0;
  /** The first in the file, whoever found it first. */
  #slip: ExportSlip | null = null;
  #slipBlock = Number.POSITIVE_INFINITY;
  #lastPage = -1;

  constructor(opened: UserExport, setup: CountSetup, bytes: number, watching: Watching) {
    this.#opened = opened;
    this.#setup = setup;
    this.#bytes = bytes;
    this.#watching = watching;
    const { connectors } = new ImpactCounter(setup.subjects, 0);
    this.tables = connectors.map(({ keys }) => keys.map(() => new CollisionTable()));
  }

  async read(): Promise<void> {
    const hands = countingHands(this.#setup, this.#bytes);
    try {
      await this.#readAll(hands);
      if (this.#slip !== null) throw explainSlip(this.#opened.place.shown, this.#slip);
      this.counts = await hands.counts();
    } finally {
      await hands.end();
    }
  }

  async #readAll(hands: ReturnType<typeof countingHands>): Promise<void> {
    const onTheirWay = new Set<Promise<void>>();
    let [index, read] = [0, 0];
    for (const block of this.#opened.blocks((piece) => {
      read += piece.length;
    })) {
      if (this.#slip !== null) break;
      const share = Math.min(read / Math.max(this.#bytes, 1), 1);
      if (this.#watching.isStopped()) {
        this.stoppedAt = share;
        break;
      }
      const number = index++;
      const blockBytes = block.bytes.length;
      const counted = hands.count(block).then((found) => {
        if (number === 0) this.#reserve(found.users, blockBytes);
        this.#take(found, number);
        this.#watching.onProgress(this.#users, share);
      });
      const done = counted.finally(() => onTheirWay.delete(done));
      onTheirWay.add(done);
      if (onTheirWay.size >= hands.room) await Promise.race(onTheirWay);
    }
    await Promise.all(onTheirWay);
  }

  /** Users of one file take about the same room each. */
  #reserve(users: number, bytes: number): void {
    const expected = Math.ceil((users * this.#bytes) / Math.max(bytes, 1));
    for (const keys of this.tables) for (const table of keys) table.reserve(expected);
  }

  #take(
    { users, hashes, slip, lacksPages }: Awaited<ReturnType<ReturnType<typeof countingHands>['count']>>,
    block: number,
  ): void {
    this.#users += users;
    if (slip !== null && block < this.#slipBlock) {
      this.#slip = slip;
      this.#slipBlock = block;
    }
    if (lacksPages !== null && block > this.#lastPage) {
      this.lacksPages = lacksPages;
      this.#lastPage = block;
    }
    for (const [connector, keys] of hashes.entries())
      for (const [key, found] of keys.entries()) this.tables[connector]?.[key]?.add(found, block);
  }
}

/** Only blocks in which a value stands that looks like another are read again. */
function compareTexts(
  { blocks, form }: UserExport,
  { subjects, examples }: CountSetup,
  tables: readonly (readonly CollisionTable[])[],
  isStopped: boolean,
): readonly (readonly CollisionCounts[])[] {
  const checks = tables.map((keys) => keys.map((table) => new CollisionCheck(table)));
  const needed = checks.flatMap((keys, connector) =>
    keys.flatMap((check, key) => {
      const table = tables[connector]?.[key];
      return check.isNeeded && table !== undefined ? [{ check, table, connector, key }] : [];
    }),
  );
  if (needed.length === 0 || isStopped) return checks.map((keys) => keys.map((check) => check.unchecked()));
  const counter = new ImpactCounter(subjects, 0);
  const read = batchReader(form, counter.sources);
  let block = 0;
  for (const each of blocks()) {
    const number = block++;
    const open = needed.filter(({ table }) => table.mayHold(number));
    if (open.length === 0) continue;
    const { batch } = read(each);
    for (const { check, connector, key } of open)
      counter.connectors[connector]?.eachMatchingValue(batch, key, (value, line) => check.add(value, line));
  }
  return checks.map((keys) => keys.map((check) => check.counts(examples)));
}
