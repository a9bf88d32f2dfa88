/** The work of `gen` without a word about it: manifests in, outputs planned and, but for a check, written. */

import { displayPath } from '../../disk/place.ts';
import { PAGE_CHOICES, pageChoice } from '../../emit/tutorial/page-choice.ts';
import { withUnixLineEnds } from '../../generate/digest.ts';
import { CONNECTOR_FILES as own } from '../../generate/own-file.ts';
import { type PlannedFile, recordAfter } from '../../generate/plan.ts';
import { printRecord } from '../../generate/record.ts';
import { onceARun } from '../../problem/once-a-run.ts';
import { readTemplates } from '../../read-templates.ts';
import { carryOut, needsRecord, type Planner } from '../output/carry-out.ts';
import { OutputFolder, type OutputState } from '../output/output-folder.ts';
import { outputProblems } from '../output/output-problems.ts';
import { planOutput } from '../output/plan-output.ts';
import { checkPageChoice, type PageOptions } from '../project/page-options.ts';
import { chooseManifests, type Project, readProject } from '../project/project.ts';
import { cacheKey, readCache, writeCache } from './gen-cache.ts';
import type { GenReport } from './gen-report.ts';
import { generateCached } from './generate-cached.ts';

export interface ProjectOptions extends PageOptions {
  /** Absolute. */
  readonly root: string;
  readonly ids: readonly string[];
  readonly check: boolean;
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

export async function generateProject(options: ProjectOptions): Promise<GeneratedProject> {
  const { root, check, force } = options;
  const folder = new OutputFolder(root, options.out, own);
  const output = folder.place.path;
  const project = readProject(root);
  const manifests = chooseManifests(project, options.ids);
  const templates = readTemplates(root);
  const choice = pageChoice(options);
  checkPageChoice(choice, templates);

  const key = cacheKey(
    templates,
    PAGE_CHOICES.map((kind) => choice[kind] ?? ''),
  );
  const cache = readCache(root, output, key);
  const readOutput = (file: string): string | null => folder.read(file);
  const run = await generateCached({ manifests, templates, choice, cache, readOutput });

  const isLeftAlone = leftAlone(project, manifests, run.refused);
  const wanted = { outputs: run.files, force, isLeftAlone };
  const planFrom: Planner = (state) => planOutput(root, folder, state, wanted);
  const state = folder.state(run.files.map((file) => file.path));
  const plan = check ? planFrom(state) : carryOut(folder, state, planFrom);
  if (!check) writeCache(root, output, withoutGone(run.cache, project));

  const report: GenReport = {
    plan: check ? withRecord(plan, state) : plan,
    problems: onceARun([
      ...project.unread.map(({ problem }) => problem),
      ...project.strays,
      ...run.problems,
      ...outputProblems(plan, folder, root, check),
    ]),
    sources: new Map([
      ...project.manifests
        .flatMap((each) => [each, ...(each.record === undefined ? [] : [each.record])])
        .map(({ file, text }) => [file, text] as const),
      ...run.sources,
    ]),
    folder: displayPath(root, output),
    connectors: manifests.length,
  };
  return { report, isRead: project.unread.length === 0 };
}

/** A connector that was not asked for, or whose manifest has an error, keeps the files it has. */
function leftAlone(
  project: Project,
  chosen: Project['manifests'],
  refusedIds: readonly string[],
): (id: string) => boolean {
  const refused = new Set([...refusedIds, ...project.unread.map(({ id }) => id)]);
  const all = new Set(project.manifests.map(({ id }) => id));
  const asked = new Set(chosen.map(({ id }) => id));
  const isWhole = asked.size === all.size;
  return (id) => refused.has(id) || (all.has(id) ? !asked.has(id) : !isWhole);
}

/** The record is an output like the others: a check of a folder without it would not notice the next hand edit. */
function withRecord(plan: readonly PlannedFile[], { record, recordText }: OutputState): PlannedFile[] {
  const after = printRecord(recordAfter(plan, record), own);
  if (plan.some((file) => file.status !== 'unchanged') || !needsRecord(plan, recordText)) return [...plan];
  if (recordText !== null && withUnixLineEnds(recordText) === after) return [...plan];
  const status = recordText === null ? 'missing' : 'stale';
  return [...plan, { path: own.recordPath, status, before: recordText, after }];
}

function withoutGone(cache: Awaited<ReturnType<typeof generateCached>>['cache'], project: Project): typeof cache {
  const known = new Set(project.manifests.map(({ id }) => id));
  return { ...cache, connectors: Object.fromEntries(Object.entries(cache.connectors).filter(([id]) => known.has(id))) };
}
