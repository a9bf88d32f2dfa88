/**
 * What runs leave for the next one, below the nearest `node_modules/.cache`. It is never committed, and losing it costs
 * time only; what is damaged, or was changed by anybody, is taken for nothing.
 */
import path from 'node:path';
import { look } from '../../disk/look.ts';
import { Obstacle } from '../../disk/obstacle.ts';
import { PROGRAM_ROOT } from '../../disk/package-root.ts';
import { below, type Place, placeIn } from '../../disk/place.ts';
import { readIfThere } from '../../disk/read-file.ts';
import { writeWhole } from '../../disk/write-file.ts';
import { digestOf } from '../../generate/digest.ts';

/**
 * The file of one kind of cache; `null` where no `node_modules` is around the project.
 *
 * @param parts what it is about besides the project
 */
export function cacheFile(root: string, kind: string, ...parts: readonly string[]): Place | null {
  for (let folder = root; ; folder = path.dirname(folder)) {
    const modules = placeIn(folder, 'node_modules');
    if (look(modules).kind === 'folder') {
      const name = `${kind}-${digestOf(JSON.stringify([root, ...parts])).slice(0, 16)}.json`;
      return below(modules, '.cache', 'scimanifest', name);
    }
    if (folder === path.dirname(folder)) return null;
  }
}

/** @param parts everything besides the manifest that decides what comes out. */
export function cacheKey(templates: ReadonlyMap<string, string>, parts: readonly string[]): string {
  return digestOf(JSON.stringify([readBuildId(), ...parts, ...templates]));
}

/** What was stored; `null` where nothing was. */
export function readStored(file: Place | null): unknown {
  const body = readStoredText(file);
  return body === null ? null : JSON.parse(body);
}

/** The text that was stored; `null` where nothing was, or what stands there is another one. */
export function readStoredText(file: Place | null): string | null {
  try {
    const text = file === null ? null : readIfThere(file);
    if (text === null) return null;
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    return text.slice(0, end) === digestOf(body) ? body : null;
  } catch {
    return null;
  }
}

export function writeStored(file: Place | null, value: unknown): void {
  writeStoredText(file, JSON.stringify(value));
}

/** Best effort: a project without `node_modules`, or one that cannot be written to, works without a cache. */
export function writeStoredText(file: Place | null, body: string): void {
  if (file === null) return;
  try {
    writeWhole(file, `${digestOf(body)}\n${body}`);
  } catch (error) {
    // Nothing depends on it.
    if (!(error instanceof Obstacle)) throw error;
  }
}

/** Sources may be others the next time they run. */
const UNBUILT = `unbuilt ${Math.random()}`;

/** The digest of the program's own files, made when it was built: a new build trusts nothing an older one stored. */
function readBuildId(): string {
  return readIfThere(placeIn(PROGRAM_ROOT, 'build-id.txt')) ?? UNBUILT;
}
