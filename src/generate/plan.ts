/**
 * What has to happen on the disk so that it holds what was generated: the one plan behind `gen` and `gen --check`.
 * A function of four values; nothing is read or written here.
 */
import { textOrder } from '../problem/text-order.ts';
import { digestOf, withUnixLineEnds } from './digest.ts';
import type { MadeFile } from './made-file.ts';
import { connectorOf, type OwnFiles } from './own-file.ts';
import type { WrittenFiles } from './record.ts';

/**
 * `edited`: written by us, then changed by hand; `replaced`: such a file, where the user forces it. `unrecorded`: says
 * that it is generated, and nothing tells whether it was changed since. `foreign`: stands where an output belongs, and
 * we never wrote it. `blocked`: something that is no file of the project is in the way. `abandoned`: of a connector
 * that is gone, but edited by hand, so it is left alone.
 */
export type PlannedStatus =
  | 'unchanged'
  | 'missing'
  | 'stale'
  | 'edited'
  | 'unrecorded'
  | 'replaced'
  | 'foreign'
  | 'blocked'
  | 'orphaned'
  | 'abandoned';

export interface PlannedFile {
  readonly path: string;
  readonly status: PlannedStatus;
  /** What stands on the disk, with Unix line ends; `null` where nothing does. */
  readonly before: string | null;
  /** What belongs there; `null` where nothing does. */
  readonly after: string | null;
  /** The digest of what belongs there, where it is known without the text: both texts are `null` of a file that was not read because it is known to have it. */
  readonly digest?: string;
}

export interface PlanInput {
  readonly outputs: readonly MadeFile[];
  /** Path → digest of the outputs that are known to stand on the disk as they belong there. */
  readonly settled?: ReadonlyMap<string, string>;
  /** Connectors whose files are to be left as they are, because their manifest could not be used or was not asked for. */
  readonly isLeftAlone: (id: string) => boolean;
  readonly record: WrittenFiles;
  /** The text of every path in `outputs` and `record` that exists. */
  readonly disk: ReadonlyMap<string, string>;
  /** The paths at which, or on the way to which, something else than a file stands. */
  readonly blocked: ReadonlySet<string>;
  /** The paths at which stands what version control made of two texts of ours: no person's text. */
  readonly merged: ReadonlySet<string>;
  /** Replace what was edited by hand. */
  readonly force: boolean;
  readonly own: Pick<OwnFiles, 'isMarked'>;
}

/** The plan, sorted by path. */
export function planWrites(input: PlanInput): PlannedFile[] {
  const { settled = new Map<string, string>() } = input;
  const wanted = new Set([...settled.keys(), ...input.outputs.map((output) => output.path)]);
  const plan = input.outputs.map((output) => planOutput(output, input));
  for (const [path, digest] of settled) plan.push({ path, status: 'unchanged', before: null, after: null, digest });
  for (const path of input.record.keys()) {
    if (wanted.has(path) || input.isLeftAlone(connectorOf(path))) continue;
    const orphan = planOrphan(path, input);
    if (orphan !== null) plan.push(orphan);
  }
  return plan.sort((a, b) => textOrder(a.path, b.path));
}

/** Whether carrying the plan out writes this file. */
export function isWritten({ status }: PlannedFile): boolean {
  return status === 'missing' || status === 'stale' || status === 'replaced';
}

/** What becomes of a file's entry in the record: the digest of what was written, none, or the one it has. */
const ENTRIES: Readonly<Record<PlannedStatus, 'written' | 'none' | 'kept'>> = {
  unchanged: 'written',
  missing: 'written',
  stale: 'written',
  replaced: 'written',
  edited: 'kept',
  unrecorded: 'kept',
  blocked: 'kept',
  foreign: 'none',
  orphaned: 'none',
  abandoned: 'none',
};

/** Whether the record then says of a file what belongs there. */
export function isRecordedAsPlanned({ status }: PlannedFile): boolean {
  return ENTRIES[status] === 'written';
}

/** The record after the plan was carried out. */
export function recordAfter(plan: readonly PlannedFile[], record: WrittenFiles): WrittenFiles {
  const after = new Map(record);
  for (const file of plan) {
    const entry = ENTRIES[file.status];
    if (entry === 'none') after.delete(file.path);
    const digest = entry === 'written' ? digestAfter(file) : null;
    if (digest !== null) after.set(file.path, [digest]);
  }
  return after;
}

/** Of what belongs there; `null` where nothing does. */
function digestAfter(file: PlannedFile): string | null {
  return file.digest ?? (file.after === null ? null : digestOf(file.after));
}

/** Stands for the digest of a file that is not there yet. */
const NO_FILE = '';

/**
 * The record while the plan is carried out: both digests of each file that changes. A run that is killed half-way
 * leaves files that the next run still knows as its own.
 */
export function recordDuring(plan: readonly PlannedFile[], record: WrittenFiles): WrittenFiles {
  const during = new Map(record);
  for (const file of plan) {
    const digest = isWritten(file) ? digestAfter(file) : null;
    if (digest === null) continue;
    const known = [file.before === null ? NO_FILE : digestOf(file.before)];
    during.set(file.path, [...new Set([...(record.get(file.path) ?? known), digest])]);
  }
  return during;
}

function planOutput(output: MadeFile, input: PlanInput): PlannedFile {
  const found = input.disk.get(output.path);
  const before = found === undefined ? null : withUnixLineEnds(found);
  return new PlannedOutput(output, statusOf(output, before, input), before);
}

/** What belongs there is made when it is asked for: of a large library the outputs are held packed. */
class PlannedOutput implements PlannedFile {
  readonly path: string;
  readonly status: PlannedStatus;
  readonly before: string | null;
  declare readonly digest?: string;
  readonly #output: MadeFile;

  constructor(output: MadeFile, status: PlannedStatus, before: string | null) {
    this.path = output.path;
    this.status = status;
    this.before = before;
    if (output.digest !== undefined) this.digest = output.digest;
    this.#output = output;
  }

  get after(): string {
    return this.#output.text;
  }
}

function statusOf(output: MadeFile, before: string | null, input: PlanInput): PlannedStatus {
  if (input.blocked.has(output.path)) return 'blocked';
  if (before === null) return 'missing';
  if (before === output.text) return 'unchanged';
  return statusOfOther(output.path, before, input);
}

/** Another text stands there than belongs there. The record and the text itself say whose it is, and both must agree. */
function statusOfOther(path: string, before: string, { record, force, own, merged }: PlanInput): PlannedStatus {
  const digests = record.get(path);
  const isMarked = own.isMarked(path, before);
  if (digests?.includes(digestOf(before))) return isMarked ? 'stale' : 'foreign';
  if (digests === undefined && !isMarked) return 'foreign';
  if (merged.has(path)) return 'stale';
  if (force) return 'replaced';
  return digests === undefined ? 'unrecorded' : 'edited';
}

function planOrphan(path: string, { disk, record, own, merged }: PlanInput): PlannedFile | null {
  const found = disk.get(path);
  if (found === undefined) return null;
  const before = withUnixLineEnds(found);
  const isWrittenByUs = merged.has(path) || (record.get(path)?.includes(digestOf(before)) ?? false);
  const isOurs = own.isMarked(path, before) && isWrittenByUs;
  return { path, before, after: null, status: isOurs ? 'orphaned' : 'abandoned' };
}
