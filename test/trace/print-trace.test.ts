/** A trace as a person reads it: each place with its line, ranges of lines, and what is left out of long ones. */
import { describe, expect, it } from 'vitest';
import { readJsonDocument } from '../../src/json/json-document.ts';
import { type PrintOptions, printLines, printOrigin } from '../../src/trace/print-trace.ts';
import { placeOf } from '../../src/trace/trace-page.ts';
import type { LineOrigin } from '../../src/trace/trace-report.ts';

const PAGE = 'generated/acme/tutorial.md';
const TEXT = JSON.stringify(Object.fromEntries('abcdefghi'.split('').map((key) => [key, key.toUpperCase()])), null, 2);
const { document } = readJsonDocument(TEXT, 'connectors/acme.json');
const lines = Array.from({ length: 20 }, (_, index) => `line ${index + 1}`).join('\n');

const OPTIONS: PrintOptions = {
  document: document ?? fail(),
  sources: new Map([
    [PAGE, lines],
    ['connectors/acme.json', TEXT],
    ['templates/t.hbs', 'one\ntwo\n'],
  ]),
  color: false,
  quiet: false,
};

function fail(): never {
  throw new Error('The text of the test is no JSON.');
}

function origin(line: number, pointers: readonly string[], template: LineOrigin['template'] = null): LineOrigin {
  const manifest = pointers.map((pointer) => placeOf(OPTIONS.document, pointer));
  return { output: { file: PAGE, line }, manifest, template };
}

describe('where a line comes from', () => {
  it('is the line, the places of the manifest, and the line of the template', () => {
    const text = printOrigin(origin(3, ['/a', '/c'], { file: 'templates/t.hbs', line: 2 }), OPTIONS);
    expect(text).toMatchInlineSnapshot(`
      "generated/acme/tutorial.md:3
        3 | line 3

      connectors/acme.json:2:8  /a
        2 |   "a": "A",
          |        ^^^

      connectors/acme.json:4:8  /c
        4 |   "c": "C",
          |        ^^^

      templates/t.hbs:2
        2 | two
      "
    `);
  });

  it('is told of six places with their lines, and of others by their names', () => {
    const six = printOrigin(origin(3, ['/a', '/b', '/c', '/d', '/e', '/f']), OPTIONS);
    expect(six.match(/connectors\/acme\.json:/gu)).toHaveLength(6);
    expect(six).not.toContain('It also depends');
    const nine = printOrigin(origin(3, ['/a', '/b', '/c', '/d', '/e', '/f', '/g', '/h']), OPTIONS);
    expect(nine.match(/connectors\/acme\.json:/gu)).toHaveLength(6);
    expect(nine).toContain('\nIt also depends on /g, /h.\n');
  });

  it('is no place where the templates alone have made it', () => {
    expect(printOrigin(origin(1, []), OPTIONS)).toContain('No place in the manifest: this line is the same whatever');
  });

  it('is places alone with --quiet', () => {
    expect(printOrigin(origin(3, ['/a']), { ...OPTIONS, quiet: true })).toMatchInlineSnapshot(`
      "generated/acme/tutorial.md:3
      connectors/acme.json:2:8  /a
      "
    `);
  });
});

describe('which lines a place makes', () => {
  const made = (...numbers: readonly number[]) => numbers.map((line) => origin(line, ['/a']));

  it.each([
    [[4], 'tutorial.md:4\n', []],
    [[4, 5, 6], 'tutorial.md:4-6\n', []],
    [[1, 2, 3, 4, 5, 6], 'tutorial.md:1-6\n', []],
    [[1, 2, 3, 4, 5, 6, 7], 'tutorial.md:1-7\n', ['… 2 lines more']],
    [[8, 9, 10, 11, 12, 13, 14, 15, 16], 'tutorial.md:8-16\n', ['… 4 lines more']],
  ])('%j is one range', (numbers, head, more) => {
    const text = printLines(['/a'], made(...numbers), OPTIONS);
    expect(text).toContain(head);
    for (const words of more) expect(text).toContain(words);
    expect(text.match(/lines more/gu)?.length ?? 0).toBe(more.length);
  });

  it('apart are ranges of their own', () => {
    const text = printLines(['/a'], made(2, 3, 9), OPTIONS);
    expect(text).toContain('tutorial.md:2-3\n');
    expect(text).toContain('tutorial.md:9\n');
    expect(text).not.toContain('line 4');
  });

  it('are none, with the reason', () => {
    expect(printLines(['/a'], [], OPTIONS)).toMatchInlineSnapshot(`
      "connectors/acme.json:2:8  /a
        2 |   "a": "A",
          |        ^^^

      No line of any output depends on it.
      "
    `);
  });
});
