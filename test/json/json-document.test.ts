import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJsonDocument } from '../../src/json/json-document.ts';
import { pointerTo, valueAt } from '../../src/json/json-node.ts';
import { anyText } from '../any-text.ts';
import { runs } from '../run/depth.ts';

/** Problems as `rule@line:column message`. */
function problemsOf(text: string): string[] {
  return readJsonDocument(text, 'a.json').problems.map(
    ({ rule, line, column, message }) => `${rule}@${line}:${column} ${message}`,
  );
}

describe('one mistake gives one problem, at its place', () => {
  const cases: readonly [name: string, text: string, ...problems: string[]][] = [
    ['empty', '', 'json-syntax@1:1 The file is empty.'],
    ['blank', ' \r\n ', 'json-syntax@2:2 Expected a value, found the end of the file.'],
    ['missing comma', '{"a": 1\n "b": 2}', 'json-syntax@2:2 Expected `,` or `}`, found the text "b".'],
    ['missing comma in a list', '[1 2]', 'json-syntax@1:4 Expected `,` or `]`, found the number 2.'],
    [
      'two missing commas',
      '{"a": 1 "b": 2 "c": 3}',
      'json-syntax@1:9 Expected `,` or `}`, found the text "b".',
      'json-syntax@1:16 Expected `,` or `}`, found the text "c".',
    ],
    [
      'trailing comma',
      '{"a": [1,], }',
      'json-trailing-comma@1:9 Expected no comma before `]`.',
      'json-trailing-comma@1:11 Expected no comma before `}`.',
    ],
    ['missing colon', '{"a" 1}', 'json-syntax@1:6 Expected `:` after the key, found the number 1.'],
    ['stray quotation mark', '{"na"me": "x", "b": 1}', 'json-syntax@1:6 Expected `:` after the key, found `me`.'],
    ['quotation mark in a text', '{"a": "x "y" z"}', 'json-syntax@1:11 Expected `,` or `}`, found `y`.'],
    [
      'other quotation marks',
      "{'a': “b” }",
      'json-quotation-marks@1:2 This text stands in other quotation marks than those of JSON.',
      'json-quotation-marks@1:7 This text stands in other quotation marks than those of JSON.',
    ],
    [
      'no quotation marks',
      '{a: b}',
      'json-quotation-marks@1:2 Expected a key in double quotes or `}`, found `a`.',
      'json-quotation-marks@1:5 Expected a value, found `b`.',
    ],
    ['a value left out', '{"a": , "b": 1}', 'json-syntax@1:7 Expected a value, found `,`.'],
    ['an arrow for the colon', '{"a" => 1}', 'json-syntax@1:6 Expected `:` after the key, found `=>`.'],
    ['a semicolon for the comma', '{"a": 1; "b": 2}', 'json-syntax@1:8 Expected `,` or `}`, found `;`.'],
    ['two commas', '[1,,2]', 'json-syntax@1:4 Expected a value, found `,`.'],
    ['a list that is not closed', '{"a": [1,\n"b": 2}', 'json-syntax@2:1 Expected `]`, found the text "b".'],
    ['an object that is not closed', '[{"a": 1,\n{"a": 2}]', 'json-syntax@2:1 Expected `}`, found `{`.'],
    ['another bracket', '{"a": [1, 2}', 'json-syntax@1:12 Expected `,` or `]`, found `}`.'],
    ['Python', '{"a": True}', 'json-syntax@1:7 Expected a value, found `True`.'],
    ['never closed', '{"a": [1, 2', 'json-syntax@1:12 Expected `,` or `]`, found the end of the file.'],
    ['never closed text', '{"a": "x\n}', 'json-syntax@1:7 This text has no closing quotation mark on its line.'],
    ['one bracket too many', '{"a": 1}}', 'json-syntax@1:9 Expected the end of the file, found `}`.'],
    ['line comment', '{ // why\n"a": 1}', 'json-comment@1:3 JSON has no comments.'],
    [
      'block comments',
      '{"a" /* x */: /* y */ 1}',
      'json-comment@1:6 JSON has no comments.',
      'json-comment@1:15 JSON has no comments.',
    ],
    [
      'open comment',
      '{"a": 1 /* ',
      'json-comment@1:9 JSON has no comments.',
      'json-syntax@1:12 Expected `,` or `}`, found the end of the file.',
    ],
    ['escape', '{"a": "\\x"}', 'json-syntax@1:7 A backslash in this text begins no escape that JSON knows.'],
    ['unicode escape', '{"a": "\\u12"}', 'json-syntax@1:7 Expected four hexadecimal digits after `\\u`.'],
    ['tab in a text', '{"a": "x\ty"}', 'json-syntax@1:7 This text contains a control character, such as a tab.'],
    ['half a number', '{"a": 1.}', 'json-syntax@1:7 Expected a digit to end this number.'],
    [
      'lone surrogate',
      '{"a": "\\ud800"}',
      'json-lone-surrogate@1:7 This text contains half of a surrogate pair, which is no character.',
    ],
    ['duplicate', '{"a": 1,\n "a": 2}', 'json-duplicate-key@2:2 The key "a" is used twice in one object.'],
  ];
  for (const [name, text, ...expected] of cases) it(name, () => expect(problemsOf(text)).toEqual(expected));

  it('names the line of the first of two equal keys, however they are escaped', () => {
    const { problems, document } = readJsonDocument('{\r\n"ab": 1,\r\n"\\u0061b": 2}', 'a.json');
    expect(problems[0]?.hint).toBe('It stands first on line 2: keep one of the two.');
    expect(document?.value).toEqual({ ab: 1 });
  });

  it.each([
    ['{"a": True}', 'Did you mean `true`?'],
    ['{"a": no}', 'Did you mean `false`?'],
    ['{"a": None}', 'Did you mean `null`?'],
    ['{"a": ‘x’}', 'Texts and keys stand in straight double quotation marks: `"`.'],
    ['{a: 1}', 'Texts and keys stand in double quotation marks: `"a"`.'],
    ['{"a": "x" "b": 1}', 'Put a comma between the two values.'],
    ['{"a": ;}', null],
    ['{"na"me": 1}', 'Look for a quotation mark that is missing in front of it, or that is one too many.'],
    ['{\n"a": [1,\n"b": 2}', 'The bracket opened on line 2 is not closed.'],
  ])('%s has this way out', (text, hint) => {
    expect(readJsonDocument(text, 'a.json').problems.map((problem) => problem.hint)).toEqual([hint]);
  });

  it('speaks of no manifest, since users and schemas are read so as well', () => {
    const texts = ['', '{}\n{}', '['.repeat(200)];
    const hints = texts.map((text) => readJsonDocument(text, 'a.json').problems[0]?.hint);
    expect(hints.map((hint) => /manifest/iu.test(hint ?? 'manifest'))).toEqual([false, false, false]);
  });

  it('names the bracket that is not closed', () => {
    expect(readJsonDocument('{\n "a": [1,\n 2', 'a.json').problems[0]?.hint).toBe(
      'The bracket opened on line 2 is not closed.',
    );
  });
});

describe('behind a mistake', () => {
  it.each([
    ["{'a': True, b: “c”}", { a: true, b: 'c' }],
    ['{"a" 1 "b": 2}', { a: 1, b: 2 }],
    ['{"a": "x\n"b": 2}', { a: null, b: 2 }],
    ['{"a: "x",\n"b": 2}', { a: null, b: 2 }],
    ['{"a": "x "y" z", "b": 2}', { a: null, b: 2 }],
    ['{"a": , "b": 01, "c": 3}', { a: null, b: null, c: 3 }],
    ['{"a": https://x.example\n, "b": 2}', { a: 'https://x.example', b: 2 }],
    ['[{"a": 1, {"b": [2,,3]}]', [{ a: 1 }, { b: [2, 3] }]],
    ['{"a": 1}}', { a: 1 }],
  ])('%s is read on', (text, value) => {
    const { document, problems } = readJsonDocument(text, 'a.json');
    expect(problems).not.toEqual([]);
    expect(document?.value).toEqual(value);
  });

  it.each(['{"a": [1, 2}', '{"a: {\n"b": 1 }\n}', '[1, 2', '{"a": 1}\n{"b": 2}'])(
    '%s is not, since its brackets lead nowhere',
    (text) => expect(readJsonDocument(text, 'a.json')).toMatchObject({ document: null, problems: [{}] }),
  );
});

describe('places', () => {
  it('counts from the byte order mark on, and CRLF as one line break', () => {
    const { document, problems } = readJsonDocument('\uFEFF{\r\n  "a": [true]\r\n}', 'a.json');
    expect(problems).toEqual([]);
    expect(document?.place('/a', { part: 'key' })).toEqual({ line: 2, column: 3, endLine: 2, endColumn: 6 });
    expect(document?.place('/a/0')).toEqual({ line: 2, column: 9, endLine: 2, endColumn: 13 });
    expect(document?.place('', { part: 'label' })).toEqual({ line: 1, column: 1, endLine: 1, endColumn: 2 });
    expect(document?.place('/a/7/b')).toEqual(document?.place('/a'));
  });

  it('counts escapes inside a text', () => {
    const source = '{ "x": "a\\n\\u00e9\\"b" }';
    const { document } = readJsonDocument(source, 'a.json');
    const columns = [0, 1, 2, 3, 4, 5].map((unit) => document?.place('/x', { range: [unit, unit] }).column);
    expect(document?.value).toEqual({ x: 'a\né"b' });
    expect(columns).toEqual([9, 10, 12, 18, 20, 21]);
  });

  it('keeps `__proto__` as a key like any other', () => {
    const { document } = readJsonDocument('{"__proto__": {"polluted": true}, "constructor": 1}', 'a.json');
    expect(Object.keys(Object(document?.value))).toEqual(['__proto__', 'constructor']);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(document?.place('/__proto__/polluted', { part: 'key' }).column).toBe(16);
  });
});

describe('laws', () => {
  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(0, 2, '\t'), (json, indent) => {
        const text = JSON.stringify(JSON.parse(json), null, indent);
        const { document, problems } = readJsonDocument(text, 'a.json');
        expect(problems.filter(({ rule }) => rule !== 'json-lone-surrogate')).toEqual([]);
        expect(JSON.stringify(document?.value)).toBe(JSON.stringify(JSON.parse(json)));
      }),
    );
  });

  it('refuses what JSON.parse refuses, and nothing else but duplicates, depth and lone surrogates', () => {
    const stricter = new Set(['json-duplicate-key', 'json-nesting-too-deep', 'json-lone-surrogate']);
    const pieces = fc.array(
      fc.constantFrom(
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"a"',
        '"',
        '\\',
        '1',
        '-',
        '.5',
        'e',
        'true',
        'nul',
        ' ',
        '\n',
        '/',
        '*',
        '\u0001',
        '{"a":1}',
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          anyText(),
          pieces.map((list) => list.join('')),
        ),
        (text) => {
          const problems = readJsonDocument(text, 'a.json').problems.filter(({ rule }) => !stricter.has(rule));
          expect(problems.length === 0).toBe(canParse(text.startsWith('\uFEFF') ? text.slice(1) : text));
        },
      ),
      { numRuns: runs(2000) },
    );
  });

  it('places every member of an object at its key', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string(), { minKeys: 1 }), (data) => {
        const text = JSON.stringify(data, null, 2);
        const { document } = readJsonDocument(text, 'a.json');
        const lines = text.split('\n');
        for (const key of Object.keys(data)) {
          const place = document?.place(pointerTo('', key), { part: 'key' });
          const line = lines[(place?.line ?? 0) - 1] ?? '';
          expect(line.slice((place?.column ?? 0) - 1, (place?.endColumn ?? 0) - 1)).toBe(JSON.stringify(key));
          expect(valueAt(document?.value, pointerTo('', key))).toBe(data[key]);
        }
      }),
    );
  });
});

function canParse(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('large and deep inputs', () => {
  const LENGTH = 3_000_000;
  const inputs: readonly [name: string, text: string][] = [
    ['deep lists', '['.repeat(LENGTH)],
    ['deep objects', '{"a":'.repeat(LENGTH / 5)],
    ['blanks', ' '.repeat(LENGTH)],
    ['line breaks', '\r\n'.repeat(LENGTH / 2)],
    ['one word', 'x'.repeat(LENGTH)],
    ['one text', `"${'x'.repeat(LENGTH)}"`],
    ['escapes', `"${'\\n'.repeat(LENGTH / 2)}"`],
    ['missing commas', `[${'1 '.repeat(LENGTH / 2)}]`],
    ['trailing commas', `[${'[1,],'.repeat(LENGTH / 6)}]`],
    ['comments', '/**/'.repeat(LENGTH / 4)],
  ];
  for (const [name, text] of inputs) {
    it(`${name}: read to the end, with few problems`, () => {
      const { problems, document } = readJsonDocument(text, 'a.json');
      expect(problems.length).toBeLessThanOrEqual(51);
      if (document !== null) expect(document.place('', { range: [1000, 1001] }).line).toBe(1);
    });
  }
});
