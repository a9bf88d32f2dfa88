/** Connectors of which nothing changed since the last run, told by the stamps of their files: none of them is read. */

import path from 'node:path';
import { Obstacle } from '../../disk/obstacle.ts';
import { displayPath, type Place } from '../../disk/place.ts';
import { readIfThere } from '../../disk/read-file.ts';
import { type PlainPlace, StampReader } from '../../disk/stamp.ts';
import { digestOf, inputOf, withUnixLineEnds } from '../../generate/digest.ts';
import type { ManifestText } from '../../generate/generate-connector.ts';
import { connectorOf, isOutputPath } from '../../generate/own-file.ts';
import { RECORD_ENDING } from '../../manifest/side-files.ts';
import type { CachedConnector, GenCache } from './gen-cache.ts';

/** Where the files of a project's connectors stand. */
export interface ConnectorPlaces {
  readonly root: string;
  readonly output: Place;
}

/** Whether the files of a connector, by its id, are those that the cache knows. */
export function settledTeller(cache: GenCache, places: ConnectorPlaces): (id: string) => boolean {
  const stamps = new StampReader([]);
  const told = new Map<string, boolean>();
  return (id) => {
    const known = told.get(id);
    if (known !== undefined) return known;
    const cached = Object.hasOwn(cache.connectors, id) ? cache.connectors[id] : undefined;
    const isSettled = cached !== undefined && isSame(id, cached, stamps, places);
    told.set(id, isSettled);
    return isSettled;
  };
}

function isSame(id: string, { files, stamps }: CachedConnector, reader: StampReader, places: ConnectorPlaces): boolean {
  const found = placesOf(id, Object.keys(files), places);
  return (
    stamps !== null &&
    found?.length === stamps.length &&
    found.every((place, at) => reader.stampOf(place) === stamps[at])
  );
}

/** The manifest, its record, and the outputs; `null` where one is named that cannot be its own. */
function placesOf(id: string, files: readonly string[], { root, output }: ConnectorPlaces): PlainPlace[] | null {
  if (files.some((file) => connectorOf(file) !== id || !isOutputPath(file))) return null;
  const manifest = `${root}${path.sep}connectors${path.sep}${id}`;
  const at = (file: string, base = root): PlainPlace => ({ base, path: file });
  return [
    at(`${manifest}.json`),
    at(`${manifest}${RECORD_ENDING}`),
    ...files.map((file) => at(`${output.path}${path.sep}${path.normalize(file)}`, output.base)),
  ];
}

export interface Stamping {
  readonly reader: StampReader;
  readonly places: ConnectorPlaces;
  readonly isSettled: (id: string) => boolean;
}

/** The entries of connectors that are there, each with the stamps that it has now. */
export function withStamps(
  { key, connectors }: GenCache,
  manifests: readonly ManifestText[],
  stamping: Stamping,
): GenCache {
  const entries = manifests.flatMap((manifest): [string, CachedConnector][] => {
    const entry = Object.hasOwn(connectors, manifest.id) ? connectors[manifest.id] : undefined;
    return entry === undefined ? [] : [[manifest.id, withStamp(manifest, entry, stamping)]];
  });
  return { key, connectors: Object.fromEntries(entries) };
}

function withStamp(manifest: ManifestText, entry: CachedConnector, { reader, places, isSettled }: Stamping) {
  if (entry.stamps !== null && isSettled(manifest.id)) return entry;
  const stamps = entry.input === inputOf(manifest) ? stampsOf(manifest, entry.files, reader, places) : null;
  return stamps === entry.stamps ? entry : { ...entry, stamps };
}

/**
 * The stamps under which the next run knows a connector. Each file is read once more behind its stamp: whoever wrote it
 * since it was read for this run must not be overlooked.
 */
function stampsOf(
  manifest: ManifestText,
  files: CachedConnector['files'],
  reader: StampReader,
  places: ConnectorPlaces,
): readonly string[] | null {
  const isAsRead = [
    (text: string | null) => text === manifest.text,
    (text: string | null) => text === (manifest.record?.text ?? null),
    ...Object.values(files).map(
      (digest) => (text: string | null) => text !== null && digestOf(withUnixLineEnds(text)) === digest,
    ),
  ];
  const found = placesOf(manifest.id, Object.keys(files), places) ?? [];
  const stamps = found.flatMap((place, at) => {
    const stamp = reader.lastingStampOf(place);
    return stamp !== null && isAsRead[at]?.(textAt(place)) === true ? [stamp] : [];
  });
  return stamps.length === isAsRead.length ? stamps : null;
}

/** `null` where nothing can be read. */
function textAt({ base, path: file }: PlainPlace): string | null {
  try {
    return readIfThere({ base, path: file, shown: displayPath(base, file) });
  } catch (error) {
    if (!(error instanceof Obstacle)) throw error;
    return null;
  }
}
