import { listFolder } from '../../disk/list-folder.ts';
import { look } from '../../disk/look.ts';
import { placeIn } from '../../disk/place.ts';
import { connectorOfFile } from '../project/changed-files.ts';

/** The connectors of a project, by the names of its files; none where there is no project. */
export function projectIds(root: string): string[] {
  const folder = placeIn(root, 'connectors');
  if (look(folder).kind !== 'folder') return [];
  return [...new Set(listFolder(folder).flatMap((name) => connectorOfFile(name) ?? []))];
}
