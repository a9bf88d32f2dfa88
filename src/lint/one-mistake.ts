/**
 * One mistake, one problem: what several rules say of the same words, what a rule says twice of one text, and what
 * only follows from another mistake become one finding.
 */
import type { Finding } from '../json/finding.ts';

/** A rule whose findings may only follow from those of another. */
export interface Echo {
  readonly rule: string;
  /** `item`: where both are about the same item of a list, or the same object; `manifest`: wherever they stand. */
  readonly within: 'item' | 'manifest';
}

/**
 * @param findings in the order of the rules: of two that are about the same words, the graver stays, else the first
 * @param echoesOf what the findings of a rule may follow from
 */
export function onePerMistake(findings: readonly Finding[], echoesOf: (rule: string) => readonly Echo[]): Finding[] {
  const causes = findings.filter((finding) => !isEcho(finding, findings, echoesOf));
  const once = causes.filter((finding, index) => causes.findIndex((other) => saysTheSame(other, finding)) === index);
  return once
    .filter((finding, index) => !once.some((other, at) => overrules(other, at, finding, index)))
    .map((finding) => withCount(finding, causes));
}

function isEcho(finding: Finding, findings: readonly Finding[], echoesOf: (rule: string) => readonly Echo[]): boolean {
  return echoesOf(finding.rule).some(({ rule, within }) =>
    findings.some((other) => other.rule === rule && (within === 'manifest' || itemOf(other) === itemOf(finding))),
  );
}

/** The object that a finding is about: the one whose member it points to. */
function itemOf({ pointer }: Finding): string {
  return pointer.slice(0, pointer.lastIndexOf('/'));
}

function saysTheSame(a: Finding, b: Finding): boolean {
  return a.rule === b.rule && a.pointer === b.pointer && a.message === b.message;
}

function withCount(finding: Finding, all: readonly Finding[]): Finding {
  const times = all.filter((other) => saysTheSame(other, finding)).length;
  return times === 1 ? finding : { ...finding, message: `${finding.message} It is so ${times} times in this text.` };
}

const GRAVITY = { error: 2, warning: 1, info: 0 } as const;

function overrules(other: Finding, at: number, finding: Finding, index: number): boolean {
  if (at === index || other.rule === finding.rule || other.pointer !== finding.pointer || !overlap(other, finding))
    return false;
  const difference = GRAVITY[other.severity] - GRAVITY[finding.severity];
  return difference > 0 || (difference === 0 && at < index);
}

/** Without a range a finding is about the whole value. The key of a member is another place. */
function overlap(a: Finding, b: Finding): boolean {
  if ((a.part ?? 'value') !== (b.part ?? 'value')) return false;
  if (a.range === undefined || b.range === undefined) return true;
  return a.range[0] < b.range[1] && b.range[0] < a.range[1];
}
