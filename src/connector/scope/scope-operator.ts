/**
 * The operators of scoping filters, a row each (entra-provisioning fact sheet, section 3): what they take, and when a clause
 * holds. Where the service's behaviour is not documented, a row says that nobody can tell.
 */
import type { Choice } from '../../manifest/facts.generated.ts';
import { patternAnswer } from './pattern-answer.ts';

export type ScopeOperator = Choice<'/users/scope/*/clauses/*/operator'>;

/** What a source attribute holds, as far as operators care. */
export type ScopeType = 'String' | 'Integer' | 'Boolean' | 'Binary';

/** `null`: cannot be told. */
export type Answer = boolean | null;

export interface ScopeOperatorRow {
  readonly arity: 'unary' | 'binary';
  /** The types of the attributes that it can look at. */
  readonly takes: readonly ScopeType[];
  /** As a sentence has it between the attribute and the value. */
  readonly words: string;
  /** Whether it holds where the attribute is empty. */
  readonly ifEmpty: boolean;
  /** Made once for the value of a clause: whether it holds for a text that is there and not empty. */
  readonly holds: (value: string) => (text: string) => Answer;
  /** What is wrong with a value, so that no clause with it can hold; `null`: nothing is known against it. */
  readonly refuses: ((value: string) => string | null) | null;
}

const COMPARED: readonly ScopeType[] = ['Integer', 'String'];
const ANY: readonly ScopeType[] = ['Integer', 'String', 'Binary', 'Boolean'];

const compares = (
  words: string,
  holds: ScopeOperatorRow['holds'],
  facets: Partial<ScopeOperatorRow> = {},
): ScopeOperatorRow => ({
  arity: 'binary',
  takes: COMPARED,
  words,
  ifEmpty: false,
  holds,
  refuses: null,
  ...facets,
});

const asks = (
  words: string,
  takes: readonly ScopeType[],
  holds: (text: string) => Answer,
  ifEmpty = false,
): ScopeOperatorRow => ({ arity: 'unary', takes, words, ifEmpty, holds: () => holds, refuses: null });

const noInteger = (value: string): string | null => (integerOf(value) === null ? 'it is no whole number' : null);

/** The rows in the order of the portal's list. */
export const SCOPE_OPERATORS: Readonly<Record<ScopeOperator, ScopeOperatorRow>> = {
  EQUALS: compares('is', (value) => (text) => text === value),
  'NOT EQUALS': compares('is not', (value) => (text) => text !== value),
  'REGEX MATCH': compares('matches', (value) => patternAnswer(value).answer, {
    refuses: (value) => patternAnswer(value).fault,
  }),
  'NOT REGEX MATCH': compares('does not match', (value) => (text) => opposite(patternAnswer(value).answer(text)), {
    refuses: (value) => patternAnswer(value).fault,
  }),
  'IS NULL': asks('is empty', ANY, () => false, true),
  'IS NOT NULL': asks('is not empty', ANY, () => true),
  'IS TRUE': asks('is true', ['Boolean'], (text) => text.toLowerCase() === 'true'),
  'IS FALSE': asks('is false', ['Boolean'], (text) => text.toLowerCase() === 'false'),
  Greater_Than: compares(
    'is greater than',
    comparesIntegers((a, b) => a > b),
    { refuses: noInteger },
  ),
  Greater_Than_OR_EQUALS: compares(
    'is at least',
    comparesIntegers((a, b) => a >= b),
    { refuses: noInteger },
  ),
  Includes: compares('contains', (value) => (text) => text.includes(value), { takes: ['String'] }),
  ENDS_WITH: compares('ends with', endsWith, { takes: ['String'] }),
  '&': compares('exists in', () => () => null),
  '!&': compares('does not exist in', () => () => null),
};

/** An attribute that holds no whole number is not compared in any documented way. */
function comparesIntegers(compare: (one: bigint, other: bigint) => boolean): ScopeOperatorRow['holds'] {
  return (value) => {
    const bound = integerOf(value);
    return (text) => {
      const number = integerOf(text);
      return bound === null ? false : number === null ? null : compare(number, bound);
    };
  };
}

/** Whether capitals count is not stated. */
function endsWith(value: string): (text: string) => Answer {
  return (text) => {
    if (text.endsWith(value)) return true;
    return text.toLowerCase().endsWith(value.toLowerCase()) ? null : false;
  };
}

function integerOf(text: string): bigint | null {
  return /^[+-]?\d{1,40}$/u.test(text) ? BigInt(text.replace('+', '')) : null;
}

function opposite(answer: Answer): Answer {
  return answer === null ? null : !answer;
}
