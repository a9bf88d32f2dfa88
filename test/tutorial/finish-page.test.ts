import v8 from 'node:v8';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { finishPage } from '../../src/emit/tutorial/finish-page.ts';

it.each(['```', '~~~', '````', '~~~~'])(
  'what stands between two lines of %s is code: its blank lines stay, and nothing in it is counted',
  (fence) => {
    const code = ['1. Run', '1. Stop', '', '', '  end'];
    const page = [
      '1. Open',
      '1. Enter',
      '',
      `   ${fence}sh`,
      ...code.map((line) => `   ${line}`),
      `   ${fence}`,
      '',
      '',
      '1. Save',
    ];
    expect(finishPage(page.join('\n'))).toBe(
      [
        '1. Open',
        '2. Enter',
        '',
        `   ${fence}sh`,
        ...code.map((line) => `   ${line}`.trimEnd()),
        `   ${fence}`,
        '',
        '3. Save',
        '',
      ].join('\n'),
    );
  },
);

it('marks of code within a line begin none', () => {
  expect(finishPage('A ```word``` of code\n\n\n1. Open\n1. Save\n')).toBe('A ```word``` of code\n\n1. Open\n2. Save\n');
});

it('a page whose letters allow it is held in a byte a letter, whatever its parts were taken from', () => {
  const taken = '…1. Sign in to Acme and open **Settings**.\n'.slice(1);
  expect(v8.serialize(finishPage(taken)).length).toBeLessThan(1.5 * taken.length);
});

it('every letter of a line is kept', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', '"', '\\', '\u2028', '…', '\u{1F600}', '\uD800', '\u0000') }),
      (said) => {
        expect(finishPage(`.${said}.`)).toBe(`.${said}.\n`);
      },
    ),
  );
});
