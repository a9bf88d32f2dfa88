import { maskProblems } from '../manifest/mask-problems.ts';
import type { Problem } from '../problem/problem.ts';
import type { ReportOptions } from './report-options.ts';
import type { Shell } from './shell.ts';

/** Prints the problems of a run in the format that was asked for. Only that format's printer is loaded. */
export async function printProblems(
  problems: readonly Problem[],
  sources: ReadonlyMap<string, string>,
  { format, color, quiet }: ReportOptions,
  shell: Shell,
): Promise<void> {
  const { printers } = await import('../problem/printers.ts');
  const shown = quiet && format === 'text' ? problems.filter((problem) => problem.severity === 'error') : problems;
  const help = format === 'sarif' ? { findRule: (await import('../catalogue.ts')).findRule } : {};
  shell.out(printers[format]({ ...maskProblems({ problems: shown, sources }), color, ...help }));
}
