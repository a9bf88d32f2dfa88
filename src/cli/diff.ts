/** `scimanifest diff`: what changed in the connectors since a revision, and what that means to an administrator. */

import { maskProblems } from '../manifest/mask-problems.ts';
import { sortProblems } from '../problem/compare-problems.ts';
import type { Problem } from '../problem/problem.ts';
import { readSound, readTemplates } from '../read-templates.ts';
import { applyApprovals, isStaleApproval } from '../review/approval/approvals.ts';
import { withApprovers } from '../review/approval/granted-approval.ts';
import type { Change, ChangeSeverity } from '../review/change.ts';
import { CHANGE_SEVERITIES } from '../review/change.ts';
import type { CompareOptions } from '../review/compare-connectors.ts';
import type { RenderPage } from '../review/lines/affected-lines.ts';
import type { ManifestFile } from '../review/manifest-state.ts';
import type { ReviewFormat } from '../review/print/printers.ts';
import type { ReviewReport } from '../review/print/review-report.ts';
import { type ReviewedManifests, reviewManifests } from '../review/review-manifests.ts';
import type { CountedChanges } from './diff/changes-with-counts.ts';
import type { Comparable } from './diff/comparable.ts';
import { linkBase } from './diff/link-base.ts';
import { lintedAfter } from './diff/linted-after.ts';
import { readSides } from './diff/read-sides.ts';
import { repositoryPath } from './project/repository-path.ts';
import { isSilent } from './report-options.ts';
import type { ExitCode, Shell } from './shell.ts';

export type { ReviewFormat } from '../review/print/printers.ts';

/** The least severity that makes the command fail. */
export type FailLevel = ChangeSeverity | 'none';

export interface DiffOptions {
  /** Absolute: the project. */
  readonly root: string;
  /** None: the merge base with the main branch (staged: the last commit). One: a revision, or two as `A..B`. Two: an old and a new folder. */
  readonly sides: readonly string[];
  /** Compare what is staged, instead of what stands on the disk. */
  readonly staged: boolean;
  /** The least severity that makes the command fail. */
  readonly failOn: FailLevel;
  /** False: an approval that approves nothing makes the command fail. */
  readonly staleApprovals?: boolean;
  /** An export of the directory: how many users each change touches is told. */
  readonly users?: string;
  readonly format: ReviewFormat;
  readonly quiet: boolean;
  readonly color: boolean;
}

/**
 * 0: nothing that fails. 1: a change at or above `failOn` that nobody approved, or an approval that approves nothing,
 * where these are to fail. 2: a manifest that cannot be read.
 */
export async function diff(options: DiffOptions, shell: Shell): Promise<ExitCode> {
  const sides = readSides(options.root, options.sides, options.staged);
  const { before, after, base, approvals, project } = sides;
  const isEqual = before.length + after.length === 0;
  const reviewed = isEqual ? NOTHING : reviewManifests(before, after, await comparers(project));
  const { changes, problems, names, unread } = reviewed;
  const applied = applyApprovals(approvals, sides.earlier, changes);
  const stale = applied.problems.map((problem) => asFailure(problem, options));
  const all = sortProblems([
    ...problems,
    ...sides.problems,
    ...(await lintedAfter(after, unread)),
    ...approvals.problems,
    ...stale,
  ]);
  const sources = new Map(
    [...before, ...after].map(({ file, text, origin = '' }): [string, string] => [`${origin}${file}`, text]),
  );
  if (approvals.document !== null) sources.set(approvals.document.file, approvals.document.text);
  const counted = await withUsers(changes, { before, after }, unread, options, shell);
  const report: ReviewReport = {
    base,
    changes: counted.changes,
    approved: withApprovers(applied.approved, sides.approvers),
    ...maskProblems({ problems: all, sources }),
    unread: unread.length + sides.problems.length,
    names,
    links: linkBase(shell.env, project),
    color: options.color,
  };
  const { reviewPrinters } = await import('../review/print/printers.ts');
  const placed = options.format === 'github' ? inRepository(report, options.root, shell) : report;
  const code = exitCodeOf(report, options.failOn);
  if (!isSilent(options, code)) shell.out(reviewPrinters[options.format](shown(placed, options)));
  return counted.isStopped ? 130 : code;
}

/** Manifests that cannot be read are told elsewhere, and nobody is counted for them. */
async function withUsers(
  changes: readonly Change[],
  { before, after }: Pick<Comparable, 'before' | 'after'>,
  unread: readonly string[],
  { root, users, quiet }: DiffOptions,
  shell: Shell,
): Promise<CountedChanges> {
  if (users === undefined) return { changes, isStopped: false };
  const { changesWithCounts } = await import('./diff/changes-with-counts.ts');
  const isRead = ({ file, origin = '' }: ManifestFile) => !unread.includes(`${origin}${file}`);
  const sides = { before: before.filter(isRead), after: after.filter(isRead) };
  return await changesWithCounts(changes, sides, { root, users, quiet }, shell);
}

/** With the paths at which annotations are shown. */
function inRepository(report: ReviewReport, root: string, { cwd }: Shell): ReviewReport {
  const placed = repositoryPath(root, cwd);
  const at = <T extends { readonly file: string }>(list: readonly T[]): readonly T[] =>
    list.map((each) => ({ ...each, file: placed(each.file) }));
  const sources = new Map([...report.sources].map(([file, text]) => [placed(file), text] as const));
  return { ...report, changes: at(report.changes), problems: at(report.problems), sources };
}

function asFailure(problem: Problem, { staleApprovals }: DiffOptions): Problem {
  return staleApprovals === false ? { ...problem, severity: 'error' } : problem;
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
  const errors = report.problems.filter(isError);
  if (errors.some((problem) => !isStaleApproval(problem))) return 2;
  return errors.length > 0 || report.changes.some((change) => fails(change, report, failOn)) ? 1 : 0;
}

function fails({ severity, fingerprint }: Change, { approved }: ReviewReport, failOn: FailLevel): boolean {
  if (failOn === 'none' || approved.has(fingerprint)) return false;
  return CHANGE_SEVERITIES.indexOf(severity) <= CHANGE_SEVERITIES.indexOf(failOn);
}

function isError({ severity }: Problem): boolean {
  return severity === 'error';
}

/** Of a library in which no manifest changed. */
const NOTHING: ReviewedManifests = { changes: [], problems: [], names: new Map(), unread: [] };

/** What reads expressions and pages: most of the program, loaded only where there is something to compare. */
async function comparers(project: string): Promise<CompareOptions> {
  const { evaluateFrozen } = await import('../expression/evaluate/evaluate-frozen.ts');
  return { evaluate: evaluateFrozen, ...(await templateRenderer(project)) };
}

/** Templates with an error are `gen`'s to report; then no change names lines of a page. */
async function templateRenderer(project: string): Promise<{ readonly renderPage?: RenderPage }> {
  const { compileSound, compileTemplates, emitTutorial } = await import('../emit/tutorial/render-tutorial.ts');
  const templates = readTemplates(project);
  const sound = await readSound(templates);
  const kit = sound === null ? compileTemplates(templates).kit : compileSound(templates, sound);
  return kit === null ? {} : { renderPage: (connector) => emitTutorial(connector, kit).text };
}
