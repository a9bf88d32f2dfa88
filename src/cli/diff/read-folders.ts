/** Two folders, each a project or the folder of its manifests. */
import path from 'node:path';
import { listFolder } from '../../disk/list-folder.ts';
import { isFile, isFolder } from '../../disk/look.ts';
import { below, displayPath, namedPlace, type Place } from '../../disk/place.ts';
import { readIfThere, readText } from '../../disk/read-file.ts';
import { APPROVALS } from '../../manifest/side-files.ts';
import { type Approvals, NO_APPROVALS, readApprovals } from '../../review/approval/approvals.ts';
import type { ManifestFile } from '../../review/manifest-state.ts';
import { CannotRun } from '../shell.ts';
import { type Comparable, FOLDER, isManifest, manifestFile, recordOf, withoutSameText } from './comparable.ts';

export function readFolders(root: string, old: string, now: string): Comparable {
  return {
    ...withoutSameText(readFolder(root, old), readFolder(root, now)),
    base: old,
    approvals: approvalsIn(root, now),
    earlier: approvalsIn(root, old),
    approvers: new Map(),
    problems: [],
    project: path.dirname(manifestFolder(root, now).path),
  };
}

function approvalsIn(root: string, name: string): Approvals {
  const file = below(manifestFolder(root, name), APPROVALS);
  const text = readIfThere(file);
  return text === null ? NO_APPROVALS : readApprovals(text, displayPath(root, file.path));
}

function readFolder(root: string, name: string): ManifestFile[] {
  const folder = manifestFolder(root, name);
  const files = listFolder(folder)
    .filter(isManifest)
    .map((each) => below(folder, each))
    .filter(isFile);
  return files.map((file) => {
    const record = readIfThere(below(file, '..', recordOf(path.basename(file.path))));
    return manifestFile(displayPath(root, file.path), readText(file), '', record);
  });
}

function manifestFolder(root: string, name: string): Place {
  const folder = namedPlace(root, name);
  if (!isFolder(folder)) {
    throw new CannotRun(
      `There is no folder ${name}.`,
      'With two arguments, both are folders. To compare with a revision, name it alone; two revisions are one argument: A..B.',
    );
  }
  const inner = below(folder, FOLDER);
  return isFolder(inner) ? inner : folder;
}
