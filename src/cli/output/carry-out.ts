/** The plan of writes becomes files. */
import path from 'node:path';
import { alone, clearLeftOvers } from '../../disk/lock.ts';
import { removeFile } from '../../disk/remove-file.ts';
import { removeUnfinished } from '../../disk/unfinished.ts';
import { writeWhole } from '../../disk/write-file.ts';
import { isWritten, type PlannedFile, recordAfter, recordDuring } from '../../generate/plan.ts';
import type { OutputFolder, OutputState } from './output-folder.ts';

/** Makes the plan from what stands on the disk. */
export type Planner = (state: OutputState) => readonly PlannedFile[];

/** What was done in the end, and the state that it was planned from. */
export interface CarriedOut {
  readonly plan: readonly PlannedFile[];
  readonly state: OutputState;
  /** The record that stands there now. */
  readonly recordText: string | null;
}

/**
 * Carries the plan out, alone in the folder. What is about to change is looked at again there: another run or a person
 * may have changed it since the plan was made.
 */
export function carryOut(folder: OutputFolder, state: OutputState, planFrom: Planner): CarriedOut {
  clearLeftOvers(folder.place);
  const planned = planFrom(state);
  if (!isWork(folder, planned, state)) return { plan: planned, state, recordText: state.recordText };
  return alone(folder.place, () => {
    const changing = planned.filter(({ status }) => status !== 'unchanged').map((file) => file.path);
    folder.readAll(changing);
    const now = folder.state(changing);
    const plan = planFrom(now);
    return { plan, state: now, recordText: write(folder, plan, now) };
  });
}

/** Whether the plan changes anything on the disk, the record included. */
function isWork(folder: OutputFolder, plan: readonly PlannedFile[], state: OutputState): boolean {
  if (plan.some((file) => isWritten(file) || file.status === 'orphaned')) return true;
  return needsRecord(plan, state.recordText) && printedAfter(folder, plan, state) !== state.recordText;
}

/** The record after the plan was carried out, as it is printed. */
export function printedAfter(folder: OutputFolder, plan: readonly PlannedFile[], state: OutputState): string {
  return state.kept !== null && state.recordText !== null && plan.length === 0
    ? state.recordText
    : folder.printed(recordAfter(plan, state.record), state);
}

/** First the record of what is about to be written, then the files, then the record of what was. */
function write(folder: OutputFolder, plan: readonly PlannedFile[], state: OutputState): string | null {
  const { disk, record, recordText } = state;
  const changes = plan.filter(isWritten);
  const during = changes.length === 0 ? recordText : folder.printed(recordDuring(plan, record), state);
  const recordFile = folder.placeOf(folder.own.recordPath);
  if (during !== null) writeWhole(recordFile, during, recordText);
  clearUnfinished(folder, state);
  for (const { path: file, after } of changes) {
    if (after !== null) writeWhole(folder.placeOf(file), after, disk.get(file) ?? null);
  }
  for (const { path: file, status } of plan) {
    const text = disk.get(file);
    if (status === 'orphaned' && text !== undefined) removeFile(folder.placeOf(file), text);
  }
  if (!needsRecord(plan, recordText)) return during;
  const after = printedAfter(folder, plan, state);
  writeWhole(recordFile, after, during);
  return after;
}

/** Two digests of a file tell of a run that was killed while it wrote there. */
function clearUnfinished(folder: OutputFolder, { record }: OutputState): void {
  const files = [...record].filter(([, digests]) => digests.length > 1).map(([file]) => path.posix.dirname(file));
  for (const name of new Set(files)) removeUnfinished(folder.placeOf(name));
}

/** A folder that never had an output has nothing to remember. */
export function needsRecord(plan: readonly PlannedFile[], recordText: string | null): boolean {
  return recordText !== null || plan.length > 0;
}
