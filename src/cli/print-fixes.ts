/** What `lint --fix` says of its repairs, and what `--dry-run` shows of them. */

import { maskProblems } from '../manifest/mask-problems.ts';
import { secretMask } from '../manifest/secret-mask.ts';
import { printJsonDocument } from '../problem/json-documents.ts';
import { publicProblem } from '../problem/print-json.ts';
import type { Problem } from '../problem/problem.ts';
import type { LintedFile } from './fix-files.ts';
import { count } from './gen/gen-report.ts';
import { printDifferences } from './gen/print-differences.ts';
import type { Shell } from './shell.ts';

export interface FixReport {
  readonly fix: 'no' | 'show' | 'write';
  readonly color: boolean;
  readonly maxDiff: number;
}

/** What was mended is data, so it stands beside what remains. */
export async function printFixes(
  problems: readonly Problem[],
  linted: readonly LintedFile[],
  { fix, maxDiff }: FixReport,
  shell: Shell,
): Promise<void> {
  const sources = new Map(linted.map(({ file, text }) => [file, text]));
  const shown = (list: readonly Problem[]) => maskProblems({ problems: list, sources }).problems.map(publicProblem);
  const fixed = shown(linted.flatMap((file) => file.fixed));
  const diff = fix === 'show' ? { diff: await differences(linted, { color: false, maxDiff }) } : {};
  shell.out(printJsonDocument('lint-fixes', { problems: shown(problems), fixed, ...diff }));
}

/** What the repairs would change, as patches that other tools read; secrets of manifests are hidden in it. */
export async function differences(
  linted: readonly LintedFile[],
  options: Pick<FixReport, 'color' | 'maxDiff'>,
): Promise<string> {
  const changed = linted.filter(({ text, mended }) => mended !== undefined && mended !== text);
  const mask = secretMask(changed.filter(({ file }) => file.endsWith('.json')).map(({ text }) => text));
  const shown = changed.map(({ file, text, mended = '' }) => ({ path: file, before: mask(text), after: mask(mended) }));
  return printDifferences(shown, options);
}

/** "Fixed 3 places in acme.md: 2 page-double-space, 1 page-slip." */
export function fixedLines(files: readonly LintedFile[]): string {
  return files.flatMap((each) => (each.fixed.length === 0 ? [] : [`${fixedLine(each)}\n`])).join('');
}

function fixedLine({ file, fixed, mended }: LintedFile): string {
  const rules = new Map<string, number>();
  for (const { rule } of fixed) rules.set(rule, (rules.get(rule) ?? 0) + 1);
  const list = [...rules].map(([rule, times]) => `${times} ${rule}`);
  return `${mended === undefined ? 'Fixed' : 'Would fix'} ${count(fixed.length, 'place')} in ${file}: ${list.join(', ')}.`;
}
