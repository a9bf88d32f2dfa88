/**
 * A project that is generated again and again while its files are saved. One manifest costs one connector: templates
 * stay compiled, and of the outputs on the disk only that connector's are looked at. What the files are in the end is
 * what a run of `gen` gives.
 */
import { isFolder } from '../../disk/look.ts';
import { placeIn } from '../../disk/place.ts';
import { pageChoice } from '../../emit/tutorial/page-choice.ts';
import { collectGenerated } from '../../generate/collect-generated.ts';
import { digestOf } from '../../generate/digest.ts';
import type { ManifestText } from '../../generate/generate-connector.ts';
import { type Generator, generateEach, prepareGenerator } from '../../generate/generate-each.ts';
import { CONNECTOR_FILES, connectorOf } from '../../generate/own-file.ts';
import { readTemplates } from '../../read-templates.ts';
import { readTeamRules } from '../configuration/team-rules.ts';
import { carryOut } from '../output/carry-out.ts';
import { OutputFolder } from '../output/output-folder.ts';
import { planOutput } from '../output/plan-output.ts';
import { changedFiles } from '../project/changed-files.ts';
import { isNamed, readManifestOf, readProject } from '../project/project.ts';
import { CannotRun } from '../shell.ts';
import { type GeneratedProject, generateProject, type ProjectOptions, reportOf } from './generate-project.ts';
import { judgedRun } from './judged-run.ts';
import type { PhaseTimes } from './phase-times.ts';

/** From then on, one more makes the next hardly faster. */
const WARMING = 12;

export class GenSession {
  private readonly options: ProjectOptions;
  private generator: Generator | null = null;
  private templates = '';
  /** What each manifest held when it was generated last, with the record beside it. */
  private readonly known = new Map<string, string>();

  constructor(options: ProjectOptions) {
    this.options = options;
  }

  /** Everything, as `gen` does it. */
  async all(times: PhaseTimes): Promise<GeneratedProject> {
    const { root } = this.options;
    const templates = readTemplates(root);
    // What is saved from here on differs from what is remembered, and is found by that.
    this.remember(templates);
    this.generator = null;
    const generated = await generateProject(this.options, times);
    this.generator = prepareGenerator(templates, pageChoice(this.options));
    // The first connectors are the slowest by far: nobody who saves one is to wait for that.
    await generateEach(readProject(root).manifests.slice(0, WARMING), this.generator);
    return generated;
  }

  /**
   * After files were saved, made or removed: `null` where nothing that was asked for is another than before.
   *
   * @param files relative to the project
   */
  async update(files: Iterable<string>, times: PhaseTimes): Promise<GeneratedProject | null> {
    const { root } = this.options;
    const changed = changedFiles(files);
    if (!isFolder(placeIn(root, 'connectors')))
      throw new CannotRun('The folder connectors is gone.', 'What was generated stays until it is there again.');
    if (changed.all && digestOfTemplates(readTemplates(root)) !== this.templates) return this.all(times);
    const ids = [...changed.ids].filter((id) => this.isAsked(id));
    const read = ids.map((id) => [id, readManifestOf(root, id)] as const);
    const news = read.filter(([id, found]) => this.known.get(id) !== stateOf(found));
    return news.length === 0 ? null : this.some(new Map(news), times);
  }

  /** The files that are not as they were generated: nobody watched while that was done. */
  missed(): readonly string[] {
    const { root } = this.options;
    if (!isFolder(placeIn(root, 'connectors'))) return [];
    const { manifests, unread } = readProject(root);
    const ids = new Set([...this.known.keys(), ...[...manifests, ...unread].map(({ id }) => id)]);
    const isTemplateNew = digestOfTemplates(readTemplates(root)) !== this.templates;
    return [...[...ids].map((id) => `connectors/${id}.json`), ...(isTemplateNew ? ['templates/new.hbs'] : [])];
  }

  private remember(templates: ReadonlyMap<string, string>): void {
    this.templates = digestOfTemplates(templates);
    this.known.clear();
    for (const manifest of readProject(this.options.root).manifests) this.known.set(manifest.id, stateOf(manifest));
  }

  private isAsked(id: string): boolean {
    const { root, ids } = this.options;
    return ids.length === 0 || ids.some((name) => isNamed(root, { id, file: `connectors/${id}.json` }, name));
  }

  private async some(read: ReadonlyMap<string, Found>, times: PhaseTimes): Promise<GeneratedProject> {
    const { root, out, force } = this.options;
    const manifests = [...read.values()].filter((found) => found !== null && 'text' in found);
    const unread = [...read.values()].filter((found) => found !== null && 'problem' in found);
    for (const [id, found] of read) this.known.set(id, stateOf(found));
    times.end('read');
    this.generator ??= prepareGenerator(readTemplates(root), pageChoice(this.options));
    const made = collectGenerated(await generateEach(manifests, this.generator));
    const run = judgedRun(made, await readTeamRules({ root }));
    times.end('generated');

    const refused = new Set([...run.refused, ...unread.map(({ id }) => id)]);
    const isLeftAlone = (id: string) => !read.has(id) || refused.has(id);
    const folder = new OutputFolder(root, out, CONNECTOR_FILES);
    folder.narrow((file) => read.has(connectorOf(file)));
    const state = folder.state(run.files.map((file) => file.path));
    const wanted = { outputs: run.files, force, isLeftAlone };
    const { plan } = carryOut(folder, state, (now) => planOutput(root, folder, now, wanted));
    times.end('written');
    const report = reportOf(this.options, { manifests, unread, strays: [] }, run, folder, plan);
    return { report, isRead: unread.length === 0 };
  }
}

type Found = ReturnType<typeof readManifestOf>;

function stateOf(found: Found): string {
  if (found === null) return 'gone';
  return 'text' in found ? inOne(found) : `unread ${found.problem.message}`;
}

function inOne({ text, record }: ManifestText): string {
  return digestOf(JSON.stringify([text, record?.text ?? null]));
}

function digestOfTemplates(templates: ReadonlyMap<string, string>): string {
  return digestOf(JSON.stringify([...templates]));
}
