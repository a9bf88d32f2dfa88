/** A git revision against the disk, against what is staged, or against another one. Only the blobs that differ are read. */

import { unchangedTeller } from '../../disk/index-stamp.ts';
import { listEntries } from '../../disk/list-folder.ts';
import { isFile } from '../../disk/look.ts';
import { below, placeIn } from '../../disk/place.ts';
import { readText } from '../../disk/read-file.ts';
import { APPROVALS, RECORD_ENDING } from '../../manifest/side-files.ts';
import type { Problem } from '../../problem/problem.ts';
import { type Approvals, NO_APPROVALS, readApprovals } from '../../review/approval/approvals.ts';
import { reviewProblem } from '../../review/review-problems.ts';
import { findApprovers } from '../project/find-approvers.ts';
import {
  type Base,
  type BlobEntry,
  blobId,
  findMergeBase,
  findRepository,
  type IndexEntry,
  listIndex,
  listTree,
  mergeBaseOf,
  type Repository,
  readBlobs,
  resolveCommit,
} from '../project/git.ts';
import { CannotRun } from '../shell.ts';
import { type Comparable, FOLDER, isManifest, manifestFile, recordOf, withoutSameText } from './comparable.ts';

/**
 * @param named a revision, two of them (`A..B`; `A...B` starts where B left A), or nothing for where the work left the
 *   main branch
 */
export function readRevisions(root: string, named: string | null, isStaged: boolean): Comparable {
  const repository = findRepository(root);
  const [, from, dots, to] = /^(.*?)(\.{2,3})(.*)$/su.exec(named ?? '') ?? [];
  if (from !== undefined && to !== undefined && dots !== undefined) {
    if (isStaged) throw new CannotRun('--staged compares with one revision.', 'Leave --staged out, or name one.');
    return readRange(root, repository, [from || 'HEAD', to || 'HEAD'], dots === '...');
  }
  if (repository.isBare) {
    throw new CannotRun('A bare repository has no files to compare.', 'Name two revisions: A..B.');
  }
  const base: Base =
    named !== null
      ? { commit: resolveCommit(repository, named), name: named }
      : isStaged
        ? { commit: resolveCommit(repository, 'HEAD'), name: 'HEAD' }
        : findMergeBase(repository);
  const index = listIndex(repository, FOLDER);
  const inConflict = isStaged
    ? [...new Set(index.filter((entry) => entry.isInConflict).map((entry) => entry.path))]
    : [];
  const listNow = (idLength: number): Entry[] =>
    isStaged ? index.filter((entry) => !entry.isInConflict) : listOnDisk(root, repository, index, idLength);
  return compare(root, repository, base, { list: listNow, origin: '', inConflict });
}

function readRange(
  root: string,
  repository: Repository,
  [from, to]: readonly [string, string],
  isFromFork: boolean,
): Comparable {
  const now = resolveCommit(repository, to);
  const old = resolveCommit(repository, from);
  const base = { commit: isFromFork ? mergeBaseOf(repository, old, now) : old, name: `${from} (up to ${to})` };
  const list = () => listTree(repository, now, FOLDER);
  return compare(root, repository, base, { list, origin: `${now.slice(0, 9)}:`, inConflict: [], commit: now });
}

interface Entry extends BlobEntry {
  /** Of a file on the disk. */
  readonly text?: string;
}

/** The later of the two states. */
interface Now {
  /** @param idLength how long ids are in this repository */
  readonly list: (idLength: number) => readonly Entry[];
  /** What problems put before its files. */
  readonly origin: string;
  /** Paths of which there is no text yet. */
  readonly inConflict: readonly string[];
  /** Left out: the work that is checked out. */
  readonly commit?: string;
}

function compare(root: string, repository: Repository, base: Base, state: Now): Comparable {
  const old = listTree(repository, base.commit, FOLDER);
  const now = state.list(base.commit.length);
  if (old.length === 0 && now.length === 0) {
    throw new CannotRun(
      `There are no manifests in ${FOLDER}/, neither here nor at ${base.name}.`,
      'Name the project with --cwd DIR.',
    );
  }
  const isOpen = ({ path }: Entry) => !state.inConflict.includes(path);
  const [before, after] = [withoutEqual(old, now).filter(isOpen), withoutEqual(now, old)];
  const [earlier, approved] = [old, now].map((entries) =>
    entries.find(({ path }) => path === `${FOLDER}/${APPROVALS}`),
  );
  const records = [before, after].map((entries, side) => recordsOf(entries, side === 0 ? old : now));
  const wanted = [
    ...before,
    ...after,
    ...records.flatMap((each) => [...each.values()]),
    ...[earlier, approved].filter((entry) => entry !== undefined),
  ];
  const inGit = wanted.filter((entry) => !('text' in entry)).map(({ oid }) => oid);
  const blobs = readBlobs(repository, [...new Set(inGit)]);
  const textOf = (entry: Entry): string => entry.text ?? blobs.get(entry.oid)?.toString('utf8') ?? '';
  const files = (entries: readonly Entry[], origin: string) =>
    entries.map((entry) => {
      const record = records[entries === before ? 0 : 1]?.get(entry.path);
      return manifestFile(entry.path, textOf(entry), origin, record === undefined ? null : textOf(record));
    });
  const origin = `${base.commit.slice(0, 9)}:`;
  const approvalsOf = (entry: Entry | undefined, before: string): Approvals =>
    entry === undefined ? NO_APPROVALS : readApprovals(textOf(entry), `${before}${entry.path}`);
  const approvals = approvalsOf(approved, state.origin);
  return {
    ...withoutSameText(files(before, origin), files(after, state.origin)),
    base: base.name,
    approvals,
    earlier: approvalsOf(earlier, origin),
    approvers: findApprovers(repository, state.commit ?? 'HEAD', `${FOLDER}/${APPROVALS}`, approvals.entries),
    problems: state.inConflict.filter((path) => isManifest(nameIn(path))).map(conflictAt),
    project: root,
  };
}

function conflictAt(file: string): Problem {
  const message = 'The file is in conflict: two sides of a merge wait for somebody to decide.';
  return reviewProblem(
    'manifest-in-conflict',
    file,
    message,
    `See both sides (git diff ${file}), decide, and stage it: git add.`,
  );
}

/**
 * What `git add` would make of the files: the same id means the same bytes, and no blob has to be read. A file that looks
 * as it did when git read it is not read either.
 */
function listOnDisk(root: string, repository: Repository, index: readonly IndexEntry[], idLength: number): Entry[] {
  const folder = placeIn(root, FOLDER);
  const known = new Map(index.flatMap((entry) => (entry.isInConflict ? [] : [[entry.path, entry]])));
  const isUnchanged = unchangedTeller(repository.index);
  const onDisk = listEntries(folder).flatMap(({ name, kind }): Entry[] => {
    if (!(isManifest(name) || name === APPROVALS || name.endsWith(RECORD_ENDING))) return [];
    if (kind === 'folder') return [];
    const file = below(folder, name);
    const added = known.get(`${FOLDER}/${name}`);
    if (added !== undefined && isUnchanged(file.path, added.stamp)) return [{ path: added.path, oid: added.oid }];
    if (!isFile(file)) return [];
    const text = readText(file);
    return [{ path: `${FOLDER}/${name}`, oid: blobId(text, idLength), text }];
  });
  const paths = new Set(onDisk.map(({ path }) => path));
  return [...onDisk, ...index.filter(({ path, isSkipped }) => isSkipped && !paths.has(path))];
}

/** What was proven of manifests, by the path of each. */
function recordsOf(manifests: readonly Entry[], all: readonly Entry[]): ReadonlyMap<string, Entry> {
  const byPath = new Map(all.map((entry) => [entry.path, entry]));
  return new Map(
    manifests.flatMap(({ path }) => {
      const record = byPath.get(recordOf(path));
      return record === undefined ? [] : [[path, record] as const];
    }),
  );
}

/** The manifests of one side that the other does not have with the same bytes under the same name. */
function withoutEqual(entries: readonly Entry[], others: readonly Entry[]): Entry[] {
  const known = new Map(others.map((entry) => [entry.path, entry.oid]));
  return entries.filter((entry) => isManifest(nameIn(entry.path)) && known.get(entry.path) !== entry.oid);
}

function nameIn(path: string): string {
  return path.slice(FOLDER.length + 1);
}
