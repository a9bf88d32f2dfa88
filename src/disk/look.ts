/** What stands at a place, seen without following a link. */
import fs from 'node:fs';
import path from 'node:path';
import { asObstacle, type Hindrance, inTheWay, isMissing, Obstacle } from './obstacle.ts';
import { displayPath, type Place } from './place.ts';

export type Found =
  | { readonly kind: 'missing' }
  | { readonly kind: 'file'; readonly mode: number; readonly bytes: number }
  | { readonly kind: 'folder' }
  | { readonly kind: 'blocked'; readonly obstacle: Obstacle };

/** A link, a device and a file on the way to the place are obstacles: nothing behind them is looked at. */
export function look(place: Place): Found {
  try {
    return walk(place);
  } catch (error) {
    if (isMissing(error)) return { kind: 'missing' };
    const obstacle = asObstacle(error, 'read', place);
    if (!(obstacle instanceof Obstacle)) throw error;
    return { kind: 'blocked', obstacle };
  }
}

/** Whether a file stands there; throws where something is in the way of the answer. */
export function isFile(place: Place): boolean {
  return unblocked(place).kind === 'file';
}

/** Whether a folder stands there; throws where something is in the way of the answer. */
export function isFolder(place: Place): boolean {
  return unblocked(place).kind === 'folder';
}

/** How long a file is, in bytes; 0 where none stands there. */
export function sizeOf(place: Place): number {
  const found = unblocked(place);
  return found.kind === 'file' ? found.bytes : 0;
}

export function unblocked(place: Place): Exclude<Found, { readonly kind: 'blocked' }> {
  const found = look(place);
  if (found.kind === 'blocked') throw found.obstacle;
  return found;
}

function walk(place: Place): Found {
  const names = namesBelow(place);
  let at = place.base;
  for (const [index, name] of names.entries()) {
    at = name === '' || at.endsWith(path.sep) ? path.join(at, name) : `${at}${path.sep}${name}`;
    const stat = fs.lstatSync(at, { throwIfNoEntry: false });
    if (stat === undefined) return { kind: 'missing' };
    // The base itself is trusted: a person may stand in a folder that a link leads to.
    if (name === '') return fs.statSync(at).isDirectory() ? { kind: 'folder' } : blocked(place, at, 'file');
    const isLast = index === names.length - 1;
    if (stat.isDirectory()) continue;
    if (stat.isSymbolicLink()) return blocked(place, at, 'link');
    if (!stat.isFile()) return blocked(place, at, 'special');
    return isLast ? { kind: 'file', mode: stat.mode, bytes: stat.size } : blocked(place, at, 'file');
  }
  return { kind: 'folder' };
}

/** The names on the way from the base. Most paths begin with it as it is written. */
function namesBelow({ base, path: file }: Place): readonly string[] {
  const below = file.startsWith(`${base}${path.sep}`) ? file.slice(base.length + 1) : path.relative(base, file);
  return below.split(path.sep);
}

function blocked(place: Place, at: string, hindrance: Hindrance): Found {
  const shown = at === place.path ? place.shown : displayPath(place.base, at);
  return { kind: 'blocked', obstacle: inTheWay({ path: at, shown }, hindrance) };
}
