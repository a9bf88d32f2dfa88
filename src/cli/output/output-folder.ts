/** A folder of written files as it stands on the disk: texts, the record of what was written, what is in the way. */

import path from 'node:path';
import { look, unblocked } from '../../disk/look.ts';
import { inTheWay, Obstacle } from '../../disk/obstacle.ts';
import { below, namedPlace, type Place } from '../../disk/place.ts';
import { readIfThere } from '../../disk/read-file.ts';
import { digestOf } from '../../generate/digest.ts';
import type { OwnFiles } from '../../generate/own-file.ts';
import { type KeptLines, parseRecord, printRecord, splitRecord, type WrittenFiles } from '../../generate/record.ts';

export interface OutputState {
  /** The text of every file that was asked for and exists. */
  readonly disk: ReadonlyMap<string, string>;
  /** What stands where a file that was asked for belongs, or on the way to it. */
  readonly obstacles: ReadonlyMap<string, Obstacle>;
  readonly record: WrittenFiles;
  readonly recordText: string | null;
  /** Path → digest of the files that are known to stand as they belong, where the record has to be asked about them. */
  readonly settled: ReadonlyMap<string, string>;
  /** The lines of those files in a record that is known to have them right: they are in no plan. `null`: it is not known. */
  readonly kept: readonly KeptLines[] | null;
}

/** Files of which nothing changed, and the record in which they have the right entries. */
export interface Settled {
  /** A name in the output folder → path to digest of its files. */
  readonly folders: ReadonlyMap<string, () => ReadonlyMap<string, string>>;
  /** The digest of that record; `null` where none is known. */
  readonly record: string | null;
}

const NOTHING_SETTLED: Settled = { folders: new Map(), record: null };

type Parsed = Pick<OutputState, 'recordText' | 'record' | 'settled' | 'kept'>;

export class OutputFolder {
  readonly place: Place;
  readonly own: OwnFiles;
  private readonly disk = new Map<string, string>();
  private readonly obstacles = new Map<string, Obstacle>();
  private settled = NOTHING_SETTLED;
  private parsed: Parsed | null = null;
  private isOfInterest: (file: string) => boolean = () => true;

  /** @param name as given on the command line; the folder need not be there yet, but nothing else may stand there */
  constructor(root: string, name: string, own: OwnFiles) {
    this.place = namedPlace(root, name);
    this.own = own;
    if (unblocked(this.place).kind === 'file') throw inTheWay(this.place, 'file');
  }

  /** The text of a file, `null` where none can be read. */
  read(file: string): string | null {
    this.forget(file);
    try {
      const text = readIfThere(this.placeOf(file));
      if (text !== null) this.disk.set(file, text);
      return text;
    } catch (error) {
      if (!(error instanceof Obstacle)) throw error;
      this.obstacles.set(file, error);
      return null;
    }
  }

  private forget(file: string): void {
    this.disk.delete(file);
    this.obstacles.delete(file);
  }

  /** Reads files again; in a folder that is not there, nobody looks for each of them. */
  readAll(files: readonly string[]): void {
    const folders = new Map<string, boolean>();
    for (const file of files) {
      const folder = path.posix.dirname(file);
      const isMissing = folders.get(folder) ?? look(this.placeOf(folder)).kind === 'missing';
      folders.set(folder, isMissing);
      if (isMissing) this.forget(file);
      else this.read(file);
    }
  }

  /** From here on nobody needs the texts of these files. */
  settle(settled: Settled): void {
    this.settled = settled;
    this.parsed = null;
  }

  /** From here on the plan is about some of the recorded files only: the others need not be read. */
  narrow(isOfInterest: (file: string) => boolean): void {
    this.isOfInterest = isOfInterest;
  }

  /** The state of the files that were read, and of those that the record or the caller names. */
  state(files: readonly string[]): OutputState {
    const { disk, obstacles } = this;
    const recordText = readIfThere(this.placeOf(this.own.recordPath));
    const { record, settled, kept } = this.parse(recordText);
    const known = [...record.keys()].filter(this.isOfInterest);
    const asked = new Set([...known, ...files]);
    this.readAll([...asked].filter((file) => !disk.has(file) && !obstacles.has(file) && !settled.has(file)));
    return { disk, obstacles, record, recordText, settled, kept };
  }

  /** A run looks at its record more than once. */
  private parse(text: string | null): Parsed {
    if (this.parsed === null || this.parsed.recordText !== text)
      this.parsed = { recordText: text, ...this.parseAnew(text) };
    return this.parsed;
  }

  private parseAnew(text: string | null): Omit<Parsed, 'recordText'> {
    const { folders, record } = this.settled;
    if (text !== null && record !== null && digestOf(text) === record) {
      const { files, kept } = splitRecord(text, (folder) => folders.has(folder));
      return { record: files, settled: new Map(), kept };
    }
    const settled = new Map([...folders.values()].flatMap((digests) => [...digests()]));
    return { record: parseRecord(text, this.own), settled, kept: null };
  }

  /** The record with other entries than the state has. */
  printed(record: WrittenFiles, { kept }: Pick<OutputState, 'kept'>): string {
    return printRecord(record, this.own, kept ?? []);
  }

  /** What is in the way of a file that was asked for. */
  obstacleOf(file: string): Obstacle | null {
    return this.obstacles.get(file) ?? null;
  }

  placeOf(file: string): Place {
    return below(this.place, ...file.split('/'));
  }
}
