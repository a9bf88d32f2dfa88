import type { ShownProblems } from '../manifest/mask-problems.ts';
import { ruleFinder } from '../prepared-catalogue.ts';
import type { Problem } from '../problem/problem.ts';
import { repositoryPath } from './project/repository-path.ts';
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
  const help = format === 'sarif' ? { findRule: await ruleFinder() } : {};
  const masked = await withoutSecrets({ problems: shown, sources });
  const isForRepository = format === 'github' || format === 'sarif';
  shell.out(printers[format]({ ...(isForRepository ? inRepository(masked, root, shell) : masked), color, ...help }));
}

/** What masks is loaded only where something is shown: it knows the whole schema. */
export async function withoutSecrets(shown: ShownProblems): Promise<ShownProblems> {
  if (shown.problems.length === 0) return { problems: [], sources: new Map() };
  const { maskProblems } = await import('../manifest/mask-problems.ts');
  return maskProblems(shown);
}

function inRepository({ problems, sources }: ShownProblems, root: string, { cwd }: Shell): ShownProblems {
  const placed = repositoryPath(root, cwd);
  return {
    problems: problems.map((problem) => ({ ...problem, file: placed(problem.file) })),
    sources: new Map([...sources].map(([file, text]) => [placed(file), text])),
  };
}
