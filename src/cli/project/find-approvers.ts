/** Who approved a change, and when, as version control has it: an entry may leave out what its commit says. */
import { APPROVALS } from '../../manifest/side-files.ts';
import { type Approval, NO_APPROVALS, readApprovals } from '../../review/approval/approvals.ts';
import type { Approver } from '../../review/approval/granted-approval.ts';
import { repositoryOf } from './find-in-git.ts';
import type { Repository } from './git.ts';
import { authorsOfLines } from './git-blame.ts';

/** Fingerprint → who approved it. One that is not committed yet is nobody's. */
export type Approvers = ReadonlyMap<string, Approver>;

/**
 * Version control is asked only where there is an approval.
 *
 * @param file the approvals, relative to the project
 */
export function findApprovers(
  repository: Repository,
  commit: string,
  file: string,
  entries: readonly Pick<Approval, 'fingerprint'>[],
): Approvers {
  if (entries.length === 0) return new Map();
  const authors = [...authorsOfLines(repository, commit, file)];
  return new Map(
    entries.flatMap(({ fingerprint }): [string, Approver][] => {
      const [, author] = authors.find(([line]) => line.includes(`"${fingerprint}"`)) ?? [];
      return author === undefined ? [] : [[fingerprint, author]];
    }),
  );
}

/** The same of what is checked out; nobody is known outside of a repository. */
export function findApproversHere(root: string, text: string | null): Approvers {
  const file = `connectors/${APPROVALS}`;
  const { entries } = text === null ? NO_APPROVALS : readApprovals(text, file);
  const repository = entries.length === 0 ? null : repositoryOf(root);
  return repository === null ? new Map() : findApprovers(repository, 'HEAD', file, entries);
}
