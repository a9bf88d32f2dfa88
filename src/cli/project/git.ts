/**
 * Git, by its plumbing: which blobs the manifests of a revision are, and the text of those that are asked for. Two
 * processes read any number of files. Nothing that a user or a repository says is taken for an option or a pattern.
 */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { type IndexStamp, readIndexStamp } from '../../disk/index-stamp.ts';
import { CannotRun } from '../shell.ts';
import { runGit as run } from './run-git.ts';

export interface Repository {
  /** Absolute. */
  readonly root: string;
  /** Where the project stands in it: empty, or with a slash at its end. */
  readonly prefix: string;
  /** It has no files beside its objects: `root` is the folder of these. */
  readonly isBare: boolean;
  /** Absolute: the file of the index, empty in a bare repository. */
  readonly index: string;
}

export interface BlobEntry {
  /** Relative to the project. */
  readonly path: string;
  readonly oid: string;
}

/** @param otherwise what a person can do where there is none */
export function findRepository(
  folder: string,
  otherwise = 'Compare two folders instead: scimanifest diff OLD_FOLDER NEW_FOLDER.',
): Repository {
  const { status, stdout, stderr } = run(folder, [
    ...['rev-parse', '--show-toplevel', '--show-prefix', '--git-path', 'index'],
  ]);
  const [root = '', prefix = '', index = ''] = stdout.toString('utf8').split('\n');
  if (status === 0 && root !== '') return { root, prefix, isBare: false, index: path.resolve(folder, index) };
  const bare = NO_REPOSITORY.test(stderr) ? null : bareRepository(folder);
  if (bare !== null) return bare;
  if (/dubious ownership/u.test(stderr)) {
    throw new CannotRun(
      `Git does not trust the repository of ${folder}.`,
      `Run: git config --global --add safe.directory ${folder}`,
    );
  }
  throw new CannotRun(`${folder} is not in a git repository.`, otherwise);
}

/** Most projects that are tried out are in none, so git is not asked twice. */
const NO_REPOSITORY = /not a git repository/u;

function bareRepository(folder: string): Repository | null {
  const { status, stdout } = run(folder, ['rev-parse', '--is-bare-repository', '--absolute-git-dir']);
  const [isBare, root = ''] = stdout.toString('utf8').split('\n');
  return status === 0 && isBare === 'true' && root !== '' ? { root, prefix: '', isBare: true, index: '' } : null;
}

/** The commit that a revision names. */
export function resolveCommit(repository: Repository, revision: string): string {
  // No process can be given a name with a NUL in it, and no revision has control characters.
  if (!/\p{Cc}/u.test(revision)) {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
    const { status, stdout } = run(repository.root, args);
    const commit = stdout.toString('utf8').trim();
    if (status === 0 && /^[0-9a-f]{40,64}$/u.test(commit)) return commit;
  }
  throw new CannotRun(
    `Git knows no revision ${JSON.stringify(revision)}.`,
    'A branch, a tag or a commit is expected. A shallow clone may not have it: fetch the whole history first.',
  );
}

/** Where the main branch may be, the likeliest first. */
const MAIN_BRANCHES: readonly string[] = [
  'refs/remotes/origin/HEAD',
  'refs/remotes/upstream/HEAD',
  'refs/remotes/origin/main',
  'refs/remotes/origin/master',
  'refs/heads/main',
  'refs/heads/master',
];

export interface Base {
  readonly commit: string;
  /** As a person names it. */
  readonly name: string;
}

/** The commit at which the work that is checked out left the main branch. */
export function findMergeBase(repository: Repository): Base {
  const listed = run(repository.root, ['for-each-ref', '--format=%(refname)', ...MAIN_BRANCHES]);
  const known = new Set(listed.stdout.toString('utf8').split('\n'));
  for (const branch of MAIN_BRANCHES.filter((name) => known.has(name))) {
    const { status, stdout } = run(repository.root, ['merge-base', 'HEAD', branch]);
    const commit = stdout.toString('utf8').trim();
    const name = branch.replace(/^refs\/(?:remotes|heads)\//u, '').replace(/\/HEAD$/u, '');
    if (status === 0 && commit !== '') return { commit, name: `${name} (${commit.slice(0, 9)})` };
  }
  throw new CannotRun(
    'No main branch to compare with was found, or nothing is committed yet.',
    'Name a revision: scimanifest diff HEAD~1. A shallow clone needs its history first: git fetch --unshallow.',
  );
}

/** The commit at which two lines of work parted. */
export function mergeBaseOf(repository: Repository, one: string, other: string): string {
  const { status, stdout } = run(repository.root, ['merge-base', one, other]);
  const commit = stdout.toString('utf8').trim();
  if (status === 0 && commit !== '') return commit;
  throw new CannotRun('The two revisions have no commit in common.', 'Compare them as they are: A..B.');
}

/** The files right below a folder of a commit. Links and submodules are none. */
export function listTree(repository: Repository, commit: string, folder: string): BlobEntry[] {
  const below = `${repository.prefix}${folder}/`;
  const { status, stdout, stderr } = run(repository.root, ['ls-tree', '-z', '--full-tree', commit, '--', below]);
  if (status !== 0) throw new CannotRun(`Git cannot list the files of ${commit}: ${firstLine(stderr)}`);
  return entriesOf(stdout, /^100\d{3} blob ([0-9a-f]+)\t(.+)$/su, repository.prefix);
}

/** The files below folders of the project that are not as a commit has them, new and removed ones included. */
export function changedPaths({ root, prefix }: Repository, commit: string, folders: readonly string[]): string[] {
  const below = folders.map((folder) => `${prefix}${folder}`);
  const asked = [
    ['diff', '--name-only', '--no-renames', '--no-ext-diff', '--no-textconv', '-z', commit, '--', ...below],
    ['ls-files', '--others', '--exclude-standard', '--full-name', '-z', '--', ...below],
  ];
  return asked.flatMap((args) => {
    const { status, stdout, stderr } = run(root, args);
    if (status !== 0) throw new CannotRun(`Git cannot tell what changed since ${commit}: ${firstLine(stderr)}`);
    const paths = stdout.toString('utf8').split('\0');
    return paths.filter((path) => path !== '' && path.startsWith(prefix)).map((path) => path.slice(prefix.length));
  });
}

/** What the index has at a path. */
export interface IndexEntry extends BlobEntry {
  /** In a merge that is not finished, a path in conflict has no entry but those of the sides. */
  readonly isInConflict: boolean;
  /** A sparse checkout leaves the file out: that it is not on the disk says nothing. */
  readonly isSkipped: boolean;
  /** The file on the disk of which git made it. */
  readonly stamp: IndexStamp | null;
}

/** The files right below a folder as the index has them. Links and submodules are none. */
export function listIndex(repository: Repository, folder: string): IndexEntry[] {
  const below = `${repository.prefix}${folder}/`;
  const args = ['ls-files', '-t', '--stage', '--debug', '-z', '--full-name', '--', below];
  const { status, stdout, stderr } = run(repository.root, args);
  if (status !== 0) throw new CannotRun(`Git cannot list what is staged: ${firstLine(stderr)}`);
  // Behind the name of an entry comes what git knows of its file, and then the next entry.
  const parts = stdout.toString('utf8').split('\0');
  return parts.flatMap((part, at): IndexEntry[] => {
    const [, tag, oid, stage, file] = /(?:^|\n)(\S) 100\d{3} ([0-9a-f]+) (\d)\t(.+)$/su.exec(part) ?? [];
    if (oid === undefined || file?.startsWith(below) !== true || file.slice(below.length).includes('/')) return [];
    const path = file.slice(repository.prefix.length);
    return [
      { path, oid, isInConflict: stage !== '0', isSkipped: tag === 'S', stamp: readIndexStamp(parts[at + 1] ?? '') },
    ];
  });
}

/** The ids that a commit has at paths relative to the project. None where there is no such commit or path. */
export function idsInCommit(repository: Repository, commit: string, paths: readonly string[]): Map<string, string> {
  const entries = askInParts(repository, paths, ['ls-tree', '-z', '--full-tree', commit, '--'], (stdout) =>
    entriesOf(stdout, /^100\d{3} blob ([0-9a-f]+)\t(.+)$/su, repository.prefix),
  );
  return new Map(entries.map(({ path, oid }) => [path, oid]));
}

/** The ids that are staged at paths relative to the project. */
export function idsStaged(repository: Repository, paths: readonly string[]): Map<string, string> {
  const entries = askInParts(repository, paths, ['ls-files', '--stage', '-z', '--full-name', '--'], (stdout) =>
    entriesOf(stdout, /^100\d{3} ([0-9a-f]+) 0\t(.+)$/su, repository.prefix),
  );
  return new Map(entries.map(({ path, oid }) => [path, oid]));
}

/** A command line is only so long. */
const MOST_PATHS = 1000;

function askInParts(
  { root, prefix }: Repository,
  paths: readonly string[],
  args: readonly string[],
  read: (stdout: Buffer) => BlobEntry[],
): BlobEntry[] {
  const inside = paths.map((path) => `${prefix}${path}`).filter((path) => !path.includes('../'));
  const entries: BlobEntry[] = [];
  for (let start = 0; start < inside.length; start += MOST_PATHS) {
    const { status, stdout } = run(root, [...args, ...inside.slice(start, start + MOST_PATHS)]);
    if (status === 0) entries.push(...read(stdout));
  }
  return entries;
}

/** The bytes of blobs, by their ids. */
export function readBlobs(repository: Repository, oids: Iterable<string>): Map<string, Buffer> {
  const wanted = [...new Set(oids)];
  if (wanted.length === 0) return new Map();
  const { status, stdout, stderr } = run(repository.root, ['cat-file', '--batch'], `${wanted.join('\n')}\n`);
  const blobs = new Map<string, Buffer>();
  for (let at = 0; at < stdout.length; ) {
    const end = stdout.indexOf(10, at);
    const [oid = '', kind, size] = stdout
      .subarray(at, end === -1 ? stdout.length : end)
      .toString('latin1')
      .split(' ');
    if (end === -1 || kind !== 'blob') break;
    const start = end + 1;
    const length = Number(size);
    blobs.set(oid, stdout.subarray(start, start + length));
    at = start + length + 1;
  }
  if (status !== 0 || blobs.size < wanted.length) {
    throw new CannotRun(
      `Git cannot read the manifests of the revision${stderr === '' ? '' : `: ${firstLine(stderr)}`}.`,
      'A partial or shallow clone may lack them: fetch them first.',
    );
  }
  return blobs;
}

/** The texts that revisions have at names such as `HEAD^2:generated/wedo/types.ts`; a name that leads to none is left out. */
export function readNamedTexts(repository: Repository, names: readonly string[]): Map<string, string> {
  // One name a line is asked for.
  const asked = names.filter((name) => !/[\r\n]/u.test(name));
  const { stdout } = run(repository.root, ['cat-file', '--batch'], asked.map((name) => `${name}\n`).join(''));
  const texts = new Map<string, string>();
  let at = 0;
  for (const name of asked) {
    const end = stdout.indexOf(10, at);
    if (end === -1) break;
    const [, size] = / blob (\d+)$/u.exec(stdout.subarray(at, end).toString('utf8')) ?? [];
    at = end + 1;
    if (size === undefined) continue;
    texts.set(name, stdout.subarray(at, at + Number(size)).toString('utf8'));
    at += Number(size) + 1;
  }
  return texts;
}

function entriesOf(stdout: Buffer, pattern: RegExp, prefix: string): BlobEntry[] {
  return stdout
    .toString('utf8')
    .split('\0')
    .flatMap((line) => {
      const [, oid, file] = pattern.exec(line) ?? [];
      return oid === undefined || file === undefined || !file.startsWith(prefix)
        ? []
        : [{ path: file.slice(prefix.length), oid }];
    });
}

function firstLine(text: string): string {
  return text.trim().split('\n', 1)[0] ?? '';
}

/**
 * The id that git gives to a text (https://git-scm.com/book/en/v2/Git-Internals-Git-Objects). Where a filter, such as
 * one for line ends, changes files on their way, the ids differ and the texts are compared instead.
 */
export function blobId(text: string, idLength: number): string {
  const bytes = Buffer.from(text, 'utf8');
  const hash = createHash(idLength === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
