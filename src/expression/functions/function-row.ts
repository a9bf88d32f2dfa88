/**
 * What the language knows about one function, all its facets together: to learn one row is to know all. Rows only use
 * the four small interfaces below, so evaluation, code, checks and prose stay side by side and cannot drift apart.
 */
import type { Code, Reference } from '../compile/code.ts';
import type { RuntimeName } from '../compile/runtime-source.generated.ts';
import {
  nothingPossible,
  oneText,
  orAbsent,
  type Possible,
  type PossibleTexts,
  textsWithin,
} from '../possible/possible.ts';
import type { PossibleArguments } from '../possible/possible-arguments.ts';
import type { TextLimits } from '../possible/text-limits.ts';
import type { ExpressionRuleId } from '../rules.ts';
import type { AppRoleAssignment } from '../runtime/app-role-assignment.ts';
import type { Environment } from '../runtime/environment.ts';
import type { Value } from '../runtime/value.ts';
import type { Argument, CallExpression, ComparisonExpression } from '../syntax/syntax.ts';

export type ParameterKind =
  | 'text'
  | 'integer'
  | 'list'
  | 'textOrList'
  | 'any'
  | 'condition'
  | 'date'
  | 'word'
  | 'assignments';

export interface Parameter {
  readonly name: string;
  readonly kind: ParameterKind;
  /** The place may be left empty, or missing at the end. */
  readonly optional: boolean;
  /** The trailing repeating parameters repeat together, at least once. */
  readonly repeating: boolean;
  /** Must be written in the expression itself: it is read when the connector is built, not for each record. */
  readonly constant: boolean;
  /** What its text is read as, where the kind does not say it. */
  readonly readAs: 'Boolean' | 'DateTime' | null;
  /** Which constants make sense, where only some do. */
  readonly allows: Allowed | null;
}

export interface Allowed {
  readonly what: string;
  readonly holds: (constant: string) => boolean;
  /** What was probably meant by one that makes none. */
  readonly hint?: (constant: string) => string | null;
}

export type ResultType = 'String' | 'Boolean' | 'Integer' | 'DateTime' | 'Complex';

/** What comes out: a type of its own, or one of the arguments as it is. */
export type Returns =
  | { readonly type: ResultType; readonly multiValued: boolean }
  /** One value, whose type depends on constants among the arguments. */
  | { readonly type: 'told'; readonly of: (call: CallExpression) => ResultType }
  | { readonly type: 'passed'; readonly outcomes: (call: CallExpression) => readonly Argument[] };

/** Arguments while an expression is evaluated. Each read evaluates, so a row reads each argument once. */
export interface ValueArguments {
  readonly count: number;
  readonly environment: Environment;
  readonly given: (index: number) => boolean;
  readonly value: (index: number) => Value;
  readonly text: (index: number) => string | null;
  readonly list: (index: number) => readonly string[] | null;
  readonly textOrList: (index: number) => string | readonly string[] | null;
  readonly integer: (index: number) => number | null;
  readonly assignments: (index: number) => readonly AppRoleAssignment[] | null;
  /** The comparison itself when the argument is one. */
  readonly condition: (index: number) => boolean | null;
  /** The argument does not depend on the record. */
  readonly isConstant: (index: number) => boolean;
  /** Its text then; null for anything else. */
  readonly constant: (index: number) => string | null;
}

/** The same arguments as pieces of code, in the same order of evaluation. */
export interface CodeArguments {
  readonly count: number;
  readonly environment: () => Code;
  readonly given: (index: number) => boolean;
  /** `tested`: an attribute whose value the surrounding decision has already narrowed. */
  readonly value: (index: number, tested?: Reference | null) => Code;
  readonly text: (index: number, tested?: Reference | null) => Code;
  readonly list: (index: number) => Code;
  readonly textOrList: (index: number) => Code;
  readonly integer: (index: number) => Code;
  readonly assignments: (index: number) => Code;
  readonly condition: (index: number) => Code;
  readonly isConstant: (index: number) => boolean;
  readonly constant: (index: number) => string | null;
  /** The two sides, when the argument is a comparison; `compare` then puts them into code. */
  readonly comparison: (index: number) => ComparisonCode | null;
  readonly compare: (comparison: ComparisonCode) => Code;
  /** A call of a runtime function, which the generated module will then contain. */
  readonly call: (name: RuntimeName, pieces: readonly Code[], facets?: Partial<Code>) => Code;
  /** A constant of the generated module, made once when it is loaded; gives its name. */
  readonly define: (code: string, type?: string) => Code;
  /** Keeps a value in a variable that `body` may use several times. */
  readonly bind: (value: Code, type: string, body: (name: string) => Code) => Code;
}

export interface ComparisonCode {
  readonly operator: ComparisonExpression['operator'];
  readonly left: Code;
  readonly right: Code;
}

/** Arguments as words, for a sentence an administrator reads. */
export interface WordArguments {
  readonly count: number;
  readonly given: (index: number) => boolean;
  /** A noun phrase, in parentheses where it would otherwise run into its surroundings. */
  readonly phrase: (index: number) => string;
  readonly phrases: (from: number) => readonly string[];
  readonly condition: (index: number) => string;
  /** The text itself when the argument is a plain constant. */
  readonly constant: (index: number) => string | null;
  /** The whole expression is this call, so "nothing" means that nothing is sent. */
  readonly outermost: boolean;
}

/** A call while it is checked beyond what its parameters already say. */
export interface CheckedCall {
  readonly call: CallExpression;
  readonly given: (index: number) => Argument | null;
  readonly constant: (index: number) => string | null;
  /** What the argument can give. */
  readonly possible: (index: number) => Possible;
  /** The argument is certain to have a value, neither absent nor empty. */
  readonly alwaysPresent: (index: number) => boolean;
  readonly isReference: (index: number) => boolean;
  readonly report: (rule: ExpressionRuleId, place: Argument, message: string, hint?: string | null) => void;
}

/** Which arguments are certain to have a value, neither absent nor empty. */
export interface PresentArguments {
  readonly count: number;
  readonly given: (index: number) => boolean;
  readonly present: (index: number) => boolean;
}

/** A behaviour chosen where the reference is silent. */
export interface Choice {
  readonly when: string;
  readonly then: string;
  readonly why: string;
}

export interface Example {
  readonly expression: string;
  readonly record: Readonly<Record<string, unknown>>;
  /** The value, or for random results its shape. */
  readonly gives: Value | RegExp;
}

export interface FunctionRow<Name extends string = string> {
  readonly name: Name;
  readonly parameters: readonly Parameter[];
  /**
   * The name of each parameter in the trees of the synchronization schema (expressions fact sheet, section 3, Graph
   * parameter keys). A `null` in the list, or in its place: nobody publishes it, and it is never guessed.
   */
  readonly graphKeys: readonly (string | null)[] | null;
  readonly returns: Returns;
  readonly doc: string;
  /** What the result depends on besides the arguments: only `arguments` can be worked out before a record is seen. */
  readonly dependsOn: 'arguments' | 'tenant' | 'moment';
  /** Can stand in the mapping of a matching attribute. */
  readonly matching: boolean;
  /**
   * Whether the result is certain to have a value, neither absent nor empty. For warnings, so a good guess will do: no
   * attribute is taken to hold the empty text.
   */
  readonly present: (found: PresentArguments) => boolean;
  readonly sentence: (words: WordArguments) => string;
  readonly evaluate: (values: ValueArguments) => Value;
  /** What it can give, told from what its arguments can be; it covers every value that `evaluate` gives. */
  readonly gives: (possible: PossibleArguments) => Possible;
  /** What a null result means, for `explain --with`; null where null just passes through. */
  readonly nothingBecause: string | null;
  readonly compile: (codes: CodeArguments) => Code;
  readonly check: ((checked: CheckedCall) => void) | null;
  readonly chosen: readonly Choice[];
  readonly examples: readonly Example[];
}

type ParameterFacets = Partial<Omit<Parameter, 'name' | 'kind'>>;

/** A required parameter, but for the facets given. */
export function parameter(name: string, kind: ParameterKind, facets: ParameterFacets = {}): Parameter {
  return { name, kind, optional: false, repeating: false, constant: false, readAs: null, allows: null, ...facets };
}

export function example(expression: string, record: Example['record'], gives: Example['gives']): Example {
  return { expression, record, gives };
}

/** "1 day", "2 days", "n days": a number as words, with the unit's plural. */
export function counted(number: string, unit: string): string {
  return `${number} ${number === '1' ? unit : `${unit}s`}`;
}

export function choice(when: string, then: string, why: string): Choice {
  return { when, then, why };
}

export const returnsText: Returns = { type: 'String', multiValued: false };
export const returnsTexts: Returns = { type: 'String', multiValued: true };
export const returnsInteger: Returns = { type: 'Integer', multiValued: false };
export const returnsBoolean: Returns = { type: 'Boolean', multiValued: false };
export const returnsDate: Returns = { type: 'DateTime', multiValued: false };
export const returnsRoles: Returns = { type: 'Complex', multiValued: true };

/** A text about which only limits are known. */
export function givesText(limits: TextLimits): Possible {
  return oneText(textsWithin(limits));
}

/** A text that is made from the source's, and nothing where there is no source. */
export function givesFrom(source: Possible, make: (texts: PossibleTexts) => PossibleTexts): Possible {
  return { ...nothingPossible, absent: source.absent, text: source.text === null ? null : make(source.text) };
}

export const givesNumber = (): Possible => givesText({ filled: 0, number: 0 });
export const givesNumberOrNothing = (): Possible => orAbsent(givesNumber());
export const givesDateOrNothing = (): Possible => orAbsent(givesText({ filled: 0, date: 0 }));
export const givesTextOrNothing = (): Possible => orAbsent(givesText({}));

/** Functions that answer even for absent values. */
export const alwaysPresent = (): boolean => true;

/** Functions that can give nothing whatever they are given. */
export const neverCertain = (): boolean => false;

/** Functions whose result is there once every argument given is. */
function presentAsArguments({ count, given, present }: PresentArguments): boolean {
  for (let index = 0; index < count; index++) {
    if (given(index) && !present(index)) return false;
  }
  return true;
}

/** Functions that get along with one value among the arguments from an index on. */
export function presentByOne(from: number): FunctionRow['present'] {
  return ({ count, present }) => {
    for (let index = from; index < count; index++) {
      if (present(index)) return true;
    }
    return false;
  };
}

/** The facets most rows share. */
export const plain = {
  dependsOn: 'arguments',
  matching: true,
  present: presentAsArguments,
  check: null,
  nothingBecause: null,
  graphKeys: null,
} as const;

/** Why most functions give null for null: repeated in their rows by reference, so it reads the same everywhere. */
export const nullStaysNull = choice(
  'the source is null',
  'null',
  'an absent attribute should not turn into a value made of constants only',
);
