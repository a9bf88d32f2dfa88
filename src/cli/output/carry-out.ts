/** The plan of writes becomes files. */
import path from 'node:path';
import { alone, clearLeftOvers } from '../../disk/lock.ts';
import { removeFile } from '../../disk/remove-file.ts';
import { removeUnfinished } from '../../disk/unfinished.ts';
import { writeWhole } from '../../disk/write-file.ts';
import { isWritten, type PlannedFile, recordAfter, recordDuring } from '../../generate/plan.ts';
import { printRecord } from '../../generate/record.ts';
import type { OutputFolder, OutputState } from './output-folder.ts';

/** Makes the plan from what stands on the disk. */
export type Planner = (state: OutputState) => readonly PlannedFile[];

/**
 * Carries the plan out, alone in the folder. What is about to change is looked at again there: another run or a person
 * may have changed it since the plan was made.
 *
 * @returns what was done in the end
 */
export function carryOut(folder: OutputFolder, state: OutputState, planFrom: Planner): readonly PlannedFile[] {
  clearLeftOvers(folder.place);
  const planned = planFrom(state);
  if (!isWork(folder, planned, state)) return planned;
  return alone(folder.place, () => {
    const changing = planned.filter(({ status }) => status !== 'unchanged').map((file) => file.path);
    for (const file of changing) folder.read(file);
    const settled = new Map(
      planned.flatMap(({ path: file, digest }) => (digest === undefined ? [] : [[file, digest]])),
    );
    const now = folder.state(changing, settled);
    const plan = planFrom(now);
    write(folder, plan, now);
    return plan;
  });
}

/** Whether the plan changes anything on the disk, the record included. */
function isWork({ own }: OutputFolder, plan: readonly PlannedFile[], { record, recordText }: OutputState): boolean {
  if (plan.some((file) => isWritten(file) || file.status === 'orphaned')) return true;
  return needsRecord(plan, recordText) && printRecord(recordAfter(plan, record), own) !== recordText;
}

/** First the record of what is about to be written, then the files, then the record of what was. */
function write(folder: OutputFolder, plan: readonly PlannedFile[], state: OutputState): void {
  const { disk, record, recordText } = state;
  const { own } = folder;
  const changes = plan.filter(isWritten);
  const during = changes.length === 0 ? recordText : printRecord(recordDuring(plan, record), own);
  const recordFile = folder.placeOf(own.recordPath);
  if (during !== null) writeWhole(recordFile, during, recordText);
  clearUnfinished(folder, state);
  for (const { path: file, after } of changes) {
    if (after !== null) writeWhole(folder.placeOf(file), after, disk.get(file) ?? null);
  }
  for (const { path: file, status } of plan) {
    const text = disk.get(file);
    if (status === 'orphaned' && text !== undefined) removeFile(folder.placeOf(file), text);
  }
  if (needsRecord(plan, recordText)) writeWhole(recordFile, printRecord(recordAfter(plan, record), own), during);
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
