/** The plan of writes for a folder as it stands, with what git knows of the files that nobody else can tell about. */
import { displayPath } from '../../disk/place.ts';
import { type PlanInput, type PlannedFile, planWrites } from '../../generate/plan.ts';
import { findMerged } from './find-merged.ts';
import type { OutputFolder, OutputState } from './output-folder.ts';

export type Wanted = Pick<PlanInput, 'outputs' | 'force' | 'isLeftAlone'>;

/** @param root absolute: the project */
export function planOutput(root: string, folder: OutputFolder, state: OutputState, wanted: Wanted): PlannedFile[] {
  const { own } = folder;
  const { disk, record, obstacles, settled } = state;
  const input: Omit<PlanInput, 'merged'> = {
    ...wanted,
    settled,
    own,
    disk,
    record,
    blocked: new Set(obstacles.keys()),
  };
  const plan = planWrites({ ...input, merged: new Set() });
  const doubtful = plan.filter(
    ({ status }) => status === 'edited' || status === 'unrecorded' || status === 'abandoned',
  );
  const merged = findMerged({
    root,
    own,
    folder: `${displayPath(root, folder.place.path)}/`,
    files: doubtful.map(({ path, before }) => ({ path, text: before ?? '' })),
  });
  return merged.size === 0 ? plan : planWrites({ ...input, merged });
}
