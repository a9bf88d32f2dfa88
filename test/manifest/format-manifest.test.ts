import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatManifest } from '../../src/manifest/format-manifest.ts';
import { inSchemaOrder } from '../../src/manifest/in-schema-order.ts';
import { printManifest } from '../../src/manifest/print-manifest.ts';
import { anyText } from '../any-text.ts';
import { FULL } from '../import/full-manifest.ts';

const FILE = 'connectors/acme.json';

function formatted(text: string): string {
  const { text: after, problems } = formatManifest(text, FILE);
  expect(problems).toEqual([]);
  return after;
}

describe('a formatted manifest', () => {
  it('is what import writes of the same facts, however it was laid out', () => {
    const printed = printManifest(inSchemaOrder(FULL));
    for (const indent of [0, 1, 4, '\t']) expect(formatted(JSON.stringify(FULL, null, indent))).toBe(printed);
  });

  it('says the same, and formatting it again changes nothing, whatever JSON it is', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 4, stringUnit: 'grapheme' }),
        fc.constantFrom(0, 2, '\t'),
        (value, indent) => {
          const text = formatted(JSON.stringify(value, null, indent));
          expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
          expect(formatted(text)).toBe(text);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('keeps whatever cannot be formatted byte for byte', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const { text: after, problems } = formatManifest(`{ "name": ${text}`, FILE);
        if (problems.length > 0) expect(after).toBe(`{ "name": ${text}`);
      }),
      { numRuns: 60 },
    );
  });

  it('has its keys in the order of the schema, but for an object with a key that nobody knows', () => {
    expect(formatted('{"groups":false,"users":{"basis":"documented","actions":["create"]},"name":"Acme"}')).toBe(
      '{\n  "name": "Acme",\n  "users": { "actions": ["create"], "basis": "documented" },\n  "groups": false\n}\n',
    );
    expect(formatted('{"groups":false,"nmae":"Acme"}')).toBe('{\n  "groups": false,\n  "nmae": "Acme"\n}\n');
  });

  it('keeps escapes, the digits of numbers and the ends of lines as they are written', () => {
    expect(formatted('\uFEFF{"name":"Caf\\u00e9 \\/",\r\n"x":[1.50,1e3,12345678901234567890]}')).toBe(
      '{\r\n  "name": "Caf\\u00e9 \\/",\r\n  "x": [1.50, 1e3, 12345678901234567890]\r\n}\r\n',
    );
  });

  it('has on one line what fits on one of 120 characters, with its comma', () => {
    const item = (length: number) => `{ "text": "${'x'.repeat(length)}" }`;
    // Four blanks, fourteen characters around the text, and the comma.
    const text = formatted(`{"steps":[${item(101)},${item(102)},${item(102)}]}`);
    expect(text.split('\n').slice(2, 9)).toEqual([
      `    ${item(101)},`,
      '    {',
      `      "text": "${'x'.repeat(102)}"`,
      '    },',
      `    ${item(102)}`,
      '  ]',
      '}',
    ]);
  });

  it.each([
    ['{ "name": "Acme" "x": 1 }', 'json-syntax', 18],
    ['{ "name": "Acme", /* so it is */ "x": 1 }', 'json-comment', 19],
    ['{ "name": "Acme", "name": "B" }', 'json-duplicate-key', 19],
    ['{ "name": "Acme", }', 'json-trailing-comma', 17],
    ['', 'json-syntax', 1],
    ['{ "name": "Ac\uFFFDme" }', 'file-encoding', 14],
  ])('is not made of %s: %s', (text, rule, column) => {
    expect(formatManifest(text, FILE)).toMatchObject({ text, problems: [{ rule, file: FILE, line: 1, column }] });
  });
});
