/**
 * What tells without reading a file that it is the one that was read before: its number on the disk, its size, and when
 * it was changed last. No program can set that time; but two changes in one tick of the disk's clock look alike. A stamp
 * is therefore trusted only if that clock had gone on when it was taken: if another file had been changed later.
 */
import fs from 'node:fs';
import path from 'node:path';
import { listEntries } from './list-folder.ts';
import type { Place } from './place.ts';

/** No message names such a place. */
export type PlainPlace = Pick<Place, 'base' | 'path'>;

export class StampReader {
  /** Folder → whether it and every folder around it, from the trusted one on, is a folder and no link. */
  private readonly folders = new Map<string, boolean>();
  /** Folder → the names that were found in it. */
  private readonly names = new Map<string, ReadonlySet<string>>();
  /** Device → when a file was changed there that stands for what its clock has reached. */
  private readonly clocks = new Map<bigint, bigint>();

  /** @param written files that were written before this moment, the later the better */
  constructor(written: readonly Place[]) {
    for (const { path: file } of written) {
      const stat = lstat(file);
      if (stat === null || stat === 'missing') continue;
      const known = this.clocks.get(stat.dev) ?? 0n;
      if (stat.ctimeNs > known) this.clocks.set(stat.dev, stat.ctimeNs);
    }
  }

  /** Lists a folder, so that nobody asks the disk for each file that is not there and for each folder in it. */
  list(folder: Place): void {
    const entries = listEntries(folder);
    this.names.set(folder.path, new Set(entries.map(({ name }) => name)));
    if (!this.isFolder(folder.base, folder.path)) return;
    for (const { name, kind } of entries) this.folders.set(`${folder.path}${path.sep}${name}`, kind === 'folder');
  }

  /** The stamp of what stands at a place; empty where nothing does. What is no file, or not to be reached, is never the same. */
  stampOf(place: PlainPlace): string | null {
    return printed(this.statOf(place));
  }

  /** The same, if what is changed there from now on is sure to get another one. */
  lastingStampOf(place: PlainPlace): string | null {
    const stat = this.statOf(place);
    const isLasting = stat === null || stat === 'missing' || stat.ctimeNs < (this.clocks.get(stat.dev) ?? 0n);
    return isLasting ? printed(stat) : null;
  }

  private statOf({ base, path: file }: PlainPlace): fs.BigIntStats | 'missing' | null {
    const end = file.lastIndexOf(path.sep);
    const folder = file.slice(0, end);
    if (!this.isFolder(base, folder)) return null;
    if (this.names.get(folder)?.has(file.slice(end + 1)) === false) return 'missing';
    const stat = lstat(file);
    return stat === 'missing' || stat?.isFile() === true ? stat : null;
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

function printed(stat: fs.BigIntStats | 'missing' | null): string | null {
  if (stat === null) return null;
  if (stat === 'missing') return '';
  const { dev, ino, size, ctimeNs } = stat;
  return `${dev.toString(36)} ${ino.toString(36)} ${size.toString(36)} ${ctimeNs.toString(36)}`;
}

/** `null` where this user may not look. */
function lstat(file: string): fs.BigIntStats | 'missing' | null {
  try {
    return fs.lstatSync(file, { bigint: true, throwIfNoEntry: false }) ?? 'missing';
  } catch {
    return null;
  }
}
