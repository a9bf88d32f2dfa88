/**
 * What the last run of `gen` found out, so that a run in which nothing changed has nothing to render. A connector's entry
 * holds for one exact input: the manifest's text, every template, the options, and the program's own build.
 */
import type { Place } from '../../disk/place.ts';
import type { Problem } from '../../problem/problem.ts';
import { readStored, writeStored } from '../project/project-cache.ts';

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

/** What was stored, whatever its key. */
export function readCache(file: Place | null): GenCache {
  const stored = readStored(file);
  return isCache(stored) ? stored : { key: '', connectors: {} };
}

/** @param stored what stands there, whose entries the other shares where nothing changed */
export function replaceCache(file: Place | null, stored: GenCache, cache: GenCache): void {
  if (!isSameCache(stored, cache)) writeStored(file, cache);
}

function isSameCache(one: GenCache, other: GenCache): boolean {
  const entries = Object.entries(other.connectors);
  return (
    one.key === other.key &&
    entries.length === Object.keys(one.connectors).length &&
    entries.every(([id, entry]) => one.connectors[id] === entry)
  );
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
