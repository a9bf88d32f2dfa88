/** Multi-valued attributes (expressions fact sheet, section 4). */
import { nothingPossible, orAbsent, partsOf } from '../possible/possible.ts';
import { count } from '../runtime/count.ts';
import { item } from '../runtime/item.ts';
import { removeDuplicates } from '../runtime/remove-duplicates.ts';
import { split } from '../runtime/split.ts';
import {
  alwaysPresent,
  choice,
  example,
  type FunctionRow,
  givesNumber,
  neverCertain,
  nullStaysNull,
  parameter,
  plain,
  returnsInteger,
  returnsText,
  returnsTexts,
} from './function-row.ts';

const singleIsList = choice('a single text is given', 'it is a list of one', 'the result then reads as expected');

export const Count: FunctionRow<'Count'> = {
  ...plain,
  name: 'Count',
  present: alwaysPresent,
  parameters: [parameter('attribute', 'list')],
  returns: returnsInteger,
  doc: 'How many values a multi-valued attribute has.',
  sentence: (words) => `the number of values of ${words.phrase(0)}`,
  evaluate: (values) => count(values.list(0)),
  gives: givesNumber,
  compile: (codes) => codes.call('count', [codes.list(0)], { nullable: false }),
  chosen: [choice('the attribute is null', '0', 'an absent attribute has no values'), singleIsList],
  examples: [
    example('Count([proxyAddresses])', { proxyAddresses: ['a', 'b', 'c'] }, '3'),
    example('Count([proxyAddresses])', {}, '0'),
  ],
};

export const Item: FunctionRow<'Item'> = {
  ...plain,
  name: 'Item',
  present: neverCertain,
  parameters: [
    parameter('attribute', 'list'),
    parameter('index', 'integer', { allows: { what: 'a number from 1 on', holds: (text) => Number(text) >= 1 } }),
  ],
  returns: returnsText,
  doc: 'One value of a multi-valued attribute, by its 1-based place.',
  sentence: (words) => `value number ${words.phrase(1)} of ${words.phrase(0)}`,
  evaluate: (values) => item(values.list(0), values.integer(1)),
  gives: ({ list }) => orAbsent({ ...nothingPossible, text: list(0).list }),
  nothingBecause: 'the list has no value at that place',
  compile: (codes) => codes.call('item', [codes.list(0), codes.integer(1)]),
  chosen: [choice('the place lies outside the list', 'null', 'there is no value to send'), singleIsList],
  examples: [
    example('Item([otherMails], 2)', { otherMails: ['a@x', 'b@x'] }, 'b@x'),
    example('Item(Split([mail], "@"), 2)', { mail: 'ana@contoso.com' }, 'contoso.com'),
    example('Item([otherMails], 3)', { otherMails: ['a@x', 'b@x'] }, null),
  ],
};

export const RemoveDuplicates: FunctionRow<'RemoveDuplicates'> = {
  ...plain,
  name: 'RemoveDuplicates',
  parameters: [parameter('attribute', 'list')],
  returns: returnsTexts,
  doc: 'The distinct values of a multi-valued attribute.',
  sentence: (words) => `${words.phrase(0)} with each value once`,
  evaluate: (values) => removeDuplicates(values.list(0)),
  gives: ({ list }) => list(0),
  compile: (codes) => codes.call('removeDuplicates', [codes.list(0)], { kind: 'list' }),
  chosen: [
    nullStaysNull,
    choice('values differ in capitals only', 'both stay', 'the language compares with capitals'),
    choice('the order of the result', 'that of the first occurrences', 'the least surprise'),
  ],
  examples: [
    example('RemoveDuplicates([proxyAddresses])', { proxyAddresses: ['a', 'b', 'a'] }, ['a', 'b']),
    example('RemoveDuplicates([proxyAddresses])', { proxyAddresses: [] }, null),
  ],
};

export const Split: FunctionRow<'Split'> = {
  ...plain,
  name: 'Split',
  graphKeys: ['source', 'delimiter'],
  parameters: [parameter('source', 'textOrList'), parameter('delimiter', 'text')],
  returns: returnsTexts,
  doc: 'The parts of a text between delimiters, as a list; of a list, the parts of each value.',
  sentence: (words) => `${words.phrase(0)} split at ${words.phrase(1)}`,
  evaluate: (values) => split(values.textOrList(0), values.text(1)),
  gives: ({ list }) => {
    const source = list(0).list;
    return orAbsent({ ...nothingPossible, list: source === null ? null : partsOf(source) });
  },
  compile: (codes) => codes.call('split', [codes.textOrList(0), codes.text(1)], { kind: 'list' }),
  chosen: [
    nullStaysNull,
    choice('blanks around a part', 'they are cut off', 'the sample of the reference prints its parts without them'),
    choice('an empty part', 'it stays', 'the place of the others would shift'),
    choice('an empty text', 'null', 'it has no parts'),
    choice('a list', 'the parts of each value, one after the other', 'reported to work so by administrators'),
    choice('the delimiter is null or empty', 'a list of one', 'nothing splits the text'),
  ],
  examples: [
    example('Split([extensionAttribute5], ",")', { extensionAttribute5: 'A,B' }, ['A', 'B']),
    example('Split([extensionAttribute5], ",")', { extensionAttribute5: 'A' }, ['A']),
    example('Split([extensionAttribute5], ",")', { extensionAttribute5: 'A, B,' }, ['A', 'B', '']),
    example('Split([otherMails], ",")', { otherMails: ['a@x,b@x', 'c@x'] }, ['a@x', 'b@x', 'c@x']),
    example('Join(",", Split([otherMails], ","))', {}, null),
  ],
};
