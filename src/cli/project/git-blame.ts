/** Who wrote a line of a file, and when, as version control has it. */
import type { Repository } from './git.ts';
import { runGit } from './run-git.ts';

export interface Authorship {
  readonly by: string;
  /** The day, in UTC: `2026-11-28`. */
  readonly on: string;
}

/**
 * The line → who wrote it. None where the commit has no such file. The commit's own text is asked for: that of a file on
 * the disk would go through whatever filter the repository names.
 */
export function authorsOfLines(repository: Repository, commit: string, path: string): ReadonlyMap<string, Authorship> {
  const { status, stdout } = runGit(repository.root, [
    ...['-c', 'blame.ignoreRevsFile='],
    ...['blame', '--no-textconv', '--line-porcelain', commit, '--', `${repository.prefix}${path}`],
  ]);
  const authors = new Map<string, Authorship>();
  if (status !== 0) return authors;
  let by = '';
  let on = '';
  for (const line of stdout.toString('utf8').split('\n')) {
    if (line.startsWith('author ')) by = line.slice('author '.length);
    if (line.startsWith('author-time ')) on = dayOf(Number(line.slice('author-time '.length)));
    if (line.startsWith('\t')) authors.set(line.slice(1), { by, on });
  }
  return authors;
}

function dayOf(seconds: number): string {
  return Number.isFinite(seconds) && Math.abs(seconds) < 1e11
    ? new Date(seconds * 1000).toISOString().slice(0, 10)
    : '';
}
