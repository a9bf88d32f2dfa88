/**
 * What the last run found out, so that a run in which nothing changed has nothing to render. A connector's entry
 * holds for one exact input: the manifest's text, every template, the options, and the program's own build. It lives
 * below `node_modules/.cache`, is never committed, and losing it costs time only.
 */
import path from 'node:path';
import { look } from '../../disk/look.ts';
import { Obstacle } from '../../disk/obstacle.ts';
import { below, type Place, placeIn } from '../../disk/place.ts';
import { readIfThere } from '../../disk/read-file.ts';
import { writeWhole } from '../../disk/write-file.ts';
import { digestOf } from '../../generate/digest.ts';
import type { Problem } from '../../problem/problem.ts';

export interface CachedConnector {
  readonly input: string;
  /** Path relative to the output folder → digest of the text that belongs there. */
  readonly files: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

export interface GenCache {
  readonly key: string;
  readonly connectors: Readonly<Record<string, CachedConnector>>;
}

/** @param parts everything besides the manifest that decides what comes out. */
export function cacheKey(templates: ReadonlyMap<string, string>, parts: readonly string[]): string {
  return digestOf(JSON.stringify([readBuildId(), ...parts, ...templates]));
}

export function readCache(root: string, output: string, key: string): GenCache {
  const empty: GenCache = { key, connectors: {} };
  const file = cacheFile(root, output);
  try {
    const text = file === null ? null : readIfThere(file);
    if (text === null) return empty;
    const stored: unknown = JSON.parse(text);
    return isCache(stored) && stored.key === key ? stored : empty;
  } catch {
    return empty;
  }
}

/** Best effort: a project without `node_modules`, or one that cannot be written to, works without a cache. */
export function writeCache(root: string, output: string, cache: GenCache): void {
  const file = cacheFile(root, output);
  if (file === null) return;
  try {
    writeWhole(file, JSON.stringify(cache));
  } catch (error) {
    // Nothing depends on it.
    if (!(error instanceof Obstacle)) throw error;
  }
}

/** One cache for each pair of project and output folder, in the nearest `node_modules`. */
function cacheFile(root: string, output: string): Place | null {
  for (let folder = root; ; folder = path.dirname(folder)) {
    const modules = placeIn(folder, 'node_modules');
    if (look(modules).kind === 'folder') {
      const name = `gen-${digestOf(JSON.stringify([root, output])).slice(0, 16)}.json`;
      return below(modules, '.cache', 'scimanifest', name);
    }
    if (folder === path.dirname(folder)) return null;
  }
}

/** The digest of the program's own files, made when it was built: a new build trusts nothing an older one stored. */
function readBuildId(): string {
  return readIfThere(placeIn(path.join(import.meta.dirname, '../..'), 'build-id.txt')) ?? `unbuilt ${Math.random()}`;
}

function isCache(value: unknown): value is GenCache {
  return (
    typeof value === 'object' &&
    value !== null &&
    'key' in value &&
    'connectors' in value &&
    typeof value.connectors === 'object'
  );
}
