/** `scimanifest preview`: the generated tutorials as web pages, live while files are saved; with `--build`, as files. */

import { pageChoice } from '../../emit/tutorial/page-choice.ts';
import { movedBase } from '../../preview/site/moved-base.ts';
import { type Overviews, overviewsIn } from '../../preview/site/overviews.ts';
import { sortProblems } from '../../problem/compare-problems.ts';
import { printJsonDocument, printJsonLine } from '../../problem/json-documents.ts';
import { publicProblem } from '../../problem/print-json.ts';
import type { Problem } from '../../problem/problem.ts';
import { readTemplates } from '../../read-templates.ts';
import { interrupted } from '../interrupted.ts';
import { printProblems } from '../print-problems.ts';
import type { PageOptions } from '../project/page-options.ts';
import { readProject } from '../project/project.ts';
import { watchProject } from '../project/watch-project.ts';
import type { ReportOptions } from '../report-options.ts';
import { CannotRun, type ExitCode, type Shell } from '../shell.ts';
import { readBase } from './base-project.ts';
import { makeSite, writeSite } from './build-site.ts';
import type { DocsDesk } from './docs/docs-desk.ts';
import type { Editing } from './edit/editing.ts';
import { type PreviewServer, servePreview } from './server.ts';
import { PreviewSession, readRecordsOf } from './session.ts';

export interface PreviewOptions extends ReportOptions, PageOptions {
  /** Absolute. */
  readonly root: string;
  /** The port on the loopback address; 0 or left out: any that is free. */
  readonly port?: number;
  /** A folder, relative to the project: write the site there instead of serving it. */
  readonly build?: string;
  /** With `build`: replace files of the site that were edited by hand. */
  readonly force?: boolean;
  /** A git revision to compare with; left out: the merge base with the main branch, if there is one; `false`: nothing. */
  readonly base?: string | false;
  /** Manifests are edited in their pages. */
  readonly edit?: boolean;
  /** An export of the directory: what the mappings do to its users is counted once, for a page of its own. */
  readonly users?: string;
  /** A folder of published pages, or one page: what an import of them needs a person for is told once, on a page of its own. */
  readonly report?: string;
  /** A folder of the team's own pages in Markdown. */
  readonly docs?: string;
}

/** Serving ends with an interrupt and code 130. A build gives 1 where an error keeps a page from being made. */
export async function preview(options: PreviewOptions, shell: Shell): Promise<ExitCode> {
  if (options.build !== undefined && options.edit === true)
    throw new CannotRun('A site that is built cannot be edited.', 'Leave out --build, or --edit.');
  if (options.build !== undefined) return build(options, options.build, shell);
  if (options.format !== 'text' && options.format !== 'json')
    throw new CannotRun(`preview has no format ${options.format} while it serves pages.`, 'With --build it has.');
  const running = await startPreview(options, shell);
  const code = await interrupted();
  await running.close();
  return code;
}

const FIRST_MOMENTS = 200;

export interface RunningPreview extends PreviewServer {
  /** The address that has the token; `null` where nothing can be edited. */
  readonly editUrl: string | null;
}

/** Serves until it is closed. */
export async function startPreview(options: PreviewOptions, shell: Shell): Promise<RunningPreview> {
  const { unread } = readProject(options.root);
  const session = new PreviewSession({
    root: options.root,
    choice: pageChoice(options),
    ...(options.base === undefined ? {} : { base: options.base }),
  });
  const overviews = await readOverviews(options, shell);
  const site = { base: session.base, live: 0, overviews: overviewsIn(overviews) };
  const tell = (error: unknown) => shell.err(`${error instanceof Error ? error.message : String(error)}\n`);
  // Whoever saved is told before the page is made anew.
  const onWrite = (file: string) => setImmediate(() => follow(() => new Set([file])));
  const editing = options.edit === true ? await startEditing(options.root, session, onWrite) : null;
  const desk = await openDocs(options);
  const docs = desk === null ? null : () => desk.docs(new Set(session.connectors.map(({ id }) => id)));
  const tellOfDocs = () => {
    if (desk === null || docs === null || options.format === 'json') return;
    printProblems(docs().problems, desk.texts, options, shell).catch(tell);
  };
  const server = await servePreview(session, site, options.port ?? 0, overviews, editing, docs);
  const follow = (filesNow: () => ReadonlySet<string>) => {
    try {
      const files = filesNow();
      const update = session.update(files);
      if (desk?.update(files) === true) {
        server.announce({ all: true, connectors: [] });
        tellOfDocs();
      }
      if (update.all || update.connectors.length > 0) server.announce(update);
    } catch (error) {
      // A file may go between being seen and being read; the next save is seen again.
      tell(error);
    }
  };
  const endWatch = await watchProject(options.root, (files) => follow(() => files), tell, desk?.watched);
  // The watcher misses what is saved in its first moments, and nobody watched while the project was read.
  const recheck = setTimeout(() => follow(() => session.staleFiles()), FIRST_MOMENTS);
  for (const { problem } of unread) shell.err(`${problem.message}\n`);
  // The part behind the hash is sent to nobody: the page alone reads the token there.
  const url = editing === null ? server.url : `${server.url}#edit=${editing.token}`;
  if (options.format === 'json') shell.out(printJsonLine('preview', { url, base: session.base }));
  shell.err(`Preview at ${url}${session.base === null ? '' : `, compared with ${session.base}`}. Ctrl+C ends it.\n`);
  tellOfDocs();
  const close = async () => {
    clearTimeout(recheck);
    await endWatch();
    await server.close();
  };
  return { ...server, editUrl: editing === null ? null : url, close };
}

/** What edits is loaded where somebody asks for it. */
async function startEditing(...given: Parameters<typeof import('./edit/editing.ts').startEditing>): Promise<Editing> {
  return (await import('./edit/editing.ts')).startEditing(...given);
}

/** What counts and what reads pages is loaded where somebody asks for it. */
async function readOverviews({ root, users, report, quiet }: PreviewOptions, shell: Shell): Promise<Overviews> {
  return {
    users:
      users === undefined
        ? null
        : await (await import('../impact/impact.ts')).countedView({ root, users, quiet }, shell),
    published:
      report === undefined
        ? null
        : (await import('../library/import.ts')).reportPages({ root, files: [report], quiet }, shell),
  };
}

/** A team's own pages are read where somebody asks for them. */
async function openDocs({ root, docs }: PreviewOptions): Promise<DocsDesk | null> {
  return docs === undefined ? null : new (await import('./docs/docs-desk.ts')).DocsDesk(root, docs);
}

async function build(options: PreviewOptions, folder: string, shell: Shell): Promise<ExitCode> {
  const { root } = options;
  const { manifests, unread } = readProject(root);
  const templates = readTemplates(root);
  const found = readBase(root, options.base, templates);
  const base = found === null ? null : movedBase(found, manifests);
  const choice = pageChoice(options);
  const overviews = await readOverviews(options, shell);
  const desk = await openDocs(options);
  const docs = desk?.docs(new Set(manifests.map(({ id }) => id))) ?? null;
  const site = await makeSite({ manifests, templates, choice, base, ...readRecordsOf(root) }, overviews, docs);
  const { problems: inTheWay, ...counts } = writeSite(root, folder, site.files, options.force === true);
  const inPages = site.connectors.flatMap((connector) => connector.problems);
  const ofDocs = docs?.problems ?? [];
  const problems = sortProblems([...unread.map(({ problem }) => problem), ...inTheWay, ...inPages, ...ofDocs]);
  const sources = new Map([...manifests.map(({ file, text }) => [file, text] as const), ...(desk?.texts ?? [])]);
  const told = problems.filter((problem) => problem.severity === 'error' || ofDocs.includes(problem));
  await tell({ folder, ...counts, base: base?.name ?? null }, { problems, told }, sources, options, shell);
  if (unread.length > 0) return 2;
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

interface BuildReport {
  readonly folder: string;
  readonly written: number;
  readonly removed: number;
  readonly unchanged: number;
  readonly base: string | null;
}

async function tell(
  done: BuildReport,
  { problems, told }: { readonly problems: readonly Problem[]; readonly told: readonly Problem[] },
  sources: ReadonlyMap<string, string>,
  options: PreviewOptions,
  shell: Shell,
): Promise<void> {
  if (options.format === 'json') {
    shell.out(printJsonDocument('preview-build', { ...done, problems: problems.map(publicProblem) }));
    return;
  }
  await printProblems(told, sources, options, shell);
  if (options.quiet) return;
  const { folder, written, removed, unchanged, base } = done;
  const compared = base === null ? '' : `, compared with ${base}`;
  shell.err(`${folder}: ${written} written, ${removed} removed, ${unchanged} unchanged${compared}.\n`);
}
