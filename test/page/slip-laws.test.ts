/** Which slips a text is searched for: all that it has, whatever the short ways to them leave out. */
import { expect, test } from 'vitest';
import { readPage } from '../../src/page/read-page.ts';
import { slipsOf } from '../../src/page/rules/slip.ts';
import { SLIPS } from '../../src/page/words/slips/slips.ts';
import { slipsSoughtIn, soughtSlips } from '../../src/page/words/slips/sought-slips.ts';
import { needByNeed } from '../../src/page/words/sought/need-by-need.ts';
import { soughtAtOnce } from '../../src/page/words/sought/sought-patterns.ts';
import { isDeep } from '../run/depth.ts';
import { MENDED, SOUND } from './slip-sentences.ts';

const SOUGHT = soughtSlips();

/** Those that have a slip first: of the others, none can be left out. */
const WRONG = MENDED.map(([wrong]) => wrong);
const ALL = [...MENDED.flat(), ...SOUND];

test.each([
  ['at once', soughtAtOnce(SOUGHT), isDeep ? ALL : WRONG],
  // It asks for the same needs, and takes many times as long.
  ['need by need', needByNeed(SOUGHT), ALL.filter((_text, index) => index % (isDeep ? 12 : 24) === 0)],
] as const)(
  'only slips that the words of a paragraph allow are searched for, and none that it has is left out: %s',
  (_, soughtIn, texts) => {
    for (const text of texts) {
      const sought = new Set(soughtIn(text).map(({ row }) => row));
      const left = SLIPS.filter(({ wrong }, row) => !sought.has(row) && text.match(wrong) !== null);
      expect(left, text).toEqual([]);
      expect(sought.size, text).toBeLessThan(SLIPS.length / 3);
    }
  },
);

test('slips are read as they are written', () => {
  const read = SOUGHT.map(({ row: { slip, row } }) => [row, slip.wrong, slip.right]);
  expect(read).toEqual(SLIPS.map(({ wrong, right }, row) => [row, wrong, right]));
});

/** Names of apps that are parts of slips, or that slips look at, among some that are not. */
const NAMES = [
  'Zendesk 12',
  'The',
  'Sign In',
  'User',
  'A',
  'Box',
  'Infor',
  'GitHub',
  'URLs',
  'Ésope',
  '7',
  'K\u212A',
  'a\u0001',
];

test('sentences that differ in a name are looked at once, and none of them loses a slip by that', () => {
  // Each sentence with two of the names, so that all names meet all kinds of sentences; in turn, whichever comes first.
  const sentences = isDeep ? MENDED.flat() : WRONG.filter((_, index) => index % 2 === 0);
  const texts = sentences.flatMap((text, index) =>
    [index, index + 1].map((at) =>
      text.replace(/\b(?:Acme|\p{Lu}\p{Ll}+|\d+)\b/gu, () => NAMES[at % NAMES.length] ?? ''),
    ),
  );
  const rows = [...SLIPS.entries()];
  const slipsIn = new Map(texts.map((text) => [text, rows.filter(([, { wrong }]) => text.match(wrong) !== null)]));
  for (const text of [...texts, ...texts.toReversed()]) {
    const sought = new Set(slipsSoughtIn(text).map(({ row }) => row));
    const left = slipsIn.get(text)?.filter(([row]) => !sought.has(row));
    expect(left, text).toEqual([]);
  }
});

test.each(['Acme', 'Zendesk', '15Five', 'iManage', 'Oomnitza', 'Atlas Works'])(
  'that %s is a name changes nothing where it is no word',
  (app) => {
    const texts = ALL.filter((text) => text.includes('Acme')).map((text) => text.replaceAll('Acme', app));
    const told = texts.map((text) => slipsOf(readPage(`# A\n\n${text}\n`)));
    expect(texts.map((text) => slipsOf(readPage(`# A\n\n${text}\n`), app))).toEqual(told);
    expect(told.flat().length).toBeGreaterThan(12);
  },
);
