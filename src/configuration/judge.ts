/**
 * What problems are to a team: graver or less, known and ignored until a day, or old and in the baseline. What keeps
 * `gen` from writing stays an error, for nothing would be written from it all the same.
 */
import picomatch from 'picomatch';
import type { Problem } from '../problem/problem.ts';
import { type Baseline, BaselineCount } from './baseline.ts';
import type { Configuration, IgnoreRow, Level } from './configuration.ts';
import { configurationProblem } from './configuration-problem.ts';

export interface Judged {
  readonly problems: readonly Problem[];
  /** How many the configuration ignores, and how many are in the baseline. */
  readonly ignored: number;
  readonly old: number;
}

export interface JudgeInput {
  readonly configuration: Configuration;
  readonly baseline: Baseline | null;
  /** `2026-11-28`. */
  readonly today: string;
  /** The rules that there are: a row of another one is told already. */
  readonly rules: ReadonlySet<string>;
  /** What was looked at: only of that can be told what is there no more. */
  readonly looked: Looked;
}

export interface Looked {
  readonly files: readonly string[];
  /** Whether these are all manifests of the project. */
  readonly isWhole: boolean;
}

/** Problems: `ignore-expired`, `ignore-unused`, `baseline-stale`. */
export function judge(problems: readonly Problem[], input: JudgeInput): Judged {
  const { configuration, baseline, today, looked } = input;
  const levelFor = levelReader(configuration);
  const rows = configuration.ignore.map((row) => usedRow(row, today));
  const count = new BaselineCount(baseline);
  let [ignored, old] = [0, 0];
  const told: Problem[] = [];
  for (const problem of problems) {
    const severity = levelFor(problem);
    if (severity === 'off') continue;
    const row = rows.find(({ takes }) => takes(problem));
    if (row !== undefined) row.used++;
    const isFree = !keepsFromWriting(problem);
    if (isFree && row?.isOver === false) ignored++;
    else if (isFree && count.takes(problem)) old++;
    else told.push({ ...problem, severity });
  }
  return { problems: [...told, ...ofRows(rows, input), ...count.stale(looked.files)], ignored, old };
}

interface UsedRow {
  readonly row: IgnoreRow;
  readonly takes: (problem: Problem) => boolean;
  /** Its day has passed. */
  readonly isOver: boolean;
  used: number;
}

function usedRow(row: IgnoreRow, today: string): UsedRow {
  return { row, takes: ignoreMatcher(row), isOver: row.until !== null && row.until < today, used: 0 };
}

/** What is to be said of the rows themselves. */
function ofRows(rows: readonly UsedRow[], { configuration: { document }, rules, looked }: JudgeInput): Problem[] {
  if (document === null) return [];
  return rows.flatMap(({ row, isOver, used }) => {
    const { rule, pointer, until, reason } = row;
    if (used > 0 && !isOver) return [];
    if (used === 0 && !(isLookedFor(row, looked) && rules.has(rule))) return [];
    const slip =
      used === 0
        ? ({
            rule: 'ignore-unused',
            pointer,
            message: `Nothing is ignored by this: no problem ${rule} is there.`,
          } as const)
        : ({
            rule: 'ignore-expired',
            pointer: `${pointer}/until`,
            message: `This was ignored until ${until} (${reason}).`,
          } as const);
    return [configurationProblem(document, slip)];
  });
}

/** Whether a problem that the row speaks of would have been seen. */
function isLookedFor({ files }: IgnoreRow, looked: Looked): boolean {
  return files === null ? looked.isWhole : looked.files.some(matcher(files));
}

/** An error of a manifest, of a template, or of the page that would come out. */
export function keepsFromWriting({ severity, file }: Problem): boolean {
  return severity === 'error' && !(file.endsWith('.md') && !file.startsWith('generated/'));
}

type Matcher = (file: string) => boolean;

function matcher(files: readonly string[] | null): Matcher {
  return files === null
    ? () => true
    : picomatch(
        files.map((pattern) => pattern.replace(/^\.\//u, '')),
        { dot: true },
      );
}

/** The last row that speaks of a rule and a file holds. */
export function levelReader({ levels }: Configuration): (problem: Problem) => Level {
  const rows = levels.map((row) => ({ ...row, takes: matcher(row.files) }));
  return (problem) => {
    const { rule, file, severity } = problem;
    const row = rows.findLast((each) => each.levels.has(rule) && each.takes(file));
    const level = row?.levels.get(rule) ?? severity;
    return keepsFromWriting(problem) ? severity : level;
  };
}

function ignoreMatcher({ rule, files, at }: IgnoreRow): (problem: Problem) => boolean {
  const takes = matcher(files);
  return (problem) =>
    problem.rule === rule &&
    takes(problem.file) &&
    (at === null || problem.pointer === at || problem.pointer.startsWith(`${at}/`));
}
