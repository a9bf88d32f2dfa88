/** What `gen` and `gen --check` say at the end, in each format. */

import { OUTPUT_RULES } from '../../generate/output-rules.ts';
import type { PlannedFile, PlannedStatus } from '../../generate/plan.ts';
import { printJsonDocument } from '../../problem/json-documents.ts';
import { publicProblem } from '../../problem/print-json.ts';
import type { Problem } from '../../problem/problem.ts';
import { textOrder } from '../../problem/text-order.ts';
import { printProblems, withoutSecrets } from '../print-problems.ts';
import type { ReportOptions } from '../report-options.ts';
import type { ExitCode, Shell } from '../shell.ts';
import { type Difference, printDifferences } from './print-differences.ts';

export interface GenReport {
  readonly plan: readonly PlannedFile[];
  /** The files that are in no plan, for nothing changed about them: there may be thousands, and few ask for their paths. */
  readonly kept: { readonly count: number; readonly paths: () => readonly string[] };
  readonly problems: readonly Problem[];
  /** File → text, for the frames of problems. */
  readonly sources: ReadonlyMap<string, string>;
  /** The output folder, relative to the project. */
  readonly folder: string;
  readonly connectors: number;
}

export interface GenReportOptions extends ReportOptions {
  readonly check: boolean;
  /** Nothing was written: the report is of what would be. */
  readonly dryRun: boolean;
  readonly maxDiff: number;
}

type Status = 'created' | 'updated' | 'unchanged' | 'removed' | 'missing' | 'stale' | 'orphaned' | 'edited';

/** The words of the contract; `null`: a problem says it. */
const WRITTEN: Readonly<Record<PlannedStatus, Status | null>> = {
  missing: 'created',
  stale: 'updated',
  replaced: 'updated',
  orphaned: 'removed',
  unchanged: 'unchanged',
  edited: null,
  unrecorded: null,
  abandoned: null,
  foreign: null,
  blocked: null,
};

const CHECKED: Readonly<Record<PlannedStatus, Status | null>> = {
  missing: 'missing',
  stale: 'stale',
  edited: 'edited',
  unrecorded: 'edited',
  replaced: 'edited',
  orphaned: 'orphaned',
  unchanged: 'unchanged',
  abandoned: 'orphaned',
  foreign: null,
  blocked: null,
};

interface ReportedFile {
  readonly path: string;
  readonly status: Status;
  readonly planned: PlannedFile;
}

export async function printGenReport(report: GenReport, options: GenReportOptions, shell: Shell): Promise<ExitCode> {
  const planned = reportedFiles(report, options.check);
  const differing = options.check ? planned.filter((file) => file.status !== 'unchanged') : [];
  const hasErrors = report.problems.some((problem) => problem.severity === 'error');
  const exitCode: ExitCode = hasErrors || differing.length > 0 ? 1 : 0;

  if (options.format === 'text') {
    await printText(report, planned, options, shell);
  } else if (options.format === 'json') {
    const listed = listedFiles(report, options.check);
    const diff = options.check
      ? { diff: await printDifferences(differing.map(asDifference), { color: false, maxDiff: options.maxDiff }) }
      : {};
    const { problems } = await withoutSecrets(report);
    const plan = options.dryRun ? { dryRun: true } : {};
    shell.out(printJsonDocument('gen', { ...plan, problems: problems.map(publicProblem), files: listed, ...diff }));
  } else {
    const problems = [...report.problems, ...differing.map(asProblem)];
    await printProblems(problems, report.sources, options, shell);
  }
  return exitCode;
}

/** Every file with what a report says of it, sorted by path. */
export function listedFiles(report: GenReport, isCheck: boolean): Pick<ReportedFile, 'path' | 'status'>[] {
  const planned = reportedFiles(report, isCheck).map(({ path, status }) => ({ path, status }));
  if (report.kept.count === 0) return planned;
  const kept = report.kept.paths().map((path) => ({ path: `${report.folder}/${path}`, status: 'unchanged' }) as const);
  return [...planned, ...kept].sort((a, b) => textOrder(a.path, b.path));
}

/** What a report says of each file of the plan, in the words of the contract. */
function reportedFiles(report: Pick<GenReport, 'plan' | 'folder'>, isCheck: boolean): ReportedFile[] {
  const words = isCheck ? CHECKED : WRITTEN;
  return report.plan.flatMap((planned) => {
    const status = words[planned.status];
    return status === null ? [] : [{ path: `${report.folder}/${planned.path}`, status, planned }];
  });
}

async function printText(
  report: GenReport,
  files: readonly ReportedFile[],
  options: GenReportOptions,
  shell: Shell,
): Promise<void> {
  const changed = files.filter((file) => file.status !== 'unchanged');
  await printProblems(report.problems, report.sources, options, shell);
  // What was written is news; what is out of date is what went wrong.
  const word = (status: Status) => (options.dryRun ? (PLANNED[status] ?? status) : status);
  const isShown = !options.quiet || options.check || options.dryRun;
  if (isShown) for (const { status, path } of changed) shell.out(`${word(status).padEnd(9)} ${path}\n`);
  if (options.check) shell.out(await printDifferences(changed.map(asDifference), options));
  if (!options.quiet) shell.err(`${summary(report, files, options)}\n`);
}

/** What is not done yet is told in the words of a plan. */
const PLANNED: Readonly<Partial<Record<Status, string>>> = { created: 'create', updated: 'update', removed: 'remove' };

function asDifference({ path, planned: { before, after } }: ReportedFile): Difference {
  return { path, before, after };
}

function summary(
  report: GenReport,
  files: readonly ReportedFile[],
  { check: isCheck, dryRun }: Pick<GenReportOptions, 'check' | 'dryRun'>,
): string {
  const connectors = count(report.connectors, 'connector');
  const numbers = new Map<Status, number>([['unchanged', report.kept.count]]);
  for (const { status } of files) numbers.set(status, (numbers.get(status) ?? 0) + 1);
  const all = files.length + report.kept.count;
  const changed = all - (numbers.get('unchanged') ?? 0);
  if (isCheck && changed > 0)
    return `${connectors}: ${count(changed, 'file')} out of date. Run "scimanifest gen" and commit the result.`;
  if (isCheck) return `${connectors}: ${count(all, 'file')} up to date.`;
  const words = (['created', 'updated', 'removed', 'unchanged'] as const).flatMap((status) => {
    const number = numbers.get(status) ?? 0;
    const planned = dryRun ? PLANNED[status] : undefined;
    return number === 0 ? [] : [`${number} ${planned === undefined ? status : `to ${planned}`}`];
  });
  const told = words.length === 0 ? 'no files' : `${count(all, 'file')}, ${words.join(', ')}`;
  return `${connectors}: ${told}.${dryRun ? ' Nothing was written.' : ''}`;
}

export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

const DIFFERENCES: Readonly<Record<Status, string>> = {
  missing: 'This generated file is missing.',
  stale: 'This generated file is older than its manifest or template.',
  orphaned: 'The connector of this generated file is gone.',
  edited: 'This generated file was edited by hand: gen replaces it with --force only.',
  created: '',
  updated: '',
  removed: '',
  unchanged: '',
};

/** Annotations and SARIF know problems only, so there a difference is one. */
function asProblem({ path, status }: ReportedFile): Problem {
  const { id, severity } = OUTPUT_RULES['output-differs'];
  return {
    rule: id,
    severity,
    message: DIFFERENCES[status],
    file: path,
    line: 1,
    column: 1,
    pointer: '',
    hint: 'Run "scimanifest gen" and commit the result.',
  };
}
