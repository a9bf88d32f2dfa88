/** What is known about the value of an argument before any record is seen. */
import { findSourceAttribute, type ResourceName, type SourceAttribute } from '../../directory/source-attributes.ts';
import { findFunction } from '../find-function.ts';
import { isDateText } from '../functions/date-functions.ts';
import { mayBe, type Possible } from '../possible/possible.ts';
import type { PossibleOf } from '../possible/possible-values.ts';
import type { Argument, CallExpression } from '../syntax/syntax.ts';
import type { ExpressionType } from './check-context.ts';
import type { TargetType } from './check-target.ts';

export interface StaticResult {
  readonly type: ExpressionType;
  readonly multiValued: boolean;
  /** Every text it can be, where these are few and known; null otherwise. */
  readonly constants: () => readonly string[] | null;
  /** False for an attribute the directory tables do not list. */
  readonly known: boolean;
}

/** The results of all calls below a root, each worked out once. */
export type ResultOf = (node: Argument) => StaticResult;

export function resultsFor(resource: ResourceName, possibleOf: PossibleOf): ResultOf {
  const memory = new Map<Argument, StaticResult>();
  const resultOf = (node: Argument): StaticResult => {
    const known = memory.get(node);
    if (known !== undefined) return known;
    const result = {
      ...typed(node, resource, resultOf),
      // Most are never asked for.
      constants: () => constantsOf(possibleOf(node)),
    };
    memory.set(node, result);
    return result;
  };
  return resultOf;
}

type Typed = Omit<StaticResult, 'constants'>;

function typed(node: Argument, resource: ResourceName, resultOf: ResultOf): Typed {
  switch (node.kind) {
    case 'text':
      return single(isBoolean(node.value) ? 'Boolean' : 'String');
    case 'number':
      return single(isInteger(node.value) ? 'Integer' : 'String');
    case 'word':
    case 'skipped':
      return single('String');
    case 'comparison':
      return single('Boolean');
    case 'attribute':
      return attributeResult(node.name, resource);
    case 'call':
      return callResult(node, resultOf);
  }
}

function single(type: ExpressionType): Typed {
  return { type, multiValued: false, known: true };
}

function attributeResult(name: string, resource: ResourceName): Typed {
  const attribute = findSourceAttribute(resource, name);
  if (attribute === null) return { ...single('String'), known: false };
  const { type, multiValued } = attribute;
  return { type, multiValued, known: true };
}

function callResult(call: CallExpression, resultOf: ResultOf): Typed {
  const row = findFunction(call.name);
  if (row === null) return { ...single('String'), known: false };
  const { returns } = row;
  if (returns.type === 'passed') return merged(returns.outcomes(call).map(resultOf));
  if (returns.type === 'told') return single(returns.of(call));
  return { type: returns.type, multiValued: returns.multiValued, known: true };
}

/** One of several outcomes; those that are never a value say nothing. */
function merged(outcomes: readonly StaticResult[]): Typed {
  const values = outcomes.filter(({ constants }) => constants()?.length !== 0);
  const [first] = values;
  if (first === undefined) return single('String');
  return {
    type: values.every(({ type }) => type === first.type) ? first.type : 'String',
    multiValued: values.some(({ multiValued }) => multiValued),
    known: values.every(({ known }) => known),
  };
}

/** None where there is never a value. */
function constantsOf({ text, list, roles }: Possible): readonly string[] | null {
  if (list !== null || roles) return null;
  return text === null ? [] : text.only;
}

function isBoolean(text: string): boolean {
  return text === 'True' || text === 'False';
}

export function isInteger(text: string): boolean {
  return /^[+-]?[0-9]+$/.test(text);
}

export type Fit = 'fits' | 'unsure' | 'wrong';

interface TargetRule {
  readonly fits: readonly ExpressionType[];
  /** Could fit, depending on the value. */
  readonly unsure: readonly ExpressionType[];
  readonly constant: (text: string) => boolean;
}

/** A reference is none: the service puts the id of an object of the app in its place, in attributes that take one. */
const everyText: readonly ExpressionType[] = ['String', 'Boolean', 'Integer', 'DateTime'];
const number: TargetRule = { fits: ['Integer'], unsure: ['String', 'DateTime'], constant: isInteger };

const targetRules: Readonly<Record<TargetType, TargetRule>> = {
  String: { fits: everyText, unsure: [], constant: () => true },
  Binary: { fits: everyText, unsure: [], constant: () => true },
  Boolean: { fits: ['Boolean'], unsure: ['String'], constant: isBoolean },
  Integer: number,
  Decimal: { ...number, constant: (text) => /^[+-]?[0-9]+(\.[0-9]+)?$/.test(text) },
  DateTime: { fits: ['DateTime'], unsure: ['String'], constant: isDateText },
  Reference: { fits: ['Reference'], unsure: ['String'], constant: () => false },
  Complex: { fits: ['Complex', 'Reference'], unsure: [], constant: () => false },
};

/** Whether a value of that kind can go into a target of that type. */
export function fitOf(result: StaticResult, { text }: Possible, target: TargetType): Fit {
  const rule = targetRules[target];
  if (rule.fits.includes(result.type)) return 'fits';
  const constants = result.constants();
  if (constants !== null) return constants.every(rule.constant) ? 'fits' : 'wrong';
  if (target === 'Boolean' && !mayBe(text, 'True') && !mayBe(text, 'False')) return 'wrong';
  return rule.unsure.includes(result.type) ? 'unsure' : 'wrong';
}

/**
 * Whether what the directory keeps in an attribute can go into a target of that type as it is, mapped directly or
 * as an expression that is the attribute alone: `unsure` is no answer here, since nothing translates its values.
 */
export function fitOfAttribute({ name, type }: SourceAttribute, target: TargetType): Exclude<Fit, 'unsure'> {
  return targetRules[target].fits.includes(type) || isFree(name, target) ? 'fits' : 'wrong';
}

/** Attributes of no fixed meaning: whoever fills them may keep any values there. Personnel numbers are often digits. */
function isFree(name: string, target: TargetType): boolean {
  if (target === 'Complex' || target === 'Reference') return false;
  return /^extension(?:Attribute\d+$|_)/.test(name) || (name === 'employeeId' && target === 'Integer');
}
