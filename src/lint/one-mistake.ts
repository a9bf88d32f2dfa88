/**
 * One mistake, one problem: what several rules say of the same words, what a rule says twice of one text, and what
 * only follows from another mistake become one finding.
 */
import type { Finding } from '../json/finding.ts';
import { holderOf } from '../json/holder-of.ts';

/** A rule whose findings may only follow from those of another. */
export type Echo =
  | {
      readonly rule: string;
      /** `item`: where both are about the same item of a list, or the same object; `manifest`: wherever they stand. */
      readonly within: 'item' | 'manifest';
    }
  /** Any rule that finds an error in the same value: a value that is wrong in itself need not be compared with others. */
  | { readonly rule: 'any'; readonly within: 'value' };

/**
 * @param findings in the order of the rules: of two that are about the same words, the graver stays, else the first
 * @param echoesOf what the findings of a rule may follow from
 */
export function onePerMistake(findings: readonly Finding[], echoesOf: (rule: string) => readonly Echo[]): Finding[] {
  const found = placesByRule(findings);
  const errors = errorsByValue(findings);
  const causes = findings.filter((finding) => !isEcho(finding, found, errors, echoesOf));
  const once = said(causes);
  const beside = groupByPointer(once);
  return once
    .filter((one) => !(beside.get(one.finding.pointer) ?? []).some((other) => overrules(other, one)))
    .map(withCount);
}

/** Rule → the items that it found something in: a file with thousands of mistakes is looked through once. */
function placesByRule(findings: readonly Finding[]): ReadonlyMap<string, ReadonlySet<string>> {
  const places = new Map<string, Set<string>>();
  for (const finding of findings) {
    const known = places.get(finding.rule);
    if (known === undefined) places.set(finding.rule, new Set([holderOf(finding.pointer)]));
    else known.add(holderOf(finding.pointer));
  }
  return places;
}

/** Pointer → the rules that find an error in the value there. */
function errorsByValue(findings: readonly Finding[]): ReadonlyMap<string, ReadonlySet<string>> {
  const rules = new Map<string, Set<string>>();
  for (const { pointer, rule, severity } of findings)
    if (severity === 'error') rules.set(pointer, (rules.get(pointer) ?? new Set()).add(rule));
  return rules;
}

function isEcho(
  finding: Finding,
  found: ReadonlyMap<string, ReadonlySet<string>>,
  errors: ReadonlyMap<string, ReadonlySet<string>>,
  echoesOf: (rule: string) => readonly Echo[],
): boolean {
  return echoesOf(finding.rule).some(({ rule, within }) => {
    if (within === 'value') return [...(errors.get(finding.pointer) ?? [])].some((other) => other !== finding.rule);
    const items = found.get(rule);
    return items !== undefined && (within === 'manifest' || items.has(holderOf(finding.pointer)));
  });
}

/** A finding, how often it is made of one text, and its place among all. */
interface Said {
  readonly finding: Finding;
  readonly times: number;
  readonly at: number;
}

function said(findings: readonly Finding[]): Said[] {
  const known = new Map<string, Said>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.rule, finding.pointer, finding.message]);
    const { times, at } = known.get(key) ?? { times: 0, at: known.size };
    known.set(key, { finding: known.get(key)?.finding ?? finding, times: times + 1, at });
  }
  return [...known.values()];
}

function groupByPointer(once: readonly Said[]): ReadonlyMap<string, readonly Said[]> {
  const groups = new Map<string, Said[]>();
  for (const one of once) {
    const group = groups.get(one.finding.pointer);
    if (group === undefined) groups.set(one.finding.pointer, [one]);
    else group.push(one);
  }
  return groups;
}

function withCount({ finding, times }: Said): Finding {
  return times === 1 ? finding : { ...finding, message: `${finding.message} It is so ${times} times in this text.` };
}

const GRAVITY = { error: 2, warning: 1, info: 0 } as const;

/** Of two findings about the same words: whether the other one stays. */
function overrules(other: Said, one: Said): boolean {
  const [graver, finding] = [other.finding, one.finding];
  if (other === one || graver.rule === finding.rule || !overlap(graver, finding)) return false;
  const difference = GRAVITY[graver.severity] - GRAVITY[finding.severity];
  return difference > 0 || (difference === 0 && other.at < one.at);
}

/**
 * Without a range a finding is about the whole value. The key of a member is another place; what is shown at the label
 * of an object is about what it lacks, or about all of it: two of these are seldom of one thing.
 */
function overlap(a: Finding, b: Finding): boolean {
  if (a.part === 'label' || (a.part ?? 'value') !== (b.part ?? 'value')) return false;
  if (a.range === undefined || b.range === undefined) return true;
  return a.range[0] < b.range[1] && b.range[0] < a.range[1];
}
