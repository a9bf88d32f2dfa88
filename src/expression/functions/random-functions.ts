/** Results that differ each time (expressions fact sheet, section 4); clock and chance come from the environment. */
import { nothing } from '../compile/code.ts';
import { guid } from '../runtime/guid.ts';
import { randomString } from '../runtime/random-string.ts';
import {
  alwaysPresent,
  choice,
  example,
  type FunctionRow,
  givesText,
  givesTextOrNothing,
  parameter,
  plain,
  returnsText,
} from './function-row.ts';

const fresh = { ...plain, dependsOn: 'moment', matching: false } as const;

export const Guid: FunctionRow<'Guid'> = {
  ...fresh,
  name: 'Guid',
  present: alwaysPresent,
  parameters: [],
  returns: returnsText,
  doc: 'A new random GUID; use it only in a mapping that applies on creation.',
  sentence: () => 'a new random GUID',
  evaluate: (values) => guid(values.environment),
  gives: () => givesText({ filled: 0, longest: 36, small: 0, spaceless: 0 }),
  compile: (codes) => codes.call('guid', [codes.environment()], { nullable: false }),
  chosen: [],
  examples: [example('Guid()', {}, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)],
};

const small = {
  allows: { what: 'a number from 0 to 256', holds: (text: string) => Number(text) >= 0 && Number(text) <= 256 },
};

/** Whether what is to be avoided leaves none of the characters that a text of that length needs. */
function isOutOfCharacters(length: number, minima: readonly number[], avoided: string | null): boolean {
  const [digits = 0, specials = 0, capitals = 0, lowers = 0] = minima;
  const anyDraw = { now: () => new Date(0), random: () => 0 };
  return (
    length > 0 && length <= 256 && randomString(anyDraw, length, digits, specials, capitals, lowers, avoided) === null
  );
}

export const RandomString: FunctionRow<'RandomString'> = {
  ...fresh,
  name: 'RandomString',
  parameters: [
    parameter('Length', 'integer', small),
    parameter('MinimumNumbers', 'integer', small),
    parameter('MinimumSpecialCharacters', 'integer', small),
    parameter('MinimumCapital', 'integer', small),
    parameter('MinimumLowerCase', 'integer', small),
    parameter('CharactersToAvoid', 'text', { optional: true }),
  ],
  returns: returnsText,
  doc: 'Random text with at least so many digits, special characters, capitals and small letters.',
  sentence: (words) => `a random text of ${words.phrase(0)} characters`,
  evaluate: (values) =>
    randomString(
      values.environment,
      values.integer(0),
      values.integer(1),
      values.integer(2),
      values.integer(3),
      values.integer(4),
      values.given(5) ? values.text(5) : null,
    ),
  gives: givesTextOrNothing,
  nothingBecause: 'the length does not allow the minima',
  compile: (codes) =>
    codes.call('randomString', [
      codes.environment(),
      codes.integer(0),
      codes.integer(1),
      codes.integer(2),
      codes.integer(3),
      codes.integer(4),
      codes.given(5) ? codes.text(5) : nothing,
    ]),
  check: (checked) => {
    const numbers = [0, 1, 2, 3, 4].map((index) => Number(checked.constant(index) ?? '0'));
    const [length = 0, ...minima] = numbers;
    const least = minima.reduce((sum, minimum) => sum + minimum, 0);
    if (checked.constant(0) === null) return;
    const tooMany = `The minima of RandomString add up to ${least}, more than its length ${length}.`;
    if (least > length) checked.report('expression-argument-kind', checked.call, tooMany);
    else if (isOutOfCharacters(length, minima, checked.constant(5)))
      checked.report(
        'expression-argument-kind',
        checked.call,
        'What RandomString is to avoid leaves it none of the characters that it needs.',
      );
  },
  chosen: [
    choice('the minima exceed the length, or it exceeds 256', 'null', 'the reference forbids it'),
    choice('the minimum of small letters', 'it counts towards that sum', 'the text could not hold them otherwise'),
    choice('the special characters', 'those of the Windows password rules', 'the reference names these rules'),
  ],
  examples: [
    example('RandomString(8, 4, 0, 0, 4)', {}, /^(?=(?:.*\d){4})(?=(?:.*[a-z]){4}).{8}$/),
    example(
      'RandomString(12, 2, 1, 2, 3, "0O")',
      {},
      /^(?=(?:.*\d){2})(?=.*[^A-Za-z0-9])(?=(?:.*[A-Z]){2})(?=(?:.*[a-z]){3})[^0O]{12}$/,
    ),
    example('RandomString(3, 2, 1, 1, 0)', {}, null),
  ],
};
