/** The disk: every file that a command reads or writes goes through here. */
import fs from 'node:fs';
import path from 'node:path';
import { CannotRun } from '../shell.ts';

/** Ends the names of files that are being written; a run that was killed may leave one behind. */
const UNFINISHED = '.scimanifest-tmp';

/** A file's text, or `null` where there is none. UTF-8; a byte order mark stays, for the reader to judge. */
export function readIfThere(file: string): string | null {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    if (isMissing(error)) return null;
    throw asCannotRun(error, 'read', file);
  }
}

export function readText(file: string): string {
  const text = readIfThere(file);
  if (text === null) throw new CannotRun(`There is no file ${file}.`);
  return text;
}

/** The names in a folder, sorted by code point: never the order the file system happens to have. Empty where there is none. */
export function listFolder(folder: string): string[] {
  try {
    return fs.readdirSync(folder).sort((a, b) => (a < b ? -1 : 1));
  } catch (error) {
    if (isMissing(error)) return [];
    throw asCannotRun(error, 'read', folder);
  }
}

export function isFolder(place: string): boolean {
  return fs.statSync(place, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

export function isFile(place: string): boolean {
  return fs.statSync(place, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Writes a file whole or not at all: a reader never sees half of it, whenever the run is killed. */
export function writeWhole(file: string, text: string): void {
  const folder = path.dirname(file);
  const unfinished = path.join(folder, `.${path.basename(file)}${UNFINISHED}`);
  try {
    writeIntoFolder(folder, unfinished, text);
    fs.renameSync(unfinished, file);
  } catch (error) {
    fs.rmSync(unfinished, { force: true });
    throw asCannotRun(error, 'write', file);
  }
}

/** The folder is there nearly always, so it is made only when writing finds that it is not. */
function writeIntoFolder(folder: string, file: string, text: string): void {
  try {
    fs.writeFileSync(file, text);
  } catch (error) {
    if (!isMissing(error)) throw error;
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(file, text);
  }
}

/** Removes a file, and the folder it stood in where that is empty then. */
export function removeFile(file: string): void {
  try {
    fs.rmSync(file, { force: true });
    const folder = path.dirname(file);
    if (fs.readdirSync(folder).length === 0) fs.rmdirSync(folder);
  } catch (error) {
    if (!isMissing(error)) throw asCannotRun(error, 'remove', file);
  }
}

/** Removes what a killed run left unfinished in a folder. */
export function removeUnfinished(folder: string): void {
  for (const name of listFolder(folder)) {
    if (name.startsWith('.') && name.endsWith(UNFINISHED)) fs.rmSync(path.join(folder, name), { force: true });
  }
}

/** A path as it is printed and stored: relative, with forward slashes on every system. */
export function displayPath(from: string, file: string): string {
  const relative = path.relative(from, file);
  return path.sep === '/' ? relative : relative.replaceAll(path.sep, '/');
}

function isMissing(error: unknown): boolean {
  return codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR';
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is a file',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
};

/** What the file system says, in words; an error that is none of its own stays what it is. */
export function asCannotRun(error: unknown, action: string, file: string): unknown {
  const code = codeOf(error);
  if (code === null) return error;
  return new CannotRun(`Cannot ${action} ${file}: ${REASONS[code] ?? code}.`);
}
