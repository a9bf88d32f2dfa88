/** Follows the files that pages are made of. */
import path from 'node:path';
import { watch } from 'chokidar';

/** Editors save in two or three steps; together they are one change. */
const PAUSE_MILLISECONDS = 30;

/** @returns what ends it, once it watches. */
export async function watchProject(root: string, onChange: (files: ReadonlySet<string>) => void): Promise<() => Promise<void>> {
  const folders = ['connectors', 'templates'].map((name) => path.join(root, name));
  // A file that is replaced is seen as removed and made again; the pause below puts the two together.
  const watcher = watch(folders, { ignoreInitial: true, atomic: false, depth: 4 });
  let files = new Set<string>();
  let timer: NodeJS.Timeout | null = null;
  const flush = () => {
    const seen = files;
    files = new Set();
    timer = null;
    onChange(seen);
  };
  watcher.on('all', (event, file) => {
    if (event === 'addDir' || event === 'unlinkDir') return;
    files.add(path.resolve(file));
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(flush, PAUSE_MILLISECONDS);
  });
  await new Promise<void>((resolve) => {
    watcher.once('ready', () => resolve());
  });
  return async () => {
    if (timer !== null) clearTimeout(timer);
    await watcher.close();
  };
}
