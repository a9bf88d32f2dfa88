/** How comparisons and conditions can turn out. */
import { compare } from '../runtime/compare.ts';
import { condition } from '../runtime/condition.ts';
import type { ComparisonExpression, Operand } from '../syntax/syntax.ts';
import { asOneText, canMeet, mayBe, nothingPossible, type Possible, textsOf } from './possible.ts';
import type { PossibleAnswers } from './possible-arguments.ts';

/** Comparisons of more pairs of texts than these are not tried one by one. */
const mostPairs = 256;

export function answersOfComparison(
  { operator, left, right }: ComparisonExpression,
  possibleOf: (node: Operand) => Possible,
): PossibleAnswers {
  const [one, other] = [asOneText(possibleOf(left)), asOneText(possibleOf(right))];
  const [ones, others] = [one.text, other.text];
  const undecided = [one, other].some(({ absent, text }) => absent || mayBe(text, ''));
  if (ones === null || others === null) return { holds: false, fails: false, undecided: true };
  if (ones.only !== null && others.only !== null && ones.only.length * others.only.length <= mostPairs) {
    const second = others.only;
    const answers = ones.only.flatMap((a) => second.map((b) => compare(a, operator, b)));
    return { holds: answers.includes(true), fails: answers.includes(false), undecided };
  }
  if (operator === '=') return { holds: canMeet(ones, others, ''), fails: true, undecided };
  return operator === '<>'
    ? { holds: true, fails: canMeet(ones, others, ''), undecided }
    : { holds: true, fails: true, undecided };
}

/** A value as a condition. */
export function answersOf({ absent, text, list, roles }: Possible): PossibleAnswers {
  const many = list !== null || roles;
  if (text === null) return { holds: false, fails: many, undecided: absent };
  const undecided = absent || mayBe(text, '');
  if (text.only === null) return { holds: true, fails: true, undecided };
  const answers = text.only.map((one) => condition(one));
  return { holds: answers.includes(true), fails: many || answers.includes(false), undecided };
}

/** Answers as a value: "True", "False" or nothing. */
export function answersPossible({ holds, fails, undecided }: PossibleAnswers): Possible {
  const texts = [...(holds ? ['True'] : []), ...(fails ? ['False'] : [])];
  return { ...nothingPossible, absent: undecided, text: texts.length === 0 ? null : textsOf(...texts) };
}
