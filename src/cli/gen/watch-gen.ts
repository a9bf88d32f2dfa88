/** `gen --watch`: what a saved file affects is made anew at once, until an interrupt. A broken manifest ends nothing. */
import path from 'node:path';
import { displayPath } from '../../disk/place.ts';
import { interrupted } from '../interrupted.ts';
import { changedFiles } from '../project/changed-files.ts';
import { watchProject } from '../project/watch-project.ts';
import type { ReportOptions } from '../report-options.ts';
import { CannotRun, type ExitCode, type Shell } from '../shell.ts';
import { printGenReport } from './gen-report.ts';
import { GenSession } from './gen-session.ts';
import type { GeneratedProject, ProjectOptions } from './generate-project.ts';
import { PhaseTimes } from './phase-times.ts';

export type WatchOptions = ProjectOptions & ReportOptions & { readonly maxDiff: number };

export async function watchGen(options: WatchOptions, shell: Shell): Promise<ExitCode> {
  if (options.format !== 'text' && options.format !== 'json')
    throw new CannotRun(`gen has no format ${options.format} while it watches.`, 'It prints text, json.');
  const watching = await startWatch(options, shell);
  const code = await interrupted();
  await watching.close();
  return code;
}

export interface Watching {
  /** Ends when what is being written is written. */
  readonly close: () => Promise<void>;
}

const FIRST_MOMENTS = 200;

/** Generates everything, then follows the files. */
export async function startWatch(options: WatchOptions, shell: Shell): Promise<Watching> {
  const { root } = options;
  const session = new GenSession(options);
  await report(options, shell, (times) => session.all(times));

  const waiting = new Set<string>();
  let work: Promise<void> | null = null;
  let recheck: NodeJS.Timeout | null = null;
  // The watcher misses what is saved in the first moments of a folder: at the start all are new, later one with templates.
  const lookAgain = (): void => {
    if (recheck !== null) clearTimeout(recheck);
    recheck = setTimeout(() => follow(session.missed()), FIRST_MOMENTS);
  };
  const drain = async (): Promise<void> => {
    while (waiting.size > 0) {
      const files = [...waiting];
      waiting.clear();
      await report(options, shell, (times) => session.update(files, times)).catch((error) => tell(shell, error));
      if (changedFiles(files).all) lookAgain();
    }
    work = null;
  };
  const follow = (files: Iterable<string>): void => {
    for (const file of files) waiting.add(file);
    work ??= drain();
  };
  const endWatch = await watchProject(
    root,
    (files) => follow([...files].map((file) => displayPath(root, path.resolve(root, file)))),
    (error) => tell(shell, error),
  );
  lookAgain();
  if (!options.quiet) shell.err('Watching connectors/ and templates/. Ctrl+C ends it.\n');
  const close = async (): Promise<void> => {
    await endWatch();
    await work;
    if (recheck !== null) clearTimeout(recheck);
  };
  return { close };
}

/** One round, and what is to be said of it. In JSON each round is a document on a line of its own. */
async function report(
  options: WatchOptions,
  shell: Shell,
  generate: (times: PhaseTimes) => Promise<GeneratedProject | null>,
): Promise<void> {
  const times = new PhaseTimes();
  const generated = await generate(times);
  if (generated === null) return;
  const onLines = { ...shell, out: (text: string) => shell.out(`${JSON.stringify(JSON.parse(text))}\n`) };
  const { format, verbose = false } = options;
  await printGenReport(generated.report, { ...options, dryRun: false }, format === 'json' ? onLines : shell);
  if (verbose) shell.err(`${times}.\n`);
}

function tell(shell: Shell, error: unknown): void {
  const hint = error instanceof CannotRun && error.hint !== null ? `  hint: ${error.hint}\n` : '';
  shell.err(`${error instanceof Error ? error.message : String(error)}\n${hint}`);
}
