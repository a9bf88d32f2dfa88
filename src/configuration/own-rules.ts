/**
 * Rules on pages that a team wrote itself, in modules of its repository. What such a module exports is looked at before
 * it is used, and a rule that throws is a problem of the page that it looked at, not the end of the run.
 */
import { isRecord } from '../json/is-record.ts';
import type { JsonDocument } from '../json/json-document.ts';
import type { Page, PageFacts, PageFinding } from '../page/page.ts';
import type { PageRule } from '../page/page-rule.ts';
import type { Problem, Severity } from '../problem/problem.ts';
import { configurationProblem } from './configuration-problem.ts';
import { CONFIGURATION_RULES } from './configuration-rules.ts';

/** A rule on pages as a module exports it: `export const rules: OwnPageRule[] = […]`. */
export interface OwnPageRule {
  /** Words in small letters with hyphens; no rule of the toolkit has it. */
  readonly id: string;
  /** Left out: a warning. */
  readonly severity?: Severity;
  /** One sentence that holds when the rule is kept. */
  readonly title: string;
  readonly cause?: string;
  readonly fix?: string;
  /** Every breach; `start` and `end` are places in `page.text`, in UTF-16 units. */
  readonly check: (page: Page, facts: PageFacts) => readonly OwnFinding[];
}

export interface OwnFinding {
  readonly message: string;
  readonly hint?: string | null;
  readonly start: number;
  readonly end: number;
}

/** A rule, or why what stands there is none. */
export type TakenRule = { readonly rule: PageRule } | { readonly misfit: string };

const SEVERITIES: readonly Severity[] = ['info', 'warning', 'error'];

/**
 * @param exported what the module exports
 * @param taken the ids that other rules have
 * @param onFailure is told of a rule that threw or gave no findings
 */
export function ownRules(
  exported: unknown,
  taken: ReadonlySet<string>,
  onFailure: (rule: string, error: unknown) => void,
): readonly TakenRule[] {
  const rules = isRecord(exported) ? exported['rules'] : undefined;
  if (!Array.isArray(rules)) return [{ misfit: 'It exports no list named "rules".' }];
  const ids = new Set(taken);
  return rules.map((rule: unknown, index) => {
    const found = ownRule(rule, ids, onFailure);
    if ('rule' in found) ids.add(found.rule.id);
    return 'misfit' in found ? { misfit: `Its rule ${index + 1}: ${found.misfit}` } : found;
  });
}

function ownRule(
  rule: unknown,
  taken: ReadonlySet<string>,
  onFailure: (rule: string, error: unknown) => void,
): TakenRule {
  if (!isRecord(rule)) return { misfit: 'it is no object.' };
  const { id, title, cause, fix, check } = rule;
  if (typeof id !== 'string' || !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/u.test(id))
    return { misfit: '"id" is words in small letters with hyphens.' };
  if (taken.has(id)) return { misfit: `another rule is called ${id}.` };
  if (typeof title !== 'string' || title === '') return { misfit: `${id} has no "title".` };
  if (typeof check !== 'function') return { misfit: `${id} has no function "check".` };
  const severity = rule['severity'] ?? 'warning';
  const known = SEVERITIES.find((each) => each === severity);
  if (known === undefined) return { misfit: `the severity of ${id} is one of ${SEVERITIES.join(', ')}.` };
  const guarded = (page: Page, facts: PageFacts): PageFinding[] => {
    try {
      const found: unknown = check(page, facts);
      return findingsOf(found, page.text.length);
    } catch (error) {
      onFailure(id, error);
      return [];
    }
  };
  const words = { title, cause: textOf(cause, title), fix: textOf(fix, title) };
  return { rule: { id, severity: known, ...words, example: 'page', bad: '', good: '', check: guarded } };
}

function textOf(value: unknown, otherwise: string): string {
  return typeof value === 'string' ? value : otherwise;
}

function findingsOf(found: unknown, length: number): PageFinding[] {
  if (!Array.isArray(found)) throw new TypeError('check gives a list of findings.');
  return found.map((finding: unknown) => {
    if (!isRecord(finding)) throw new TypeError('A finding is an object.');
    const { message, hint, start, end } = finding;
    if (typeof message !== 'string') throw new TypeError('A finding has a message.');
    if (typeof start !== 'number' || typeof end !== 'number' || !(start >= 0 && start <= end && end <= length))
      throw new TypeError('A finding has a start and an end inside the page.');
    return { message, hint: typeof hint === 'string' ? hint : null, start, end };
  });
}

/** @param file the module, or the page at which it failed */
/** @param hint left out: what such a module looks like */
export function ownRuleProblem(file: string, message: string, hint?: string): Problem {
  const { id, severity, fix } = CONFIGURATION_RULES['own-rule-failed'];
  return { rule: id, severity, message, file, line: 1, column: 1, pointer: '', hint: hint ?? fix };
}

/** The configuration names it, so that is where it is mended. */
export function missingModule(document: JsonDocument, file: string, index: number): Problem {
  return configurationProblem(document, {
    rule: 'own-rule-failed',
    pointer: `/pageRules/${index}`,
    message: `There is no file ${file}.`,
    hint: 'Name a module of this repository, or take the line out.',
  });
}
