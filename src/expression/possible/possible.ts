/**
 * What an expression can give, told before any record is seen. It never says less than the evaluator gives: every value
 * of every record is inside. It may say more.
 */
import { brokenLimit, commonLimits, limitsOfAll, limitsOfParts, type TextLimits } from './text-limits.ts';

export interface PossibleTexts {
  /** Every text it can be, where these are few; null where only the limits are known. */
  readonly only: readonly string[] | null;
  readonly limits: TextLimits;
}

export interface Possible {
  /** There may be no value. */
  readonly absent: boolean;
  /** The texts it can be as one text; null where it is never one. */
  readonly text: PossibleTexts | null;
  /** The texts it can have in a list; null where it is never a list. */
  readonly list: PossibleTexts | null;
  /** It can be a list of role objects. */
  readonly roles: boolean;
}

/** More texts than these are not listed any more. */
const mostListed = 64;

export const nothingPossible: Possible = { absent: false, text: null, list: null, roles: false };
export const onlyAbsent: Possible = { ...nothingPossible, absent: true };
export const anyTexts: PossibleTexts = { only: null, limits: {} };
export const booleanTexts: PossibleTexts = { only: ['True', 'False'], limits: {} };

/** Nothing but "True" and "False". */
export function isBooleanTexts({ only }: PossibleTexts): boolean {
  return only !== null && only.length > 0 && only.every((text) => text === 'True' || text === 'False');
}

export function textsOf(...texts: readonly string[]): PossibleTexts {
  const distinct = [...new Set(texts)];
  return distinct.length <= mostListed ? { only: distinct, limits: {} } : { only: null, limits: limitsOfAll(distinct) };
}

export function textsWithin(limits: TextLimits): PossibleTexts {
  return { only: null, limits };
}

/** One text, always there. */
export function oneText(text: PossibleTexts): Possible {
  return { ...nothingPossible, text };
}

export function limitsOf({ only, limits }: PossibleTexts): TextLimits {
  return only === null ? limits : limitsOfAll(only);
}

/** Texts of which each is a part of one of these. */
export function partsOf(texts: PossibleTexts): PossibleTexts {
  return textsWithin(limitsOfParts(limitsOf(texts)));
}

/** One of the first with one of the second after it. */
export function textsInRow(first: PossibleTexts, second: PossibleTexts): PossibleTexts {
  const [one, other] = [limitsOf(first), limitsOf(second)];
  const { longest, ...common } = commonLimits(limitsOfParts(one), limitsOfParts(other));
  return textsWithin({
    ...common,
    ...(longest !== undefined && { longest: (one.longest ?? 0) + (other.longest ?? 0) }),
    ...((one.filled ?? other.filled) !== undefined && { filled: 0 }),
  });
}

export function mayBe(texts: PossibleTexts | null, text: string): boolean {
  return texts !== null && whyNever(texts, text) === null;
}

/** Whether both can be the same text, other than one that is left out. */
export function canMeet(one: PossibleTexts, other: PossibleTexts, except: string | null = null): boolean {
  if (one.only !== null) return one.only.some((text) => text !== except && mayBe(other, text));
  return other.only === null || other.only.some((text) => text !== except && mayBe(one, text));
}

/** Why a text is not among these, after "the source ..."; null where it may be. */
export function whyNever({ only, limits }: PossibleTexts, text: string): string | null {
  if (only === null) return brokenLimit(text, limits);
  return only.includes(text) ? null : `gives ${only.length === 0 ? 'no text' : listed(only)}`;
}

/** `"True" or "False"`; long lists are cut. */
export function listed(texts: readonly string[], last: 'or' | 'and' = 'or'): string {
  const quoted = texts.slice(0, 4).map((text) => JSON.stringify(text));
  if (texts.length > 4) return `${quoted.join(', ')}, ...`;
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} ${last} ${quoted.at(-1)}`;
}

export function textsEither(left: PossibleTexts, right: PossibleTexts): PossibleTexts {
  if (left.only !== null && right.only !== null) return textsOf(...left.only, ...right.only);
  return textsWithin(commonLimits(limitsOf(left), limitsOf(right)));
}

function eitherOf(left: PossibleTexts | null, right: PossibleTexts | null): PossibleTexts | null {
  return left === null || right === null ? (left ?? right) : textsEither(left, right);
}

/** Any of several. */
export function either(...several: readonly Possible[]): Possible {
  return several.reduce(
    (left, right) => ({
      absent: left.absent || right.absent,
      text: eitherOf(left.text, right.text),
      list: eitherOf(left.list, right.list),
      roles: left.roles || right.roles,
    }),
    nothingPossible,
  );
}

export function orAbsent(possible: Possible): Possible {
  return { ...possible, absent: true };
}

/** As a place for one text reads it: a list there is no value. */
export function asOneText({ absent, text, list, roles }: Possible): Possible {
  return { ...nothingPossible, absent: absent || list !== null || roles, text };
}

/** As a place for a list reads it: one text is a list of one. */
export function asListOfTexts({ absent, text, list, roles }: Possible): Possible {
  return { ...nothingPossible, absent: absent || roles, list: eitherOf(text, list) };
}

/** Without the texts that a test refuses, as far as they can be listed. */
export function textsWhere({ only, limits }: PossibleTexts, keeps: (text: string) => boolean): PossibleTexts | null {
  if (only === null) return { only, limits };
  const kept = only.filter(keeps);
  return kept.length === 0 ? null : { only: kept, limits };
}
