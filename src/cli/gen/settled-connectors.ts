/** Connectors of which nothing changed since the last run, told by the stamps of their files: none of them is read. */

import path from 'node:path';
import { Obstacle } from '../../disk/obstacle.ts';
import { displayPath, type Place, placeIn } from '../../disk/place.ts';
import { readSeen } from '../../disk/read-file.ts';
import { type FolderFiles, StampReader, stoodThere } from '../../disk/stamp.ts';
import { digestOf, inputOf, withUnixLineEnds } from '../../generate/digest.ts';
import type { ManifestText } from '../../generate/generate-connector.ts';
import { OUTPUT_NAMES } from '../../generate/own-file.ts';
import { RECORD_ENDING } from '../../manifest/side-files.ts';
import type { CachedConnector, GenCache } from './gen-cache.ts';

/** Where the files of a project's connectors stand. */
export interface ConnectorPlaces {
  readonly root: string;
  readonly output: Place;
}

/** Whether the files of a connector, by its id, are those that the cache knows. */
export function settledTeller(cache: GenCache, places: ConnectorPlaces): (id: string) => boolean {
  if (cache.connectors.size === 0) return () => false;
  const reader = new StampReader([]);
  reader.list(placeIn(places.root, 'connectors'));
  reader.list(places.output);
  const told = new Map<string, boolean>();
  return (id) => {
    const known = told.get(id);
    if (known !== undefined) return known;
    const stamps = cache.connectors.get(id)?.stamps ?? null;
    const isSettled = stamps !== null && stamps === reader.stampsOf(filesOf(id, places));
    told.set(id, isSettled);
    return isSettled;
  };
}

const OUTPUTS: readonly string[] = [...OUTPUT_NAMES];

/** The manifest, its record, and the outputs. */
function filesOf(id: string, { root, output: { base, path: output } }: ConnectorPlaces): readonly FolderFiles[] {
  return [
    { folder: { base: root, path: `${root}${path.sep}connectors` }, names: [`${id}.json`, `${id}${RECORD_ENDING}`] },
    { folder: { base, path: `${output}${path.sep}${id}` }, names: OUTPUTS },
  ];
}

export interface Stamping {
  readonly reader: StampReader;
  readonly places: ConnectorPlaces;
  readonly isSettled: (id: string) => boolean;
  /** Whether the record of written files has the right entries of a connector. */
  readonly isRecorded: (id: string) => boolean;
}

/** The entries of connectors that are there, each with the stamps that it has now. */
export function withStamps(
  connectors: GenCache['connectors'],
  manifests: readonly ManifestText[],
  stamping: Stamping,
): GenCache['connectors'] {
  const entries = manifests.flatMap((manifest): [string, CachedConnector][] => {
    const entry = connectors.get(manifest.id);
    return entry === undefined ? [] : [[manifest.id, withStamp(manifest, entry, stamping)]];
  });
  return new Map(entries);
}

function withStamp(manifest: ManifestText, entry: CachedConnector, stamping: Stamping): CachedConnector {
  const { isRecorded, isSettled } = stamping;
  const mayLast = isRecorded(manifest.id);
  if (mayLast && entry.stamps !== null && isSettled(manifest.id)) return entry;
  const stamps = mayLast && entry.input === inputOf(manifest) ? stampsOf(manifest, entry, stamping) : null;
  const { input, codeSource, searched, digests, problems } = entry;
  return stamps === entry.stamps ? entry : { input, codeSource, searched, digests, problems, stamps };
}

/**
 * The stamps under which the next run knows a connector. Each file is read once more behind its stamp: whoever wrote it
 * since it was read for this run must not be overlooked.
 */
function stampsOf(
  manifest: ManifestText,
  { digests }: CachedConnector,
  { reader, places }: Pick<Stamping, 'reader' | 'places'>,
): string | null {
  const isAsRead = [
    (text: string | null) => text === manifest.text,
    (text: string | null) => text === (manifest.record?.text ?? null),
    ...digests.map((digest) => (text: string | null) => text !== null && digestOf(withUnixLineEnds(text)) === digest),
  ];
  const files = filesOf(manifest.id, places);
  const stamps = reader.lastingStampsOf(files);
  if (stamps === null || digests.length !== OUTPUTS.length) return null;
  const stood = stoodThere(stamps);
  const texts = files
    .flatMap(({ folder, names }) => names.map((name) => ({ folder, name })))
    .map(({ folder, name }, at) => (stood[at] === true ? textAt(folder, name) : null));
  return texts.every((text, at) => isAsRead[at]?.(text) === true) ? stamps : null;
}

/** `null` where nothing can be read. */
function textAt({ base, path: folder }: FolderFiles['folder'], name: string): string | null {
  const file = `${folder}${path.sep}${name}`;
  try {
    return readSeen({ base, path: file, shown: displayPath(base, file) });
  } catch (error) {
    if (!(error instanceof Obstacle)) throw error;
    return null;
  }
}
