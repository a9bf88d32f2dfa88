/** `scimanifest diff`: what changed in the connectors since a revision, and what that means to an administrator. */

import path from 'node:path';
import { listFolder } from '../disk/list-folder.ts';
import { isFile, isFolder } from '../disk/look.ts';
import { below, displayPath, namedPlace, type Place, placeIn } from '../disk/place.ts';
import { readIfThere, readText } from '../disk/read-file.ts';
import { FROZEN_ENVIRONMENT } from '../expression/evaluate/frozen-environment.ts';
import { withUnixLineEnds } from '../generate/digest.ts';
import { secretMask } from '../manifest/secret-mask.ts';
import { sortProblems } from '../problem/compare-problems.ts';
import type { Problem } from '../problem/problem.ts';
import { readTemplates } from '../read-templates.ts';
import { type Approvals, applyApprovals, NO_APPROVALS, readApprovals } from '../review/approval/approvals.ts';
import type { Change, ChangeSeverity } from '../review/change.ts';
import { CHANGE_SEVERITIES } from '../review/change.ts';
import type { CompareOptions } from '../review/compare-connectors.ts';
import type { RenderPage } from '../review/lines/affected-lines.ts';
import type { ManifestFile } from '../review/manifest-state.ts';
import type { ReviewFormat } from '../review/print/printers.ts';
import type { ReviewReport } from '../review/print/review-report.ts';
import { reviewManifests } from '../review/review-manifests.ts';
import {
  type Base,
  type BlobEntry,
  blobId,
  findMergeBase,
  findRepository,
  listStaged,
  listTree,
  readBlobs,
  resolveCommit,
} from './project/git.ts';
import { CannotRun, type ExitCode, type Shell } from './shell.ts';

export type { ReviewFormat } from '../review/print/printers.ts';

/** The least severity that makes the command fail. */
export type FailLevel = ChangeSeverity | 'none';

export interface DiffOptions {
  /** Absolute: the project. */
  readonly root: string;
  /** None: the merge base with the main branch (staged: the last commit). One: a git revision. Two: an old and a new folder. */
  readonly sides: readonly string[];
  /** Compare what is staged, instead of what stands on the disk. */
  readonly staged: boolean;
  /** The least severity that makes the command fail. */
  readonly failOn: FailLevel;
  readonly format: ReviewFormat;
  readonly quiet: boolean;
  readonly color: boolean;
}

/** 0: nothing that fails. 1: a change at or above `failOn` that nobody approved. 2: a manifest that cannot be read. */
export async function diff(options: DiffOptions, shell: Shell): Promise<ExitCode> {
  const { before, after, base, approvals, project } = readSides(options);
  const templates = await templateRenderer(project);
  const { changes, problems, names } = reviewManifests(before, after, { ...(await evaluator()), ...templates });
  const { approved, problems: unused } = applyApprovals(approvals, changes);
  const all = sortProblems([...problems, ...approvals.problems, ...unused]);
  const sources = new Map(
    [...before, ...after].map(({ file, text, origin = '' }): [string, string] => [`${origin}${file}`, text]),
  );
  const mask = secretMask([...sources.values()]);
  for (const [file, text] of sources) sources.set(file, mask(text));
  if (approvals.document !== null) sources.set(approvals.document.file, approvals.document.text);
  const report: ReviewReport = { base, changes, approved, problems: all, sources, names, color: options.color };
  const { reviewPrinters } = await import('../review/print/printers.ts');
  shell.out(reviewPrinters[options.format](shown(report, options)));
  return exitCodeOf(report, options.failOn);
}

/** Two states of a project, reduced to the manifests that differ. */
interface Comparable {
  readonly before: readonly ManifestFile[];
  readonly after: readonly ManifestFile[];
  /** What `before` is, as a person names it. */
  readonly base: string;
  readonly approvals: Approvals;
  /** Absolute: where the templates are. */
  readonly project: string;
}

function readSides(options: DiffOptions): Comparable {
  const { root, sides, staged } = options;
  const [first, second, ...more] = sides;
  if (more.length > 0)
    throw new CannotRun('Too many things to compare.', 'Name one revision, or an old and a new folder.');
  if (first === undefined || second === undefined) return readRevision(root, first ?? null, staged);
  if (staged) throw new CannotRun('--staged compares with a revision, not with a folder.', 'Leave --staged out.');
  return readFolders(root, first, second);
}

const FOLDER = 'connectors';
const APPROVALS = 'approved-changes.json';

/** A manifest stands right in the folder; everything else in it is somebody else's. */
function isManifest(name: string): boolean {
  return name.endsWith('.json') && name !== APPROVALS && !name.startsWith('.') && !name.includes('/');
}

/** A revision against the disk, or against what is staged. Only the blobs that differ are read. */
function readRevision(root: string, revision: string | null, staged: boolean): Comparable {
  const repository = findRepository(root);
  const base: Base =
    revision !== null
      ? { commit: resolveCommit(repository, revision), name: revision }
      : staged
        ? { commit: resolveCommit(repository, 'HEAD'), name: 'HEAD' }
        : findMergeBase(repository);
  const old = listTree(repository, base.commit, FOLDER);
  const now = staged ? listStaged(repository, FOLDER) : listOnDisk(root, old[0]?.oid.length ?? 40);
  if (old.length === 0 && now.length === 0) {
    throw new CannotRun(
      `There are no manifests in ${FOLDER}/, neither here nor at ${base.name}.`,
      'Name the project with --cwd DIR.',
    );
  }
  const [before, after] = [withoutEqual(old, now), withoutEqual(now, old)];
  const approved = now.find(({ path: file }) => file === `${FOLDER}/${APPROVALS}`);
  const inGit = [...before, ...after, ...(approved === undefined ? [] : [approved])].filter(
    (entry) => !('text' in entry),
  );
  const blobs = readBlobs(
    repository,
    inGit.map(({ oid }) => oid),
  );
  const textOf = (entry: Entry): string => entry.text ?? blobs.get(entry.oid)?.toString('utf8') ?? '';
  const files = (entries: readonly Entry[], origin: string) =>
    entries.map((entry) => manifestFile(entry.path, textOf(entry), origin));
  const approvals = approved === undefined ? NO_APPROVALS : readApprovals(textOf(approved), approved.path);
  const sides = withoutSameText(files(before, `${base.commit.slice(0, 9)}:`), files(after, ''));
  return { ...sides, base: base.name, approvals, project: root };
}

/** A checkout that turns line ends into CRLF makes every file differ, and no connector. */
function withoutSameText(
  before: readonly ManifestFile[],
  after: readonly ManifestFile[],
): Pick<Comparable, 'before' | 'after'> {
  const texts = new Map(before.map(({ id, text }) => [id, withUnixLineEnds(text)]));
  const same = new Set(after.flatMap(({ id, text }) => (texts.get(id) === withUnixLineEnds(text) ? [id] : [])));
  const differs = ({ id }: ManifestFile) => !same.has(id);
  return { before: before.filter(differs), after: after.filter(differs) };
}

interface Entry extends BlobEntry {
  /** Of a file on the disk. */
  readonly text?: string;
}

/** What `git add` would make of the files: the same id means the same bytes, and no blob has to be read. */
function listOnDisk(root: string, idLength: number): Entry[] {
  const folder = placeIn(root, FOLDER);
  return listFolder(folder).flatMap((name) => {
    if (!(isManifest(name) || name === APPROVALS)) return [];
    const file = below(folder, name);
    if (!isFile(file)) return [];
    const text = readText(file);
    return [{ path: `${FOLDER}/${name}`, oid: blobId(text, idLength), text }];
  });
}

/** The manifests of one side that the other does not have with the same bytes under the same name. */
function withoutEqual(entries: readonly Entry[], others: readonly Entry[]): Entry[] {
  const known = new Map(others.map((entry) => [entry.path, entry.oid]));
  return entries.filter(
    (entry) => isManifest(entry.path.slice(FOLDER.length + 1)) && known.get(entry.path) !== entry.oid,
  );
}

function manifestFile(file: string, text: string, origin: string): ManifestFile {
  return { id: path.posix.basename(file, '.json'), file, text, origin };
}

/** Two folders, each a project or the folder of its manifests. */
function readFolders(root: string, old: string, now: string): Comparable {
  const sides = withoutSameText(readFolder(root, old), readFolder(root, now));
  const file = below(manifestFolder(root, now), APPROVALS);
  const text = readIfThere(file);
  return {
    ...sides,
    base: old,
    approvals: text === null ? NO_APPROVALS : readApprovals(text, displayPath(root, file.path)),
    project: path.dirname(manifestFolder(root, now).path),
  };
}

function readFolder(root: string, name: string): ManifestFile[] {
  const folder = manifestFolder(root, name);
  const files = listFolder(folder)
    .filter(isManifest)
    .map((each) => below(folder, each))
    .filter(isFile);
  return files.map((file) => manifestFile(displayPath(root, file.path), readText(file), ''));
}

function manifestFolder(root: string, name: string): Place {
  const folder = namedPlace(root, name);
  if (!isFolder(folder)) {
    throw new CannotRun(
      `There is no folder ${name}.`,
      'With two arguments, both are folders. To compare with a revision, name it alone.',
    );
  }
  const inner = below(folder, FOLDER);
  return isFolder(inner) ? inner : folder;
}

/** In text, `--quiet` keeps what fails. */
function shown(report: ReviewReport, { quiet, format, failOn }: DiffOptions): ReviewReport {
  if (!quiet || format !== 'text') return report;
  return {
    ...report,
    changes: report.changes.filter((change) => fails(change, report, failOn)),
    problems: report.problems.filter(({ severity }) => severity === 'error'),
  };
}

function exitCodeOf(report: ReviewReport, failOn: FailLevel): ExitCode {
  if (report.problems.some(isError)) return 2;
  return report.changes.some((change) => fails(change, report, failOn)) ? 1 : 0;
}

function fails({ severity, fingerprint }: Change, { approved }: ReviewReport, failOn: FailLevel): boolean {
  if (failOn === 'none' || approved.has(fingerprint)) return false;
  return CHANGE_SEVERITIES.indexOf(severity) <= CHANGE_SEVERITIES.indexOf(failOn);
}

function isError({ severity }: Problem): boolean {
  return severity === 'error';
}

async function evaluator(): Promise<Pick<CompareOptions, 'evaluate'>> {
  const { evaluateExpression } = await import('../expression/evaluate/evaluate-expression.ts');
  return { evaluate: (expression, record) => evaluateExpression(expression, record, FROZEN_ENVIRONMENT) };
}

/** Templates with an error are `gen`'s to report; then no change names lines of a page. */
async function templateRenderer(project: string): Promise<{ readonly renderPage?: RenderPage }> {
  const { compileTemplates, emitTutorial } = await import('../emit/tutorial/render-tutorial.ts');
  const { kit } = compileTemplates(readTemplates(project));
  return kit === null ? {} : { renderPage: (connector) => emitTutorial(connector, kit).text };
}
