/** The work of `gen` without a word about it: manifests in, outputs planned and, but for a check, written. */

import { displayPath } from '../../disk/place.ts';
import { StampReader } from '../../disk/stamp.ts';
import { PAGE_CHOICES, pageChoice } from '../../emit/tutorial/page-choice.ts';
import type { GenerateResult } from '../../generate/collect-generated.ts';
import { digestOf, withUnixLineEnds } from '../../generate/digest.ts';
import type { ManifestText } from '../../generate/generate-connector.ts';
import { connectorOf, outputPaths, CONNECTOR_FILES as own } from '../../generate/own-file.ts';
import type { PlannedFile } from '../../generate/plan.ts';
import { keptPaths } from '../../generate/record.ts';
import { onceARun } from '../../problem/once-a-run.ts';
import type { Problem } from '../../problem/problem.ts';
import { readTemplates } from '../../read-templates.ts';
import { readTeamRules } from '../configuration/team-rules.ts';
import { type CarriedOut, carryOut, needsRecord, type Planner, printedAfter } from '../output/carry-out.ts';
import { OutputFolder, type OutputState, type Settled } from '../output/output-folder.ts';
import { outputProblems } from '../output/output-problems.ts';
import { planOutput } from '../output/plan-output.ts';
import { checkPageChoice, type PageOptions } from '../project/page-options.ts';
import { chooseManifests, type Project, readProject } from '../project/project.ts';
import { cacheFile, cacheKey } from '../project/project-cache.ts';
import { changedSince } from './changed-since.ts';
import { readCache, replaceCache } from './gen-cache.ts';
import type { GenReport } from './gen-report.ts';
import { generateCached, type SettledConnectors } from './generate-cached.ts';
import { judgedRun } from './judged-run.ts';
import { PhaseTimes } from './phase-times.ts';
import { recordedTeller } from './recorded-connectors.ts';
import { settledTeller, withStamps } from './settled-connectors.ts';

export interface ProjectOptions extends PageOptions {
  /** Absolute. */
  readonly root: string;
  readonly ids: readonly string[];
  readonly check: boolean;
  /** Make the plan, and write nothing. */
  readonly dryRun?: boolean;
  /** A git revision: only connectors that changed since. */
  readonly since?: string;
  /** Replace files that were edited by hand. */
  readonly force: boolean;
  /** The output folder, relative to the project. */
  readonly out: string;
}

export interface GeneratedProject {
  readonly report: GenReport;
  /** Whether each manifest could be read. */
  readonly isRead: boolean;
}

export async function generateProject(options: ProjectOptions, times = new PhaseTimes()): Promise<GeneratedProject> {
  const { root, check, dryRun = false, force } = options;
  const writes = !check && !dryRun;
  const folder = new OutputFolder(root, options.out, own);
  const places = { root, output: folder.place };
  const templates = readTemplates(root);
  const choice = pageChoice(options);
  const cacheAt = cacheFile(root, 'gen', folder.place.path);
  const chosen = PAGE_CHOICES.map((kind) => choice[kind] ?? '');
  const cache = readCache(cacheAt, cacheKey(templates, chosen));
  const isSettled = settledTeller(cache, places);
  const project = readProject(root, isSettled);
  const { manifests, isAsked } = choose(project, options);
  checkPageChoice(choice, templates);
  const readOutput = (file: string): string | null => folder.read(file);
  times.end('read');
  const made = await generateCached({ manifests, templates, choice, cache, isSettled, readOutput });
  const run = judgedRun(made, await readTeamRules({ root }));
  times.end('generated');

  const isLeftAlone = leftAlone(project, isAsked, run.refused);
  folder.narrow((file) => !isLeftAlone(connectorOf(file)));
  folder.settle({ folders: settledFiles(run.settled), record: cache.record });
  const wanted = { outputs: run.files, force, isLeftAlone };
  const planFrom: Planner = (state) => planOutput(root, folder, state, wanted);
  const state = folder.state(run.files.map((file) => file.path));
  const done = writes
    ? carryOut(folder, state, planFrom)
    : { plan: planFrom(state), state, recordText: state.recordText };
  if (writes) {
    const written = [folder.placeOf(own.recordPath), ...(cacheAt === null ? [] : [cacheAt])];
    const stamping = { reader: new StampReader(written), places, isSettled, isRecorded: recordedTeller(done, cache) };
    const record = done.recordText === null ? null : digestOf(done.recordText);
    const connectors = withStamps(made.connectors, project.manifests, stamping);
    replaceCache(cacheAt, cache, { key: cache.key, record, connectors });
  }
  times.end(writes ? 'written' : 'compared');

  const report = reportOf(options, project, run, folder, check ? withRecord(folder, done) : done.plan);
  return {
    report: { ...report, kept: keptFiles(done.state), connectors: manifests.length },
    isRead: project.unread.length === 0,
  };
}

/** The outputs of settled connectors, with the digests that they are known to have. */
function settledFiles(settled: SettledConnectors): Settled['folders'] {
  return new Map(
    Array.from(settled, ([id, connector]) => [
      id,
      () => {
        const { digests } = connector;
        return new Map(outputPaths(id).flatMap((file, at) => (digests[at] === undefined ? [] : [[file, digests[at]]])));
      },
    ]),
  );
}

function keptFiles({ kept }: OutputState): GenReport['kept'] {
  const lines = kept ?? [];
  return { count: lines.reduce((all, { count }) => all + count, 0), paths: () => keptPaths(lines) };
}

/** What is to be said of a run: the problems of manifests, pages and outputs, with the texts that they point into. */
export function reportOf(
  { root, check }: Pick<ProjectOptions, 'root' | 'check'>,
  { manifests, unread, strays }: Pick<Project, 'manifests' | 'unread' | 'strays'>,
  run: Pick<GenerateResult, 'problems' | 'sources'>,
  folder: OutputFolder,
  plan: readonly PlannedFile[],
): GenReport {
  const problems = onceARun([
    ...unread.map(({ problem }) => problem),
    ...strays,
    ...run.problems,
    ...outputProblems(plan, folder, root, check),
  ]);
  return {
    plan,
    kept: { count: 0, paths: () => [] },
    problems,
    sources: new Map([...sourcesOf(problems, manifests), ...run.sources]),
    folder: displayPath(root, folder.place.path),
    connectors: manifests.length,
  };
}

interface Chosen {
  readonly manifests: readonly ManifestText[];
  /** Whether the files of a connector are this run's to write or remove; one that is gone has none but old ones. */
  readonly isAsked: (id: string) => boolean;
}

function choose(project: Project, { root, ids, since }: ProjectOptions): Chosen {
  const named = chooseManifests(project, ids);
  const isWhole = named.length === project.manifests.length;
  const changed = since === undefined ? null : changedSince(root, since);
  const isChanged = (id: string) => changed === null || changed.all || changed.ids.has(id);
  const manifests = named.filter(({ id }) => isChanged(id));
  const asked = new Set(manifests.map(({ id }) => id));
  const all = new Set(project.manifests.map(({ id }) => id));
  return { manifests, isAsked: (id) => (all.has(id) ? asked.has(id) : isWhole && isChanged(id)) };
}

/** A connector that was not asked for, or whose manifest has an error, keeps the files it has. */
function leftAlone(
  project: Project,
  isAsked: Chosen['isAsked'],
  refusedIds: readonly string[],
): (id: string) => boolean {
  const refused = new Set([...refusedIds, ...project.unread.map(({ id }) => id)]);
  return (id) => refused.has(id) || !isAsked(id);
}

/** The record is an output like the others: a check of a folder without it would not notice the next hand edit. */
function withRecord(folder: OutputFolder, { plan, state }: Pick<CarriedOut, 'plan' | 'state'>): readonly PlannedFile[] {
  const { recordText } = state;
  if (plan.some((file) => file.status !== 'unchanged') || !needsRecord(plan, recordText)) return plan;
  const after = printedAfter(folder, plan, state);
  if (recordText !== null && withUnixLineEnds(recordText) === after) return plan;
  const status = recordText === null ? 'missing' : 'stale';
  return [...plan, { path: own.recordPath, status, before: recordText, after }];
}

/** The manifests and records that problems point into. */
function sourcesOf(problems: readonly Problem[], manifests: readonly ManifestText[]): [file: string, text: string][] {
  const named = new Set(problems.map(({ file }) => file));
  return manifests
    .flatMap((each) => [each, ...(each.record === undefined ? [] : [each.record])])
    .flatMap((each) => (named.has(each.file) ? [[each.file, each.text]] : []));
}
