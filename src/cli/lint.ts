/** `scimanifest lint`: every rule, on manifests and on tutorial pages. */
import path from 'node:path';
import { lintManifest } from '../manifest/lint-manifest.ts';
import { compareProblems } from '../problem/compare-problems.ts';
import type { Problem } from '../problem/problem.ts';
import { displayPath, isFolder, readText } from './disk.ts';
import { count } from './gen-report.ts';
import { printProblems } from './print-problems.ts';
import { readManifest, readProject } from './project.ts';
import type { ReportOptions } from './report-options.ts';
import { CannotRun, type ExitCode, type Shell } from './shell.ts';

export interface LintOptions extends ReportOptions {
  /** Absolute. */
  readonly root: string;
  /** As given on the command line; none: every manifest of the project. */
  readonly files: readonly string[];
}

interface LintedFile {
  readonly file: string;
  readonly text: string;
}

export async function lint(options: LintOptions, shell: Shell): Promise<ExitCode> {
  const files =
    options.files.length === 0
      ? readProject(options.root).manifests
      : options.files.map((file) => readNamed(options.root, file));
  const problems: Problem[] = [];
  for (const file of files) problems.push(...(await lintFile(file)));
  problems.sort(compareProblems);
  const sources = new Map(files.map(({ file, text }) => [file, text]));
  await printProblems(problems, sources, options, shell);
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  if (options.format === 'text' && !options.quiet) {
    const found =
      problems.length === 0
        ? 'no problems'
        : `${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}`;
    shell.err(`${count(files.length, 'file')}: ${found}.\n`);
  }
  return errors > 0 ? 1 : 0;
}

function readNamed(root: string, name: string): LintedFile {
  const file = path.resolve(root, name);
  if (isFolder(file))
    throw new CannotRun(`${name} is a folder.`, 'Name the files in it, or none to lint the whole project.');
  if (!/\.(?:json|md)$/u.test(file)) {
    throw new CannotRun(`${name} is neither a manifest (.json) nor a tutorial (.md).`);
  }
  return file.endsWith('.json') ? readManifest(root, file) : { file: displayPath(root, file), text: readText(file) };
}

async function lintFile({ file, text }: LintedFile): Promise<readonly Problem[]> {
  if (file.endsWith('.json')) return lintManifest(text, file, path.posix.basename(file, '.json')).problems;
  const { checkPublishedPage } = await import('../page/check-published-page.ts');
  return checkPublishedPage(text, file);
}
