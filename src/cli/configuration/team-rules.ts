/** The rules of a team: its configuration, its baseline and its modules, read from the project. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Baseline } from '../../configuration/baseline.ts';
import { CONFIGURATION_FILE, type Configuration, NO_CONFIGURATION } from '../../configuration/configuration.ts';
import type { Judged, Looked } from '../../configuration/judge.ts';
import { isFile } from '../../disk/look.ts';
import { placeIn } from '../../disk/place.ts';
import { readIfThere } from '../../disk/read-file.ts';
import type { PageRule } from '../../page/page-rule.ts';
import { readCatalogue } from '../../prepared-catalogue.ts';
import type { Problem } from '../../problem/problem.ts';
import type { ReportOptions } from '../report-options.ts';
import type { Shell } from '../shell.ts';

export interface TeamRules {
  readonly configuration: Configuration;
  readonly baseline: Baseline | null;
  /** Wording rules and those of modules. */
  readonly pageRules: readonly PageRule[];
  /** Of the configuration itself, and of rules that failed so far. */
  readonly problems: () => readonly Problem[];
  /** The texts that those problems point into. */
  readonly sources: ReadonlyMap<string, string>;
  readonly judge: (problems: readonly Problem[], looked: Looked) => Judged;
}

const NONE: TeamRules = {
  configuration: NO_CONFIGURATION,
  baseline: null,
  pageRules: [],
  problems: () => [],
  sources: new Map(),
  judge: (problems) => ({ problems, ignored: 0, old: 0 }),
};

/**
 * Without a configuration and a baseline nothing is loaded, and every problem is what it is.
 *
 * @param shell where modules of rules tell of themselves; left out: they are not run
 */
export async function readTeamRules(
  { root, verbose = false }: Pick<ReportOptions, 'root' | 'verbose'>,
  shell?: Pick<Shell, 'err'>,
): Promise<TeamRules> {
  const text = readIfThere(placeIn(root, CONFIGURATION_FILE));
  if (text === null && !isFile(placeIn(root, NO_CONFIGURATION.baseline))) return NONE;
  const catalogue = (await readCatalogue()).rules;
  const { readConfiguration } = await import('../../configuration/read-configuration.ts');
  const { configuration, problems } =
    text === null ? { configuration: NO_CONFIGURATION, problems: [] } : readConfiguration(text);
  const held = readIfThere(placeIn(root, configuration.baseline));
  const { readBaseline } = await import('../../configuration/baseline.ts');
  const read = held === null ? { baseline: null, problems: [] } : readBaseline(held, configuration.baseline);
  const failures: Problem[] = [];
  const modules = shell === undefined ? [] : await ownModules(root, configuration, verbose, failures, shell);
  const { wordingRule } = await import('../../configuration/wording-rules.ts');
  const { judge } = await import('../../configuration/judge.ts');
  const { checkRuleNames } = await import('../../configuration/check-rule-names.ts');
  const pageRules = [...configuration.wording.map(wordingRule), ...modules];
  const rules = [...catalogue, ...pageRules];
  // Rules whose modules are not run here have names that nobody knows.
  const areKnown = shell !== undefined || configuration.pageRules.length === 0;
  const misnamed = areKnown ? checkRuleNames(configuration, rules) : [];
  const ids = new Set(rules.map(({ id }) => id));
  // The day is asked for once: a run that lasts over midnight has one.
  const today = new Date().toISOString().slice(0, 10);
  return {
    configuration,
    baseline: read.baseline,
    pageRules,
    problems: () => [...problems, ...misnamed, ...read.problems, ...failures],
    sources: new Map([
      ...(text === null ? [] : [[CONFIGURATION_FILE, text] as const]),
      ...(held === null ? [] : [[configuration.baseline, held] as const]),
    ]),
    judge: (found, looked) => judge(found, { configuration, baseline: read.baseline, rules: ids, today, looked }),
  };
}

/** Each module once; one that cannot be loaded is told with its name, and the others run. */
async function ownModules(
  root: string,
  { pageRules, wording, document }: Configuration,
  verbose: boolean,
  failures: Problem[],
  shell: Pick<Shell, 'err'>,
): Promise<PageRule[]> {
  if (pageRules.length === 0) return [];
  const { missingModule, ownRules, ownRuleProblem } = await import('../../configuration/own-rules.ts');
  const catalogue = (await readCatalogue()).rules;
  const taken = new Set([...catalogue, ...wording].map(({ id }) => id));
  const failed = (file: string, words: string, error: unknown): void => {
    // What a module looks like helps where it is none; where its own code threw, the place does.
    const hint = error === null ? undefined : 'Mend it there: --verbose prints where it happened.';
    failures.push(ownRuleProblem(path.posix.normalize(file), words, hint));
    if (verbose && error instanceof Error) shell.err(`${error.stack ?? error.message}\n`);
  };
  const found: PageRule[] = [];
  for (const [index, file] of pageRules.entries()) {
    const place = placeIn(root, file);
    try {
      if (!isFile(place)) {
        if (document !== null) failures.push(missingModule(document, file, index));
        continue;
      }
      const exported: unknown = await import(pathToFileURL(place.path).href);
      const told = new Set<string>();
      for (const each of ownRules(exported, taken, (rule, error) => {
        // Of a rule that throws on every page, one page says enough.
        if (told.has(rule)) return;
        told.add(rule);
        failed(file, `The rule ${rule} failed: ${messageOf(error)}`, error);
      })) {
        if ('misfit' in each) failed(file, `These are no rules on pages. ${each.misfit}`, null);
        else {
          found.push(each.rule);
          taken.add(each.rule.id);
        }
      }
    } catch (error) {
      failed(file, `The rules could not be loaded: ${messageOf(error)}`, error);
    }
  }
  return found;
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
}
