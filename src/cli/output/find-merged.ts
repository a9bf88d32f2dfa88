/**
 * Which files hold what git made of two texts that we wrote, or one of them. Whoever merged two branches has settled the
 * manifest and wants the outputs made anew; a person's own text must not be taken for such a merge.
 */

import { digestOf, withUnixLineEnds } from '../../generate/digest.ts';
import type { OwnFiles } from '../../generate/own-file.ts';
import { parseRecord } from '../../generate/record.ts';
import { hasConflict, linesOfAllSides } from '../../problem/conflict-marks.ts';
import { repositoryOf, type TextAt } from '../project/find-in-git.ts';
import { type Repository, readNamedTexts } from '../project/git.ts';

/** What git merges, picks or has merged (gitrevisions(7)): the versions of a conflict, and the commits that meet. */
const SIDES = [':1', ':2', ':3', 'HEAD', 'HEAD^1', 'HEAD^2', 'MERGE_HEAD', 'REBASE_HEAD', 'CHERRY_PICK_HEAD'] as const;

/** What git itself put together where it saw no conflict: it stands in the index, or was committed as the merge. */
const MERGED = [':0', 'HEAD'] as const;

export interface MergeQuestion {
  /** Absolute: the project. */
  readonly root: string;
  /** Each path relative to the output folder, with the text that stands there. */
  readonly files: readonly TextAt[];
  /** The output folder, relative to the project and with a slash at its end. */
  readonly folder: string;
  readonly own: OwnFiles;
}

/** The paths of those files. None outside of a repository: there nothing tells a merge from a text of somebody's. */
export function findMerged({ root, files, folder, own }: MergeQuestion): ReadonlySet<string> {
  const repository = files.length === 0 || folder.startsWith('../') ? null : repositoryOf(root);
  if (repository === null) return new Set();
  const texts = readSides(repository, folder, [own.recordPath, ...files.map(({ path }) => path)]);
  const records = texts(own.recordPath, [...SIDES, ...MERGED]).map((text) => parseRecord(text, own));
  const isMerge = ({ path, text }: TextAt): boolean => {
    const written = new Set(records.flatMap((record) => record.get(path) ?? []));
    const ours = texts(path, SIDES).filter((side) => written.has(digestOf(side)));
    if (ours.includes(text)) return true;
    const isByGit = hasConflict(text) || texts(path, MERGED).includes(text);
    return new Set(ours).size > 1 && isByGit && isMadeOf(text, ours);
  };
  return new Set(files.filter(isMerge).map(({ path }) => path));
}

function isMadeOf(text: string, sides: readonly string[]): boolean {
  const known = new Set(sides.flatMap((side) => side.split('\n')));
  return linesOfAllSides(text).every((line) => known.has(line));
}

/** The texts of a path at those sides that have it. */
function readSides({ prefix, ...rest }: Repository, folder: string, paths: readonly string[]) {
  const nameOf = (side: string, path: string): string => `${side}:${prefix}${folder}${path}`;
  const sides = [...new Set([...SIDES, ...MERGED])];
  const names = paths.flatMap((path) => sides.map((side) => nameOf(side, path)));
  const texts = readNamedTexts({ prefix, ...rest }, names);
  return (path: string, asked: readonly string[]): string[] =>
    asked.flatMap((side) => {
      const text = texts.get(nameOf(side, path));
      return text === undefined ? [] : [withUnixLineEnds(text)];
    });
}
