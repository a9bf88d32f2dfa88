/**
 * What tells without reading a file that it is the one that was read before: its number on the disk, its size, and when
 * it was changed last. No program can set that time; but two changes in one tick of the disk's clock look alike. A stamp
 * is therefore trusted only if that clock had gone on when it was taken: if another file had been changed later.
 *
 * Times are numbers, which are made in a fraction of the time that exact ones take: they are rounded to a quarter of a
 * microsecond. Of two times the later one is never rounded to less, so one that reads as later is later.
 */
import fs from 'node:fs';
import path from 'node:path';
import { listEntries } from './list-folder.ts';
import type { Place } from './place.ts';

/** No message names such a place. */
export type PlainPlace = Pick<Place, 'base' | 'path'>;

/** Files in one folder, by their names. */
export interface FolderFiles {
  readonly folder: PlainPlace;
  readonly names: readonly string[];
}

export class StampReader {
  /** Folder → whether it and every folder around it, from the trusted one on, is a folder and no link. */
  private readonly folders = new Map<string, boolean>();
  /** Folder → the names that were found in it. */
  private readonly names = new Map<string, ReadonlySet<string>>();
  /** Device → when a file was changed there that stands for what its clock has reached. */
  private readonly clocks = new Map<number, number>();
  /** The stamps that are being made, printed all at once: each number by itself took half as long as the disk takes to tell them. */
  private numbers = new Float64Array(0);
  private bytes = Buffer.alloc(0);

  /** @param written files that were written before this moment, the later the better */
  constructor(written: readonly Place[]) {
    for (const { path: file } of written) {
      const stat = lstat(file);
      if (stat === null || stat === 'missing') continue;
      if (stat.ctimeMs > this.clockOf(stat)) this.clocks.set(stat.dev, stat.ctimeMs);
    }
  }

  /** Lists a folder, so that nobody asks the disk for each file that is not there and for each folder in it. */
  list(folder: Place): void {
    const entries = listEntries(folder);
    this.names.set(folder.path, new Set(entries.map(({ name }) => name)));
    if (!this.isFolder(folder.base, folder.path)) return;
    for (const { name, kind } of entries) this.folders.set(`${folder.path}${path.sep}${name}`, kind === 'folder');
  }

  /**
   * The stamps of what stands at places, or that nothing does. `null` where one of them is no file, or not to
   * be reached: that is never the same.
   */
  stampsOf(files: readonly FolderFiles[]): string | null {
    return this.printed(files, () => true);
  }

  /** The same, if what is changed there from now on is sure to get another one. */
  lastingStampsOf(files: readonly FolderFiles[]): string | null {
    return this.printed(files, (stat) => stat.ctimeMs < this.clockOf(stat));
  }

  private clockOf({ dev }: fs.Stats): number {
    return this.clocks.get(dev) ?? 0;
  }

  private printed(files: readonly FolderFiles[], isTaken: (stat: fs.Stats) => boolean): string | null {
    const numbers = this.roomFor(files);
    let at = 0;
    let exact = '';
    for (const { folder, names } of files) {
      if (!this.isFolder(folder.base, folder.path)) return null;
      const found = this.names.get(folder.path);
      for (const name of names) {
        const file = `${folder.path}${path.sep}${name}`;
        const stat = found?.has(name) === false ? 'missing' : lstat(file);
        if (stat === null) return null;
        if (stat === 'missing') numbers.fill(NOTHING, at, at + A_FILE);
        else if (!stat.isFile() || !isTaken(stat)) return null;
        else {
          numbers[at] = stat.dev;
          numbers[at + 1] = stat.ino;
          numbers[at + 2] = stat.size;
          numbers[at + 3] = stat.ctimeMs;
          if (!Number.isSafeInteger(stat.ino)) exact += `,${exactNumberOf(file)}`;
        }
        at += A_FILE;
      }
    }
    return this.bytes.toString('base64', 0, at * numbers.BYTES_PER_ELEMENT) + exact;
  }

  private roomFor(files: readonly FolderFiles[]): Float64Array {
    let count = 0;
    for (const { names } of files) count += names.length * A_FILE;
    if (count > this.numbers.length) {
      this.numbers = new Float64Array(count);
      this.bytes = Buffer.from(this.numbers.buffer);
    }
    return this.numbers;
  }

  private isFolder(base: string, folder: string): boolean {
    if (folder === base) return true;
    const known = this.folders.get(folder);
    if (known !== undefined) return known;
    const parent = path.dirname(folder);
    const stat = parent !== folder && this.isFolder(base, parent) ? lstat(folder) : null;
    const isFolder = stat !== 'missing' && stat?.isDirectory() === true;
    this.folders.set(folder, isFolder);
    return isFolder;
  }
}

/** How many numbers are kept of a file. */
const A_FILE = 4;
/** Stands for each of them where no file is: none can be that. */
const NOTHING = -1;

/** Of each place that stamps were taken of, whether a file stood there. */
export function stoodThere(stamps: string): boolean[] {
  const [printed = ''] = stamps.split(',');
  const numbers = new Float64Array(Uint8Array.from(Buffer.from(printed, 'base64')).buffer);
  return Array.from({ length: numbers.length / A_FILE }, (_, at) => numbers[at * A_FILE] !== NOTHING);
}

/** Some disks count further than numbers are exact. */
function exactNumberOf(file: string): string {
  return String(fs.lstatSync(file, { bigint: true, throwIfNoEntry: false })?.ino);
}

const OR_NOTHING = { throwIfNoEntry: false } as const;

/** `null` where this user may not look. */
function lstat(file: string): fs.Stats | 'missing' | null {
  try {
    return fs.lstatSync(file, OR_NOTHING) ?? 'missing';
  } catch {
    return null;
  }
}
