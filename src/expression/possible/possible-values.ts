/**
 * The abstract evaluation: what each argument can give, by the facet `gives` of the functions' rows. Where the arguments
 * of a call are few enough to be tried one by one, the row's own evaluation tells it exactly.
 */
import { findSourceAttribute, type ResourceName } from '../../directory/source-attributes.ts';
import { constantValue } from '../evaluate/constant-value.ts';
import { isConstant } from '../evaluate/is-constant.ts';
import { isInheritedName } from '../evaluate/source-record.ts';
import { findFunction } from '../find-function.ts';
import type { FunctionRow } from '../functions/function-row.ts';
import { asText } from '../runtime/as-text.ts';
import { findFlowWord } from '../syntax/flow-words.ts';
import type { Argument, CallExpression } from '../syntax/syntax.ts';
import {
  anyTexts,
  asListOfTexts,
  asOneText,
  booleanTexts,
  nothingPossible,
  oneText,
  onlyAbsent,
  type Possible,
  textsOf,
  textsWithin,
} from './possible.ts';
import { answersOf, answersOfComparison, answersPossible } from './possible-answers.ts';
import type { PossibleArguments } from './possible-arguments.ts';
import { tryEach, valuePossible } from './try-each.ts';

export type PossibleOf = (node: Argument) => Possible;

/**
 * A function that tells of any argument what it can give; each is worked out once.
 *
 * @param known attributes of which more is known than the directory says, a boolean one that is true, for instance
 */
export function possibleValues(resource: ResourceName, known: ReadonlyMap<string, Possible> = new Map()): PossibleOf {
  const memory = new Map<Argument, Possible>();
  const possibleOf = (node: Argument): Possible => {
    const found = memory.get(node) ?? workOut(node);
    memory.set(node, found);
    return found;
  };
  const workOut = (node: Argument): Possible => {
    switch (node.kind) {
      case 'text':
      case 'number':
        return oneText(textsOf(node.value));
      case 'word':
        return findFlowWord(node.name) === null ? oneText(textsOf(node.name)) : onlyAbsent;
      case 'skipped':
        return onlyAbsent;
      case 'comparison':
        return answersPossible(answersOfComparison(node, possibleOf));
      case 'attribute':
        return known.get(node.name) ?? attributePossible(node.name, resource);
      case 'call':
        return callPossible(node, possibleOf);
    }
  };
  return possibleOf;
}

/** Attributes that no table has can hold anything. */
function attributePossible(name: string, resource: ResourceName): Possible {
  if (isInheritedName(name)) return onlyAbsent;
  const attribute = findSourceAttribute(resource, name);
  if (attribute === null) return { ...nothingPossible, absent: true, text: anyTexts, list: anyTexts };
  const absent = !attribute.alwaysPresent;
  if (attribute.multiValued) return { ...nothingPossible, absent, list: anyTexts };
  if (attribute.type === 'Boolean') return { ...nothingPossible, absent, text: booleanTexts };
  return { ...nothingPossible, absent, text: absent ? anyTexts : textsWithin({ filled: 0 }) };
}

function callPossible(call: CallExpression, possibleOf: PossibleOf): Possible {
  const row: FunctionRow | null = findFunction(call.name);
  if (row === null) return onlyAbsent;
  if (isConstant(call)) return valuePossible(constantValue(call));
  const exact = row.dependsOn === 'arguments' ? tryEach(call, row, possibleOf) : null;
  return exact ?? row.gives(possibleArguments(call, possibleOf));
}

function possibleArguments(call: CallExpression, possibleOf: PossibleOf): PossibleArguments {
  const at = (index: number): Argument | undefined => call.arguments[index];
  const value = (index: number): Possible => {
    const node = at(index);
    return node === undefined ? onlyAbsent : possibleOf(node);
  };
  return {
    count: call.arguments.length,
    given: (index) => (at(index)?.kind ?? 'skipped') !== 'skipped',
    constant: (index) => {
      const node = at(index);
      return node !== undefined && isConstant(node) ? asText(constantValue(node)) : null;
    },
    value,
    text: (index) => asOneText(value(index)),
    list: (index) => asListOfTexts(value(index)),
    condition: (index) => {
      const node = at(index);
      return node?.kind === 'comparison' ? answersOfComparison(node, possibleOf) : answersOf(value(index));
    },
  };
}
