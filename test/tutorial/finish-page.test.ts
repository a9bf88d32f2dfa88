import v8 from 'node:v8';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finishPage } from '../../src/emit/tutorial/finish-page.ts';
import { withListBounds } from '../../src/markdown/list-bounds.ts';

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

describe('lists of people', () => {
  const bound = (...blocks: string[]) => blocks.map(withListBounds).join('\n\n');
  const indented = (indent: string, text: string) => text.replace(/^/gm, indent);

  it.each([
    ['two of one kind', bound('* a\n* b', '* c'), '* a\n* b\n\n<!-- -->\n\n* c'],
    ['numbers, which begin anew', bound('1. a\n2. b', '1. c'), '1. a\n2. b\n\n<!-- -->\n\n1. c'],
    ['one behind a list of the template', `* a\n${bound('* b')}`, '* a\n\n<!-- -->\n\n* b'],
    ['one before steps', `${bound('1. a')}\n\n1. Open\n1. Save`, '1. a\n\n<!-- -->\n\n1. Open\n2. Save'],
    [
      'one behind an item of several blocks',
      bound('* a\n\n  more\n\n  more', '* b'),
      '* a\n\n  more\n\n  more\n\n<!-- -->\n\n* b',
    ],
    ['one behind a line that goes on', bound('* a\nmore', '* b'), '* a\nmore\n\n<!-- -->\n\n* b'],
    [
      'those in a step',
      `1. Open\n\n${indented('    ', bound('* a', '* b'))}\n\n1. Save`,
      '1. Open\n\n    * a\n\n    <!-- -->\n\n    * b\n\n2. Save',
    ],
    [
      'those in an alert',
      `> Points:\n>\n> * a\n>\n${indented('> ', bound('* b'))}`,
      '> Points:\n>\n> * a\n>\n> <!-- -->\n>\n> * b',
    ],
  ])('%s', (_, page, finished) => {
    expect(finishPage(page)).toBe(`${finished}\n`);
  });

  it.each([
    ['of two kinds', bound('* a', '1. b', '- c'), '* a\n\n1. b\n\n- c'],
    ['with words between', bound('* a', 'So', '* b'), '* a\n\nSo\n\n* b'],
    ['in a step and behind it', `* a\n\n${indented('    ', bound('* b'))}\n\n* c`, '* a\n\n    * b\n\n* c'],
    ['in an alert and behind it', `> * a\n\n${bound('* b')}`, '> * a\n\n* b'],
    ['behind a paragraph', `Words\ngo on\n\n${bound('* a')}`, 'Words\ngo on\n\n* a'],
    ['alone', bound('* a'), '* a'],
  ])('%s: do not meet, and nothing parts them', (_, page, finished) => {
    expect(finishPage(page)).toBe(`${finished}\n`);
  });
});

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
