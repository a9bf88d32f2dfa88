/** `scimanifest gen`: manifests in, `generated/<id>/…` out; with `--check`, the difference instead. */

import type { ReportOptions } from '../report-options.ts';
import type { ExitCode, Shell } from '../shell.ts';
import { printGenReport } from './gen-report.ts';
import { generateProject, type ProjectOptions } from './generate-project.ts';

export interface GenOptions extends ReportOptions, ProjectOptions {
  /** Absolute. */
  readonly root: string;
  /** The most lines of difference that `--check` prints. */
  readonly maxDiff: number;
}

export async function gen(options: GenOptions, shell: Shell): Promise<ExitCode> {
  const { report, isRead } = await generateProject(options);
  const exitCode = await printGenReport(report, options, shell);
  return isRead ? exitCode : 2;
}
