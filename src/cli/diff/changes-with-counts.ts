/** The sentences of a review with how many users each is about, from an export of the directory. */
import { namedPlace } from '../../disk/place.ts';
import { withCounts } from '../../impact/change-words.ts';
import { impactReport } from '../../impact/report-counts.ts';
import type { Change } from '../../review/change.ts';
import type { ManifestFile } from '../../review/manifest-state.ts';
import { pairedSubjects } from '../impact/choose-subjects.ts';
import { countWatched } from '../impact/impact.ts';
import type { Shell } from '../shell.ts';
import { openExport } from '../users/open-export.ts';

export interface CountedChanges {
  readonly changes: readonly Change[];
  /** Somebody stopped it, and the counts are those so far. */
  readonly isStopped: boolean;
}

/** @param sides the manifests that can be read, as they were and as they are */
export async function changesWithCounts(
  changes: readonly Change[],
  sides: { readonly before: readonly ManifestFile[]; readonly after: readonly ManifestFile[] },
  { root, users, quiet }: { readonly root: string; readonly users: string; readonly quiet: boolean },
  shell: Shell,
): Promise<CountedChanges> {
  const { subjects } = pairedSubjects(sides.before, sides.after, () => true);
  const opened = openExport(namedPlace(root, users));
  const counted = await countWatched(opened, subjects, 0, quiet, shell);
  const report = impactReport(subjects, opened.place.shown, null, counted, []);
  return { changes: withCounts(changes, report), isStopped: report.stoppedAt !== null };
}
