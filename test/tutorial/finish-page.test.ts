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
