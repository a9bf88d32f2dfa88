/** Which rules found the most, for a run that found more than anybody reads from top to bottom. */
import type { Problem } from '../../problem/problem.ts';
import { textOrder } from '../../problem/text-order.ts';
import { count } from '../gen/gen-report.ts';

const SEVERITIES = ['error', 'warning', 'info'] as const;
const WIDEST = Math.max(...SEVERITIES.map(({ length }) => length));

/** As many are read one by one. */
const FEW = 40;
/** The rules that are named: a screen is not much longer. */
const MOST_RULES = 10;

/**
 * A line a rule, the one that found most first, for that is where a repair helps most; empty where few problems were found, or
 * one rule found them all.
 */
export function tallyOfRules(problems: readonly Problem[]): string {
  const rules = [...byRule(problems)].sort(
    ([a, first], [b, second]) => second.length - first.length || textOrder(a, b),
  );
  if (problems.length <= FEW || rules.length === 1) return '';
  const width = String(rules[0]?.[1].length).length;
  const line = (number: number, what: string): string => `  ${String(number).padStart(width)}  ${what}\n`;
  const named = rules
    .slice(0, MOST_RULES)
    .map(([rule, found]) => line(found.length, `${gravest(found)}  ${rule}${inFiles(found)}`));
  const rest = rules.slice(MOST_RULES).map(([, found]) => found.length);
  const others = rest.length === 0 ? [] : [line(sum(rest), `of ${count(rest.length, 'other rule')}`)];
  return [...named, ...others].join('');
}

function byRule(problems: readonly Problem[]): ReadonlyMap<string, readonly Problem[]> {
  const rules = new Map<string, Problem[]>();
  for (const problem of problems) {
    const found = rules.get(problem.rule) ?? [];
    rules.set(problem.rule, found);
    found.push(problem);
  }
  return rules;
}

/** A team may have changed how grave a rule is for some of its files. */
function gravest(problems: readonly Problem[]): string {
  const found = new Set(problems.map(({ severity }) => severity));
  const severity = SEVERITIES.find((each) => found.has(each)) ?? 'info';
  return severity.padEnd(WIDEST);
}

function inFiles(problems: readonly Problem[]): string {
  return ` in ${count(new Set(problems.map(({ file }) => file)).size, 'file')}`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
