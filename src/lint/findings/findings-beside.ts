/** What the rules find in a manifest of which some parts do not fit the schema: all that rests on the others alone. */
import type { Finding } from '../../json/finding.ts';
import { splitPointer, touches } from '../../json/json-node.ts';
import { factsWithin } from '../../manifest/facts-within.ts';
import type { LintRule, Subject } from '../lint-rule.ts';
import { manifestRules } from '../manifest-rules.generated.ts';
import { expressionFindings } from './expression-findings.ts';
import { ruleFindings } from './rule-findings.ts';

/**
 * @param subject with examples in the place of what does not fit
 * @param places where those stand
 */
export function findingsBeside(subject: Subject, places: readonly string[]): Finding[] {
  const broken = places.map((pointer) => ({ pointer, facts: factsWithin(pointer) }));
  const isSound = (pointer: string): boolean => !places.some((place) => touches(place, pointer));
  const expressions = expressionFindings(subject, (listed) => isSound(listed.pointer));
  const found = manifestRules.flatMap((rule) =>
    ruleFindings(subject, [rule]).filter(({ pointer }) => !broken.some((place) => decides(place, rule, pointer))),
  );
  return [...found, ...expressions.filter(({ pointer }) => isSound(pointer))];
}

/** A part that does not fit, and the facts that may have been meant to be stated there. */
interface BrokenPart {
  readonly pointer: string;
  readonly facts: ReadonlySet<string>;
}

/** Whether a rule would perhaps not have found something at a pointer, had the part been another one. */
function decides({ pointer: place, facts }: BrokenPart, { local, looksAt }: LintRule, pointer: string): boolean {
  if (local === undefined && looksAt === undefined) return true;
  if (local !== undefined && AROUND[local](place, pointer)) return true;
  // Of users nothing depends on what is said of groups.
  if (isInOtherBlock(place, pointer)) return false;
  return looksAt?.some((fact) => facts.has(fact)) === true;
}

function isInOtherBlock(place: string, pointer: string): boolean {
  const [block, other] = [blockOf(place), blockOf(pointer)];
  return block !== null && other !== null && block !== other;
}

function blockOf(pointer: string): string | null {
  const [block = ''] = splitPointer(pointer);
  return block === 'users' || block === 'groups' ? block : null;
}

/** Whether a place is part of what a rule looks at around the place of its finding. */
const AROUND: Readonly<Record<NonNullable<LintRule['local']>, (place: string, pointer: string) => boolean>> = {
  value: touches,
  item: (place, pointer) => touches(place, itemOf(pointer)),
  members: touchesMembers,
};

/** Whether a place touches a list as a whole, one of its items, or the member that a pointer leads to of any of them. */
function touchesMembers(place: string, pointer: string): boolean {
  const { list = '', member = '' } = /^(?<list>.*)\/\d+\/(?<member>[^/]+)$/.exec(pointer)?.groups ?? {};
  if (!touches(place, list)) return false;
  const inside = splitPointer(place.slice(list.length));
  return inside.length < 2 || inside[1] === member;
}

/** The innermost item of a list that a place lies in. */
function itemOf(pointer: string): string {
  return /^.*\/\d+(?=\/|$)/.exec(pointer)?.[0] ?? pointer;
}
