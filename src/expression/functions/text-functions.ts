/** Parts of texts and texts put together (expressions fact sheet, section 4). */

import { code } from '../compile/code.ts';
import {
  limitsOf,
  nothingPossible,
  oneText,
  orAbsent,
  type PossibleTexts,
  partsOf,
  textsEither,
  textsInRow,
  textsOf,
  textsWithin,
} from '../possible/possible.ts';
import { append } from '../runtime/append.ts';
import { inStr } from '../runtime/in-str.ts';
import { integer } from '../runtime/integer.ts';
import { left } from '../runtime/left.ts';
import { len } from '../runtime/len.ts';
import { mid } from '../runtime/mid.ts';
import { stripSpaces } from '../runtime/strip-spaces.ts';
import { word } from '../runtime/word.ts';
import {
  alwaysPresent,
  choice,
  counted,
  example,
  type FunctionRow,
  givesFrom,
  givesNumber,
  givesNumberOrNothing,
  neverCertain,
  nullStaysNull,
  parameter,
  plain,
  returnsInteger,
  returnsText,
} from './function-row.ts';

/** A text that is cut after so many characters, where the number is known. */
function cutTo(texts: PossibleTexts, length: string | null): PossibleTexts {
  if (texts.only !== null || length === null || !/^[0-9]{1,9}$/.test(length)) return texts;
  return textsWithin({ ...texts.limits, longest: Math.min(Number(length), texts.limits.longest ?? Number(length)) });
}

export const Append: FunctionRow<'Append'> = {
  ...plain,
  name: 'Append',
  graphKeys: ['source', 'suffix'],
  parameters: [parameter('source', 'text'), parameter('suffix', 'text')],
  returns: returnsText,
  doc: 'The source with the suffix put after it.',
  sentence: (words) => `${words.phrase(0)} with ${words.phrase(1)} put after it`,
  evaluate: (values) => append(values.text(0), values.text(1)),
  gives: ({ text }) =>
    givesFrom(text(0), (texts) => {
      const suffix = text(1);
      if (suffix.text === null) return texts;
      return textsInRow(texts, suffix.absent ? textsEither(suffix.text, textsOf('')) : suffix.text);
    }),
  compile: (codes) => codes.call('append', [codes.text(0), codes.text(1)]),
  chosen: [nullStaysNull, choice('the suffix is null', 'the source as it is', 'there is nothing to add')],
  examples: [
    example('Append([mailNickname], "-sbx")', { mailNickname: 'ana.ruiz' }, 'ana.ruiz-sbx'),
    example('Append([employeeId], "")', { employeeId: '77' }, '77'),
    example('Append([mailNickname], "-sbx")', {}, null),
  ],
};

const compareTypes = ['vbTextCompare', 'vbBinaryCompare'];

const fromOne = { what: 'a number from 1 on', holds: (text: string) => Number(text) >= 1 };

export const InStr: FunctionRow<'InStr'> = {
  ...plain,
  name: 'InStr',
  present: alwaysPresent,
  parameters: [
    parameter('value1', 'text'),
    parameter('value2', 'text'),
    parameter('start', 'integer', { optional: true, allows: fromOne }),
    parameter('compareType', 'word', {
      optional: true,
      constant: true,
      allows: { what: 'vbTextCompare or vbBinaryCompare', holds: (text) => compareTypes.includes(text) },
    }),
  ],
  returns: returnsInteger,
  doc: 'The 1-based place of the second text in the first, looked for from start on; 0 when it is not there.',
  sentence: (words) => `the place of ${words.phrase(1)} in ${words.phrase(0)}`,
  evaluate: (values) =>
    inStr(
      values.text(0),
      values.text(1),
      values.given(2) ? values.integer(2) : 1,
      values.constant(3) === 'vbTextCompare',
    ),
  gives: ({ given }) => (given(2) ? givesNumberOrNothing() : givesNumber()),
  nothingBecause: 'the start is not a number from 1 on',
  compile: (codes) =>
    codes.call('inStr', [
      codes.text(0),
      codes.text(1),
      codes.given(2) ? codes.integer(2) : code('1', { kind: 'number', nullable: false }),
      code(String(codes.constant(3) === 'vbTextCompare'), { kind: 'boolean', nullable: false }),
    ]),
  chosen: [
    choice('no compareType is given', 'capitals count (vbBinaryCompare)', 'the default of Visual Basic'),
    choice('the text is not found', '0', 'Visual Basic gives 0'),
    choice('either text is null', 'it counts as empty', 'Visual Basic treats Nothing as an empty text'),
    choice('start is below 1 or no number', 'null', 'Visual Basic refuses it'),
  ],
  examples: [
    example('InStr("provision", "vi")', {}, '4'),
    example('InStr("xAxa", "a", 1, vbBinaryCompare)', {}, '4'),
    example('InStr("xAxa", "a", 1, vbTextCompare)', {}, '2'),
    example('InStr([mail], "@")', { mail: 'ana' }, '0'),
    example('InStr([mail], "@", 9)', { mail: 'ana@x' }, '0'),
  ],
};

export const Left: FunctionRow<'Left'> = {
  ...plain,
  name: 'Left',
  parameters: [parameter('String', 'text'), parameter('NumChars', 'integer')],
  returns: returnsText,
  doc: 'The first characters of a text. A negative number means all; null gives the empty text.',
  sentence: (words) => {
    const number = words.phrase(1);
    return number === '1'
      ? `the first character of ${words.phrase(0)}`
      : `the first ${number} characters of ${words.phrase(0)}`;
  },
  evaluate: (values) => left(values.text(0), values.integer(1)),
  gives: ({ text, constant }) => {
    const length = constant(1);
    const source = text(0);
    const parts = source.text === null ? textsOf('') : partsOf(source.text);
    const all = source.absent ? textsEither(parts, textsOf('')) : parts;
    const cut = cutTo(all, length);
    return { ...nothingPossible, absent: integer(length) === null, text: cut };
  },
  nothingBecause: 'the number of characters is no number',
  compile: (codes) => codes.call('left', [codes.text(0), codes.integer(1)]),
  chosen: [choice('NumChars is no number', 'null', 'there is no sensible length')],
  examples: [
    example('Left("Ruiz", 2)', {}, 'Ru'),
    example('Left("Ruiz", 0)', {}, ''),
    example('Left("Ruiz", -1)', {}, 'Ruiz'),
    example('Left("Ru", 9)', {}, 'Ru'),
    example('Left([surname], 3)', {}, ''),
  ],
};

/** In the reference since 2026 (platform-news fact sheet). */
export const Len: FunctionRow<'Len'> = {
  ...plain,
  name: 'Len',
  present: alwaysPresent,
  parameters: [parameter('String', 'text')],
  returns: returnsInteger,
  doc: 'How many characters a text has; 0 for an absent or empty one. A number is measured as its text.',
  sentence: (words) => `the length of ${words.phrase(0)}`,
  evaluate: (values) => len(values.text(0)),
  gives: givesNumber,
  compile: (codes) => codes.call('len', [codes.text(0)], { nullable: false }),
  chosen: [choice('a letter outside the basic plane', 'it counts twice', '.NET counts UTF-16 units')],
  examples: [
    example('Len("John Doe")', {}, '8'),
    example('Len(42568)', {}, '5'),
    example('Len(42568.75)', {}, '8'),
    example('Len([mail])', {}, '0'),
    example('Len([mail])', { mail: '' }, '0'),
    example(
      'IIF(Len([surname]) <= 5, Join("", [surname], [givenName]), "long")',
      { surname: 'Smith', givenName: 'John' },
      'SmithJohn',
    ),
  ],
};

export const Mid: FunctionRow<'Mid'> = {
  ...plain,
  name: 'Mid',
  graphKeys: ['source', 'start', 'length'],
  parameters: [
    parameter('source', 'text'),
    parameter('start', 'integer', { allows: fromOne }),
    parameter('length', 'integer', { allows: { what: 'a number from 0 on', holds: (text) => Number(text) >= 0 } }),
  ],
  returns: returnsText,
  doc: 'Characters of a text from a 1-based start on, at most as many as the length says.',
  sentence: (words) =>
    words.phrase(1) === '1'
      ? `the first ${words.phrase(2) === '1' ? 'character' : counted(words.phrase(2), 'character')} of ${words.phrase(0)}`
      : `${counted(words.phrase(2), 'character')} of ${words.phrase(0)} from character ${words.phrase(1)} on`,
  evaluate: (values) => mid(values.text(0), values.integer(1), values.integer(2)),
  gives: ({ text, constant }) => {
    const source = text(0);
    return orAbsent({
      ...nothingPossible,
      text: source.text === null ? null : cutTo(partsOf(source.text), constant(2)),
    });
  },
  nothingBecause: 'the source is absent, or start or length is out of range',
  compile: (codes) => codes.call('mid', [codes.text(0), codes.integer(1), codes.integer(2)]),
  chosen: [
    nullStaysNull,
    choice('start lies past the end', 'the empty text', 'Visual Basic gives the empty text'),
    choice('start is below 1, or length is negative', 'null', 'Visual Basic refuses both'),
  ],
  examples: [
    example('Mid("abcdef", 2, 3)', {}, 'bcd'),
    example('Mid("abc", 2, 10)', {}, 'bc'),
    example('Join(".", Mid("ana", 1, 1), "ruiz")', {}, 'a.ruiz'),
    example('Mid([mail], 9, 2)', { mail: 'ana' }, ''),
    example('Mid([mail], 0, 2)', { mail: 'ana' }, null),
  ],
};

export const StripSpaces: FunctionRow<'StripSpaces'> = {
  ...plain,
  name: 'StripSpaces',
  graphKeys: ['source'],
  parameters: [parameter('source', 'text')],
  returns: returnsText,
  doc: 'The source without its space characters.',
  sentence: (words) => `${words.phrase(0)} without spaces`,
  evaluate: (values) => stripSpaces(values.text(0)),
  gives: ({ text }) => givesFrom(text(0), (texts) => textsWithin({ ...partsOf(texts).limits, spaceless: 0 })),
  compile: (codes) => codes.call('stripSpaces', [codes.text(0)]),
  chosen: [nullStaysNull, choice('other blanks, such as tabs', 'they stay', 'only the space character is named')],
  examples: [
    example('StripSpaces([displayName])', { displayName: 'Mary Ann  Lee' }, 'MaryAnnLee'),
    example('StripSpaces([displayName])', { displayName: 'a\tb' }, 'a\tb'),
  ],
};

export const Word: FunctionRow<'Word'> = {
  ...plain,
  name: 'Word',
  present: neverCertain,
  parameters: [parameter('String', 'text'), parameter('WordNumber', 'integer'), parameter('Delimiters', 'text')],
  returns: returnsText,
  doc: 'The n-th word of a text, split at any one of the delimiter characters; the empty text when there is none.',
  sentence: (words) => `word ${words.phrase(1)} of ${words.phrase(0)}, split at any of ${words.phrase(2)}`,
  evaluate: (values) => word(values.text(0), values.integer(1), values.text(2)),
  gives: ({ text, constant }) => {
    const source = text(0).text;
    const number = integer(constant(1) ?? '1');
    if (source === null || number === null || number < 1) return oneText(textsOf(''));
    const parts = partsOf(source);
    return oneText(constant(2)?.includes(' ') === true ? textsWithin({ ...limitsOf(parts), spaceless: 0 }) : parts);
  },
  compile: (codes) => codes.call('word', [codes.text(0), codes.integer(1), codes.text(2)], { nullable: false }),
  chosen: [
    choice('two delimiters stand in a row', 'they separate once', 'an empty word is no word'),
    choice('the delimiters are null or empty', 'the whole text is one word', 'nothing separates it'),
    choice('WordNumber is no number', 'the empty text', 'as for any number without a word'),
  ],
  examples: [
    example('Word("red green blue", 3, " ")', {}, 'blue'),
    example('Word("a;b,c", 2, ";,")', {}, 'b'),
    example('Word("one two", 3, " ")', {}, ''),
    example('Word("one two", 0, " ")', {}, ''),
    example('Word("one  two", 2, " ")', {}, 'two'),
    example('Word([displayName], 1, " ")', {}, ''),
  ],
};
