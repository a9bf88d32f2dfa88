/** `scimanifest gen`: manifests in, `generated/<id>/…` out; with `--check`, the difference instead. */

import { onlyOne } from '../only-one.ts';
import type { ReportOptions } from '../report-options.ts';
import type { ExitCode, Shell } from '../shell.ts';
import { printGenReport } from './gen-report.ts';
import { generateProject, type ProjectOptions } from './generate-project.ts';
import { PhaseTimes } from './phase-times.ts';

export interface GenOptions extends ReportOptions, ProjectOptions {
  /** Absolute. */
  readonly root: string;
  readonly dryRun: boolean;
  /** The most lines of difference that `--check` prints. */
  readonly maxDiff: number;
  /** Stay, and follow the files. */
  readonly watch: boolean;
  /** Print one file of one connector instead of writing any: its name, or `true` for the page. */
  readonly stdout?: string | true;
  /** The name of a manifest that comes from stdin: problems are said of it, and it gives the id. */
  readonly stdinFilename: string;
}

export async function gen(options: GenOptions, shell: Shell): Promise<ExitCode> {
  const { check, dryRun, since, stdout, watch, verbose = false } = options;
  onlyOne({ '--watch': watch, '--check': check, '--dry-run': dryRun, '--stdout': stdout !== undefined });
  onlyOne({ '--watch': watch, '--since': since !== undefined });
  if (stdout !== undefined || options.ids.includes('-')) {
    const { printOutput } = await import('./print-output.ts');
    return printOutput({ ...options, name: typeof stdout === 'string' ? stdout : 'tutorial.md' }, shell);
  }
  if (watch) {
    const { watchGen } = await import('./watch-gen.ts');
    return watchGen(options, shell);
  }
  const times = new PhaseTimes();
  const { report, isRead } = await generateProject(options, times);
  const exitCode = await printGenReport(report, options, shell);
  times.end('reported');
  if (verbose) shell.err(`${times}.\n`);
  return isRead ? exitCode : 2;
}
