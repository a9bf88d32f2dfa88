/** Follows the files that pages are made of. */
import path from 'node:path';
import { watch } from 'chokidar';
import { followFolder } from '../../disk/follow-folder.ts';
import { placeIn } from '../../disk/place.ts';

/** Editors save in two or three steps; together they are one change, and a step that comes later is one more. */
const PAUSE_MILLISECONDS = 15;

/**
 * Manifests are many and stand in one folder; the others are few, and may stand in folders of folders.
 *
 * @param more files and folders besides manifests and templates, absolute
 * @returns what ends it, once it watches.
 */
export async function watchProject(
  root: string,
  onChange: (files: ReadonlySet<string>) => void,
  onError: (error: unknown) => void,
  more: readonly string[] = [],
): Promise<() => Promise<void>> {
  const folders = [path.join(root, 'templates'), ...more];
  // A file that is replaced is seen as removed and made again; the pause below puts the two together.
  const watcher = watch(folders, { ignoreInitial: true, atomic: false, depth: 4, followSymlinks: false });
  // A place that cannot be watched is one place: the others are followed all the same.
  watcher.on('error', onError);
  let files = new Set<string>();
  let timer: NodeJS.Timeout | null = null;
  const flush = () => {
    const seen = files;
    files = new Set();
    timer = null;
    onChange(seen);
  };
  const see = (file: string) => {
    files.add(path.resolve(file));
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(flush, PAUSE_MILLISECONDS);
  };
  watcher.on('all', (event, file) => {
    if (event !== 'addDir' && event !== 'unlinkDir') see(file);
  });
  // The watcher keeps a second change within 50 ms to itself; an editor that empties a file before it writes makes two.
  watcher.on('raw', (_event, name, details: unknown) => {
    const file = rawFile(name, details);
    if (file !== null) see(file);
  });
  const leaveManifests = followFolder(placeIn(root, 'connectors'), see, onError);
  await new Promise<void>((resolve) => {
    watcher.once('ready', () => resolve());
  });
  return async () => {
    leaveManifests();
    if (timer !== null) clearTimeout(timer);
    await watcher.close();
  };
}

/** The system names a file by itself where the file is watched, and inside its folder where that is. */
function rawFile(name: unknown, details: unknown): string | null {
  if (typeof name !== 'string' || typeof details !== 'object' || details === null || !('watchedPath' in details))
    return null;
  const { watchedPath } = details;
  if (typeof watchedPath !== 'string') return null;
  return path.basename(watchedPath) === name ? watchedPath : path.join(watchedPath, name);
}
