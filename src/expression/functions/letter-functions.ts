/** Capitals, accents and encodings (expressions fact sheet, section 4). */

import { nothing } from '../compile/code.ts';
import { limitsOf, orAbsent, textsWithin } from '../possible/possible.ts';
import { type LimitName, onlyLimits } from '../possible/text-limits.ts';
import { convertToBase64 } from '../runtime/convert-to-base64.ts';
import { convertToUtf8Hex } from '../runtime/convert-to-utf8-hex.ts';
import { normalizeDiacritics } from '../runtime/normalize-diacritics.ts';
import { pCase } from '../runtime/p-case.ts';
import { toLower } from '../runtime/to-lower.ts';
import { toUpper } from '../runtime/to-upper.ts';
import {
  choice,
  example,
  type FunctionRow,
  givesFrom,
  givesText,
  givesTextOrNothing,
  nullStaysNull,
  parameter,
  plain,
  returnsText,
} from './function-row.ts';

const casing = [
  choice('a letter has a capital of two letters (ß)', 'it stays', '.NET maps letter by letter'),
  choice('a culture other than Turkish or Azeri', 'the invariant rules', 'the letters of the others do not differ'),
];

/** What other letters leave as it is: letters are exchanged one by one, and nothing else is. */
function keptByCase(name: LimitName): boolean {
  return name === 'filled' || name === 'longest' || name === 'spaceless' || name === 'number';
}

export const ToLower: FunctionRow<'ToLower'> = {
  ...plain,
  name: 'ToLower',
  parameters: [parameter('source', 'text'), parameter('culture', 'text', { optional: true })],
  returns: returnsText,
  doc: 'The source in small letters, by the rules of a culture if one is named.',
  sentence: (words) => `${words.phrase(0)} in small letters`,
  evaluate: (values) => toLower(values.text(0), values.given(1) ? values.text(1) : null),
  gives: ({ text }) =>
    givesFrom(text(0), (texts) => textsWithin({ ...onlyLimits(limitsOf(texts), keptByCase), small: 0 })),
  compile: (codes) => codes.call('toLower', [codes.text(0), codes.given(1) ? codes.text(1) : nothing]),
  chosen: [nullStaysNull, ...casing],
  examples: [
    example('ToLower([mail])', { mail: 'Ana@Contoso.com' }, 'ana@contoso.com'),
    example('ToLower("TITLE", "tr-TR")', {}, 'tıtle'),
    example('ToLower([mail])', {}, null),
  ],
};

export const ToUpper: FunctionRow<'ToUpper'> = {
  ...plain,
  name: 'ToUpper',
  parameters: [parameter('source', 'text'), parameter('culture', 'text', { optional: true })],
  returns: returnsText,
  doc: 'The source in capitals, by the rules of a culture if one is named.',
  sentence: (words) => `${words.phrase(0)} in capitals`,
  evaluate: (values) => toUpper(values.text(0), values.given(1) ? values.text(1) : null),
  gives: ({ text }) =>
    givesFrom(text(0), (texts) => textsWithin({ ...onlyLimits(limitsOf(texts), keptByCase), capital: 0 })),
  compile: (codes) => codes.call('toUpper', [codes.text(0), codes.given(1) ? codes.text(1) : nothing]),
  chosen: [nullStaysNull, ...casing],
  examples: [
    example('ToUpper([countryCode])', { countryCode: 'pe' }, 'PE'),
    example('ToUpper("straße")', {}, 'STRAßE'),
    example('ToUpper("istanbul", "tr-TR")', {}, 'İSTANBUL'),
  ],
};

export const PCase: FunctionRow<'PCase'> = {
  ...plain,
  name: 'PCase',
  parameters: [parameter('source', 'text'), parameter('wordSeparators', 'text', { optional: true })],
  returns: returnsText,
  doc: 'Each word with a capital first letter and small others. Given separators are the only ones that end a word.',
  sentence: (words) =>
    `${words.phrase(0)} with a capital at the start of each word${words.given(1) ? ` (words end at ${words.phrase(1)})` : ''}`,
  evaluate: (values) => pCase(values.text(0), values.given(1) ? values.text(1) : null),
  gives: ({ text, given }) =>
    givesFrom(text(0), (texts) =>
      textsWithin({ ...onlyLimits(limitsOf(texts), keptByCase), ...(given(1) ? {} : { proper: 0 }) }),
    ),
  compile: (codes) => codes.call('pCase', [codes.text(0), codes.given(1) ? codes.text(1) : nothing]),
  chosen: [
    nullStaysNull,
    choice('a word is all capitals', 'it is lowered first', 'the reference shows them lowered'),
    choice('an apostrophe, without separators', 'it does not end a word', '.NET keeps it inside the word'),
    choice('separators are given but empty', 'the whole text is one word', 'nothing ends a word'),
  ],
  examples: [
    example('PCase("ANA MARIA (JUNIOR)")', {}, 'Ana Maria (Junior)'),
    example('PCase("O\'NEIL-DIAZ", " \'-")', {}, "O'Neil-Diaz"),
    example('PCase("O\'NEIL-DIAZ", " ")', {}, "O'neil-diaz"),
    example('PCase("O\'NEIL-DIAZ")', {}, "O'neil-Diaz"),
  ],
};

export const NormalizeDiacritics: FunctionRow<'NormalizeDiacritics'> = {
  ...plain,
  name: 'NormalizeDiacritics',
  parameters: [parameter('source', 'text')],
  returns: returnsText,
  doc: 'The source with accented letters replaced by plain ones, by a fixed table.',
  sentence: (words) => `${words.phrase(0)} without accents`,
  evaluate: (values) => normalizeDiacritics(values.text(0)),
  gives: ({ text }) =>
    givesFrom(text(0), (texts) =>
      textsWithin({ ...onlyLimits(limitsOf(texts), (name) => name === 'filled'), unaccented: 0 }),
    ),
  compile: (codes) => codes.call('normalizeDiacritics', [codes.text(0)]),
  chosen: [
    nullStaysNull,
    choice('letters outside the table (œ, đ, ţ, ķ)', 'they stay', 'no replacement is documented'),
    choice('a letter and its accent are two characters', 'they count as one', 'both look the same to an administrator'),
  ],
  examples: [
    example('NormalizeDiacritics([givenName])', { givenName: 'Renée' }, 'Renee'),
    example('NormalizeDiacritics([givenName])', { givenName: 'Jørgen' }, 'Joergen'),
    example('NormalizeDiacritics([streetAddress])', { streetAddress: 'Straße' }, 'Strasse'),
    example('NormalizeDiacritics([givenName])', { givenName: 'Łukasz' }, 'Lukasz'),
    example('NormalizeDiacritics([givenName])', { givenName: 'Æsir' }, 'AEsir'),
    example('NormalizeDiacritics([givenName])', { givenName: 'İbrahim Rene\u0301e đ œ\u0304' }, 'Ibrahim Renee đ oe'),
  ],
};

export const ConvertToBase64: FunctionRow<'ConvertToBase64'> = {
  ...plain,
  name: 'ConvertToBase64',
  parameters: [parameter('source', 'text')],
  returns: returnsText,
  doc: 'Base64 of the UTF-16LE bytes of the source.',
  sentence: (words) => `${words.phrase(0)} in Base64 (of its UTF-16 bytes)`,
  evaluate: (values) => convertToBase64(values.text(0)),
  gives: givesTextOrNothing,
  compile: (codes) => codes.call('convertToBase64', [codes.text(0)]),
  chosen: [nullStaysNull],
  examples: [
    example('ConvertToBase64("Ada")', {}, 'QQBkAGEA'),
    example('ConvertToBase64("é")', {}, '6QA='),
    example('ConvertToBase64("")', {}, ''),
  ],
};

export const ConvertToUTF8Hex: FunctionRow<'ConvertToUTF8Hex'> = {
  ...plain,
  name: 'ConvertToUTF8Hex',
  parameters: [parameter('source', 'text')],
  returns: returnsText,
  doc: 'The UTF-8 bytes of the source as capital hexadecimal digits without separators.',
  sentence: (words) => `the UTF-8 bytes of ${words.phrase(0)} in hexadecimal`,
  evaluate: (values) => convertToUtf8Hex(values.text(0)),
  gives: () => orAbsent(givesText({ capital: 0, spaceless: 0 })),
  compile: (codes) => codes.call('convertToUtf8Hex', [codes.text(0)]),
  chosen: [
    nullStaysNull,
    choice('half a surrogate pair', 'the bytes of U+FFFD', '.NET writes the replacement character'),
  ],
  examples: [
    example('ConvertToUTF8Hex("Ada")', {}, '416461'),
    example('ConvertToUTF8Hex("é")', {}, 'C3A9'),
    example('ConvertToUTF8Hex("€😀")', {}, 'E282ACF09F9880'),
  ],
};
