/** `lint --print-config`: how grave each rule is here, and where that is said. */

import { catalogue } from '../../catalogue.ts';
import { type EffectiveLevel, effectiveLevels } from '../../configuration/effective-levels.ts';
import { printJsonDocument } from '../../problem/json-documents.ts';
import type { ReportOptions } from '../report-options.ts';
import { CannotRun, type ExitCode, type Shell } from '../shell.ts';
import { readTeamRules } from './team-rules.ts';

interface PrintOptions extends ReportOptions {
  /** None, or the file to tell it for. */
  readonly files: readonly string[];
}

/** 2: the configuration has a mistake, and none of it holds. */
export async function printConfiguration({ files, ...options }: PrintOptions, shell: Shell): Promise<ExitCode> {
  if (files.length > 1) throw new CannotRun('--print-config is told for one file.', 'Name one, or none.');
  const team = await readTeamRules(options, shell);
  const errors = team.problems().filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    const { printProblems } = await import('../print-problems.ts');
    await printProblems(errors, team.sources, options, shell);
    return 2;
  }
  const { configuration, pageRules } = team;
  const rules = effectiveLevels([...catalogue, ...pageRules], configuration, files[0] ?? null);
  if (options.format === 'json') {
    const { baseline, ignore, wording } = configuration;
    shell.out(
      printJsonDocument('print-config', {
        file: files[0] ?? null,
        rules,
        ignore,
        wording,
        pageRules: configuration.pageRules,
        baseline,
      }),
    );
  } else shell.out(changedLevels(rules));
  return 0;
}

/** Those that somebody speaks of; of the others the catalogue tells. */
function changedLevels(rules: readonly EffectiveLevel[]): string {
  const changed = rules
    .filter(({ from }) => from !== null)
    .map(({ rule, level, from }) => `${level.padEnd(8)} ${rule}  (${from})\n`);
  return `${changed.join('')}${changed.length === 0 ? 'Every rule is' : 'Every other rule is'} as grave as "scimanifest explain --list" tells.\n`;
}
