import { describe, expect, it } from 'vitest';
import { type JsonDocument, readJsonDocument } from '../../src/json/json-document.ts';
import { placesAt } from '../../src/trace/places-at.ts';
import { readPlace } from '../../src/trace/trace-place.ts';

function read(text: string): JsonDocument {
  const { document } = readJsonDocument(text, 'a.json');
  if (document === null) throw new Error('no JSON');
  return document;
}

const document = read('{\n  "a": 1,\n  "b": [\n    { "c": 2, "d": 3 },\n    4\n  ]\n}\n');

describe('what a line of a manifest means', () => {
  it('is the part that begins on it, with all that is in it', () => {
    expect(placesAt(document, 2, null)).toEqual(['/a']);
    expect(placesAt(document, 3, null)).toEqual(['/b']);
    expect(placesAt(document, 4, null)).toEqual(['/b/0']);
  });

  it('is every part that begins on it', () => {
    expect(placesAt(read('{ "a": 1, "b": 2 }'), 1, null)).toEqual(['/a', '/b']);
  });

  it('is the part that ends on it where none begins', () => {
    expect(placesAt(document, 6, null)).toEqual(['/b']);
    expect(placesAt(document, 7, null)).toEqual(['']);
  });

  it('is with a column the smallest part around that, its key included', () => {
    expect(placesAt(document, 4, 7)).toEqual(['/b/0/c']);
    expect(placesAt(document, 4, 12)).toEqual(['/b/0/c']);
    expect(placesAt(document, 4, 5)).toEqual(['/b/0']);
    expect(placesAt(document, 4, 999)).toEqual(['/b']);
  });
});

describe('a place on the command line', () => {
  it('is a file with a line, or with a line and a column', () => {
    expect(readPlace('a/b.md:12')).toEqual({ file: 'a/b.md', line: 12, column: null });
    expect(readPlace('C:\\a\\b.json:12:3')).toEqual({ file: 'C:\\a\\b.json', line: 12, column: 3 });
  });

  it.each(['a.md', 'a.md:', 'a.md:0', 'a.md:1:0', ':3', 'a.md:x', 'a.md:99999999999', ''])('is not %j', (text) => {
    expect(readPlace(text)).toBeNull();
  });
});
