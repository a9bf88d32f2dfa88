/** A folder of written files as it stands on the disk: texts, the record of what was written, what is in the way. */

import { unblocked } from '../../disk/look.ts';
import { inTheWay, Obstacle } from '../../disk/obstacle.ts';
import { below, namedPlace, type Place } from '../../disk/place.ts';
import { readIfThere } from '../../disk/read-file.ts';
import type { OwnFiles } from '../../generate/own-file.ts';
import { parseRecord, type WrittenFiles } from '../../generate/record.ts';

export interface OutputState {
  /** The text of every file that was asked for and exists. */
  readonly disk: ReadonlyMap<string, string>;
  /** What stands where a file that was asked for belongs, or on the way to it. */
  readonly obstacles: ReadonlyMap<string, Obstacle>;
  readonly record: WrittenFiles;
  readonly recordText: string | null;
}

export class OutputFolder {
  readonly place: Place;
  readonly own: OwnFiles;
  private readonly isOfInterest: (file: string) => boolean;
  private readonly disk = new Map<string, string>();
  private readonly obstacles = new Map<string, Obstacle>();

  /**
   * @param name as given on the command line; the folder need not be there yet, but nothing else may stand there
   * @param isOfInterest which of the recorded files the plan is about: the others need not be read
   */
  constructor(root: string, name: string, own: OwnFiles, isOfInterest: (file: string) => boolean = () => true) {
    this.isOfInterest = isOfInterest;
    this.place = namedPlace(root, name);
    this.own = own;
    if (unblocked(this.place).kind === 'file') throw inTheWay(this.place, 'file');
  }

  /** The text of a file, `null` where none can be read. */
  read(file: string): string | null {
    this.disk.delete(file);
    this.obstacles.delete(file);
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

  /**
   * The state of the files that were read, and of those that the record or the caller names.
   *
   * @param settled files whose text nobody needs, by their paths
   */
  state(files: readonly string[], settled: Pick<ReadonlyMap<string, string>, 'has'> = new Map()): OutputState {
    const { disk, obstacles } = this;
    const recordText = readIfThere(this.placeOf(this.own.recordPath));
    const record = parseRecord(recordText, this.own);
    const known = [...record.keys()].filter(this.isOfInterest);
    for (const file of [...known, ...files])
      if (!disk.has(file) && !obstacles.has(file) && !settled.has(file)) this.read(file);
    return { disk, obstacles, record, recordText };
  }

  /** What is in the way of a file that was asked for. */
  obstacleOf(file: string): Obstacle | null {
    return this.obstacles.get(file) ?? null;
  }

  placeOf(file: string): Place {
    return below(this.place, ...file.split('/'));
  }
}
