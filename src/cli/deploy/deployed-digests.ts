import { readDeployments } from '../../deploy/deployment-record.ts';
import { listEntries } from '../../disk/list-folder.ts';
import { isFolder } from '../../disk/look.ts';
import { below, type Place, placeIn } from '../../disk/place.ts';
import { readIfThere } from '../../disk/read-file.ts';

/** What of a connector stands in tenants, by the records of its deployments: a digest an enterprise app, empty where the record does not tell. */
export function deployedDigests(root: string, id: string): readonly string[] {
  const folder = placeIn(root, 'deployments', id);
  return foldersIn(folder).flatMap((app) => {
    const text = readIfThere(below(folder, app, 'deployments.json'));
    const last = text === null ? undefined : readDeployments(text)?.at(-1);
    return last === undefined ? [] : [last.mapping ?? ''];
  });
}

/** Of every connector that was deployed from here. */
export function deployedIn(root: string): ReadonlyMap<string, readonly string[]> {
  return new Map(foldersIn(placeIn(root, 'deployments')).map((id) => [id, deployedDigests(root, id)]));
}

/** The names of folders: a file that somebody left beside them is nobody's deployment. */
function foldersIn(folder: Place): string[] {
  if (!isFolder(folder)) return [];
  return listEntries(folder).flatMap(({ name, kind }) => (kind === 'folder' ? [name] : []));
}
