/** The configuration held to the rules that there are: those of the toolkit, and those of the team. */
import { pointerTo } from '../json/json-node.ts';
import { didYouMean } from '../problem/nearest.ts';
import type { Problem, RuleEntry } from '../problem/problem.ts';
import type { Configuration } from './configuration.ts';
import { type ConfigurationSlip, configurationProblem } from './configuration-problem.ts';

/** Problems: `configuration-unknown-rule`, `configuration-error-stays`. */
export function checkRuleNames(
  { levels, ignore, document }: Configuration,
  known: readonly Pick<RuleEntry, 'id' | 'severity' | 'example'>[],
): Problem[] {
  if (document === null) return [];
  const byId = new Map(known.map((rule) => [rule.id, rule]));
  const levelled = levels.flatMap(({ pointer, files, levels: of }) =>
    [...of].map(([rule, level]) => ({
      rule,
      level,
      isForAll: files === null,
      pointer: pointerTo(pointer, rule),
      isKey: true,
    })),
  );
  const named = [
    ...levelled,
    ...ignore.map(({ rule, pointer }) => ({ rule, pointer: `${pointer}/rule`, isKey: false })),
  ];
  const unknown = named
    .filter(({ rule }) => !byId.has(rule))
    .map(
      ({ rule, pointer, isKey }): ConfigurationSlip => ({
        rule: 'configuration-unknown-rule',
        pointer,
        message: `There is no rule ${JSON.stringify(rule)}.`,
        hint: didYouMean(rule, [...byId.keys()]),
        isKey,
      }),
    );
  const lowered = [
    ...levelled.filter(({ level, isForAll }) => isForAll && level !== 'error'),
    ...ignore.map(({ rule, pointer }) => ({ rule, pointer: `${pointer}/rule` })),
  ]
    .filter(({ rule }) => staysError(byId.get(rule)))
    .map(
      ({ pointer }): ConfigurationSlip => ({
        rule: 'configuration-error-stays',
        pointer,
        message:
          'This is an error of manifests or templates: nothing is written from them, and it is told all the same.',
      }),
    );
  return [...unknown, ...lowered].map((slip) => configurationProblem(document, slip));
}

/** Errors of pages that people wrote keep nothing from being written. */
function staysError(rule: Pick<RuleEntry, 'severity' | 'example'> | undefined): boolean {
  return rule?.severity === 'error' && rule.example !== 'page';
}
