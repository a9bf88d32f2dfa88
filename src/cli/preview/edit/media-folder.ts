/** The pictures of a project: what lies in its `media` folder, found by looking there and never by a path from outside. */
import { listFolder } from '../../../disk/list-folder.ts';
import { look } from '../../../disk/look.ts';
import { below, type Place, placeIn } from '../../../disk/place.ts';
import { readBytes } from '../../../disk/read-file.ts';
import { writeNewFile } from '../../../disk/write-new-file.ts';
import { type PictureFile, pictureFile, pictureMediaType } from '../../../preview/edit/picture-file.ts';
import { MEGABYTE } from '../../../problem/megabyte.ts';

const MOST_SHOWN_BYTES = 20 * MEGABYTE;

/** A folder for each app, and perhaps one in it. */
const DEEPEST = 3;

/** As manifests name them: relative to the page, with forward slashes. */
export function listPictures(root: string): readonly string[] {
  return picturesIn(placeIn(root, 'media'), DEEPEST);
}

function picturesIn(folder: Place, depth: number): string[] {
  if (look(folder).kind !== 'folder') return [];
  return listFolder(folder).flatMap((name) => {
    const place = below(folder, name);
    const { kind } = look(place);
    if (kind === 'folder') return depth > 1 && !name.startsWith('.') ? picturesIn(place, depth - 1) : [];
    return kind === 'file' && pictureMediaType(name) !== null ? [place.shown] : [];
  });
}

export function readPicture(root: string, path: string): Uint8Array | null {
  return listPictures(root).includes(path) ? readBytes(placeIn(root, ...path.split('/')), MOST_SHOWN_BYTES) : null;
}

/** So many of one name are told apart by a number. */
const MOST_ALIKE = 99;

/** Stored under the first name that is free, or under the one that has these very bytes already. */
export function storePicture(
  root: string,
  id: string,
  name: string,
  bytes: Uint8Array,
): PictureFile | { readonly refusal: string } {
  const wanted = pictureFile(id, name, bytes);
  if ('refusal' in wanted) return wanted;
  for (let number = 1; number <= MOST_ALIKE; number += 1) {
    const path = number === 1 ? wanted.path : wanted.path.replace(/(?=\.[a-z]+$)/u, `-${number}`);
    const place = placeIn(root, ...path.split('/'));
    if (writeNewFile(place, bytes)) return { path };
    const there = readBytes(place, MOST_SHOWN_BYTES);
    if (there !== null && Buffer.from(there).equals(bytes)) return { path };
  }
  return { refusal: 'There are pictures of that name already: give it another one.' };
}
