/** Numbers (expressions fact sheet, section 4); they travel as digits. */
import { operand } from '../compile/code.ts';
import { bitAnd } from '../runtime/bit-and.ts';
import {
  choice,
  example,
  type FunctionRow,
  givesNumberOrNothing,
  nullStaysNull,
  parameter,
  plain,
  returnsInteger,
  returnsText,
} from './function-row.ts';

export const BitAnd: FunctionRow<'BitAnd'> = {
  ...plain,
  name: 'BitAnd',
  parameters: [parameter('value1', 'integer'), parameter('value2', 'integer')],
  returns: returnsInteger,
  doc: 'The bits that both numbers have.',
  sentence: (words) => `the bits that ${words.phrase(0)} and ${words.phrase(1)} share`,
  evaluate: (values) => bitAnd(values.text(0), values.text(1)),
  gives: givesNumberOrNothing,
  nothingBecause: 'one side is no whole number',
  compile: (codes) => codes.call('bitAnd', [codes.text(0), codes.text(1)]),
  chosen: [nullStaysNull, choice('a side is no whole number', 'null', 'there are no bits to compare')],
  examples: [
    example('BitAnd(&H1A, &H0F)', {}, '10'),
    example('BitAnd([flags], 2)', { flags: '514' }, '2'),
    example('BitAnd([flags], 2)', { flags: '512' }, '0'),
    example('BitAnd(&H7, &HF7)', {}, '7'),
    example('BitAnd([flags], 2)', { flags: 'none' }, null),
  ],
};

export const CStr: FunctionRow<'CStr'> = {
  ...plain,
  name: 'CStr',
  parameters: [parameter('value', 'any')],
  returns: returnsText,
  doc: 'A number, reference or boolean as text.',
  sentence: (words) => `${words.phrase(0)} as text`,
  evaluate: (values) => values.text(0),
  gives: ({ text }) => text(0),
  compile: (codes) => {
    const value = codes.text(0);
    return { ...value, text: operand(value), loose: false };
  },
  chosen: [nullStaysNull, choice('a list', 'null', 'it is not one text')],
  examples: [
    example('CStr([accountEnabled])', { accountEnabled: true }, 'True'),
    example('CStr(42)', {}, '42'),
    example('CStr(&H1F)', {}, '31'),
  ],
};
