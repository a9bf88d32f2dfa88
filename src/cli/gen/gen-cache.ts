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
  /**
   * The stamps of the manifest, of its record (empty where there is none) and of the files, in their order; `null` where
   * one of them is not certain yet. A connector whose stamps are the same has not changed, and nothing of it is read.
   */
  readonly stamps: readonly string[] | null;
}

export interface GenCache {
  readonly key: string;
  readonly connectors: Readonly<Record<string, CachedConnector>>;
}

/** @param parts everything besides the manifest that decides what comes out. */
export function cacheKey(templates: ReadonlyMap<string, string>, parts: readonly string[]): string {
  return digestOf(JSON.stringify([readBuildId(), ...parts, ...templates]));
}

/** What was stored, whatever its key; a file that is damaged or was changed by anybody is none. */
export function readCache(file: Place | null): GenCache {
  const empty: GenCache = { key: '', connectors: {} };
  try {
    const text = file === null ? null : readIfThere(file);
    if (text === null) return empty;
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    const stored: unknown = text.slice(0, end) === digestOf(body) ? JSON.parse(body) : null;
    return isCache(stored) ? stored : empty;
  } catch {
    return empty;
  }
}

/**
 * Best effort: a project without `node_modules`, or one that cannot be written to, works without a cache.
 *
 * @param stored what stands there, whose entries the other shares where nothing changed
 */
export function replaceCache(file: Place | null, stored: GenCache, cache: GenCache): void {
  if (file === null || isSameCache(stored, cache)) return;
  const body = JSON.stringify(cache);
  try {
    writeWhole(file, `${digestOf(body)}\n${body}`);
  } catch (error) {
    // Nothing depends on it.
    if (!(error instanceof Obstacle)) throw error;
  }
}

function isSameCache(one: GenCache, other: GenCache): boolean {
  const entries = Object.entries(other.connectors);
  return (
    one.key === other.key &&
    entries.length === Object.keys(one.connectors).length &&
    entries.every(([id, entry]) => one.connectors[id] === entry)
  );
}

/** One cache for each pair of project and output folder, in the nearest `node_modules`. */
export function cacheFile(root: string, output: string): Place | null {
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
