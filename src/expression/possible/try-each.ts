/** Calls whose arguments can only be a few texts: every combination is evaluated. */
import { constantValue } from '../evaluate/constant-value.ts';
import { isConstant } from '../evaluate/is-constant.ts';
import type { FunctionRow, ValueArguments } from '../functions/function-row.ts';
import { answerText } from '../runtime/answer-text.ts';
import { asList } from '../runtime/as-list.ts';
import { asText } from '../runtime/as-text.ts';
import { asTextOrList } from '../runtime/as-text-or-list.ts';
import { condition } from '../runtime/condition.ts';
import { integer } from '../runtime/integer.ts';
import { isTextList } from '../runtime/is-text-list.ts';
import type { Value } from '../runtime/value.ts';
import type { Argument, CallExpression } from '../syntax/syntax.ts';
import { either, nothingPossible, oneText, onlyAbsent, type Possible, textsOf } from './possible.ts';
import { answersOfComparison } from './possible-answers.ts';

const mostCombinations = 128;

/** `boolean`: the answer of a comparison, which a condition takes as it is. */
type Candidate = Value | boolean;

/** Null where the combinations are too many to be tried. */
export function tryEach(
  call: CallExpression,
  row: FunctionRow,
  possibleOf: (node: Argument) => Possible,
): Possible | null {
  let combinations: (readonly Candidate[])[] = [[]];
  for (const argument of call.arguments) {
    const candidates = candidatesOf(argument, possibleOf);
    if (candidates === null || candidates.length * combinations.length > mostCombinations) return null;
    combinations = combinations.flatMap((begun) => candidates.map((next) => [...begun, next]));
  }
  const values = combinations.map((chosen) => row.evaluate(chosenArguments(call, chosen)));
  return either(...values.map(valuePossible));
}

function candidatesOf(node: Argument, possibleOf: (node: Argument) => Possible): readonly Candidate[] | null {
  if (node.kind === 'comparison') {
    const { holds, fails, undecided } = answersOfComparison(node, possibleOf);
    return [...(holds ? [true] : []), ...(fails ? [false] : []), ...(undecided ? [null] : [])];
  }
  const { absent, text, list, roles } = possibleOf(node);
  if (list !== null || roles || (text !== null && text.only === null)) return null;
  return [...(absent ? [null] : []), ...(text?.only ?? [])];
}

/** A value that is known. */
export function valuePossible(value: Value): Possible {
  if (value === null) return onlyAbsent;
  if (typeof value === 'string') return oneText(textsOf(value));
  return isTextList(value) ? { ...nothingPossible, list: textsOf(...value) } : { ...nothingPossible, roles: true };
}

function chosenArguments(call: CallExpression, chosen: readonly Candidate[]): ValueArguments {
  const at = (index: number): Argument | undefined => call.arguments[index];
  const value = (index: number): Value => {
    const candidate = chosen[index] ?? null;
    return typeof candidate === 'boolean' ? answerText(candidate) : candidate;
  };
  const fixed = (index: number): Argument | null => {
    const node = at(index);
    return node !== undefined && isConstant(node) ? node : null;
  };
  return {
    count: call.arguments.length,
    // Calls that read them are not tried.
    environment: { now: () => new Date(0), random: () => 0 },
    given: (index) => (at(index)?.kind ?? 'skipped') !== 'skipped',
    value,
    text: (index) => asText(value(index)),
    list: (index) => asList(value(index)),
    textOrList: (index) => asTextOrList(value(index)),
    integer: (index) => integer(asText(value(index))),
    // The attribute that holds them can be anything, so a call with it is never tried.
    assignments: () => null,
    condition: (index) => {
      const candidate = chosen[index] ?? null;
      return typeof candidate === 'boolean' ? candidate : condition(candidate);
    },
    isConstant: (index) => fixed(index) !== null,
    constant: (index) => {
      const node = fixed(index);
      return node === null ? null : asText(constantValue(node));
    },
  };
}
