import path from 'node:path';
import { displayPath, repositoryAround } from '../disk/place.ts';
import { maskProblems, type ShownProblems } from '../manifest/mask-problems.ts';
import type { Problem } from '../problem/problem.ts';
import type { ReportOptions } from './report-options.ts';
import type { Shell } from './shell.ts';

/** Prints the problems of a run in the format that was asked for. Only that format's printer is loaded. */
export async function printProblems(
  problems: readonly Problem[],
  sources: ReadonlyMap<string, string>,
  { root, format, color, quiet }: ReportOptions,
  shell: Shell,
): Promise<void> {
  const { printers } = await import('../problem/printers.ts');
  const shown = quiet && format === 'text' ? problems.filter((problem) => problem.severity === 'error') : problems;
  const help = format === 'sarif' ? { findRule: (await import('../catalogue.ts')).findRule } : {};
  const masked = maskProblems({ problems: shown, sources });
  const isForRepository = format === 'github' || format === 'sarif';
  shell.out(printers[format]({ ...(isForRepository ? inRepository(masked, root, shell) : masked), color, ...help }));
}

/**
 * Annotations and code scanning show a problem at a path of the repository; a project may be a folder of it. Outside of any
 * repository paths start where the command was run, if the project lies below.
 */
function inRepository({ problems, sources }: ShownProblems, root: string, { cwd }: Shell): ShownProblems {
  const prefix = displayPath(repositoryAround(root) ?? cwd, root);
  if (prefix === '' || prefix.startsWith('..')) return { problems, sources };
  const placed = (file: string) => (file === '' ? file : path.posix.join(prefix, file));
  return {
    problems: problems.map((problem) => ({ ...problem, file: placed(problem.file) })),
    sources: new Map([...sources].map(([file, text]) => [placed(file), text])),
  };
}
