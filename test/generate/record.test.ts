import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONNECTOR_FILES as own } from '../../src/generate/own-file.ts';
import { keptPaths, parseRecord, printRecord, splitRecord } from '../../src/generate/record.ts';
import { OUTPUTS } from '../../src/trace/outputs.ts';

describe('the record of written files', () => {
  it('reads back what it printed, sorted by code point', () => {
    const name = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,8}$/u);
    const file = fc.constantFrom(...OUTPUTS);
    const path = fc.tuple(name, file).map(([folder, own]) => `${folder}/${own}`);
    const digests = fc.uniqueArray(fc.stringMatching(/^[\w-]{1,43}$/u), { minLength: 1, maxLength: 2 });
    fc.assert(
      fc.property(fc.array(fc.tuple(path, digests)), (entries) => {
        const record = new Map(entries);
        const text = printRecord(record, own);
        const paths = [...parseRecord(text, own).keys()];
        expect(parseRecord(text, own)).toEqual(record);
        expect(paths).toEqual([...paths].sort((a, b) => (a < b ? -1 : 1)));
      }),
    );
  });

  it('is the same in parts: lines that nobody asks for, and entries', () => {
    const path = fc.tuple(fc.constantFrom('a', 'a-1', 'a1', 'b'), fc.constantFrom(...OUTPUTS));
    const digests = fc.uniqueArray(fc.stringMatching(/^[\w-]{1,43}$/u), { minLength: 1, maxLength: 2 });
    const entries = fc.array(fc.tuple(path, digests));
    fc.assert(
      fc.property(entries, fc.subarray(['a', 'a-1', 'a1', 'b']), (made, folders) => {
        const record = new Map(made.map(([[folder, file], known]) => [`${folder}/${file}`, known]));
        const text = printRecord(record, own);
        const { files, kept } = splitRecord(text, (folder) => folders.includes(folder));
        const asked = [...parseRecord(text, own)].filter(([name]) => !folders.includes(name.split('/')[0] ?? ''));
        expect([...files]).toEqual(asked);
        expect(printRecord(files, own, kept)).toBe(text);
        const others = [...record.keys()].filter((name) => folders.includes(name.split('/')[0] ?? ''));
        expect(keptPaths(kept)).toEqual(others.sort((a, b) => (a < b ? -1 : 1)));
        expect(kept.reduce((all, { count }) => all + count, 0)).toBe(others.length);
      }),
    );
  });

  it('has one line a file, so that two branches that add a connector each merge', () => {
    const text = printRecord(
      new Map([
        ['b/tutorial.md', ['2']],
        ['a/tutorial.md', ['1']],
      ]),
      own,
    );
    expect(text.split('\n').filter((line) => line.includes('tutorial.md'))).toEqual([
      '    "a/tutorial.md": "1",',
      '    "b/tutorial.md": "2"',
    ]);
  });

  it.each([
    '../package.json',
    '/etc/passwd',
    'a/../../b',
    'a\\b',
    'A/tutorial.md',
    'a/.hidden',
    'a/notes.md',
    'a',
    '__proto__',
  ])('trusts no entry of what is no output: %s', (path) => {
    expect(parseRecord(JSON.stringify({ files: { [path]: 'digest' } }), own).size).toBe(0);
  });

  it.each([null, '', '{', '[]', '{"files": 3}', '{"files": {"a/b.md": 7}}'])(
    'takes a damaged record for an empty one: %s',
    (text) => {
      expect(parseRecord(text, own).size).toBe(0);
    },
  );

  it('in which git left a conflict holds what both sides wrote', () => {
    const text = [
      '{',
      '  "note": "x",',
      '  "files": {',
      '<<<<<<< HEAD',
      '    "a/mapping.ts": "1",',
      '    "a/tutorial.md": ["2", "3"]',
      '||||||| 1a2b3c4',
      '    "a/tutorial.md": "2"',
      '=======',
      '    "a/tutorial.md": "4"',
      '>>>>>>> work',
      '  }',
      '}',
    ].join('\n');
    expect([...parseRecord(text, own)]).toEqual([
      ['a/mapping.ts', ['1']],
      ['a/tutorial.md', ['2', '3', '4']],
    ]);
  });
});
