/** `preview --docs DIR`: a team's own pages, read from the project alone: through no link, and nothing outside of it. */
import path from 'node:path';
import { listFolder } from '../../../disk/list-folder.ts';
import { look } from '../../../disk/look.ts';
import { Obstacle } from '../../../disk/obstacle.ts';
import { below, namedPlace, type Place, placeIn } from '../../../disk/place.ts';
import { readBytes, readIfThere, readText } from '../../../disk/read-file.ts';
import { folderLayout, LAYOUT_FILE, navigationGroups, readLayout } from '../../../preview/docs/docs-layout.ts';
import { docsProblem } from '../../../preview/docs/docs-page.ts';
import type { DocsSources } from '../../../preview/docs/docs-sources.ts';
import { shownPictureType } from '../../../preview/edit/picture-file.ts';
import { MEGABYTE } from '../../../problem/megabyte.ts';
import type { Problem } from '../../../problem/problem.ts';
import { unreadProblem } from '../../project/project.ts';
import { CannotRun } from '../../shell.ts';

/** @param name the folder, as given on the command line */
export function readDocs(root: string, name: string): DocsSources {
  const place = namedPlace(root, name);
  if (place.base !== root || look(place).kind !== 'folder')
    throw new CannotRun(`${name} is no folder of this project.`, 'Name one that holds pages: --docs docs.');
  const found = pagesIn(place, DEEPEST);
  const { layout, layoutFile, problems } = layoutOf(root, place, found);
  const listed = new Set(navigationGroups(layout).flatMap(({ pages }) => pages));
  const { texts, unread } = readPages(root, listed);
  return {
    folder: place.shown,
    layout,
    layoutFile,
    texts,
    isThere: (file) => isThere(root, file),
    picture: (file) => pictureAddress(placeIn(root, file)),
    problems: [...problems, ...unread, ...found.filter((file) => !listed.has(file)).map(unlistedPage)],
  };
}

const DEEPEST = 6;

const MOST_PAGE_BYTES = 2 * MEGABYTE;

const MOST_PICTURE_BYTES = 2 * MEGABYTE;

/** The pages in a folder, relative to the project. */
function pagesIn(folder: Place, depth: number): string[] {
  return listFolder(folder).flatMap((name) => {
    const place = below(folder, name);
    const { kind } = look(place);
    if (kind === 'folder')
      return depth > 1 && !name.startsWith('.') && name !== 'node_modules' ? pagesIn(place, depth - 1) : [];
    return /\.md$/iu.test(name) && kind !== 'missing' ? [place.shown] : [];
  });
}

/** With a mistake in it, the layout is that of the folder, so that the pages can be seen all the same. */
function layoutOf(
  root: string,
  folder: Place,
  found: readonly string[],
): Pick<DocsSources, 'layout' | 'layoutFile' | 'problems'> {
  const place = below(folder, LAYOUT_FILE);
  const text = readIfThere(place);
  const plain = folderLayout(folder.shown, found);
  if (text === null) return { layout: plain, layoutFile: null, problems: [] };
  const { layout, problems } = readLayout(text, place.shown, (file) => look(placeIn(root, file)).kind === 'file');
  return { layout: layout ?? plain, layoutFile: { file: place.shown, text }, problems };
}

/** A page that cannot be read is told; the others are there. */
function readPages(root: string, files: Iterable<string>) {
  const texts = new Map<string, string>();
  const unread: Problem[] = [];
  for (const file of files) {
    try {
      texts.set(file, readText(placeIn(root, file), MOST_PAGE_BYTES));
    } catch (error) {
      if (!(error instanceof Obstacle)) throw error;
      unread.push(unreadProblem(file, error));
    }
  }
  return { texts, unread };
}

function isThere(root: string, file: string): boolean {
  const { kind } = look(placeIn(root, file));
  return kind === 'file' || kind === 'folder';
}

function unlistedPage(file: string): Problem {
  return docsProblem('docs-page-unlisted', file, null, `No group of ${LAYOUT_FILE} lists this page.`);
}

/** The page carries its pictures, so that it can be read from a disk and sent to somebody as one file. */
function pictureAddress(place: Place): string | null {
  const found = look(place);
  if (found.kind !== 'file' || found.bytes > MOST_PICTURE_BYTES) return null;
  const bytes = readBytes(place);
  const type = bytes === null ? null : shownPictureType(path.basename(place.path), bytes);
  return bytes === null || type === null ? null : `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
}
