/** Whether version control has a text: said only where it is so. */
import { withUnixLineEnds } from '../../generate/digest.ts';
import { CannotRun } from '../shell.ts';
import { blobId, findRepository, idsInCommit, idsStaged, type Repository } from './git.ts';

/** `committed`: the last commit has this text at this path. `staged`: the index has. */
export type InGit = 'committed' | 'staged' | 'nowhere' | 'no-repository';

export interface TextAt {
  /** Relative to the project, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** The answer for each path. */
export function findInGit(root: string, files: readonly TextAt[]): ReadonlyMap<string, InGit> {
  const repository = files.length === 0 ? null : repositoryOf(root);
  if (repository === null) return new Map(files.map(({ path }) => [path, 'no-repository']));
  const paths = files.map(({ path }) => path);
  const committed = idsInCommit(repository, 'HEAD', paths);
  const staged = idsStaged(repository, paths);
  return new Map(
    files.map(({ path, text }) => {
      if (isText(text, committed.get(path))) return [path, 'committed'];
      return [path, isText(text, staged.get(path)) ? 'staged' : 'nowhere'];
    }),
  );
}

/** A checkout may turn line ends into CRLF, or the repository may hold them. */
function isText(text: string, id: string | undefined): boolean {
  if (id === undefined) return false;
  const plain = withUnixLineEnds(text);
  return blobId(plain, id.length) === id || blobId(plain.replaceAll('\n', '\r\n'), id.length) === id;
}

/** The repository that a folder is in, if it is in one and there is git. */
export function repositoryOf(root: string): Repository | null {
  try {
    return findRepository(root);
  } catch (error) {
    if (error instanceof CannotRun) return null;
    throw error;
  }
}
