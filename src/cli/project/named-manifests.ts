/** The manifests that a command was given, read; what could not be read is a problem of its own, not the end of the run. */
import path from 'node:path';
import { Obstacle } from '../../disk/obstacle.ts';
import { displayPath, type Place } from '../../disk/place.ts';
import type { ManifestText } from '../../generate/generate-connector.ts';
import { isManifestName, sideOf } from '../../manifest/side-files.ts';
import type { Problem } from '../../problem/problem.ts';
import { type FileKind, namedFiles, type Places } from './named-files.ts';
import { readManifestText, readProject, unreadProblem } from './project.ts';

export interface NamedManifests {
  readonly manifests: readonly ManifestText[];
  readonly unread: readonly Problem[];
}

/** @param names files, folders, patterns and ids, as given on the command line; none: every manifest of the project */
export function namedManifests(names: readonly string[], places: Places): NamedManifests {
  if (names.length === 0) {
    const { manifests, unread } = readProject(places.root);
    return { manifests, unread: unread.map(({ problem }) => problem) };
  }
  const read = namedFiles(names, places, MANIFESTS).map((place) => readNamed(places.root, place));
  return {
    manifests: read.flatMap((each) => ('text' in each ? [each] : [])),
    unread: read.flatMap((each) => ('rule' in each ? [each] : [])),
  };
}

/** In a folder, the manifests are those that stand in `connectors/`: other JSON files are none. */
const MANIFESTS: FileKind = {
  what: 'a manifest (.json)',
  takesIds: true,
  takes: (file) => file.endsWith('.json') && sideOf(path.basename(file)) === null,
  meansInFolder: (file) => path.basename(path.dirname(file)) === 'connectors' && isManifestName(path.basename(file)),
};

function readNamed(root: string, place: Place): ManifestText | Problem {
  const file = displayPath(root, place.path);
  try {
    return { ...readManifestText(place), file };
  } catch (error) {
    if (error instanceof Obstacle) return unreadProblem(file, error);
    throw error;
  }
}
