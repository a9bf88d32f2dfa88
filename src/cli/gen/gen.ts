/** `scimanifest gen`: manifests in, `generated/<id>/…` out; with `--check`, the difference instead. */
import path from 'node:path';
import { pageNamesIn, unknownNameHint } from '../../emit/tutorial/page-names.ts';
import { withUnixLineEnds } from '../../generate/digest.ts';
import type { PageChoice } from '../../generate/generate-connector.ts';
import { type PlannedFile, planWrites, recordAfter, recordDuring } from '../../generate/plan.ts';
import { parseRecord, printRecord, RECORD_PATH, type WrittenFiles } from '../../generate/record.ts';
import { onceARun } from '../../problem/once-a-run.ts';
import { displayPath, readIfThere, removeFile, removeUnfinished, writeWhole } from '../project/disk.ts';
import { chooseManifests, type Project, readProject, readProjectTemplates } from '../project/project.ts';
import type { ReportOptions } from '../report-options.ts';
import { CannotRun, type ExitCode, type Shell } from '../shell.ts';
import { cacheKey, readCache, writeCache } from './gen-cache.ts';
import { type GenReport, printGenReport } from './gen-report.ts';
import { generateCached } from './generate-cached.ts';
import { outputProblems } from './output-problems.ts';

export interface GenOptions extends ReportOptions {
  /** Absolute. */
  readonly root: string;
  readonly ids: readonly string[];
  readonly check: boolean;
  /** The output folder, relative to the project. */
  readonly out: string;
  readonly edition?: string;
  readonly vocabulary?: string;
  /** The most lines of difference that `--check` prints. */
  readonly maxDiff: number;
}

export async function gen(options: GenOptions, shell: Shell): Promise<ExitCode> {
  const output = path.resolve(options.root, options.out);
  const project = readProject(options.root);
  const manifests = chooseManifests(project, options.ids);
  const templates = readProjectTemplates(options.root);
  const choice = pageChoice(options);
  checkChoice(choice, templates);
  const disk = new Map<string, string>();
  const readOutput = (file: string): string | null => {
    const text = readIfThere(path.join(output, file));
    if (text !== null) disk.set(file, text);
    return text;
  };

  const cache = readCache(options.root, output, cacheKey(templates, [choice.edition ?? '', choice.vocabulary ?? '']));
  const run = await generateCached({ manifests, templates, choice, cache, readOutput });

  const recordText = readIfThere(path.join(output, RECORD_PATH));
  const record = parseRecord(recordText);
  for (const file of [...record.keys(), ...run.files.map((each) => each.path)]) if (!disk.has(file)) readOutput(file);
  const plan = planWrites({
    outputs: run.files,
    record,
    disk,
    isLeftAlone: leftAlone(project, manifests, run.refused),
  });
  const found = outputProblems(plan, displayPath(options.root, output), options.check);
  const problems = onceARun([...run.problems, ...found]);

  if (!options.check) {
    carryOut(output, plan, record, recordText);
    writeCache(options.root, output, withoutGone(run.cache, project));
  }
  const report: GenReport = {
    plan: options.check ? withRecord(plan, record, recordText) : plan,
    problems,
    sources: new Map([...project.manifests.map((each) => [each.file, each.text] as const), ...run.sources]),
    folder: displayPath(options.root, output),
    connectors: manifests.length,
  };
  return printGenReport(report, options, shell);
}

/** A name on the command line is checked before any work is done with it. */
function checkChoice(choice: PageChoice, templates: ReadonlyMap<string, string>): void {
  const names = pageNamesIn(templates.keys());
  for (const kind of ['edition', 'vocabulary'] as const) {
    const name = choice[kind];
    const hint = name === undefined ? null : unknownNameHint(names, kind, name);
    if (hint !== null) throw new CannotRun(`There is no ${kind} ${JSON.stringify(name)}.`, hint);
  }
}

function pageChoice({ edition, vocabulary }: GenOptions): PageChoice {
  return { ...(edition === undefined ? {} : { edition }), ...(vocabulary === undefined ? {} : { vocabulary }) };
}

/** A connector that was not asked for, or whose manifest has an error, keeps the files it has. */
function leftAlone(
  project: Project,
  chosen: Project['manifests'],
  refused: readonly string[],
): (id: string) => boolean {
  const all = new Set(project.manifests.map(({ id }) => id));
  const asked = new Set(chosen.map(({ id }) => id));
  const isWhole = asked.size === all.size;
  return (id) => refused.includes(id) || (all.has(id) ? !asked.has(id) : !isWhole);
}

/** First the record of what is about to be written, then the files, then the record of what was. */
function carryOut(output: string, plan: readonly PlannedFile[], record: WrittenFiles, recordText: string | null): void {
  const recordFile = path.join(output, RECORD_PATH);
  const changes = plan.filter(
    (file) => file.status === 'missing' || file.status === 'stale' || file.status === 'edited',
  );
  const orphans = plan.filter((file) => file.status === 'orphaned');
  const after = printRecord(recordAfter(plan, record));
  if (changes.length > 0) writeWhole(recordFile, printRecord(recordDuring(plan, record)));
  for (const folder of new Set(changes.map((file) => path.dirname(file.path))))
    removeUnfinished(path.join(output, folder));
  for (const file of changes) if (file.after !== null) writeWhole(path.join(output, file.path), file.after);
  for (const file of orphans) removeFile(path.join(output, file.path));
  if (needsRecord(plan, recordText) && (changes.length > 0 || after !== recordText)) writeWhole(recordFile, after);
}

/** A project that never had an output has nothing to remember. */
function needsRecord(plan: readonly PlannedFile[], recordText: string | null): boolean {
  return recordText !== null || plan.length > 0;
}

/** The record is an output like the others: a check of a folder without it would not notice the next hand edit. */
function withRecord(plan: readonly PlannedFile[], record: WrittenFiles, recordText: string | null): PlannedFile[] {
  const after = printRecord(recordAfter(plan, record));
  if (plan.some((file) => file.status !== 'unchanged') || !needsRecord(plan, recordText)) return [...plan];
  if (recordText !== null && withUnixLineEnds(recordText) === after) return [...plan];
  return [...plan, { path: RECORD_PATH, status: recordText === null ? 'missing' : 'stale', before: recordText, after }];
}

function withoutGone(cache: Awaited<ReturnType<typeof generateCached>>['cache'], project: Project): typeof cache {
  const known = new Set(project.manifests.map(({ id }) => id));
  return { ...cache, connectors: Object.fromEntries(Object.entries(cache.connectors).filter(([id]) => known.has(id))) };
}
