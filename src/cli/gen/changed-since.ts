import { type ChangedFiles, changedFiles } from '../project/changed-files.ts';
import { changedPaths, findRepository, resolveCommit } from '../project/git.ts';

/**
 * What changed in a project since a revision, committed or not, files included that git does not know yet.
 *
 * @throws CannotRun where the project is in no repository, or the revision names no commit
 */
export function changedSince(root: string, revision: string): ChangedFiles {
  const repository = findRepository(root, 'Without a history there is nothing to look into: run gen without --since.');
  const commit = resolveCommit(repository, revision);
  return changedFiles(changedPaths(repository, commit, ['connectors', 'templates']));
}
