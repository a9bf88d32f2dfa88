import { readDeployments } from '../../deploy/deployment-record.ts';
import { listFolder } from '../../disk/list-folder.ts';
import { isFolder } from '../../disk/look.ts';
import { below, placeIn } from '../../disk/place.ts';
import { readIfThere } from '../../disk/read-file.ts';

/** What of a connector stands in tenants, by the records of its deployments: a digest an enterprise app, empty where the record does not tell. */
export function deployedDigests(root: string, id: string): readonly string[] {
  const folder = placeIn(root, 'deployments', id);
  if (!isFolder(folder)) return [];
  return listFolder(folder).flatMap((app) => {
    const text = readIfThere(below(folder, app, 'deployments.json'));
    const last = text === null ? undefined : readDeployments(text)?.at(-1);
    return last === undefined ? [] : [last.mapping ?? ''];
  });
}

/** Of every connector that was deployed from here. */
export function deployedIn(root: string): ReadonlyMap<string, readonly string[]> {
  const folder = placeIn(root, 'deployments');
  if (!isFolder(folder)) return new Map();
  return new Map(listFolder(folder).map((id) => [id, deployedDigests(root, id)]));
}
