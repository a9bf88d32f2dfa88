/** What is known about the value of an argument before any record is seen. */
import { findSourceAttribute, type ResourceName } from '../../directory/source-attributes.ts';
import { isDateText } from '../functions/date-functions.ts';
import { findFunction } from '../functions/function-table.ts';
import type { Argument, CallExpression } from '../syntax/syntax.ts';
import type { ExpressionType } from './check-context.ts';
import type { TargetType } from './check-target.ts';

export interface StaticResult {
  readonly type: ExpressionType;
  readonly multiValued: boolean;
  /** Every text it can be, where these are few and known; null otherwise. */
  readonly constants: readonly string[] | null;
  /** False for an attribute the directory tables do not list. */
  readonly known: boolean;
}

const booleans = ['True', 'False'] as const;

/** The results of all calls below a root, each worked out once. */
export type ResultOf = (node: Argument) => StaticResult;

export function resultsFor(resource: ResourceName): ResultOf {
  const memory = new Map<Argument, StaticResult>();
  const resultOf = (node: Argument): StaticResult => {
    const known = memory.get(node);
    if (known !== undefined) return known;
    const result = workOut(node, resource, resultOf);
    memory.set(node, result);
    return result;
  };
  return resultOf;
}

function workOut(node: Argument, resource: ResourceName, resultOf: ResultOf): StaticResult {
  switch (node.kind) {
    case 'text':
      return constantResult(node.value);
    case 'number':
      return { ...single('Integer'), constants: [node.value] };
    case 'word':
      return constantResult(node.name);
    case 'skipped':
      return { ...single('String'), constants: [] };
    case 'comparison':
      return { ...single('Boolean'), constants: booleans };
    case 'attribute':
      return attributeResult(node.name, resource);
    case 'call':
      return callResult(node, resultOf);
  }
}

function single(type: ExpressionType): StaticResult {
  return { type, multiValued: false, constants: null, known: true };
}

function constantResult(text: string): StaticResult {
  return { ...single(isBoolean(text) ? 'Boolean' : 'String'), constants: [text] };
}

function attributeResult(name: string, resource: ResourceName): StaticResult {
  const attribute = findSourceAttribute(resource, name);
  if (attribute === null) return { ...single('String'), known: false };
  const { type, multiValued } = attribute;
  return { type, multiValued, constants: type === 'Boolean' ? booleans : null, known: true };
}

function callResult(call: CallExpression, resultOf: ResultOf): StaticResult {
  const row = findFunction(call.name);
  if (row === null) return { ...single('String'), known: false };
  const { returns } = row;
  if (returns.type === 'passed') return merged(returns.outcomes(call).map(resultOf));
  const constants = returns.type === 'Boolean' ? booleans : null;
  return { type: returns.type, multiValued: returns.multiValued, constants, known: true };
}

/** One of several outcomes; those that are never a value say nothing. */
function merged(outcomes: readonly StaticResult[]): StaticResult {
  const values = outcomes.filter(({ constants }) => constants === null || constants.length > 0);
  const [first] = values;
  if (first === undefined) return { ...single('String'), constants: [] };
  const constants = values.some((value) => value.constants === null)
    ? null
    : values.flatMap((value) => value.constants ?? []);
  return {
    type: values.every(({ type }) => type === first.type) ? first.type : 'String',
    multiValued: values.some(({ multiValued }) => multiValued),
    constants,
    known: values.every(({ known }) => known),
  };
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

const everyText: readonly ExpressionType[] = ['String', 'Boolean', 'Integer', 'DateTime', 'Reference'];
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
export function fitOf(result: StaticResult, target: TargetType): Fit {
  const rule = targetRules[target];
  if (rule.fits.includes(result.type)) return 'fits';
  if (result.constants !== null) return result.constants.every(rule.constant) ? 'fits' : 'wrong';
  return rule.unsure.includes(result.type) ? 'unsure' : 'wrong';
}
